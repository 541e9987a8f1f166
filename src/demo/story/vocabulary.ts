import { clock, type Authority, type Command, type Procedure, type Role, type Text } from '../../kernel';
import type { CaseFile } from '../../case-file';
import { zoneOf, type Country } from '../../law';

interface RegionWords {
  readonly title: Text;
  readonly states: Readonly<Record<string, Text>>;
  /** The state in which the region begins. */
  readonly first: string;
}

/** The names that a story of one country may use, and what they are called in each language. */
export class Vocabulary {
  readonly country: Country;
  /** Where the clocks of the story stand. */
  readonly zone: string;
  readonly authorities: readonly Authority[];
  readonly deadlines: ReadonlyMap<string, Text>;
  readonly regions: ReadonlyMap<string, RegionWords>;

  constructor(private readonly procedure: Procedure<CaseFile>) {
    this.country = procedure.country as Country;
    this.zone = zoneOf(this.country);
    this.authorities = procedure.authorities.filter(({ id }) => id !== clock.id);
    this.deadlines = new Map(procedure.deadlines.map(({ key, title }) => [key, title]));
    this.regions = new Map(
      procedure.machine.regions.map(({ region: { name, title, states, blank } }) => [
        name,
        { title, states, first: blank.state },
      ]),
    );
  }

  authority(slug: string): Authority | undefined {
    return this.authorities.find(authority => authority.slug === slug);
  }

  authorityOf(id: string): Authority | undefined {
    return this.procedure.authorities.find(authority => authority.id === id);
  }

  /** Roles of an authority by their own names, e.g. `enforcement-officer`. */
  rolesOf(slug: string): ReadonlyMap<string, Role> {
    const own = this.procedure.roles.filter(({ authority }) => authority.slug === slug);
    return new Map(own.map(role => [role.key.slice(role.authority.id.length + 1), role]));
  }

  commandsOf(slug: string): ReadonlyMap<string, Command<CaseFile>> {
    const own = this.procedure.commands.filter(row => row.by.some(({ authority }) => authority.slug === slug));
    return new Map(own.map(row => [row.name, row]));
  }

  roleTitled(key: string): Text | undefined {
    return this.procedure.roles.find(role => role.key === key)?.title;
  }
}
