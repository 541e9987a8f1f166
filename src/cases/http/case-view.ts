import type { Temporal } from 'temporal-polyfill';
import type { FieldGroup } from '../../case-file';
import { custodyTime, type Country } from '../../law';
import { visibleTo } from '../../deadlines/duties';
import type { SeenCase } from '../readers/case-reader';
import { camel } from '../record/projections';
import type { CaseView } from './case.answers';

/** Deprivation of liberty, as opposed to supervision, which is a milder measure. */
export const depriving: readonly string[] = ['held', 'detained'];

/** Who looks, and when. */
interface Looker {
  readonly authority: string;
  readonly now: Temporal.Instant;
  /** The group of fields to which a deadline belongs, by its key. */
  readonly groupOfDuty: ReadonlyMap<string, FieldGroup | undefined>;
}

/** What somebody in an authority sees of a case: of the groups that are open to it, what the role may know. */
export function caseView(seen: SeenCase, { authority, now, groupOfDuty }: Looker): CaseView {
  const { file, groups, sight, marks, ...meta } = seen;
  const regions = groups.map(camel);
  const contested = marks.contested.filter(mark => mark.event === undefined && sight.seesDatum(mark));
  const restrictions = marks.restricted.filter(mark => sight.seesDatum(mark));
  const spells = file.custody.spells.filter(({ kind }) => depriving.includes(kind));
  return {
    ...meta,
    groups,
    withheld: sight.withheld,
    states: Object.fromEntries(
      regions.filter(region => sight.seesState(region)).map(region => [region, file[region].state]),
    ),
    file: Object.fromEntries(regions.map(region => [region, sight.region(region, file[region]) ?? {}])),
    ...(contested.length > 0 && { contested }),
    ...(restrictions.length > 0 && { restrictions }),
    deadlines: Object.values(file.deadlines)
      .filter(visibleTo({ authority, groups, sight }, groupOfDuty))
      .map(({ key, dueAt, dueOn }) => ({ key, dueAt, dueOn })),
    ...(groups.includes('custody') &&
      sight.sees('liberty') && {
        custodyTime: timeIn(
          spells.map(({ from, to }) => ({ from, ...(to !== undefined && { until: to }) })),
          now,
          seen.country,
        ),
      }),
  };
}

function timeIn(spells: Parameters<typeof custodyTime>[0], now: Temporal.Instant, country: string) {
  const { elapsed, days } = custodyTime(spells, now, country as Country);
  return { elapsed, days };
}
