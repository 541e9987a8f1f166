import { Temporal } from 'temporal-polyfill';
import type { CaseSeen, Reason } from '../server/answers';
import type { Expectation, ExpectedDeadline } from '../story/story';

/** Where a story and the server do not agree. */
export interface Mismatch {
  /** The key of the file, e.g. `states.custody`. */
  readonly what: string;
  readonly expected: string;
  readonly came: string;
}

/** What came of a step. `seen` is undefined while there is no case, and where the teller may not see it. */
export interface Outcome {
  readonly reasons: readonly Reason[];
  readonly seen: CaseSeen | undefined;
}

/** Compares what a step expects with what came. Nothing is returned when all of it holds. */
export function mismatchesOf(expect: Expectation, { reasons, seen }: Outcome): readonly Mismatch[] {
  return [
    ...refusalMismatch(expect.refused, reasons),
    ...Object.entries(expect.states).flatMap(([region, state]) =>
      differing(`states.${region}`, state, seen?.states[region] ?? 'not seen'),
    ),
    ...(expect.responsible === undefined
      ? []
      : differing('responsible', expect.responsible, seen?.accountable ?? 'not seen')),
    ...Object.entries(expect.deadlines).flatMap(([key, due]) => deadlineMismatch(key, due, seen)),
    ...custodyMismatches(expect.custodyTime, seen?.custodyTime),
    ...(expect.version === undefined
      ? []
      : differing('version', String(expect.version), String(seen?.version ?? 'not seen'))),
  ];
}

function refusalMismatch(refused: readonly string[] | undefined, reasons: readonly Reason[]): readonly Mismatch[] {
  const came = reasons.map(({ code }) => code);
  if (refused === undefined)
    return reasons.length === 0 ? [] : [{ what: 'allowed', expected: 'true', came: `refused: ${list(came)}` }];
  return differing('refused', list(refused), came.length === 0 ? 'allowed' : list(came));
}

function deadlineMismatch(key: string, due: ExpectedDeadline, seen: CaseSeen | undefined): readonly Mismatch[] {
  const what = `deadlines.${key}`;
  const running = seen?.deadlines.find(deadline => deadline.key === key);
  if (due.kind === 'none') return differing(what, 'none', running?.dueOn ?? (seen ? 'none' : 'not seen'));
  const none = seen ? 'none' : 'not seen';
  if (due.kind === 'day') return differing(what, due.day, running?.dueOn ?? none);
  return differing(what, text(due.at), running ? text(Temporal.Instant.from(running.dueAt)) : none);
}

function custodyMismatches(expected: Expectation['custodyTime'], came: CaseSeen['custodyTime']): readonly Mismatch[] {
  const { elapsed, days } = expected ?? {};
  return [
    ...(elapsed === undefined
      ? []
      : differing('custodyTime.elapsed', toMinutes(elapsed), came ? toMinutes(came.elapsed) : 'not seen')),
    ...(days === undefined ? [] : differing('custodyTime.days', String(days), String(came?.days ?? 'not seen'))),
  ];
}

/** Whole minutes that have passed: the clock ticks on while the case is read, and custody is counted to the minute. */
const toMinutes = (duration: Temporal.Duration | string): string =>
  Temporal.Duration.from(duration)
    .round({ largestUnit: 'hours', smallestUnit: 'minutes', roundingMode: 'floor' })
    .toString();

const differing = (what: string, expected: string, came: string): readonly Mismatch[] =>
  expected === came ? [] : [{ what, expected, came }];

const list = (codes: readonly string[]): string => codes.toSorted().join(', ');
const text = (at: Temporal.Instant): string => at.toString({ fractionalSecondDigits: 3 });
