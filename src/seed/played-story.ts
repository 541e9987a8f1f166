import { Temporal } from 'temporal-polyfill';
import { emptyFile, type CaseFile } from '../case-file';
import type { ProcedureBook } from '../cases/spine/procedure-book';
import { clock, decide, type Actor, type CaseEvent, type Command, type Procedure } from '../kernel';
import { time } from '../agencies/clock/clock.roles';
import type { Plot, Scene, Turn } from './plot';

/** What one command left behind. */
export interface Chapter {
  readonly row: Command<CaseFile>;
  readonly actor: Actor;
  readonly events: readonly CaseEvent[];
}

/** A case from its opening to the moment where the story stops. */
export interface PlayedStory {
  /** RFC 3339 UTC. */
  readonly openedAt: string;
  readonly chapters: readonly Chapter[];
  readonly file: CaseFile;
  /** Whose procedure it is; undefined where nothing happened. */
  readonly procedure: Procedure<CaseFile> | undefined;
}

/** A story asks for something that the law refuses: a fault of the story. */
export class StoryFault extends Error {
  override readonly name = 'StoryFault';
}

/** Stockholm and Warsaw keep the same time. */
const zone = 'Europe/Stockholm';

/**
 * Plays a story through the kernel. Between its turns the clock lets every deadline lapse that passes, as the running
 * server would, so that a case is never left with one that should have lapsed.
 * @param until the story stops here, wherever it is
 */
export function playStory(
  book: ProcedureBook,
  plot: Plot,
  openedAt: Temporal.Instant,
  until: Temporal.Instant,
): PlayedStory {
  const stage = new Stage(book, openedAt);
  for (let turn = plot.next(stage.scene); ; turn = plot.next(stage.scene)) {
    if (turn.done === true || !stage.take(turn.value, until)) break;
  }
  stage.passTo(until);
  return { openedAt: text(openedAt), chapters: stage.chapters, file: stage.file, procedure: stage.procedure };
}

class Stage {
  readonly chapters: Chapter[] = [];
  file: CaseFile = emptyFile;
  /** That of the row which opens the case. */
  procedure: Procedure<CaseFile> | undefined;
  /** Deadlines whose lapse the clock has tried: one that stays after it, stays. */
  private readonly tried = new Set<number>();

  constructor(
    private readonly book: ProcedureBook,
    private now: Temporal.Instant,
  ) {}

  get scene(): Scene {
    const today = this.now.toZonedDateTimeISO(zone).toPlainDate().toString();
    return { file: this.file, now: text(this.now), today };
  }

  /** False where the story would go past its end. */
  take(turn: Turn, until: Temporal.Instant): boolean {
    if ('command' in turn) {
      this.give(turn);
      return true;
    }
    const next = 'days' in turn ? officeHours(this.now, turn.days) : this.now.add({ minutes: turn.hours * 60 });
    if (Temporal.Instant.compare(next, until) > 0) return false;
    this.passTo(next);
    return true;
  }

  passTo(target: Temporal.Instant): void {
    for (let due = this.nextLapse(target); due; due = this.nextLapse(target)) {
      this.tried.add(due.number);
      this.now = latest(this.now, Temporal.Instant.from(due.dueAt).add({ seconds: 2 }));
      const lapse = this.book.find(clock.id, due.lapse, this.procedure?.country);
      const actor = { subject: clock.id, authority: clock.id, roles: [time.key] };
      if (lapse) this.judge(lapse, actor, {});
    }
    this.now = target;
  }

  private give({ by, person, command, input }: Extract<Turn, { command: string }>): void {
    const found = this.book.find(by.authority.id, command);
    if (!found) throw new StoryFault(`${by.authority.id} has no command ${command}`);
    const role = by.key.slice(by.authority.id.length + 1);
    const actor = { subject: `${role}-${person}@${by.authority.slug}`, authority: by.authority.id, roles: [by.key] };
    const refused = this.judge(found, actor, input);
    if (refused) throw new StoryFault(`${by.key} may not ${command} at ${text(this.now)}: ${refused.join(', ')}`);
  }

  /** Records it, or answers why not. */
  private judge(
    { row, procedure }: NonNullable<ReturnType<ProcedureBook['find']>>,
    actor: Actor,
    input: unknown,
  ): readonly string[] | undefined {
    const decision = decide(procedure, row, { file: this.file, input, actor, now: this.now });
    if (!decision.allowed) return decision.blockers.map(({ code }) => code);
    this.procedure = procedure;
    this.chapters.push({ row, actor, events: decision.events });
    this.file = decision.file;
    return undefined;
  }

  private nextLapse(before: Temporal.Instant) {
    return Object.values(this.file.deadlines)
      .flatMap(running => {
        const lapse = this.procedure?.deadlines.find(({ key }) => key === running.key)?.lapse;
        return lapse === undefined || this.tried.has(running.number) ? [] : [{ ...running, lapse }];
      })
      .filter(({ dueAt }) => Temporal.Instant.compare(dueAt, before.subtract({ seconds: 2 })) < 0)
      .sort((one, other) => (one.dueAt < other.dueAt ? -1 : 1))[0];
  }
}

/** So many days later; a weekend moves to Monday, the night to the morning. */
function officeHours(from: Temporal.Instant, days: number): Temporal.Instant {
  const later = from.toZonedDateTimeISO(zone).add({ days });
  const weekday = later.add({ days: later.dayOfWeek > 5 ? 8 - later.dayOfWeek : 0 });
  const hour = weekday.hour < 8 || weekday.hour > 16 ? 8 + (weekday.minute % 8) : weekday.hour;
  return weekday.with({ hour, minute: (weekday.minute + 17) % 60 }).toInstant();
}

const latest = (one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(one, other) > 0 ? one : other;

const text = (instant: Temporal.Instant): string => instant.toString({ fractionalSecondDigits: 3 });
