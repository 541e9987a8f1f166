import { createHash, hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { calculateJwkThumbprint, decodeProtectedHeader, EmbeddedJWK, errors, jwtVerify, type JWTPayload } from 'jose';
import { Temporal } from 'temporal-polyfill';
import { timesSent } from '../tokens/credentials';
import { namesTwice } from '../tokens/json-members';
import { TokenRefused } from '../tokens/token-refused';
import type { Nonces } from './nonces';
import type { OwnAddress } from './own-address';
import type { SpentProofs } from './spent-proofs';

/** Algorithms that a client may sign its proofs with. */
export const proofAlgorithms = ['ES256', 'EdDSA', 'PS256', 'RS256'];

const longestProof = 4096;
const threeSegments = /^[\w-]+\.[\w-]+\.[\w-]+$/;
/** Seconds for which a proof serves, and by which the client's clock may be ahead. */
const life = 60;
const ahead = 30;
const longestId = 256;

/** The request, and what its proof has to fit. */
export interface ProofCase {
  readonly request: Pick<IncomingMessage, 'headers' | 'rawHeaders'> & { readonly method: string };
  /** As it was asked for, before any query. */
  readonly path: string;
  readonly token: string;
  /** Thumbprint of the key to which the token is bound. */
  readonly key: string;
  readonly nonce: boolean;
}

/** Proofs of possession that a client signs for each request. RFC 9449. */
export class DpopProofs {
  constructor(
    private readonly address: OwnAddress,
    private readonly nonces: Nonces,
    private readonly spent: SpentProofs,
  ) {}

  /**
   * @throws TokenRefused proof-invalid
   * @throws DatabaseUnavailable when it cannot be told whether the proof was used before
   */
  async check(asked: ProofCase): Promise<void> {
    const proof = proofIn(asked.request);
    const claims = await signedBy(asked.key, proof);
    const { htm, htu, ath, nonce, iat = 0, jti = '' } = claims;
    if (htm !== asked.request.method) throw refused('it was made for another method');
    if (typeof htu !== 'string' || !this.address.isMeant(htu, asked.path))
      throw refused('it was made for another address');
    if (ath !== hash('sha256', asked.token, 'base64url')) throw refused('it was made for another token');
    if (asked.nonce && !(typeof nonce === 'string' && this.nonces.good(nonce)))
      throw refused('it lacks the nonce of this answer', 'use_dpop_nonce', this.nonces.current());
    const now = Temporal.Now.instant();
    const age = now.epochMilliseconds / 1000 - iat;
    if (age > life || age < -ahead) throw refused('it was not made just now');
    const digest = createHash('sha256').update(`${asked.key} ${jti}`).digest();
    if (!(await this.spent.spend(digest, now.add({ seconds: life + ahead })))) throw refused('it was used before');
  }
}

function proofIn(request: ProofCase['request']): string {
  const proof = request.headers['dpop'];
  const times = timesSent(request, 'dpop');
  if (times === 0) throw new TokenRefused('token-invalid', 'it is bound to a key, and no proof came with it', dpop);
  if (times > 1) throw refused('several came');
  if (typeof proof !== 'string' || proof.length > longestProof || !threeSegments.test(proof))
    throw refused('it is not a signed JWT');
  return proof;
}

/** The claims, once it is known that the holder of this key has signed them. */
async function signedBy(key: string, proof: string): Promise<JWTPayload> {
  const segments = proof.split('.').slice(0, 2);
  let claims: JWTPayload;
  try {
    const { jwk, jku, x5u, x5c } = decodeProtectedHeader(proof);
    if (jku !== undefined || x5u !== undefined || x5c !== undefined) throw refused('it points to a key elsewhere');
    if (!jwk || (await calculateJwkThumbprint(jwk, 'sha256')) !== key)
      throw refused('it is signed with another key than the token is bound to');
    if (['d', 'k', 'p', 'q'].some(secret => secret in jwk)) throw refused('it gives away a private key');
    const verified = await jwtVerify(proof, EmbeddedJWK, { algorithms: proofAlgorithms, typ: 'dpop+jwt' });
    claims = verified.payload;
  } catch (error) {
    if (error instanceof TokenRefused) throw error;
    if (error instanceof errors.JOSEError || error instanceof TypeError || error instanceof DOMException)
      throw refused('it cannot be verified');
    throw error;
  }
  if (segments.some(segment => namesTwice(Buffer.from(segment, 'base64url').toString())))
    throw refused('it names something twice');
  if (typeof claims.iat !== 'number') throw refused('it does not say when it was made');
  if (typeof claims.jti !== 'string' || claims.jti === '' || claims.jti.length > longestId)
    throw refused('it has no usable id');
  return claims;
}

const dpop = { scheme: 'DPoP' } as const;

function refused(
  reason: string,
  error: 'invalid_dpop_proof' | 'use_dpop_nonce' = 'invalid_dpop_proof',
  nonce?: string,
): TokenRefused {
  return new TokenRefused('proof-invalid', reason, { ...dpop, error, ...(nonce !== undefined && { nonce }) });
}
