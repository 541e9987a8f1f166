import { Temporal } from 'temporal-polyfill';
import type { CaseFile } from '../../src/case-file';
import {
  blockersOf,
  decide,
  type Actor,
  type Beyond,
  type Blocker,
  type CaseEvent,
  type Command,
  type Procedure,
} from '../../src/kernel';
import { validInput } from '../../src/platform/http/input/input-pipe';

export type Input = Readonly<Record<string, unknown>>;

export interface Told {
  readonly file: CaseFile;
  readonly events: readonly CaseEvent[];
  readonly now: Temporal.Instant;
  /** What the rows would find beyond the case. */
  readonly beyond?: Beyond;
}

/** A case as the rows of one country make it. Every step is judged, and gives a new builder. */
export abstract class PlayedCase<Giver extends string> {
  readonly file: CaseFile;
  readonly events: readonly CaseEvent[];
  readonly now: Temporal.Instant;
  private readonly beyond: Beyond | undefined;

  constructor({ file, events, now, beyond }: Told) {
    this.file = file;
    this.events = events;
    this.now = now;
    this.beyond = beyond;
  }

  protected abstract readonly procedure: Procedure<CaseFile>;
  protected abstract readonly zone: string;
  protected abstract told(told: Told): this;

  /** The same case at a later moment (RFC 3339), or at noon of a day: after everything that the day itself begins with. */
  at(when: string): this {
    const now =
      when.length > 10
        ? Temporal.Instant.from(when)
        : Temporal.PlainDate.from(when).toZonedDateTime({ timeZone: this.zone, plainTime: '12:00' }).toInstant();
    return this.retold({ now });
  }

  /** The same case, of a person of whom earlier cases tell this. */
  finding(beyond: Beyond): this {
    return this.retold({ beyond });
  }

  /** Gives a command. @throws Error that names every blocker when the rows refuse it */
  give(by: Giver, name: string, input: Input = {}, subject = 'anna'): this {
    const { row, ask } = this.asked(by, name, input, subject);
    const decision = decide(this.procedure, row, ask);
    if (!decision.allowed) throw new Error(`${by}/${name} is refused: ${codesOf(decision.blockers).join(', ')}`);
    return this.retold({ file: decision.file, events: [...this.events, ...decision.events] });
  }

  /** Codes of everything that stands against a command now; empty when it is allowed. */
  blockers(by: Giver, name: string, input: Input = {}, subject = 'anna'): readonly string[] {
    return codesOf(this.refusals(by, name, input, subject));
  }

  refusals(by: Giver, name: string, input: Input = {}, subject = 'anna'): readonly Blocker[] {
    const { row, ask } = this.asked(by, name, input, subject);
    return blockersOf(this.procedure, row, ask);
  }

  /** Right after the last moment of a running deadline. */
  pass(key: string): this {
    const running = this.file.deadlines[key];
    if (!running) throw new Error(`no deadline ${key} runs`);
    const now = Temporal.Instant.from(running.dueAt).add({ milliseconds: 1 });
    return this.retold({ now });
  }

  /** The civil day in the country. */
  get day(): string {
    return this.now.toZonedDateTimeISO(this.zone).toPlainDate().toString();
  }

  get moment(): string {
    return this.now.toString({ fractionalSecondDigits: 3 });
  }

  protected noEarlierThan(day: string): this {
    return this.day < day ? this.at(day) : this;
  }

  private retold(change: Partial<Told>): this {
    const { file, events, now, beyond } = this;
    return this.told({ file, events, now, ...(beyond && { beyond }), ...change });
  }

  private asked(by: Giver, name: string, input: Input, subject: string) {
    const row = this.rowOf(by, name);
    const actor: Actor = {
      subject,
      authority: row.by[0]?.authority.id ?? '',
      roles: row.by.map(({ key }) => key),
    };
    const checked: unknown = row.input ? validInput(row.input as new () => object, input) : input;
    const { file, now, beyond } = this;
    const sought = beyond && row.looksBeyond ? { beyond } : {};
    return { row, ask: { file, input: checked, actor, now, ...sought } };
  }

  private rowOf(by: Giver, name: string): Command<CaseFile> {
    const row = this.procedure.commands.find(one => one.name === name && one.by[0]?.authority.slug === by);
    if (!row) throw new Error(`${by} has no command ${name}`);
    return row;
  }
}

const codesOf = (blockers: readonly Blocker[]): string[] => blockers.map(({ code }) => code);
