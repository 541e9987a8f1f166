import { poland } from '../../src/procedures';
import { PlayedCase, type Input, type Told } from './played-case';
import * as usual from './polish-inputs';
import * as help from './polish-return-inputs';

export type PolishGiver =
  'straz-graniczna' | 'udsc' | 'iom-pl' | 'sad-administracyjny' | 'sad-rejonowy' | 'mswia' | 'clock';

const beforeDecision = ['asylum-information', 'organisations-information', 'fingerprints'];
const beforeService = ['voluntary-return-information', 'translation', 'document-and-entry-record'];

/** `aCase().inPoland().opened().decided().served().final()`: a case as the Polish rows make it. */
export class PolishCase extends PlayedCase<PolishGiver> {
  protected readonly procedure = poland;
  protected readonly zone = 'Europe/Warsaw';

  protected told(told: Told): this {
    return new PolishCase(told) as this;
  }

  /** The Border Guard has met somebody, and proceedings begin. */
  opened(change: Input = {}): this {
    return this.give('straz-graniczna', 'open-proceedings', { ...usual.proceedings(this.day), ...change });
  }

  /** Somebody who withdrew an application for protection asks to be helped home, and the case opens with that. */
  helpAsked(change: Input = {}): this {
    return this.give('straz-graniczna', 'open-assisted-return', { ...help.assistedReturnCase(this.day), ...change });
  }

  screened(change: Input = {}): this {
    return this.give('straz-graniczna', 'screen-assisted-return', { ...help.screening(this.day), ...change });
  }

  /** Checked and granted by the Commander-in-Chief. */
  helpGranted(change: Input = {}): this {
    return this.screened().give('straz-graniczna', 'order-assisted-return', {
      ...help.returnOrder(this.day),
      ...change,
    });
  }

  /** The person lets IOM know, and IOM takes part from now on. */
  consented(purpose = 'assisted-return'): this {
    return this.give('straz-graniczna', 'record-consent', help.consent(this.day, purpose));
  }

  /** IOM has checked what has to be checked, and has booked the journey for that day. */
  prepared(departsOn: string, checks: readonly string[] = ['travel-document']): this {
    const begun = this.give('iom-pl', 'begin-departure-preparation', { begunOn: this.day });
    return checks
      .reduce((told, kind) => told.give('iom-pl', 'record-departure-check', help.departureCheck(kind, told.day)), begun)
      .give('iom-pl', 'book-return-journey', help.booking(departsOn));
  }

  /** Informed, and fingerprints taken: nothing stands before the decision any more. */
  informed(): this {
    return this.did(beforeDecision);
  }

  /** Obliged to return within thirty days, with a ban of a year, unless a test says otherwise. */
  decided(change: Input = {}): this {
    const input = { ...usual.returnDecision(this.day), ...change };
    return this.informed().give('straz-graniczna', 'decide-return', input);
  }

  served(on = this.day): this {
    return this.noEarlierThan(on).did(beforeService).give('straz-graniczna', 'record-service', usual.service(on));
  }

  /** Nobody appeals. */
  final(): this {
    return this.pass('pl.appeal').give('clock', 'let-time-for-appeal-end');
  }

  appealed(on = this.day): this {
    return this.noEarlierThan(on).give('straz-graniczna', 'lodge-appeal', { lodgedOn: on });
  }

  /** The clock ends the time to leave. */
  periodExpired(): this {
    return this.pass('pl.departure-period').give('clock', 'end-departure-period');
  }

  left(change: Input = {}): this {
    return this.give('straz-graniczna', 'record-exit', { ...usual.exit(this.day), ...change });
  }

  orderedToLeave(change: Input = {}): this {
    return this.give('straz-graniczna', 'order-to-leave', { ...usual.borderOrder(this.day, this.moment), ...change });
  }

  private did(duties: readonly string[]): this {
    return duties.reduce<this>(
      (played, duty) => played.give('straz-graniczna', 'record-duty', { duty, on: played.day }),
      this,
    );
  }

  apprehended(): this {
    return this.give('straz-graniczna', 'apprehend', usual.apprehension(this.moment));
  }

  /** Brought before the district court with a motion. */
  atCourt(change: Input = {}): this {
    return this.give('straz-graniczna', 'put-at-courts-disposal', { ...usual.motion(this.moment), ...change });
  }

  /** Apprehended, brought before the court and placed in a centre, all of it now. */
  detained(until: string, change: Input = {}): this {
    return this.apprehended()
      .atCourt()
      .give('sad-rejonowy', 'order-placement', { ...usual.placement(this.day, until, this.moment), ...change });
  }

  /** The Border Guard moves and the court prolongs, both today. */
  prolonged(until: string, change: Input = {}): this {
    const motion = { filedOn: this.day, until, reasons: 'The consulate has not answered yet.' };
    return this.give('straz-graniczna', 'move-for-extension', motion).give('sad-rejonowy', 'rule-on-extension', {
      ...usual.extensionRuling(this.day, until),
      ...change,
    });
  }

  withPassport(): this {
    return this.give('straz-graniczna', 'record-travel-document', usual.passport(this.day));
  }

  /** Forced return is ordered, to leave within the fortnight. */
  escortOrdered(change: Input = {}): this {
    const order = usual.escortOrder(
      this.moment,
      this.now.add({ hours: 14 * 24 }).toString({ fractionalSecondDigits: 3 }),
    );
    return this.give('straz-graniczna', 'order-escort', { ...order, ...change });
  }
}
