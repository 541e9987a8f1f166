import { Temporal } from 'temporal-polyfill';
import type { Citation } from './citation';
import type { Command } from './command';
import { demandOfHand, demandOfMoment, demandOfRole, demandOfState } from './demands';
import type { Ask, Blocker, Guard, Verdict, WhoCanClear } from './guard';
import { statesOf, type FileBase, type Procedure } from './procedure';
import { matches } from './region';
import { codeOfState, futureAct, samePerson, wrongRole, wrongState } from './refusals';
import type { Text } from './text';
import { unknownInput, watched, type Watched } from './watched';

/** What is known of a condition: it holds, it does not, its fact was not loaded, or only the input will tell. */
export type Answer = 'yes' | 'no' | 'unknown' | 'asked';

/** What a condition is about: who asks, where the case stands, four eyes, when it happened, or a question of fact. */
export type Subject = 'role' | 'state' | 'hand' | 'moment' | 'fact';

/** One line of the checklist of a row: what must be so, and whether it is. */
export interface ChecklistItem {
  /** The code that the blocker has when the answer is no. */
  readonly code: string;
  readonly subject: Subject;
  /** The region whose state it asks for. */
  readonly region?: string;
  readonly demand: Text;
  readonly answer: Answer;
  readonly legalBasis: readonly Citation[];
  /** Who can clear it; empty where nothing stands in the way. */
  readonly whoCanClear: readonly WhoCanClear[];
  /** Civil date or instant at which it clears by itself, where that is known. */
  readonly clearsOn?: string;
  /** Parts of the file that the answer rests on: regions, and deadlines as `deadlines.<key>`. */
  readonly restsOn: readonly string[];
  /** The same to the single fact: `custody.spells.from`, `deadlines.appeal.dueAt`. */
  readonly facts: readonly string[];
}

/** A reason against a command, and the facts of the file that it rests on. */
export interface Grounded {
  readonly blocker: Blocker;
  readonly facts: readonly string[];
}

/** A question before its input is there: what file, actor and moment can tell alone. */
export type Standing<F> = Omit<Ask<F>, 'input'>;

/** Every reason against a command; none means that it is allowed. What was not loaded blocks. */
export const blockersOf = <F extends FileBase, I>(
  procedure: Procedure<F>,
  row: Command<F, I>,
  ask: Ask<F, I>,
  occurred = occurredAt(row, ask),
): readonly Blocker[] => refusals(conditionsOf(procedure, row, ask, guard => guard.test?.(ask), occurred));

/** Every reason that is known before any input is given; what only the input will tell is no reason yet. */
export const previewOf = <F extends FileBase, I>(
  procedure: Procedure<F>,
  row: Command<F, I>,
  standing: Standing<F>,
): readonly Blocker[] => refusals(conditionsOf(procedure, row, standing, beforeInput(standing)));

/**
 * Every reason against a command with the facts that it rests on, for whoever may not be told of every fact.
 * @param ask with the input that was given, or without one, as a preview has none
 */
export const groundedBlockersOf = <F extends FileBase, I>(
  procedure: Procedure<F>,
  row: Command<F, I>,
  ask: Standing<F> & { readonly input?: I },
): readonly Grounded[] => {
  const given = 'input' in ask ? (ask as Ask<F, I>) : undefined;
  const { test, factsOf } = watching<F, I>(file =>
    given ? guard => guard.test?.({ ...given, file }) : beforeInput({ ...ask, file }),
  )(ask.file);
  return conditionsOf(procedure, row, ask, test, given && occurredAt(row, given))
    .filter(({ verdict }) => verdict !== true && verdict !== 'asked')
    .map(condition => ({ blocker: condition.refuse(), facts: factsOf(condition) }));
};

/** Every condition of a row with its answer before any input is given: those that hold, too. */
export const checklistOf = <F extends FileBase, I>(
  procedure: Procedure<F>,
  row: Command<F, I>,
  standing: Standing<F>,
): readonly ChecklistItem[] => {
  const { test, partsOf, factsOf } = watching<F, I>(file => beforeInput({ ...standing, file }))(standing.file);
  return conditionsOf(procedure, row, standing, test).map(condition => {
    const { code, subject, region, verdict, demand, refuse, legalBasis } = condition;
    const answer = answerOf(verdict);
    const blocker = answer === 'no' || answer === 'unknown' ? refuse() : undefined;
    return {
      code,
      subject,
      ...(region !== undefined && { region }),
      demand: demand(),
      answer,
      legalBasis,
      whoCanClear: blocker?.whoCanClear ?? [],
      ...(blocker?.clearsOn !== undefined && { clearsOn: blocker.clearsOn }),
      restsOn: partsOf(condition),
      facts: factsOf(condition),
    };
  });
};

/** Asks every guard with a file of its own that notices what is looked at. */
const watching =
  <F extends FileBase, I>(testWith: (file: F) => Test<F, I>) =>
  (file: F) => {
    const looks = new Map<Guard<F, I>, Watched<F>>();
    const test: Test<F, I> = guard => {
      const seen = watched(file);
      looks.set(guard, seen);
      return testWith(seen.file)(guard);
    };
    const statesAsked = ({ region, guard }: Condition<F, I>): readonly string[] =>
      region === undefined ? Object.keys(guard?.states ?? {}) : [region];
    const seenBy = ({ guard }: Condition<F, I>) => guard && looks.get(guard);
    return {
      test,
      partsOf: (condition: Condition<F, I>): readonly string[] => [
        ...new Set([...statesAsked(condition), ...(seenBy(condition)?.looked() ?? [])]),
      ],
      factsOf: (condition: Condition<F, I>): readonly string[] => [
        ...new Set([...statesAsked(condition).map(region => `${region}.state`), ...(seenBy(condition)?.facts() ?? [])]),
      ],
    };
  };

/** When the act happened in law, as its input says. */
export function occurredAt<F, I>(row: Command<F, I>, ask: Ask<F, I>): Temporal.Instant | undefined {
  const text = row.occurred?.(ask.input);
  return text === undefined ? undefined : Temporal.Instant.from(text);
}

/** One condition as it was weighed; what it demands and why it refuses is worded only where somebody reads it. */
interface Condition<F, I> {
  readonly code: string;
  readonly subject: Subject;
  readonly region?: string;
  readonly guard?: Guard<F, I>;
  readonly verdict: Verdict | 'asked';
  readonly legalBasis: readonly Citation[];
  demand(): Text;
  refuse(): Blocker;
}

type Test<F, I> = (guard: Guard<F, I>) => Verdict | 'asked';

/** The conditions of a row, in the order in which a refusal names them. */
function conditionsOf<F extends FileBase, I>(
  procedure: Procedure<F>,
  row: Command<F, I>,
  { file, actor, now }: Standing<F>,
  test: Test<F, I>,
  occurred?: Temporal.Instant,
): readonly Condition<F, I>[] {
  const states = statesOf(procedure.machine, file);
  const ofRow = (code: string, subject: Subject, verdict: boolean, demand: () => Text, refuse: () => Blocker) => ({
    ...{ code, subject, verdict, demand, refuse },
    legalBasis: row.basis,
  });
  const mayGive = row.by.some(({ key, authority }) => authority.id === actor.authority && actor.roles.includes(key));
  const conditions: Condition<F, I>[] = [
    ofRow(
      'wrong-role',
      'role',
      mayGive,
      () => demandOfRole(row),
      () => wrongRole(row),
    ),
  ];
  for (const { region } of procedure.machine.regions) {
    const wanted = row.from[region.name];
    if (wanted === undefined) continue;
    const fits = matches({ [region.name]: wanted }, states);
    const demand = () => demandOfState(region, [wanted].flat());
    const refuse = () => wrongState(procedure, row, region, states[region.name] ?? '');
    conditions.push({ ...ofRow(codeOfState(region.name), 'state', fits, demand, refuse), region: region.name });
  }
  const { firstHand } = row;
  if (firstHand) {
    const another = firstHand.of(file) !== actor.subject;
    conditions.push(
      ofRow(
        'same-person',
        'hand',
        another,
        () => demandOfHand,
        () => samePerson(row),
      ),
    );
  }
  if (occurred) {
    const past = Temporal.Instant.compare(occurred, now) <= 0;
    conditions.push(
      ofRow(
        'act-in-the-future',
        'moment',
        past,
        () => demandOfMoment,
        () => futureAct(row),
      ),
    );
  }
  for (const guard of row.requires) conditions.push(conditionOf(guard, states, test));
  return conditions;
}

function conditionOf<F, I>(
  guard: Guard<F, I>,
  states: Readonly<Record<string, string>>,
  test: Test<F, I>,
): Condition<F, I> {
  const { code, demand, refusal, legalBasis, whoCanClear } = guard;
  const verdict = guard.states && !matches(guard.states, states) ? false : guard.test ? test(guard) : true;
  const clearsOn = typeof verdict === 'object' ? verdict.clearsOn : undefined;
  return {
    ...{ code, subject: 'fact' as const, guard, verdict, legalBasis },
    demand: () => demand,
    refuse: () => ({ code, text: refusal, legalBasis, whoCanClear, ...(clearsOn !== undefined && { clearsOn }) }),
  };
}

/** Asks a guard without an input: where it looks at the input, the answer has to wait for it. */
const beforeInput =
  <F, I>(standing: Standing<F>): Test<F, I> =>
  guard => {
    const { input, wasLookedAt } = unknownInput<I>();
    try {
      const verdict = guard.test?.({ ...standing, input });
      return wasLookedAt() ? 'asked' : verdict;
    } catch (error) {
      if (wasLookedAt()) return 'asked';
      throw error;
    }
  };

const answerOf = (verdict: Verdict | 'asked'): Answer =>
  verdict === 'asked' ? 'asked' : verdict === true ? 'yes' : verdict === undefined ? 'unknown' : 'no';

const refusals = <F, I>(conditions: readonly Condition<F, I>[]): readonly Blocker[] =>
  conditions.filter(({ verdict }) => verdict !== true && verdict !== 'asked').map(({ refuse }) => refuse());
