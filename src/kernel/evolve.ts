import type { DeadlineChanges } from './deadline';
import type { CaseEvent } from './event';
import type { FileBase, Machine } from './procedure';
import type { EventType, RegionFacts } from './region';

/** The rows or the journal contradict the machine: a fault of ours, never of the caller. */
export class KernelFault extends Error {
  override readonly name = 'KernelFault';
}

const eventTypes = new WeakMap<object, Map<string, EventType>>();

/** The event type of this name, as the machine takes it. */
export function eventTypeOf<F extends FileBase>(machine: Machine<F>, type: string): EventType {
  let types = eventTypes.get(machine);
  if (!types) {
    types = new Map(machine.regions.flatMap(({ events }) => events.map(event => [event.type, event] as const)));
    eventTypes.set(machine, types);
  }
  const found = types.get(type);
  if (!found) throw new KernelFault(`no region takes the event ${type}`);
  return found;
}

/** The file after one event. Pure: the same events always give the same file. */
export function evolve<F extends FileBase>(machine: Machine<F>, file: F, event: CaseEvent): F {
  const type = eventTypeOf(machine, event.type);
  const before = machine.facts(file, type.region);
  if (type.move.from && !type.move.from.includes(before.state))
    throw new KernelFault(`${event.type} cannot be taken while ${type.region} is ${before.state}`);
  const after = moved(type, before, type.apply(before, event));
  return withDeadlines(machine.withFacts(file, type.region, after), event.deadlines);
}

export const fold = <F extends FileBase>(machine: Machine<F>, events: Iterable<CaseEvent>): F => {
  let file = machine.empty;
  for (const event of events) file = evolve(machine, file, event);
  return file;
};

function moved(type: EventType, before: RegionFacts, after: RegionFacts): RegionFacts {
  const { to } = type.move;
  if (to === undefined) return after.state === before.state ? after : { ...after, state: before.state };
  if (typeof to === 'string') return after.state === to ? after : { ...after, state: to };
  if (!to.includes(after.state)) throw new KernelFault(`${type.type} may not leave ${type.region} in ${after.state}`);
  return after;
}

/** The file with the deadlines that an event starts, ends and moves. */
export function withDeadlines<F extends FileBase>(file: F, { started, ended, moved }: DeadlineChanges): F {
  if (started.length === 0 && ended.length === 0 && moved.length === 0) return file;
  const running = { ...file.deadlines };
  for (const { key } of ended) delete running[key];
  for (const { key, number, rule, dueAt, dueOn, startedAt, owner } of started)
    running[key] = { key, number, rule, dueAt, dueOn, startedAt, owner };
  for (const { key, owner } of moved) {
    const deadline = running[key];
    if (deadline) running[key] = { ...deadline, owner };
  }
  const last = started.at(-1)?.number ?? file.deadlinesStarted;
  return { ...file, deadlines: running, deadlinesStarted: last };
}
