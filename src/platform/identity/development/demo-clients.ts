import type { Authority, Role } from '../../../kernel/authority';

/** A role that somebody can try. */
export interface DemoRole {
  readonly authority: Authority;
  readonly role: Role;
}

/** An invented person in one role, and the client by which a token for that person is fetched. */
export interface DemoClient {
  readonly clientId: string;
  /** Unique across the authorities. */
  readonly subject: string;
  readonly name: string;
  /** The role as the issuer calls it; the trusted issuer's mapping turns it into the role key. */
  readonly role: string;
  /** Units of the authority in which the person works: invented, and the same in each. */
  readonly units: readonly string[];
}

/** Well known on purpose: it opens only issuers that production refuses. */
export const developmentSecret = 'samverk-development';

/** A system of each authority that reads on its own account, by a key instead of a secret. */
export const integrationClient = {
  clientId: 'integration',
  scopes: ['cases:read', 'events:read', 'reference:read'],
} as const;

/** Two, so that what needs four eyes can be tried. */
export const personsPerRole = 2;

const givenNames = [
  'Ebba',
  'Nils',
  'Astrid',
  'Hugo',
  'Sara',
  'Amir',
  'Linnea',
  'Oskar',
  'Maja',
  'Elias',
  'Vera',
  'Adam',
];

/** `se.polisen.border-officer` -> `border-officer` */
export const localName = ({ key, authority }: Role): string => key.slice(authority.id.length + 1);

export const clientIdOf = (role: string, person: number): string => (person === 1 ? role : `${role}-${person}`);

/** The clients of one authority. */
export const demoClients = (authority: Authority, demoRoles: readonly DemoRole[]): readonly DemoClient[] =>
  demoRoles
    .filter(demo => demo.authority.id === authority.id)
    .flatMap(({ role }, index) =>
      Array.from({ length: personsPerRole }, (_, before) => {
        const given = givenNames[(index * personsPerRole + before) % givenNames.length] ?? '';
        return {
          clientId: clientIdOf(localName(role), before + 1),
          subject: `${localName(role)}-${before + 1}@${authority.slug}`,
          name: `${given} (${role.title.en})`,
          role: localName(role),
          units: before === 0 ? ['north'] : ['north', 'south'],
        };
      }),
    );
