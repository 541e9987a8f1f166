import type { IncomingMessage } from 'node:http';
import type { ProofKind } from '../../config/issuer-setting';
import type { Credentials } from '../tokens/credentials';
import { TokenRefused } from '../tokens/token-refused';
import type { Binding } from './binding';
import type { ClientCertificates } from './client-certificate';
import type { DpopProofs } from './dpop-proof';

/** The request as Node received it, and the address as it was asked for. */
export interface Asked {
  readonly raw: IncomingMessage;
  readonly method: string;
  /** With its query. */
  readonly url: string;
}

/** Whether whoever brings a token is the client that it was given to. A stolen token is worth nothing without the key. */
export class Possession {
  constructor(
    private readonly certificates: ClientCertificates,
    private readonly proofs: DpopProofs,
  ) {}

  /** @throws TokenRefused when the binding that the token has, or should have, does not hold */
  async check(binding: Binding, { scheme, token }: Credentials, { raw, method, url }: Asked): Promise<void> {
    const { key, certificate, demanded, nonce } = binding;
    if (demanded && !meets(demanded, binding)) throw unbound(demanded);
    if (certificate !== undefined && certificate !== this.certificates.thumbprintOf(raw))
      throw new TokenRefused('token-invalid', 'it is bound to a certificate that the client did not show');
    if (key === undefined) {
      if (scheme === 'DPoP') throw new TokenRefused('token-invalid', 'it is not bound to a key', { scheme });
      return;
    }
    if (scheme !== 'DPoP')
      throw new TokenRefused('token-invalid', 'it is bound to a key and not a bearer token', { scheme: 'DPoP' });
    const path = url.split(/[?#]/, 1)[0] ?? '/';
    const { headers, rawHeaders } = raw;
    await this.proofs.check({ request: { headers, rawHeaders, method }, path, token, key, nonce });
  }
}

const meets = (demanded: ProofKind, { key, certificate }: Binding): boolean =>
  (demanded !== 'certificate' && key !== undefined) || (demanded !== 'dpop' && certificate !== undefined);

const unbound = (demanded: ProofKind): TokenRefused =>
  new TokenRefused('token-invalid', 'it is not bound to its client, as it must be', {
    scheme: demanded === 'certificate' ? 'Bearer' : 'DPoP',
  });
