import { Inject, Injectable } from '@nestjs/common';
import { problem } from '../../platform/http/problem';
import { PERSONS, type KnownPersons } from './known-persons';
import type { Order, Outcome } from './order';
import { Spine } from './spine';

/** What every opening command carries beside its own terms. */
export interface OpeningInput {
  readonly personId: string;
  readonly reference: string;
}

/** Opens a case for a person whom the caller knows. */
@Injectable()
export class Opening {
  constructor(
    private readonly spine: Spine,
    @Inject(PERSONS) private readonly persons: KnownPersons,
  ) {}

  /** @throws Problem invalid-input when the caller knows no such person; otherwise as `Spine.open` */
  async open(order: Order, { personId, reference }: OpeningInput): Promise<Outcome> {
    this.spine.rowFor(order);
    if (!(await this.persons.knows(order.actor, personId)))
      throw problem('invalid-input', {
        errors: [
          {
            pointer: '/personId',
            code: 'unknown-person',
            detail: {
              en: 'Your authority has registered no such person and takes part in no case about one.',
              sv: 'Din myndighet har inte registrerat någon sådan person och deltar inte i något ärende om den.',
              pl: 'Twój organ nie zarejestrował takiej osoby i nie uczestniczy w żadnej jej sprawie.',
            },
          },
        ],
      });
    return this.spine.open(order, { personId, reference });
  }
}
