import { CivilDate, CountryCode, Many, Note, OneOf } from '../../../../platform/http/fields';
import { abscondingIndicators, longerPeriodReasons, periodConditions } from '../../decision/inputs/decision.inputs';

/** More time to leave, whoever gives it (art. 316, 317). */
export class DepartureExtension {
  @CivilDate({ description: { en: 'New last day', sv: 'Ny sista dag' }, example: '2026-09-30' })
  until!: string;

  @OneOf(longerPeriodReasons, {
    name: 'LongerDeparturePeriodReason',
    description: { en: 'Why more time is given', sv: 'Varför mer tid ges' },
    example: 'child-in-school',
  })
  because!: (typeof longerPeriodReasons)[number];

  @Many(
    OneOf(periodConditions, { name: 'DeparturePeriodCondition', description: { en: 'Condition', sv: 'Villkor' } }),
    {
      min: 1,
      max: 4,
      unique: true,
      description: {
        en: 'What the person must do meanwhile (art. 317)',
        sv: 'Vad personen ska göra under tiden (art. 317)',
      },
      example: ['reporting'],
    },
  )
  conditions!: (typeof periodConditions)[number][];
}

/** An extension on application, once (art. 316). */
export class ExtendPolishPeriod extends DepartureExtension {
  @CivilDate({ description: { en: 'Day of the decision', sv: 'Beslutsdag' } })
  decidedOn!: string;

  @Note({ max: 8000, description: { en: 'Reasons', sv: 'Skäl' }, example: 'The school year ends in June.' })
  reasons!: string;
}

export class RecordIllegalCrossing {
  @CivilDate({ description: { en: 'Day of the crossing or the attempt', sv: 'Dag för passagen eller försöket' } })
  crossedOn!: string;

  @Note({
    max: 4000,
    description: { en: 'What happened, and where', sv: 'Vad som hänt, och var' },
    example: 'Met on the far bank of the river.',
  })
  reasons!: string;
}

export class RecordPolishExit {
  @CivilDate({ description: { en: 'Day of exit', sv: 'Utresedag' }, example: '2026-04-02' })
  leftOn!: string;

  @CivilDate({
    description: {
      en: 'Day of leaving the Schengen area, if another',
      sv: 'Dag för utresa ur Schengenområdet, om annan',
    },
    optional: true,
  })
  leftUnionOn?: string;

  @CountryCode({ description: { en: 'Where the person went', sv: 'Vart personen for' }, example: 'GEO' })
  destination!: string;

  @OneOf(['voluntary', 'forced'], {
    name: 'PolishExitManner',
    description: { en: 'Of their own accord or brought', sv: 'Självmant eller förd' },
    example: 'voluntary',
  })
  manner!: 'voluntary' | 'forced';

  @Note({
    max: 2000,
    description: { en: 'Proof of exit', sv: 'Bevis om utresan' },
    example: 'Record in the Entry/Exit System at Warsaw airport.',
  })
  evidence!: string;
}

export class ReportHiding {
  @CivilDate({ description: { en: 'Day since when', sv: 'Sedan vilken dag' } })
  since!: string;

  @Many(
    OneOf(abscondingIndicators, {
      name: 'AbscondingIndicator',
      description: { en: 'Indicator of art. 315(3)', sv: 'Omständighet i art. 315(3)' },
    }),
    {
      min: 1,
      max: 4,
      unique: true,
      description: { en: 'On what the finding rests', sv: 'Vad bedömningen grundas på' },
      example: ['declared-non-compliance'],
    },
  )
  facts!: (typeof abscondingIndicators)[number][];

  @Note({
    max: 4000,
    description: { en: 'What was done to find the person', sv: 'Vad som gjorts för att finna personen' },
  })
  tracing!: string;
}

export class ReportPersonFound {
  @CivilDate({ description: { en: 'Day', sv: 'Dag' } })
  foundOn!: string;

  @Note({ max: 2000, description: { en: 'Where', sv: 'Var' }, example: 'At the address that was given.' })
  place!: string;
}

export class ReportPersonAbroad {
  @CivilDate({ description: { en: 'Day of the report', sv: 'Dag för uppgiften' } })
  reportedOn!: string;

  @Note({
    max: 2000,
    description: { en: 'Who says so', sv: 'Vem som säger det' },
    example: 'A relative, on the telephone.',
  })
  source!: string;
}
