import { poland } from '../../src/procedures';
import { PlayedCase, type Input, type Told } from './played-case';
import * as usual from './polish-inputs';

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
}
