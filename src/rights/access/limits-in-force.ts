import type { DataClass } from '../../access';
import type { Language } from '../../kernel';
import type { LimitGround } from '../words';
import type { Withheld } from './extract';
import { groundRows } from './wording';

/** What a person is not told for the time being, and why. */
export interface LimitInForce {
  readonly ground: LimitGround;
  readonly classes: readonly DataClass[];
  /** Who has looked, too. */
  readonly looks: boolean;
  /** Even that something is left out is not told. */
  readonly untold: boolean;
}

/** Keeps account of what is left out while an extract is put together. */
export class Withholding {
  private readonly counts = new Map<LimitInForce, number>();

  constructor(private readonly limits: readonly LimitInForce[]) {}

  /** Whether something of these kinds is left out; if so it is counted, by the first limit that says so. */
  withholds(classes: readonly DataClass[]): boolean {
    return this.count(this.limits.find(limit => classes.some(one => limit.classes.includes(one))));
  }

  withholdsLook(): boolean {
    return this.count(this.limits.find(({ looks }) => looks));
  }

  /** Parts left out by ground, for the person; without those of which nothing is told. */
  told(language: Language): readonly Withheld[] {
    return this.byGround(({ untold }) => !untold).map(([ground, parts]) => ({
      ground,
      title: groundRows[ground].title[language],
      legalBasis: groundRows[ground].basis.map(({ label }) => label),
      parts,
    }));
  }

  /** All parts left out by ground, for the authority. */
  all(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.byGround(() => true));
  }

  private byGround(among: (limit: LimitInForce) => boolean): readonly (readonly [LimitGround, number])[] {
    const sums = new Map<LimitGround, number>();
    for (const [limit, parts] of this.counts)
      if (among(limit)) sums.set(limit.ground, (sums.get(limit.ground) ?? 0) + parts);
    return [...sums].sort(([one], [other]) => (one < other ? -1 : 1));
  }

  private count(limit: LimitInForce | undefined): boolean {
    if (!limit) return false;
    this.counts.set(limit, (this.counts.get(limit) ?? 0) + 1);
    return true;
  }
}
