import { CivilDate, CountryCode, Many, Note, OneOf } from '../../../platform/http/fields';

/** The closed list of circumstances that may ground a risk of absconding; the order is that of the section. */
export const abscondingFacts = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

const facts = () =>
  Many(
    OneOf(abscondingFacts, {
      name: 'AbscondingFact',
      description: { en: 'Item of UL 1:15', sv: 'Punkt i 1 kap. 15 § UL' },
    }),
    {
      min: 0,
      max: 8,
      unique: true,
      description: {
        en: 'Circumstances from the closed list of UL 1:15, by number',
        sv: 'Omständigheter enligt 1 kap. 15 § UL, med nummer',
      },
      example: ['1'],
    },
  );

export class RevokePeriod {
  @OneOf(['risk-of-absconding', 'public-order'], {
    name: 'RevocationGround',
    description: { en: 'Ground', sv: 'Grund' },
  })
  ground!: 'risk-of-absconding' | 'public-order';

  @facts()
  facts!: string[];

  @CivilDate({ description: { en: 'Day of the decision to revoke', sv: 'Dag för beslutet' } })
  decidedOn!: string;

  @Note({ max: 4000, description: { en: 'Reasons', sv: 'Skäl' }, example: 'Has stated that he will not leave.' })
  reasons!: string;
}

export class ExtendPeriod {
  @CivilDate({ description: { en: 'Last day of the new period', sv: 'Sista dag i den nya fristen' } })
  until!: string;

  @Note({
    max: 4000,
    description: { en: 'Special reasons', sv: 'Särskilda skäl' },
    example: 'The school term ends that week.',
  })
  reasons!: string;
}

export class ReportAbsconded {
  @CivilDate({
    description: { en: 'Day on which the person was found to be gone', sv: 'Dag då avvikandet konstaterades' },
  })
  abscondedOn!: string;

  @facts()
  facts!: string[];

  @Note({
    max: 4000,
    description: { en: 'What was done to trace the person', sv: 'Vilka efterforskningar som gjorts' },
    example: 'Visited the address twice; called the number on file.',
  })
  tracing!: string;
}

export class ReportLocated {
  @CivilDate({ description: { en: 'Day on which the person was found', sv: 'Dag då personen anträffades' } })
  locatedOn!: string;

  @Note({
    max: 500,
    description: { en: 'Where, and how identity was checked', sv: 'Var, och hur identiteten kontrollerades' },
    example: 'At a workplace; identity checked by fingerprint.',
  })
  place!: string;
}

export class ReportAbroad {
  @CivilDate({ description: { en: 'Day of the report', sv: 'Dag för uppgiften' } })
  reportedOn!: string;

  @Note({ max: 500, description: { en: 'Who says so', sv: 'Vem som uppger det' }, example: 'A relative by telephone.' })
  source!: string;
}

export class ConfirmDeparture {
  @CivilDate({ description: { en: 'Day of leaving Sweden', sv: 'Dag för utresa ur Sverige' } })
  leftCountryOn!: string;

  @CivilDate({
    description: {
      en: 'Day of leaving the member states, which starts the entry ban',
      sv: 'Dag för utresa ur medlemsstaterna; då börjar återreseförbudet',
    },
    optional: true,
  })
  leftMemberStatesOn?: string;

  @CivilDate({
    description: {
      en: 'Day of departure in accordance with the decision, which starts limitation',
      sv: 'Dag för utresa i enlighet med beslutet; då börjar preskriptionen',
    },
    optional: true,
  })
  leftAsDecidedOn?: string;

  @CountryCode({ description: { en: 'Country of arrival', sv: 'Ankomstland' } })
  destination!: string;

  @OneOf(['voluntary', 'forced'], {
    name: 'DepartureManner',
    description: { en: 'How the person left', sv: 'Hur personen lämnade landet' },
  })
  manner!: 'voluntary' | 'forced';

  @Note({
    max: 2000,
    description: { en: 'Evidence of departure', sv: 'Bevis om utresan' },
    example: 'Exit stamp and report of the escort leader.',
  })
  evidence!: string;
}
