import { CivilDate, Note, OneOf, Whole } from '../../../../platform/http/fields';

const reasons = () =>
  Note({
    max: 4000,
    description: { en: 'What is known', sv: 'Vad som är känt' },
    example: 'Case number and body as told by the post.',
  });

const since = () => CivilDate({ description: { en: 'Day from which it bars', sv: 'Dag från vilken det hindrar' } });

export class RecordProtectionApplication {
  @since()
  appliedOn!: string;

  @OneOf(['first', 'subsequent', 'subsequent-to-delay', 'after-final-refusal'], {
    name: 'ApplicationSequence',
    description: {
      en: 'Which application it is; one made to delay removal, or after a final refusal of another, does not bar',
      sv: 'Vilken ansökan det är; en som görs för att fördröja, eller efter slutligt avslag på en annan, hindrar inte',
    },
  })
  sequence!: 'first' | 'subsequent' | 'subsequent-to-delay' | 'after-final-refusal';

  @reasons()
  reasons!: string;
}

export class RecordDeclaredIntention {
  @since()
  declaredOn!: string;

  @CivilDate({
    description: {
      en: 'Last day until which the declaration bars, as the law limits it',
      sv: 'Sista dag som förklaringen hindrar, enligt lagens begränsning',
    },
    example: '2026-06-20',
  })
  until!: string;

  @reasons()
  reasons!: string;
}

/** Bars that are a case or a tie of the person elsewhere. */
export const barsElsewhere = [
  'humanitarian-stay-case',
  'tolerated-stay-case',
  'trafficking-permit-case',
  'permit-or-family-tie',
  'exit-ban',
] as const;

export class RecordBar {
  @OneOf(barsElsewhere, {
    name: 'PolishBar',
    description: { en: 'What bars enforcement (art. 330)', sv: 'Vad som hindrar verkställighet (art. 330)' },
  })
  kind!: (typeof barsElsewhere)[number];

  @since()
  since!: string;

  @reasons()
  reasons!: string;
}

export class EndBar {
  @Whole({
    min: 1,
    max: 100_000,
    description: { en: 'Number of the bar in the case', sv: 'Hindrets nummer i ärendet' },
    example: 1,
  })
  bar!: number;

  @CivilDate({ description: { en: 'Day on which it ended', sv: 'Dag då det upphörde' } })
  endedOn!: string;

  @reasons()
  reasons!: string;
}
