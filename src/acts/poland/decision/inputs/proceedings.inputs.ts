import { CivilDate, Note, OneOf } from '../../../../platform/http/fields';
import { barCodes, barExceptions } from '../../../../law/poland/bars-to-proceedings';
import { dutyCodes } from '../../../../law/poland/duties-of-return';

export class RecordReturnDuty {
  @OneOf(dutyCodes, {
    name: 'ReturnDuty',
    description: { en: 'What was done', sv: 'Vad som gjorts' },
    example: 'asylum-information',
  })
  duty!: (typeof dutyCodes)[number];

  @CivilDate({ description: { en: 'Day on which it was done', sv: 'Dag då det gjordes' } })
  on!: string;

  @Note({
    max: 2000,
    description: {
      en: 'Language, interpreter, or why there was nothing to do',
      sv: 'Språk, tolk, eller varför inget fanns att göra',
    },
    example: 'In Georgian, with an interpreter on the telephone.',
    optional: true,
  })
  note?: string;
}

export class RecordProceedingsBar {
  @OneOf(barCodes, {
    name: 'BarToReturnProceedings',
    description: { en: 'What bars a decision', sv: 'Vad som hindrar beslut' },
    example: 'protection-pending',
  })
  bar!: (typeof barCodes)[number];

  @CivilDate({
    description: {
      en: 'Day since when; for times of legal stay the day from which they run',
      sv: 'Sedan vilken dag; för laglig vistelse dagen som tiden löper från',
    },
  })
  since!: string;

  @CivilDate({ description: { en: 'Last day, if it has one', sv: 'Sista dag, om någon' }, optional: true })
  until?: string;

  @OneOf(barExceptions, {
    name: 'BarException',
    description: {
      en: 'Why the law lets a decision be made in spite of it',
      sv: 'Varför lagen ändå tillåter beslut',
    },
    optional: true,
  })
  exception?: (typeof barExceptions)[number];

  @Note({
    max: 4000,
    description: { en: 'On what this rests', sv: 'Vad detta grundas på' },
    example: 'Confirmation from the Office for Foreigners.',
  })
  evidence!: string;
}

export class EndProceedingsBar {
  @OneOf(barCodes, { name: 'BarToReturnProceedings', description: { en: 'Which bar', sv: 'Vilket hinder' } })
  bar!: (typeof barCodes)[number];

  @CivilDate({ description: { en: 'Day on which it ended', sv: 'Dag då det upphörde' } })
  endedOn!: string;

  @Note({ max: 4000, description: { en: 'On what this rests', sv: 'Vad detta grundas på' } })
  evidence!: string;
}

/** Beside the bars: nothing was found, a particularly important interest (art. 302(4a)), or stay was granted (art. 356). */
export const endsOfProceedings = [...barCodes, 'no-ground-found', 'particular-interest', 'stay-granted'] as const;

export class EndProceedings {
  @CivilDate({ description: { en: 'Day of the decision to end them', sv: 'Dag för avslutandet' } })
  endedOn!: string;

  @OneOf(endsOfProceedings, {
    name: 'EndOfReturnProceedings',
    description: { en: 'Why no return decision is made', sv: 'Varför inget återvändandebeslut fattas' },
    example: 'no-ground-found',
  })
  because!: (typeof endsOfProceedings)[number];

  @Note({ max: 8000, description: { en: 'Reasons', sv: 'Skäl' }, example: 'The residence card was shown.' })
  reasons!: string;
}
