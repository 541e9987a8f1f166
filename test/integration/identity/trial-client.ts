import { hash, randomUUID } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import { seconds } from './trial-issuer';
import { publicUrl } from './trial-service';

type Claims = Readonly<Record<string, unknown>>;

/** What a proof is made for. */
interface Purpose {
  readonly token: string;
  readonly method?: string;
  readonly path?: string;
  /** Instead of the right ones; `undefined` takes one away. */
  readonly claims?: Claims;
  readonly header?: Claims;
}

/** A client that holds a key and signs its proofs with it, the right ones and those that no honest client would sign. */
export class TrialClient {
  private constructor(
    readonly privateKey: CryptoKey,
    readonly jwk: JWK,
    readonly alg: string,
    /** The thumbprint to which its tokens are bound. */
    readonly thumbprint: string,
  ) {}

  static async make(alg = 'ES256'): Promise<TrialClient> {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
    const jwk = await exportJWK(publicKey);
    return new TrialClient(privateKey, jwk, alg, await calculateJwkThumbprint(jwk));
  }

  proof({ token, method = 'GET', path = '/me', claims = {}, header = {} }: Purpose): Promise<string> {
    const all: Claims = {
      jti: randomUUID(),
      htm: method,
      htu: `${publicUrl}${path}`,
      iat: seconds(0),
      ath: hash('sha256', token, 'base64url'),
      ...claims,
    };
    return new SignJWT(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)))
      .setProtectedHeader({ typ: 'dpop+jwt', alg: this.alg, jwk: this.jwk, ...header })
      .sign(this.privateKey);
  }
}
