import type { Temporal } from 'temporal-polyfill';
import { custodyTime, type Country } from '../../law';
import type { SeenCase } from '../readers/case-reader';
import { camel } from '../spine/projections';
import type { CaseView } from './case.answers';

/** Deprivation of liberty, as opposed to supervision, which is a milder measure. */
const depriving: readonly string[] = ['held', 'detained'];

/** What one authority sees of a case: the groups that are open to it, and nothing else. */
export function caseView(seen: SeenCase, now: Temporal.Instant): CaseView {
  const { file, groups, ...meta } = seen;
  const facts = groups.map(group => [camel(group), file[camel(group)]] as const);
  const spells = file.custody.spells.filter(({ kind }) => depriving.includes(kind));
  return {
    ...meta,
    groups,
    states: Object.fromEntries(facts.map(([region, { state }]) => [region, state])),
    file: Object.fromEntries(facts),
    deadlines: Object.values(file.deadlines).map(({ key, dueAt, dueOn }) => ({ key, dueAt, dueOn })),
    ...(groups.includes('custody') && {
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
