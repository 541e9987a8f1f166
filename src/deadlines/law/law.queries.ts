import { CivilDate, Line, OneOf, Part, Whole, type FieldDecorator } from '../../platform/http/fields';
import { field, type FieldOptions } from '../../platform/http/input/field';
import { dateFault, momentFault, normaliseMoment } from '../../platform/http/input/time-rules';

const countries = ['SE', 'PL', 'EU'] as const;
const ruleKey = /^[a-z]{2}\.[a-z0-9.-]+$/;

/** A day, or a moment where the law counts hours. A day says nothing of the hour, so neither can stand for the other. */
const DayOrMoment = (options: FieldOptions): FieldDecorator =>
  field(
    {
      check: value => (typeof value === 'string' && value.length === 10 ? dateFault(value) : momentFault(value)),
      normalise: normaliseMoment,
      // Not oneOf: to most validators a format is a remark, so that both would fit.
      schema: {
        anyOf: [
          { type: 'string', format: 'date' },
          { type: 'string', format: 'date-time' },
        ],
      },
      example: '2026-03-06',
    },
    options,
  );

export class RuleQuery {
  @OneOf(countries, {
    name: 'LawCountry',
    optional: true,
    inQuery: true,
    description: { en: 'Whose law; EU is Union law', sv: 'Vems lag; EU är unionsrätt' },
  })
  readonly country?: 'SE' | 'PL' | 'EU';

  @Line({
    max: 80,
    pattern: /^[a-z0-9.-]+$/,
    optional: true,
    inQuery: true,
    description: { en: 'Beginning of the keys', sv: 'Nycklarnas början' },
    example: 'se.detention.',
  })
  readonly keyPrefix?: string;

  @CivilDate({
    optional: true,
    inQuery: true,
    description: {
      en: 'Only the versions in force on this day; rules without one are left out',
      sv: 'Endast lydelser som gäller denna dag; regler utan sådan utelämnas',
    },
  })
  readonly inForceOn?: string;
}

export class PeriodLength {
  @Whole({ min: 1, max: 40_000, description: { en: 'How many', sv: 'Hur många' }, example: 4 })
  readonly amount!: number;

  @OneOf(['hours', 'days', 'weeks', 'months', 'years', 'working-days'], {
    name: 'PeriodUnit',
    description: { en: 'Of what', sv: 'Av vad' },
    example: 'weeks',
  })
  readonly unit!: 'hours' | 'days' | 'weeks' | 'months' | 'years' | 'working-days';
}

/** A last moment to compute. Nothing is written. */
export class DeadlineCalculation {
  @OneOf(countries, { name: 'LawCountry', description: { en: 'Whose law', sv: 'Vems lag' } })
  readonly country!: 'SE' | 'PL' | 'EU';

  @Line({
    max: 80,
    pattern: ruleKey,
    description: { en: 'Key of the rule', sv: 'Regelns nyckel' },
    example: 'se.appeal.admin',
  })
  readonly rule!: string;

  @DayOrMoment({
    description: {
      en: 'The event that the time runs from: a day, or a moment where hours count',
      sv: 'Händelsen som tiden räknas från: en dag, eller en tidpunkt där timmar räknas',
    },
  })
  readonly start!: string;

  @DayOrMoment({
    optional: true,
    description: {
      en: 'The day whose law applies; the day of the start if left out',
      sv: 'Dagen vars lag gäller; startdagen om det utelämnas',
    },
  })
  readonly lawOf?: string;

  @Part(() => PeriodLength, {
    optional: true,
    description: {
      en: 'The length that the decision sets, where the law lets it',
      sv: 'Längden som beslutet bestämmer, där lagen medger det',
    },
  })
  readonly length?: PeriodLength;

  @OneOf(['SE', 'PL'], {
    name: 'HolidayCountry',
    optional: true,
    description: {
      en: 'For Union rules: the country whose public holidays count',
      sv: 'För unionsregler: landet vars helgdagar räknas',
    },
  })
  readonly place?: 'SE' | 'PL';
}
