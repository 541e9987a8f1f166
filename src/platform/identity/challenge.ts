import type { IssuerSetting } from '../config/issuer-setting';
import { proofAlgorithms } from './proof/dpop-proof';
import type { AuthenticationScheme, TokenRefused } from './tokens/token-refused';

const algorithms = `algs="${proofAlgorithms.join(' ')}"`;

/** What a refused caller is told to bring. RFC 6750 section 3, RFC 9449 section 7.1. */
export class Challenges {
  /** Whether some client is held to sign proofs; nobody else need hear of them. */
  private readonly proofs: boolean;

  constructor(issuers: readonly IssuerSetting[]) {
    const demanded = issuers.flatMap(({ proof, clients = {} }) => [
      proof,
      ...Object.values(clients).map(client => client.proof),
    ]);
    this.proofs = demanded.some(proof => proof === 'dpop' || proof === 'either');
  }

  whenMissing(): string {
    return this.proofs ? `Bearer realm="samverk", DPoP ${algorithms}` : 'Bearer realm="samverk"';
  }

  whenRefused({ scheme, error, message }: TokenRefused): string {
    const what = error === 'invalid_token' ? 'The token' : 'The proof';
    const fault = `error="${error}", error_description="${what} is refused: ${message}"`;
    return `${scheme} realm="samverk", ${fault}${scheme === 'DPoP' ? `, ${algorithms}` : ''}`;
  }

  whenNarrow(scheme: AuthenticationScheme, scope: string): string {
    return `${scheme} realm="samverk", error="insufficient_scope", scope="${scope}"`;
  }
}
