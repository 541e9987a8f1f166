import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { Temporal } from 'temporal-polyfill';
import { IssuerKeys, usualKeyTiming, type KeyTiming, type Outage } from './issuer-keys';
import type { IssuerSetting } from '../config/issuer-setting';
import type { Principal } from './principal';
import { bindingOf, type Binding } from './proof/binding';
import { rolesIn, unitsIn } from './roles-claim';
import { scopesIn } from './scopes/token-scopes';
import { invalid, TokenRefused } from './tokens/token-refused';
import { readUnproven, typeOf } from './tokens/unproven';
import { VerifiedTokens } from './verified-tokens';

/** Seconds by which clocks may differ. */
const tolerance = 30;

/** A good token: whom it speaks for, and to which client it is bound. */
export interface VerifiedToken {
  readonly principal: Principal;
  readonly binding: Binding;
}

/** An issuer that does not answer, and whose people it concerns. */
export interface IssuerOutage extends Outage {
  readonly authority: string;
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
    private readonly verified = new VerifiedTokens<VerifiedToken>(),
  ) {
    this.trusted = new Map(
      issuers.map(setting => [
        setting.issuer,
        { setting, keys: new IssuerKeys(setting.issuer, setting.jwksUri, timingOf(setting, timing)) },
      ]),
    );
  }

  /**
   * Whether the token is good. That whoever brings it may is for `Possession` to say, at every request.
   * @throws TokenRefused when the token is not good
   * @throws IssuerUnavailable when that cannot be found out now
   */
  async verify(token: string): Promise<VerifiedToken> {
    const known = this.verified.find(token);
    if (known) return known;

    const { setting, keys } = this.issuerOf(token);
    const { claims, generation } = await this.check(token, setting, keys);
    const good = readGood(claims, setting);
    const validFor = (claims.exp ?? 0) * 1000 - Temporal.Now.instant().epochMilliseconds;
    const stillGood = () => keys.generation === generation && keys.known;
    this.verified.remember(token, good, validFor, stillGood);
    return good;
  }

  /** Issuers that do not answer; asks those whose keys have grown old, and waits for none of them. */
  outages(): readonly IssuerOutage[] {
    return [...this.trusted.values()].flatMap(({ setting, keys }) => {
      keys.refresh();
      const outage = keys.outage();
      return outage ? [{ authority: setting.authority, ...outage }] : [];
    });
  }

  /** Reads the unproven token just far enough to know whose keys must prove it. */
  private issuerOf(token: string): Trusted {
    const { header, claims } = readUnproven(token);
    const trusted = typeof claims.iss === 'string' ? this.trusted.get(claims.iss) : undefined;
    if (!trusted) throw invalid('its issuer is not trusted');
    const { algorithms, tokenType } = trusted.setting;
    if (!algorithms.some(algorithm => algorithm === header.alg)) throw invalid('its algorithm is not allowed');
    if (tokenType !== undefined && typeOf(header)?.replace(/^application\//, '') !== tokenType)
      throw invalid('it is not an access token');
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

const timingOf = ({ keysOutlive }: IssuerSetting, timing: KeyTiming): KeyTiming =>
  keysOutlive === undefined
    ? timing
    : { ...timing, outlive: Temporal.Duration.from(keysOutlive).total('milliseconds') };

function readGood(claims: JWTPayload, setting: IssuerSetting): VerifiedToken {
  const { sub, name, iat } = claims;
  if (typeof sub !== 'string' || !/^\P{Cc}{1,255}$/u.test(sub)) throw invalid('its subject is not usable');
  const now = Temporal.Now.instant().epochMilliseconds / 1000;
  if (iat !== undefined && (typeof iat !== 'number' || iat > now + tolerance))
    throw invalid('its claim iat is not acceptable');
  const client = clientOf(claims, setting);
  const scopes = scopesIn(claims, client, setting);
  const units = unitsIn(claims, setting);
  const principal: Principal = {
    subject: sub,
    authority: setting.authority,
    roles: rolesIn(claims, setting),
    ...(units.length > 0 && { units }),
    issuer: setting.issuer,
    ...(client !== undefined && { client }),
    ...(scopes && { scopes }),
    ...(typeof name === 'string' && { name }),
  };
  return { principal, binding: bindingOf(claims, client, setting) };
}

/** The client that the token was given to; RFC 9068 and OpenID Connect name it differently. */
function clientOf({ client_id: id, azp }: JWTPayload, { clients }: IssuerSetting): string | undefined {
  if (id !== undefined && azp !== undefined && id !== azp) throw invalid('it names two clients');
  const client = id ?? azp;
  if (clients && !(typeof client === 'string' && Object.hasOwn(clients, client)))
    throw invalid('its client is not known here');
  return typeof client === 'string' ? client : undefined;
}

/** Faults of the token become refusals; anything else, such as an unreachable issuer, stays what it is. */
function refusalOf(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) return new TokenRefused('token-expired', 'it has expired');
  if (error instanceof errors.JWTClaimValidationFailed) return invalid(`its claim ${error.claim} is not acceptable`);
  if (error instanceof errors.JWKSNoMatchingKey) return invalid('its issuer has no such key');
  if (error instanceof errors.JWSSignatureVerificationFailed) return invalid('its signature is wrong');
  if (error instanceof errors.JOSEError) return invalid('it cannot be verified');
  return error;
}
