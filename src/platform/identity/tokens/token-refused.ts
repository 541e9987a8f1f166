export type RefusalCode = 'token-invalid' | 'token-expired' | 'proof-invalid';
export type AuthenticationScheme = 'Bearer' | 'DPoP';

interface Details {
  readonly scheme?: AuthenticationScheme;
  readonly error?: 'invalid_token' | 'invalid_dpop_proof' | 'use_dpop_nonce';
  /** What the next proof must hold. */
  readonly nonce?: string;
}

/** The token is not accepted. The message says why, in words that may be shown to the caller. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
  readonly scheme: AuthenticationScheme;
  readonly error: string;
  readonly nonce: string | undefined;

  constructor(
    readonly code: RefusalCode,
    reason: string,
    { scheme = 'Bearer', error = 'invalid_token', nonce }: Details = {},
  ) {
    super(reason);
    this.scheme = scheme;
    this.error = error;
    this.nonce = nonce;
  }
}

export const invalid = (reason: string): TokenRefused => new TokenRefused('token-invalid', reason);
