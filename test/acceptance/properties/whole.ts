import { isDeepStrictEqual } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { openTransportStates, type CaseFile } from '../../../src/case-file';
import { fold, matches, statesOf, type CaseEvent, type Procedure, type StartedDeadline } from '../../../src/kernel';
import { freeText } from './made-up-input';
import { faultsOfLiberty } from './polish-liberty';
import type { Given, Walk } from './walk';

const zone = 'Europe/Stockholm';

/** Everything that must be true of a case after any step, in words; empty when it is. */
export const faultsAfter = (procedure: Procedure<CaseFile>, given: Given): readonly string[] => [
  ...brokenInvariants(procedure, given),
  ...brokenOrder(procedure, given.file),
  ...(procedure.country === 'PL' ? faultsOfLiberty(given) : []),
  ...given.steps.flatMap(({ event }) => [...event.deadlines.started.flatMap(faultsOf), ...openWords(event)]),
];

function brokenInvariants({ machine, invariants }: Procedure<CaseFile>, { steps, file }: Given): readonly string[] {
  const states = statesOf(machine, file);
  return invariants.flatMap(({ name, never, neverDuring }) => {
    const reached = never !== undefined && matches(never, states);
    const during = steps.some(
      ({ event, before }) =>
        neverDuring?.events.some(({ type }) => type === event.type) === true &&
        matches(neverDuring.states, statesOf(machine, before)),
    );
    return reached || during ? [`broken: ${name}`] : [];
  });
}

/** What the states alone do not show. */
function brokenOrder(procedure: Procedure<CaseFile>, file: CaseFile): readonly string[] {
  const { responsibility, custody, transport, deadlines } = file;
  const { state, holder, participants, handovers } = responsibility;
  const faults: string[] = [];
  const must = (holds: boolean, what: string) => {
    if (!holds) faults.push(what);
  };
  const open = handovers.filter(({ status }) => status === 'sent');
  const lapsing = new Set(procedure.deadlines.filter(({ lapse }) => lapse !== undefined).map(({ key }) => key));
  const inCustody = ['held', 'detained', 'supervised'].includes(custody.state);

  must(
    holder !== undefined && participants.filter(({ authority }) => authority === holder).length === 1,
    'exactly one authority is accountable, and it takes part in the case',
  );
  must(open.length === (state === 'in-transit' ? 1 : 0), 'a handover is open exactly while the case is in transit');
  must(state !== 'in-transit' || open[0]?.from === holder, 'the sender is accountable until receipt');
  must(state !== 'closed' || !inCustody, 'a closed case keeps nobody in custody');
  must(state !== 'closed' || !openTransportStates.includes(transport.state as never), 'a closed case carries nobody');
  must(
    transport.orders.filter(({ status }) => openTransportStates.includes(status as never)).length <= 1,
    'there is at most one open transport order',
  );
  // Polish alternatives to detention have no term of their own; only deprivation of liberty has.
  const mustEnd = inCustody && !(procedure.country === 'PL' && custody.state === 'supervised');
  must(
    !mustEnd || Object.keys(deadlines).some(key => lapsing.has(key)),
    `nobody is ${custody.state} without a clock that ends it by itself`,
  );
  must(
    Object.values(deadlines).every(({ owner }) => procedure.authorities.some(({ id }) => id === owner)),
    'every duty has an authority as its owner',
  );
  return faults;
}

function faultsOf(started: StartedDeadline): readonly string[] {
  const { key, dueAt, dueOn, trace } = started;
  const faults: string[] = [];
  const must = (holds: boolean, what: string) => {
    if (!holds) faults.push(`deadline ${key} ${what}`);
  };
  const start = trace[0];
  const last = trace.filter(({ step }) => step !== 'overtaken').at(-1);
  const due = Temporal.Instant.from(dueAt);
  const backwards = trace.some(({ step }) => step === 'count-back');
  // A day that a document or a decision names itself is not counted from anywhere.
  must(start?.step === 'start' || trace.length === 1, 'shows where it starts');
  must(
    start === undefined || backwards || (start.at.length > 10 ? start.at <= dueAt : start.at <= dueOn),
    `never precedes its start: ${start?.at ?? ''} to ${dueAt}`,
  );
  must(last?.at === dueAt || last?.at === dueOn, `leads to its last moment: ${last?.at ?? ''}, ${dueAt}`);
  must(due.toZonedDateTimeISO(zone).toPlainDate().toString() === dueOn, `ends on its last day: ${dueOn}, ${dueAt}`);
  return faults;
}

const openWords = ({ type, payload }: CaseEvent): readonly string[] =>
  JSON.stringify(payload).includes(freeText) ? [`${type} carries free text in the open journal`] : [];

/** What must be true of a whole life. */
export function faultsOfLife(procedure: Procedure<CaseFile>, walk: Walk): readonly string[] {
  const { events, file, given, refusedLapses, stranded } = walk;
  const replayed = fold(procedure.machine, JSON.parse(JSON.stringify(events)) as CaseEvent[]);
  const stored: unknown = JSON.parse(JSON.stringify(file));
  return [
    ...(isDeepStrictEqual(JSON.parse(JSON.stringify(replayed)), stored) ? [] : ['replay gives another file']),
    ...(stranded ? ['the case is stranded: no row can be given and no deadline will end that'] : []),
    ...refusedLapses.map(what => `the clock was refused: ${what}`),
    ...sameHands(given),
  ];
}

/** The second half of a four-eyes pair was given by whoever gave the first. */
const sameHands = (given: readonly Given[]): readonly string[] =>
  given.flatMap(({ row, actor }, at) => {
    if (!row.firstHand) return [];
    const { type } = row.firstHand.event;
    const first = given
      .slice(0, at)
      .flatMap(({ steps }) => steps.map(({ event }) => event))
      .filter(event => event.type === type)
      .at(-1);
    return first === undefined || first.actor === actor.subject ? [`one person gave both halves: ${row.name}`] : [];
  });
