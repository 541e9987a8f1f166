import { decodeJwt, decodeProtectedHeader, type JWTPayload, type ProtectedHeaderParameters } from 'jose';
import { namesTwice } from './json-members';
import { invalid } from './token-refused';

const longestToken = 8192;
const longestKeyId = 256;
const threeSegments = /^[\w-]+\.[\w-]+\.[\w-]+$/;
/** Headers by which a token brings, or points to, the key that it wants to be checked with. */
const ownKeyHeaders = ['jwk', 'jku', 'x5u', 'x5c'] as const;
const tokenTypes = [undefined, 'jwt', 'at+jwt', 'application/at+jwt'];
/** What Keycloak writes into the claim `typ` of access tokens; `ID`, `Refresh`, `Offline` and `Logout` are others. */
const typesInClaims = ['bearer', 'dpop'];
/** Claims that only ID tokens have (OpenID Connect Core sections 3.1.3.6 and 3.3.2.11). */
const idTokenClaims = ['at_hash', 'c_hash', 's_hash'] as const;

/** What a token says, before anything of it is believed. */
export interface Unproven {
  readonly header: ProtectedHeaderParameters;
  readonly claims: JWTPayload;
}

/**
 * Reads a token without believing it, and refuses what can be no access token whoever signed it.
 * @throws TokenRefused
 */
export function readUnproven(token: string): Unproven {
  if (token.length > longestToken || !threeSegments.test(token)) throw invalid('it is not a signed JWT');
  const unproven = decode(token);
  const { header, claims } = unproven;
  if (token.split('.').slice(0, 2).some(namesMemberTwice)) throw invalid('it names something twice');
  if (ownKeyHeaders.some(name => name in header)) throw invalid('it brings a key of its own');
  if (!usableKeyId(header.kid)) throw invalid('its key id is not usable');
  if (!tokenTypes.includes(typeOf(header)) || !isAccessToken(claims)) throw invalid('it is not an access token');
  return unproven;
}

/** The `typ` of the header in small letters; what is no text is no type that we know. */
export const typeOf = ({ typ }: { readonly typ?: unknown }): string | undefined =>
  typ === undefined
    ? undefined
    : JSON.stringify(typ)
        .replace(/^"(.*)"$/, '$1')
        .toLowerCase();

function decode(token: string): Unproven {
  try {
    return { header: decodeProtectedHeader(token), claims: decodeJwt(token) };
  } catch {
    throw invalid('it is not a signed JWT');
  }
}

const namesMemberTwice = (segment: string): boolean => namesTwice(Buffer.from(segment, 'base64url').toString());

const usableKeyId = (kid: unknown): boolean =>
  kid === undefined || (typeof kid === 'string' && kid.length <= longestKeyId);

function isAccessToken(claims: JWTPayload): boolean {
  const { typ } = claims;
  if (idTokenClaims.some(name => name in claims)) return false;
  return typeof typ !== 'string' || typesInClaims.includes(typ.toLowerCase());
}
