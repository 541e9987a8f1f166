import { decodeJwt, decodeProtectedHeader, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { Temporal } from 'temporal-polyfill';
import { IssuerKeys, usualKeyTiming, type KeyTiming } from './issuer-keys';
import type { IssuerSetting } from '../config/issuer-setting';
import type { Principal } from './principal';
import { rolesIn } from './roles-claim';
import { VerifiedTokens } from './verified-tokens';

/** Seconds by which clocks may differ. */
const tolerance = 30;
const longestToken = 8192;
const threeSegments = /^[\w-]+\.[\w-]+\.[\w-]+$/;
/** Headers by which a token brings, or points to, the key that it wants to be checked with. */
const ownKeyHeaders = ['jwk', 'jku', 'x5u', 'x5c'] as const;
const tokenTypes = [undefined, 'jwt', 'at+jwt', 'application/at+jwt'];

/** The token is not accepted. The message says why, in words that may be shown to the caller. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';

  constructor(
    readonly code: 'token-invalid' | 'token-expired',
    reason: string,
  ) {
    super(reason);
  }
}

interface Trusted {
  readonly setting: IssuerSetting;
  readonly keys: IssuerKeys;
}

/**
 * Decides whether an access token is good, by system time, and who it speaks for. RFC 9068, RFC 8725.
 * The issuer is picked from the configured list before anything in the token is believed.
 */
export class TokenVerifier {
  private readonly trusted: ReadonlyMap<string, Trusted>;

  constructor(
    issuers: readonly IssuerSetting[],
    timing: KeyTiming = usualKeyTiming,
    private readonly verified = new VerifiedTokens(),
  ) {
    this.trusted = new Map(
      issuers.map(setting => [
        setting.issuer,
        { setting, keys: new IssuerKeys(setting.issuer, setting.jwksUri, timing) },
      ]),
    );
  }

  /**
   * @throws TokenRefused when the token is not good
   * @throws IssuerUnavailable when that cannot be found out now
   */
  async verify(token: string): Promise<Principal> {
    const known = this.verified.find(token);
    if (known) return known;

    const { setting, keys } = this.issuerOf(token);
    const { claims, generation } = await this.check(token, setting, keys);
    const principal = principalOf(claims, setting);
    const validFor = (claims.exp ?? 0) * 1000 - Temporal.Now.instant().epochMilliseconds;
    this.verified.remember(token, principal, validFor, () => keys.generation === generation);
    return principal;
  }

  /** Reads the unproven token just far enough to know whose keys must prove it. */
  private issuerOf(token: string): Trusted {
    if (token.length > longestToken || !threeSegments.test(token)) throw invalid('it is not a signed JWT');
    const { header, claims } = decode(token);
    if (ownKeyHeaders.some(name => name in header)) throw invalid('it brings a key of its own');
    if (!tokenTypes.includes(header.typ?.toLowerCase())) throw invalid('it is not an access token');
    const trusted = typeof claims.iss === 'string' ? this.trusted.get(claims.iss) : undefined;
    if (!trusted) throw invalid('its issuer is not trusted');
    if (!trusted.setting.algorithms.some(algorithm => algorithm === header.alg))
      throw invalid('its algorithm is not allowed');
    return trusted;
  }

  private async check(token: string, setting: IssuerSetting, keys: IssuerKeys) {
    // Taken with the key, so that a rotation found while the signature is checked counts against it.
    let generation = -1;
    const keyFor: JWTVerifyGetKey = async (header, jws) => {
      const key = await keys.keyFor(header, jws);
      generation = keys.generation;
      return key;
    };
    try {
      const { payload: claims } = await jwtVerify(token, keyFor, {
        algorithms: [...setting.algorithms],
        issuer: setting.issuer,
        audience: setting.audience,
        requiredClaims: ['exp', 'sub'],
        clockTolerance: tolerance,
      });
      return { claims, generation };
    } catch (error) {
      throw refusalOf(error);
    }
  }
}

function decode(token: string) {
  try {
    return { header: decodeProtectedHeader(token), claims: decodeJwt(token) };
  } catch {
    throw invalid('it is not a signed JWT');
  }
}

function principalOf(claims: JWTPayload, setting: IssuerSetting): Principal {
  const { sub, name } = claims;
  if (!sub || !/^\P{Cc}{1,255}$/u.test(sub)) throw invalid('its subject is not usable');
  // Proof of possession is not checked here, so such a token in the wrong hands would pass. RFC 9449, RFC 8705.
  if ('cnf' in claims) throw invalid('it is bound to a key and not a bearer token');
  const client = claims['client_id'] ?? claims['azp'];
  return {
    subject: sub,
    authority: setting.authority,
    roles: rolesIn(claims, setting),
    issuer: setting.issuer,
    ...(typeof client === 'string' && { client }),
    ...(typeof name === 'string' && { name }),
  };
}

const invalid = (reason: string): TokenRefused => new TokenRefused('token-invalid', reason);

/** Faults of the token become refusals; anything else, such as an unreachable issuer, stays what it is. */
function refusalOf(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) return new TokenRefused('token-expired', 'it has expired');
  if (error instanceof errors.JWTClaimValidationFailed) return invalid(`its claim ${error.claim} is not acceptable`);
  if (error instanceof errors.JWKSNoMatchingKey) return invalid('its issuer has no such key');
  if (error instanceof errors.JWSSignatureVerificationFailed) return invalid('its signature is wrong');
  if (error instanceof errors.JOSEError) return invalid('it cannot be verified');
  return error;
}
