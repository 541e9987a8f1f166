import type { JWTPayload } from 'jose';
import type { IssuerSetting, ProofKind } from '../../config/issuer-setting';
import { invalid } from '../tokens/token-refused';

/** To what a token is bound, and to what it has to be. */
export interface Binding {
  /** RFC 7638 thumbprint of the key that signs the proofs. */
  readonly key?: string;
  /** SHA-256 of the client's certificate, base64url. */
  readonly certificate?: string;
  readonly demanded?: ProofKind;
  /** The proof must hold a nonce of ours. */
  readonly nonce: boolean;
}

const thumbprint = /^[\w-]{43}$/;

/**
 * @throws TokenRefused for a confirmation that we cannot check: taken for a bearer token, it would serve any thief
 */
export function bindingOf(claims: JWTPayload, client: string | undefined, setting: IssuerSetting): Binding {
  const listed = client !== undefined && setting.clients && Object.hasOwn(setting.clients, client);
  const demanded = (listed ? setting.clients[client]?.proof : undefined) ?? setting.proof;
  const rest = { ...(demanded && { demanded }), nonce: setting.nonce === true };
  const confirmation = claims['cnf'];
  if (confirmation === undefined) return rest;
  const { jkt, 'x5t#S256': x5t, ...other } = isRecord(confirmation) ? confirmation : {};
  if (Object.keys(other).length > 0 || ![jkt ?? x5t, x5t ?? jkt].every(isThumbprint))
    throw invalid('it is bound to its client in a way that cannot be checked here');
  return { ...rest, ...(jkt !== undefined && { key: jkt }), ...(x5t !== undefined && { certificate: x5t }) };
}

const isThumbprint = (value: unknown): boolean => typeof value === 'string' && thumbprint.test(value);

const isRecord = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
