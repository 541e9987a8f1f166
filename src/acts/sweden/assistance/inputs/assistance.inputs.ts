import { CivilDate, CountryCode, Line, Note, OneOf, Whole } from '../../../../platform/http/fields';

/** What can be asked for; the last is for people with a permit, and is named here to be refused with an explanation. */
export const schemes = ['re-establishment-support', 'reintegration-in-kind', 're-emigration-grant'] as const;
export type Scheme = (typeof schemes)[number];

export class RecordReturnCounselling {
  @CivilDate({ description: { en: 'Day of the conversation', sv: 'Dag för samtalet' } })
  heldOn!: string;

  @OneOf(['will-return', 'undecided', 'will-not-return', 'stayed-away'], {
    name: 'AttitudeToReturn',
    description: { en: 'What the person says about returning', sv: 'Vad personen säger om att återvända' },
    example: 'will-return',
  })
  attitude!: string;

  @Note({
    max: 4000,
    description: {
      en: 'What was said and agreed, with the plan for the journey',
      sv: 'Vad som sades och avtalades, med planen för resan',
    },
    example: 'Wants to leave by the end of the month and books the ticket alone.',
  })
  note!: string;
}

export class ApplyForSupport {
  @OneOf(schemes, { name: 'SupportScheme', description: { en: 'What is applied for', sv: 'Vad som söks' } })
  scheme!: Scheme;

  @CivilDate({ description: { en: 'Day of the application', sv: 'Ansökningsdag' } })
  appliedOn!: string;

  @OneOf(['application-refused', 'application-withdrawn', 'neither'], {
    name: 'SupportGround',
    description: {
      en: 'Whether an application for a permit on grounds of asylum was refused or withdrawn',
      sv: 'Om en ansökan om asyl har avslagits eller återkallats',
    },
  })
  ground!: string;

  @CountryCode({ description: { en: 'Country of return', sv: 'Återvändandeland' } })
  country!: string;

  @Whole({
    min: 1,
    max: 20,
    description: { en: 'Adults in the family who return', sv: 'Vuxna i familjen som återvänder' },
  })
  adults!: number;

  @Whole({ min: 0, max: 20, description: { en: 'Children who return', sv: 'Barn som återvänder' } })
  children!: number;
}

export class DecideSupport {
  @OneOf(['granted', 'refused'], { name: 'SupportOutcome', description: { en: 'Outcome', sv: 'Utgång' } })
  outcome!: 'granted' | 'refused';

  @CivilDate({ description: { en: 'Day of the decision', sv: 'Beslutsdag' } })
  decidedOn!: string;

  @Whole({
    min: 1,
    max: 1_000_000,
    optional: true,
    description: {
      en: 'When granted: version of the profile of the country of return that says that the country is on the list',
      sv: 'Vid bifall: den version av landprofilen som anger att landet finns på listan',
    },
    example: 3,
  })
  profileVersion?: number;

  @OneOf(
    ['country-not-on-list', 'no-ground', 'not-in-sweden', 'forced-return', 'convicted', 'received-before', 'other'],
    {
      name: 'SupportRefusal',
      optional: true,
      description: { en: 'When refused: why', sv: 'Vid avslag: varför' },
    },
  )
  because?: string;

  @Note({
    max: 4000,
    description: { en: 'Reasons', sv: 'Skäl' },
    example: 'The country is on the list of this day; the journey is voluntary.',
  })
  reasons!: string;
}

export class WithdrawSupport {
  @CivilDate({ description: { en: 'Day of the withdrawal', sv: 'Dag för återtagandet' } })
  withdrawnOn!: string;
}

export class RecordSupportPaid {
  @CivilDate({ description: { en: 'Day of payment', sv: 'Utbetalningsdag' } })
  paidOn!: string;

  @OneOf(['iom', 'other'], {
    name: 'SupportPayer',
    description: { en: 'Who paid it out in the country of return', sv: 'Vem som betalade ut i återvändandelandet' },
  })
  through!: string;

  @Line({
    max: 120,
    description: { en: 'Receipt', sv: 'Kvitto' },
    example: 'Signed receipt 2026-0417',
  })
  receipt!: string;
}
