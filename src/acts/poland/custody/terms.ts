import type { Computation } from '../../../kernel';
import type { CaseFile, Custody, CustodyGround } from '../../../case-file';
import { computeDeadline, custodyTime } from '../../../law';
import { dayBefore, dayOf } from '../time';

/** Detention while an application for protection is examined rests on another act, and is counted apart. */
const isForProtection = (ground: CustodyGround | undefined): boolean => ground === 'asylum-application';

/** Days on which somebody was apprehended or detained before a day, on return or for protection; both ends counted. */
export function daysBefore({ spells, history }: Custody, day: string, forProtection = false): number {
  const eve = dayBefore(day);
  const stays = spells
    .filter(({ kind }) => kind === 'held' || kind === 'detained')
    .filter(({ ground }) => isForProtection(ground) === forProtection)
    .map(({ from, to }) => ({ from: dayOf(from), until: to === undefined || dayOf(to) > eve ? eve : dayOf(to) }))
    .filter(({ from, until }) => from <= until);
  return custodyTime(stays, eve, 'PL').days + (forProtection ? 0 : (history?.earlierDays ?? 0));
}

interface Stay {
  readonly ground: CustodyGround | undefined;
  /** First civil day of the present stay. */
  readonly from: string;
  /** Beyond six months, for want of cooperation or of documents of another state. */
  readonly prolonged: boolean;
  /** Days before this case, where they are only now told. */
  readonly earlierDays?: number;
}

/**
 * The last day on which somebody may be kept, all stays added up (art. 403; SO Białystok III Ko 168/14). A stay begins, in
 * effect, as many days earlier as were spent before.
 */
export function lastDayOfAll(custody: Custody, { ground, from, prolonged, earlierDays }: Stay): Computation {
  const told = earlierDays === undefined ? custody : { ...custody, history: { ...custody.history, earlierDays } };
  const forProtection = isForProtection(ground);
  const start = shifted(from, daysBefore(told, from, forProtection));
  if (forProtection) return computeDeadline('pl.asylum.detention.max', { start, lawOf: from });
  const first = computeDeadline('pl.detention.total.max', { start, lawOf: from });
  if (!prolonged) return first;
  const further = computeDeadline('pl.detention.further.max', { start: first.dueOn, lawOf: from });
  return { ...further, trace: [...first.trace, ...further.trace] };
}

/** The last day that one order may name. */
export function lastDayOfOrder(ground: CustodyGround | undefined, from: string, appliedInDetention = false): string {
  if (!isForProtection(ground)) return computeDeadline('pl.detention.order.max', { start: from }).dueOn;
  const rule = appliedInDetention ? 'pl.asylum.detention.further' : 'pl.asylum.detention.first';
  return computeDeadline(rule, { start: from }).dueOn;
}

/** The first civil day of the detention that runs. */
export const firstDayOfStay = ({ custody }: CaseFile): string | undefined =>
  custody.state === 'detained' && custody.since !== undefined ? dayOf(custody.since) : undefined;

const shifted = (day: string, days: number): string => {
  let at = day;
  for (let back = 0; back < days; back++) at = dayBefore(at);
  return at;
};
