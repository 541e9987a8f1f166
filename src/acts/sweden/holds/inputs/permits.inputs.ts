import { CivilDate, CountryCode, Many, Note, OneOf } from '../../../../platform/http/fields';

/** Each ground has its own longest time among the dated rules. */
export const permitGrounds = ['obstacle', 'persecution', 'security'] as const;
export type PermitGround = (typeof permitGrounds)[number];

export class GrantTemporaryPermit {
  @OneOf(permitGrounds, {
    name: 'TemporaryPermitGround',
    description: { en: 'Why the permit is temporary', sv: 'Varför tillståndet är tillfälligt' },
  })
  ground!: PermitGround;

  @CivilDate({ description: { en: 'Day of the decision', sv: 'Beslutsdag' } })
  decidedOn!: string;

  @CivilDate({ description: { en: 'Last day of the permit', sv: 'Tillståndets sista dag' }, example: '2027-03-02' })
  until!: string;

  @Note({ max: 8000, description: { en: 'Reasons', sv: 'Skäl' }, example: 'The border of the country is closed.' })
  reasons!: string;
}

export class RegisterAsylumApplication {
  @CivilDate({ description: { en: 'Day of the application', sv: 'Ansökningsdag' } })
  appliedOn!: string;

  @Many(CountryCode({ description: { en: 'Country', sv: 'Land' } }), {
    max: 20,
    unique: true,
    description: {
      en: 'Countries to which enforcement is barred; empty means every country',
      sv: 'Länder dit verkställighet är hindrad; tomt betyder alla',
    },
    example: [],
  })
  countries!: string[];
}
