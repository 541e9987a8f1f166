import { CivilDate, Flag, Note, OneOf } from '../../../../platform/http/fields';

export class AskServices {
  @CivilDate({ description: { en: 'Day of the question', sv: 'Dag för frågan' } })
  askedOn!: string;
}

export class RecordServicesAnswer {
  @OneOf(['no-objection', 'objection', 'more-time'], {
    name: 'ServicesAnswer',
    description: {
      en: 'What they answered; more time makes it sixty working days from the question',
      sv: 'Vad de svarade; mer tid ger sextio arbetsdagar från frågan',
    },
  })
  answer!: 'no-objection' | 'objection' | 'more-time';
}

const reasons = () =>
  Note({
    max: 8000,
    description: { en: 'Reasons', sv: 'Skäl' },
    example: 'Return would end a family life of eight years.',
  });

/** Which stay, and on what it rests. */
export class StayTerms {
  @OneOf(['humanitarian', 'tolerated'], {
    name: 'PermittedStay',
    description: { en: 'Which stay', sv: 'Vilken vistelse' },
  })
  kind!: 'humanitarian' | 'tolerated';

  @OneOf(
    [
      'life-or-torture',
      'forced-labour',
      'fair-trial',
      'family-or-private-life',
      'childs-development',
      'excluded-but-at-risk',
      'unenforceable',
      'extradition-refused',
    ],
    { name: 'StayGround', description: { en: 'Ground (art. 348, 351)', sv: 'Grund (art. 348, 351)' } },
  )
  ground!: string;

  @Flag({
    description: {
      en: 'A ground that excludes humanitarian stay was found (art. 349)',
      sv: 'Ett skäl som utesluter humanitär vistelse har konstaterats (art. 349)',
    },
    example: false,
  })
  excluded!: boolean;

  @Flag({
    optional: true,
    description: { en: 'The person is under thirteen', sv: 'Personen är under tretton år' },
  })
  underThirteen?: boolean;
}

export class GrantStay extends StayTerms {
  @CivilDate({ description: { en: 'Day of the decision', sv: 'Beslutsdag' } })
  decidedOn!: string;

  @reasons()
  reasons!: string;
}

export class RefuseStay {
  @OneOf(['humanitarian', 'tolerated'], {
    name: 'PermittedStay',
    description: { en: 'Which stay', sv: 'Vilken vistelse' },
  })
  kind!: 'humanitarian' | 'tolerated';

  @CivilDate({ description: { en: 'Day of the decision', sv: 'Beslutsdag' } })
  decidedOn!: string;

  @reasons()
  reasons!: string;
}
