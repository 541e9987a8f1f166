import { calculateJwkThumbprint, importJWK, SignJWT, type CryptoKey, type JWK } from 'jose';
import fc from 'fast-check';
import { demoRoles, demoScopes } from '../../../../src/app';
import { localName } from '../../../../src/platform/identity/development/demo-clients';
import { signingKey } from '../../../../src/platform/identity/development/signing-key';
import { purposes } from '../../../../src/platform/identity';
import type { House } from '../../house';
import { person, present, unit } from '../../../integration/circle/era';

/** Who asks: a person, or a system on its own account; and what of a case is picked for it. */
export interface Caller {
  readonly authority: string;
  readonly slug: string;
  /** As the token says them: the last part of a key, also where no role of the authority is called so. */
  readonly roles: readonly string[];
  readonly subject: string;
  readonly units?: readonly string[];
  readonly scopes: readonly string[];
  readonly purpose?: (typeof purposes)[number];
  readonly onBehalfOf?: string;
  /** Which case is asked for by its id. */
  readonly pick: number;
}

const authorities = [...new Map(demoRoles.map(({ authority }) => [authority.id, authority])).values()];
const rolesOf = (id: string) => demoRoles.filter(({ authority }) => authority.id === id).map(({ role }) => role);
const everyName = [...new Set(demoRoles.map(({ role }) => localName(role)))];

/** @param busy authorities that take part in the cases; the others ask now and then */
export const callers = (busy: readonly string[]): fc.Arbitrary<Caller> =>
  fc
    .oneof(
      { arbitrary: fc.constantFrom(...authorities.filter(({ id }) => busy.includes(id))), weight: 6 },
      { arbitrary: fc.constantFrom(...authorities), weight: 1 },
    )
    .chain(({ id, slug }) =>
      fc.record({
        ...{ authority: fc.constant(id), slug: fc.constant(slug) },
        roles: fc.oneof(
          {
            arbitrary: fc.uniqueArray(fc.constantFrom(...rolesOf(id).map(localName)), { minLength: 1, maxLength: 4 }),
            weight: 8,
          },
          // Of a system, and of somebody who claims what is a role elsewhere.
          { arbitrary: fc.constant([]), weight: 1 },
          { arbitrary: fc.uniqueArray(fc.constantFrom(...everyName), { minLength: 1, maxLength: 4 }), weight: 2 },
        ),
        subject: person,
        units: fc.option(fc.uniqueArray(unit, { maxLength: 2 }), { nil: undefined, freq: 4 }),
        scopes: fc.oneof(
          { arbitrary: fc.constant(demoScopes), weight: 5 },
          {
            arbitrary: fc.uniqueArray(fc.constantFrom('cases:read', 'events:read', 'persons:read', 'rights:write')),
            weight: 1,
          },
        ),
        purpose: fc.oneof(
          { arbitrary: fc.constant(undefined), weight: 1 },
          { arbitrary: fc.constantFrom(...purposes), weight: 1 },
        ),
        onBehalfOf: fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, { arbitrary: person, weight: 1 }),
        pick: fc.nat(),
      }),
    )
    .map(present) as fc.Arbitrary<Caller>;

export const roleKeysOf = ({ authority, roles }: Caller): readonly string[] =>
  rolesOf(authority)
    .filter(role => roles.includes(localName(role)))
    .map(({ key }) => key);

/** The issuers of a house as far as they sign: any token that one of them could have given. */
export class Mint {
  private readonly keys = new Map<string, Promise<{ readonly key: CryptoKey | Uint8Array; readonly kid: string }>>();

  constructor(private readonly house: House) {}

  async tokenFor({ slug, roles, subject, units, scopes }: Caller): Promise<string> {
    const { key, kid } = await this.keyOf(slug);
    const { identityPort, audience } = this.house.running.settings;
    const claims = { roles, ...(units && { units }), scope: scopes.join(' '), client_id: 'trial' };
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid, typ: 'at+jwt' })
      .setIssuer(`http://127.0.0.1:${identityPort}/${slug}`)
      .setAudience(audience)
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime('1 hour')
      .sign(key);
  }

  private keyOf(slug: string) {
    const known = this.keys.get(slug) ?? this.read(slug);
    this.keys.set(slug, known);
    return known;
  }

  private async read(slug: string) {
    const jwk = signingKey(this.house.running.settings.dataFolder, slug) as JWK;
    return { key: await importJWK(jwk, 'ES256'), kid: await calculateJwkThumbprint(jwk) };
  }
}
