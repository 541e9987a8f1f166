import { CivilDate, CountryCode, Flag, Many, Note, OneOf, Part } from '../../../../platform/http/fields';
import { BanLength, waivingGrounds } from '../../entry-ban/inputs/entry-ban.inputs';

/** The closed list of circumstances that may ground a risk of absconding; the order is that of the section. */
export const abscondingFacts = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

/** Special reasons for more time; the reasons themselves are sealed. */
export const extensionReasons = [
  'school-term',
  'illness-or-birth',
  'family-ties',
  'travel-document-under-way',
  'journey-booked',
  'reintegration-prepared',
  'enforcement-was-barred',
  'other-special-reasons',
] as const;

/** `@AbscondingFacts()`: items of the closed list, by number. */
export const AbscondingFacts = (optional = false) =>
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
      optional,
    },
  );

export class RevokePeriod {
  @OneOf(['risk-of-absconding', 'public-order'], {
    name: 'RevocationGround',
    description: { en: 'Ground', sv: 'Grund' },
  })
  ground!: 'risk-of-absconding' | 'public-order';

  @AbscondingFacts()
  facts!: string[];

  @CivilDate({ description: { en: 'Day of the decision to revoke', sv: 'Dag för beslutet' } })
  decidedOn!: string;

  @Note({ max: 4000, description: { en: 'Reasons', sv: 'Skäl' }, example: 'Has stated that he will not leave.' })
  reasons!: string;

  @Part(() => BanLength, {
    description: {
      en: 'The entry ban that goes with the revocation',
      sv: 'Återreseförbudet som meddelas tillsammans med upphävandet',
    },
    optional: true,
  })
  entryBan?: BanLength;

  @OneOf(waivingGrounds, {
    name: 'BanWaivingGround',
    description: { en: 'Why no entry ban goes with it', sv: 'Varför inget återreseförbud meddelas' },
    optional: true,
  })
  withoutBanBecause?: (typeof waivingGrounds)[number];
}

export class ExtendPeriod {
  @CivilDate({ description: { en: 'Last day of the new period', sv: 'Sista dag i den nya fristen' } })
  until!: string;

  @OneOf(extensionReasons, {
    name: 'ExtensionReason',
    description: { en: 'What the special reasons are about', sv: 'Vad de särskilda skälen rör' },
  })
  because!: (typeof extensionReasons)[number];

  @Note({
    max: 4000,
    description: { en: 'The special reasons in words', sv: 'De särskilda skälen i ord' },
    example: 'The school term ends that week.',
  })
  reasons!: string;
}

export class ReportAbsconded {
  @CivilDate({
    description: { en: 'Day on which the person was found to be gone', sv: 'Dag då avvikandet konstaterades' },
  })
  abscondedOn!: string;

  @AbscondingFacts()
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

export class IssueWantedNotice {
  @CivilDate({ description: { en: 'Day of the notice', sv: 'Dag för efterlysningen' } })
  issuedOn!: string;
}

/** A date of the departure that becomes known later. */
export class RecordLeftMemberStates {
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

  @Note({
    max: 2000,
    description: { en: 'Evidence', sv: 'Bevis' },
    example: 'Exit stamp of another member state, told through SIRENE.',
  })
  evidence!: string;
}

/** Somebody who left is found here again. */
export class ReEnter {
  @CivilDate({ description: { en: 'Day on which the person was found here', sv: 'Dag då personen anträffades här' } })
  foundOn!: string;

  @Flag({
    description: {
      en: 'Holds a residence permit or another right to be here',
      sv: 'Har uppehållstillstånd eller annan rätt att vistas här',
    },
    example: false,
  })
  hasPermit!: boolean;

  @Flag({ description: { en: 'Holds a valid visa', sv: 'Har gällande visering' }, example: false })
  hasVisa!: boolean;

  @Flag({ description: { en: 'Needs no visa', sv: 'Är viseringsfri' }, example: false })
  visaFree!: boolean;

  @Note({
    max: 500,
    description: { en: 'Where, and how identity was checked', sv: 'Var, och hur identiteten kontrollerades' },
    example: 'At an inland check; identity checked by fingerprint.',
  })
  place!: string;
}
