import { Temporal } from 'temporal-polyfill';
import { blockersOf, occurredAt } from './checklist';
import type { Command, Effect } from './command';
import { noDeadlineChanges, type DeadlineChanges, type DeadlineEnd } from './deadline';
import type { CaseEvent } from './event';
import { evolve, withDeadlines } from './evolve';
import type { Ask, Blocker } from './guard';
import { statesOf, type FileBase, type Procedure } from './procedure';
import { matches } from './region';
import { clock } from './refusals';

/** Allowed, and these events follow; or refused, and here is every reason. */
export type Decision<F> =
  | {
      readonly allowed: true;
      readonly events: readonly CaseEvent[];
      readonly steps: readonly Step<F>[];
      readonly file: F;
    }
  | { readonly allowed: false; readonly blockers: readonly Blocker[] };

/** One event with the file on either side of it. */
export interface Step<F> {
  readonly event: CaseEvent;
  readonly before: F;
  readonly after: F;
}

/**
 * Judges one command against one case. The same call serves the command, the preview and the what-if.
 * @param ask the case file, the validated input, who asks, and the moment of asking
 * @returns all blockers, never the first only; or the events with the file after them
 */
export function decide<F extends FileBase, I>(
  procedure: Procedure<F>,
  row: Command<F, I>,
  ask: Ask<F, I>,
): Decision<F> {
  const occurred = occurredAt(row, ask);
  const blockers = blockersOf(procedure, row, ask, occurred);
  if (blockers.length > 0) return { allowed: false, blockers };

  const states = statesOf(procedure.machine, ask.file);
  const times = { occurredAt: instantText(occurred ?? ask.now), recordedAt: instantText(ask.now) };
  const steps: Step<F>[] = [];
  let file = ask.file;
  for (const effect of row.records) {
    if (effect.when && !matches(effect.when, states)) continue;
    if (effect.provided && !effect.provided(ask)) continue;
    if (effect.unless && steps.some(({ event }) => event.type === effect.unless?.type)) continue;
    const bare = eventOf(effect, ask, times);
    const moved = evolve(procedure.machine, file, bare);
    const deadlines = deadlineChanges(procedure, file, moved, bare);
    const after = withDeadlines(moved, deadlines);
    steps.push({ event: { ...bare, deadlines }, before: file, after });
    file = after;
  }
  return { allowed: true, events: steps.map(({ event }) => event), steps, file };
}

function eventOf<F, I>(
  effect: Effect<F, I>,
  ask: Ask<F, I>,
  times: { readonly occurredAt: string; readonly recordedAt: string },
): CaseEvent {
  const sealed = effect.sealed?.(ask);
  return {
    type: effect.event.type,
    version: effect.event.version,
    region: effect.event.region,
    payload: effect.payload(ask),
    ...(sealed !== undefined && { sealed }),
    ...times,
    actor: ask.actor.subject,
    authority: ask.actor.authority,
    deadlines: noDeadlineChanges,
  };
}

const instantText = (instant: Temporal.Instant): string => instant.toString({ fractionalSecondDigits: 3 });

/** Which deadlines an event ends, starts and passes on, by the rules of the procedure. */
function deadlineChanges<F extends FileBase>(
  procedure: Procedure<F>,
  before: F,
  after: F,
  event: CaseEvent,
): DeadlineChanges {
  const touches = (types: readonly { type: string }[] | undefined) =>
    types?.some(({ type }) => type === event.type) === true;
  let number = before.deadlinesStarted;
  const started: DeadlineChanges['started'][number][] = [];
  const ended: DeadlineChanges['ended'][number][] = [];
  const moved: DeadlineChanges['moved'][number][] = [];
  for (const rule of procedure.deadlines) {
    const { key, lapse } = rule;
    const running = before.deadlines[key];
    const starts = touches(rule.starts);
    const next = starts ? rule.due(after, event) : undefined;
    if (running && (starts || touches(rule.met) || touches(rule.void))) {
      const voided = touches(rule.void) || (starts && !next);
      ended.push({ key, number: running.number, how: howEnded(running.dueAt, event, voided) });
    } else if (running && rule.owner(after) !== running.owner) {
      moved.push({ key, number: running.number, owner: rule.owner(after) });
    }
    if (next) {
      const duty = { key, number: ++number, startedAt: event.occurredAt, owner: rule.owner(after) };
      started.push({ ...next, ...duty, ...(lapse !== undefined && { lapse }) });
    }
  }
  return started.length + ended.length + moved.length === 0 ? noDeadlineChanges : { started, ended, moved };
}

function howEnded(dueAt: string, event: CaseEvent, voided: boolean): DeadlineEnd {
  if (event.authority === clock.id) return 'lapsed';
  return voided ? 'void' : Temporal.Instant.compare(event.occurredAt, dueAt) > 0 ? 'lapsed' : 'met';
}
