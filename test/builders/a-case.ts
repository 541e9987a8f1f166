import { Temporal } from 'temporal-polyfill';
import { emptyFile, type CaseFile } from '../../src/case-file';
import { blockersOf, decide, type Actor, type Blocker, type CaseEvent, type Command } from '../../src/kernel';
import { validInput } from '../../src/platform/http/input/input-pipe';
import { sweden } from '../../src/procedures';
import * as usual from './inputs';

export type Giver =
  'migrationsverket' | 'polisen' | 'sakerhetspolisen' | 'kriminalvarden' | 'migrationsdomstol' | 'clock';
type Input = Readonly<Record<string, unknown>>;

interface Told {
  readonly file: CaseFile;
  readonly events: readonly CaseEvent[];
  readonly now: Temporal.Instant;
}

/**
 * A case as the rows themselves make it: `aCase().inSweden().decided().served().final().handedOver().detained()`.
 * Every step is judged, so that no test rests on a case that could never be. Each step gives a new builder.
 */
export const aCase = () => ({
  /** @param from RFC 3339: when the story begins */
  inSweden: (from = '2026-01-07T12:00:00Z') =>
    new SwedishCase({ file: emptyFile, events: [], now: Temporal.Instant.from(from) }),
});

export class SwedishCase {
  readonly file: CaseFile;
  readonly events: readonly CaseEvent[];
  readonly now: Temporal.Instant;

  constructor({ file, events, now }: Told) {
    this.file = file;
    this.events = events;
    this.now = now;
  }

  /** The same case at a later moment (RFC 3339), or at noon of a day. */
  at(when: string): SwedishCase {
    return new SwedishCase({ file: this.file, events: this.events, now: momentOf(when) });
  }

  /** Gives a command. @throws Error that names every blocker when the rows refuse it */
  give(by: Giver, name: string, input: Input = {}, subject = 'anna'): SwedishCase {
    const { row, ask } = this.asked(by, name, input, subject);
    const decision = decide(sweden, row, ask);
    if (!decision.allowed) throw new Error(`${by}/${name} is refused: ${codesOf(decision.blockers).join(', ')}`);
    return new SwedishCase({ file: decision.file, events: [...this.events, ...decision.events], now: this.now });
  }

  /** Codes of everything that stands against a command now; empty when it is allowed. */
  blockers(by: Giver, name: string, input: Input = {}, subject = 'anna'): readonly string[] {
    return codesOf(this.refusals(by, name, input, subject));
  }

  refusals(by: Giver, name: string, input: Input = {}, subject = 'anna'): readonly Blocker[] {
    const { row, ask } = this.asked(by, name, input, subject);
    return blockersOf(sweden, row, ask);
  }

  /** Migrationsverket decides to expel, without a period for voluntary departure unless one is given. */
  decided(change: Input = {}): SwedishCase {
    const ban = change['entryBan'] === undefined ? {} : { withoutBanBecause: undefined };
    return this.give(
      'migrationsverket',
      'register-decision',
      withCare({ ...usual.decision(this.day), ...ban, ...change }),
    );
  }

  refusedAtBorder(change: Input = {}): SwedishCase {
    return this.give('polisen', 'register-refusal-of-entry', withCare({ ...usual.decisionTerms(this.day), ...change }));
  }

  expelledForCrime(change: Input = {}): SwedishCase {
    const terms = usual.decisionTerms(this.day);
    return this.give('migrationsdomstol', 'register-criminal-expulsion', withCare({ ...terms, ...change }));
  }

  /** Served by whoever decided, on the Monday after the usual decision unless another day is given. */
  served(on = '2026-01-12'): SwedishCase {
    const decider = this.file.decision.decidedBy?.split('.').at(-1) as Giver;
    return this.noEarlierThan(on).give(decider, 'record-service', usual.service(on));
  }

  /** Nobody appeals, and the clock ends the appeal period right after its last moment. */
  final(): SwedishCase {
    return this.pass('se.appeal').give('clock', 'let-appeal-period-end');
  }

  accepted(on: string, change: Input = {}): SwedishCase {
    const input = { acceptedOn: on, before: 'decider', ...change };
    return this.noEarlierThan(on).give('migrationsverket', 'accept-decision', input);
  }

  /** The clock ends the period for voluntary departure. */
  periodExpired(): SwedishCase {
    return this.pass('se.departure-period').give('clock', 'expire-departure-period');
  }

  absconded(on = this.day): SwedishCase {
    return this.give('migrationsverket', 'report-absconded', usual.absconding(on));
  }

  /** Sent to the police, who have not answered yet. */
  sentToPolice(change: Input = {}): SwedishCase {
    return this.give('migrationsverket', 'hand-over-to-police', { ...usual.handover, ...change });
  }

  handedOver(change: Input = {}): SwedishCase {
    return this.sentToPolice(change).give('polisen', 'receive-handover');
  }

  held(): SwedishCase {
    return this.give(this.holder, 'take-into-custody', { startedAt: this.moment });
  }

  /** Detained from now on, by whoever is responsible. */
  detained(change: Input = {}): SwedishCase {
    return this.give(this.holder, 'decide-detention', { ...usual.detention(this.day, this.moment), ...change });
  }

  servingSentence(): SwedishCase {
    return this.give('polisen', 'record-sentence-start', { startedAt: this.moment });
  }

  withDocument(validUntil = '2027-01-31'): SwedishCase {
    const office = this.holder === 'polisen' ? 'polisen' : 'migrationsverket';
    return this.give(office, 'record-document-issued', usual.document(this.day, validUntil));
  }

  stayed(change: Input = {}, by: Giver = 'migrationsverket'): SwedishCase {
    return this.give(by, 'stay-enforcement', { ...usual.stay, ...change });
  }

  transportOrdered(change: Input = {}): SwedishCase {
    return this.give(this.holder, 'order-transport', { ...usual.transportOrder, ...change });
  }

  transportPlanned(): SwedishCase {
    return this.transportOrdered()
      .give('kriminalvarden', 'accept-transport')
      .give('kriminalvarden', 'plan-transport', usual.transportPlan);
  }

  /** Right after the last moment of a running deadline. */
  pass(key: string): SwedishCase {
    const running = this.file.deadlines[key];
    if (!running) throw new Error(`no deadline ${key} runs`);
    const now = Temporal.Instant.from(running.dueAt).add({ milliseconds: 1 });
    return new SwedishCase({ file: this.file, events: this.events, now });
  }

  /** The civil day in Sweden. */
  get day(): string {
    return this.now.toZonedDateTimeISO('Europe/Stockholm').toPlainDate().toString();
  }

  get moment(): string {
    return this.now.toString({ fractionalSecondDigits: 3 });
  }

  private get holder(): Giver {
    return this.file.responsibility.holder?.split('.').at(-1) as Giver;
  }

  private noEarlierThan(day: string): SwedishCase {
    return this.day < day ? this.at(day) : this;
  }

  private asked(by: Giver, name: string, input: Input, subject: string) {
    const row = rowOf(by, name);
    const actor: Actor = {
      subject,
      authority: row.by[0]?.authority.id ?? '',
      roles: row.by.map(({ key }) => key),
    };
    const checked: unknown = row.input ? validInput(row.input as new () => object, input) : input;
    return { row, ask: { file: this.file, input: checked, actor, now: this.now } };
  }
}

function rowOf(by: Giver, name: string): Command<CaseFile> {
  const row = sweden.commands.find(one => one.name === name && one.by[0]?.authority.slug === by);
  if (!row) throw new Error(`${by} has no command ${name}`);
  return row;
}

/** A child is decided about as the law wants it, unless a test says otherwise. */
function withCare(input: Input): Input {
  const person = input['person'] as { minor: boolean; unaccompanied: boolean };
  if (!person.minor) return input;
  const care = person.unaccompanied ? usual.careForUnaccompanied : usual.careForChild;
  return { ...care, ...input, person: { adultFrom: '2030-05-01', ...person } };
}

const codesOf = (blockers: readonly Blocker[]): string[] => blockers.map(({ code }) => code);

/** A day stands for its noon in Sweden: after everything that the day itself begins with. */
const momentOf = (when: string): Temporal.Instant =>
  when.length > 10
    ? Temporal.Instant.from(when)
    : Temporal.PlainDate.from(when).toZonedDateTime({ timeZone: 'Europe/Stockholm', plainTime: '12:00' }).toInstant();
