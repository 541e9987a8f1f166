import { Temporal } from 'temporal-polyfill';
import { emptyFile } from '../../src/case-file';
import { sweden } from '../../src/procedures';
import * as usual from './inputs';
import { PlayedCase, type Input, type Told } from './played-case';
import { PolishCase } from './polish-case';

type Giver = 'migrationsverket' | 'polisen' | 'sakerhetspolisen' | 'kriminalvarden' | 'migrationsdomstol' | 'clock';
/**
 * A case as the rows themselves make it: `aCase().inSweden().decided().served().final().handedOver().detained()`.
 * Every step is judged, so that no test rests on a case that could never be. Each step gives a new builder.
 */
export const aCase = () => ({
  /** @param from RFC 3339: when the story begins */
  inSweden: (from = '2026-01-07T12:00:00Z') =>
    new SwedishCase({ file: emptyFile, events: [], now: Temporal.Instant.from(from) }),
  /** @param from RFC 3339: when the story begins */
  inPoland: (from = '2026-01-07T12:00:00Z') =>
    new PolishCase({ file: emptyFile, events: [], now: Temporal.Instant.from(from) }),
});

export class SwedishCase extends PlayedCase<Giver> {
  protected readonly procedure = sweden;
  protected readonly zone = 'Europe/Stockholm';

  protected told(told: Told): this {
    return new SwedishCase(told) as this;
  }

  /** Migrationsverket decides to expel, without a period for voluntary departure unless one is given. */
  decided(change: Input = {}): this {
    const ban = change['entryBan'] === undefined ? {} : { withoutBanBecause: undefined };
    return this.give(
      'migrationsverket',
      'register-decision',
      withCare({ ...usual.decision(this.day), ...ban, ...change }),
    );
  }

  refusedAtBorder(change: Input = {}): this {
    return this.give('polisen', 'register-refusal-of-entry', withCare({ ...usual.decisionTerms(this.day), ...change }));
  }

  expelledForCrime(change: Input = {}): this {
    const terms = usual.decisionTerms(this.day);
    return this.give('migrationsdomstol', 'register-criminal-expulsion', withCare({ ...terms, ...change }));
  }

  /** Served by whoever decided, on the Monday after the usual decision unless another day is given. */
  served(on = '2026-01-12'): this {
    const decider = this.file.decision.decidedBy?.split('.').at(-1) as Giver;
    return this.noEarlierThan(on).give(decider, 'record-service', usual.service(on));
  }

  /** Nobody appeals, and the clock ends the appeal period right after its last moment. */
  final(): this {
    return this.pass('se.appeal').give('clock', 'let-appeal-period-end');
  }

  accepted(on: string, change: Input = {}): this {
    const input = { acceptedOn: on, before: 'decider', ...change };
    return this.noEarlierThan(on).give('migrationsverket', 'accept-decision', input);
  }

  /** The clock ends the period for voluntary departure. */
  periodExpired(): this {
    return this.pass('se.departure-period').give('clock', 'expire-departure-period');
  }

  absconded(on = this.day): this {
    return this.give('migrationsverket', 'report-absconded', usual.absconding(on));
  }

  /** Sent to the police, who have not answered yet. */
  sentToPolice(change: Input = {}): this {
    return this.give('migrationsverket', 'hand-over-to-police', { ...usual.handover, ...change });
  }

  handedOver(change: Input = {}): this {
    return this.sentToPolice(change).give('polisen', 'receive-handover');
  }

  held(): this {
    return this.give(this.holder, 'take-into-custody', { startedAt: this.moment });
  }

  /** Detained from now on, by whoever is responsible. */
  detained(change: Input = {}): this {
    return this.give(this.holder, 'decide-detention', { ...usual.detention(this.day, this.moment), ...change });
  }

  servingSentence(): this {
    return this.give('polisen', 'record-sentence-start', { startedAt: this.moment });
  }

  withDocument(validUntil = '2027-01-31'): this {
    const office = this.holder === 'polisen' ? 'polisen' : 'migrationsverket';
    return this.give(office, 'record-document-issued', usual.document(this.day, validUntil));
  }

  stayed(change: Input = {}, by: Giver = 'migrationsverket'): this {
    return this.give(by, 'stay-enforcement', { ...usual.stay, ...change });
  }

  transportOrdered(change: Input = {}): this {
    return this.give(this.holder, 'order-transport', { ...usual.transportOrder, ...change });
  }

  transportPlanned(): this {
    return this.transportOrdered()
      .give('kriminalvarden', 'accept-transport')
      .give('kriminalvarden', 'plan-transport', usual.transportPlan);
  }

  private get holder(): Giver {
    return this.file.responsibility.holder?.split('.').at(-1) as Giver;
  }
}

/** A child is decided about as the law wants it, unless a test says otherwise. */
function withCare(input: Input): Input {
  const person = input['person'] as { minor: boolean; unaccompanied: boolean };
  if (!person.minor) return input;
  const care = person.unaccompanied ? usual.careForUnaccompanied : usual.careForChild;
  return { ...care, ...input, person: { adultFrom: '2030-05-01', ...person } };
}
