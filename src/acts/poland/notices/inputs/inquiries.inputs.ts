import { CivilDate, Line, Note, OneOf, Whole } from '../../../../platform/http/fields';

/** Questions to which the law gives a time. */
export const inquiryKeys = ['return-alert', 'humanitarian-consultation', 'list-information'] as const;

export class ReceiveInquiry {
  @OneOf(inquiryKeys, {
    name: 'PolishInquiry',
    description: { en: 'What is asked', sv: 'Vad frågan gäller' },
    example: 'return-alert',
  })
  key!: (typeof inquiryKeys)[number];

  @CivilDate({ description: { en: 'Day on which it came', sv: 'Dag då den kom' } })
  receivedOn!: string;

  @Line({ max: 200, description: { en: 'Who asks', sv: 'Vem som frågar' }, example: 'SIRENE Germany' })
  from!: string;
}

export class AnswerInquiry {
  @Whole({
    min: 1,
    max: 10_000,
    description: { en: 'Number of the question in the case', sv: 'Frågans nummer i ärendet' },
    example: 1,
  })
  number!: number;

  @CivilDate({ description: { en: 'Day of the answer', sv: 'Dag för svaret' } })
  answeredOn!: string;

  @Note({
    max: 4000,
    description: { en: 'The answer', sv: 'Svaret' },
    example: 'The decision stands; the alert is kept.',
  })
  answer!: string;
}
