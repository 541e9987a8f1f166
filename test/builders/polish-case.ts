import { poland } from '../../src/procedures';
import { PlayedCase, type Input, type Told } from './played-case';
import * as usual from './polish-inputs';
import * as help from './polish-return-inputs';

export type PolishGiver =
  'straz-graniczna' | 'udsc' | 'iom-pl' | 'sad-administracyjny' | 'sad-rejonowy' | 'mswia' | 'clock';

/** `aCase().inPoland().opened()`: a case as the Polish rows make it. */
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
}
