import type { Text } from './text';

/** A body that acts in return cases. The id is stable: `se.polisen`. */
export interface Authority {
  readonly id: string;
  /** The segment of its routes, e.g. `polisen`. */
  readonly slug: string;
  readonly name: Text;
  /** ISO 3166-1 alpha-2, or `EU`. */
  readonly country: string;
}

/** What somebody in an authority is entitled to do; commands name the roles that may give them. */
export interface Role {
  /** `<authority id>.<name>`, e.g. `se.polisen.enforcement-officer`. */
  readonly key: string;
  readonly authority: Authority;
  readonly title: Text;
}

export const roleOf = (authority: Authority, name: string, title: Text): Role => ({
  key: `${authority.id}.${name}`,
  authority,
  title,
});

/** Who acts: one person (or the clock) in one authority, with the roles held there. */
export interface Actor {
  readonly subject: string;
  readonly authority: string;
  readonly roles: readonly string[];
  /** The colleague for whom it is done, under a mandate. */
  readonly onBehalfOf?: string;
}
