import type { Sight } from '../access';
import type { Duty } from './duties';

/** Which duties each sight may know of, as lists ask the database: by key, with the part of the case that each is of. */
export class ToldDuties {
  private readonly known = new WeakMap<Sight, string>();

  constructor(private readonly duties: readonly Duty[]) {}

  /** JSON. A duty of no part is told to its owner alone. */
  of(sight: Sight): string {
    const told = this.known.get(sight) ?? this.text(sight);
    this.known.set(sight, told);
    return told;
  }

  private text(sight: Sight): string {
    const seen = this.duties.filter(({ key }) => sight.seesDuty(key));
    return JSON.stringify(Object.fromEntries(seen.map(({ key, group }) => [key, group ?? null])));
  }
}
