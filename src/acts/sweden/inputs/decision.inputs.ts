import { CivilDate, CountryCode, Flag, Id, Line, Many, Note, OneOf, Part, Whole } from '../../../platform/http/fields';

export const noPeriodGrounds = [
  'risk-of-absconding',
  'public-order',
  'refused-at-border',
  'stopped-at-external-border',
  'immediate-enforcement',
] as const;

export class PersonCircumstances {
  @Flag({
    description: { en: 'Has a right of free movement in the Union', sv: 'Omfattas av fri rörlighet (EES)' },
    example: false,
  })
  freeMovement!: boolean;

  @Flag({ description: { en: 'Is under 18, by date of birth or assessed age', sv: 'Är under 18 år' }, example: false })
  minor!: boolean;

  @Flag({ description: { en: 'Is here without a guardian', sv: 'Är utan vårdnadshavare här' }, example: false })
  unaccompanied!: boolean;
}

export class EntryBanTerms {
  @Whole({ min: 1, max: 50, description: { en: 'Length in years', sv: 'Längd i år' }, example: 2 })
  years!: number;

  @OneOf(['no-period', 'overstay', 'crime', 'public-order', 'security'], {
    name: 'EntryBanGround',
    description: { en: 'Why the ban is imposed', sv: 'Varför förbudet meddelas' },
  })
  ground!: 'no-period' | 'overstay' | 'crime' | 'public-order' | 'security';

  @Flag({
    description: {
      en: 'The person is a serious threat, so that five years may be exceeded',
      sv: 'Allvarligt hot: fem år får överskridas',
    },
    example: false,
    optional: true,
  })
  seriousThreat?: boolean;
}

class DecisionTerms {
  @Id({ description: { en: 'The person whom the decision concerns', sv: 'Personen som beslutet gäller' } })
  personId!: string;

  @Line({
    max: 60,
    description: { en: 'Reference of the decision (diary number)', sv: 'Beslutets beteckning' },
    example: '52-123456',
  })
  reference!: string;

  @CivilDate({ description: { en: 'Day of the decision', sv: 'Beslutsdag' }, example: '2026-03-02' })
  decidedOn!: string;

  @Many(CountryCode({ description: { en: 'Country', sv: 'Land' } }), {
    min: 1,
    max: 10,
    unique: true,
    description: { en: 'Countries to which the decision orders return', sv: 'Länder dit avlägsnande ska ske' },
    example: ['GEO'],
  })
  destinations!: string[];

  @Part(() => PersonCircumstances, {
    description: { en: 'Facts that change which rules apply', sv: 'Förhållanden som styr vilka regler som gäller' },
  })
  person!: PersonCircumstances;

  @Part(() => EntryBanTerms, {
    description: { en: 'Entry ban, if one is imposed', sv: 'Återreseförbud, om sådant meddelas' },
    optional: true,
  })
  entryBan?: EntryBanTerms;

  @Flag({ description: { en: 'A matter of national security', sv: 'Säkerhetsärende' }, example: false, optional: true })
  securityMatter?: boolean;
}

/** A refusal of entry or an expulsion by Migrationsverket. */
export class RegisterDecision extends DecisionTerms {
  @OneOf(['refusal-of-entry', 'expulsion'], {
    name: 'MigrationDecisionKind',
    description: { en: 'Kind of decision', sv: 'Beslutstyp' },
    example: 'expulsion',
  })
  kind!: 'refusal-of-entry' | 'expulsion';

  @Whole({
    min: 1,
    max: 52,
    description: {
      en: 'Weeks for voluntary departure, if a period is granted',
      sv: 'Veckor för frivillig avresa, om tidsfrist ges',
    },
    example: 4,
    optional: true,
  })
  departureWeeks?: number;

  @OneOf(noPeriodGrounds, {
    name: 'NoPeriodGround',
    description: { en: 'Why no period for voluntary departure is granted', sv: 'Varför ingen tidsfrist ges' },
    optional: true,
  })
  noPeriodGround?: (typeof noPeriodGrounds)[number];
}

/** A refusal of entry by the police at the border; no period for voluntary departure goes with it. */
export class RegisterRefusalOfEntry extends DecisionTerms {}

/** An expulsion by a court that judges a crime. */
export class RegisterCriminalExpulsion extends DecisionTerms {}

export class RecordService {
  @CivilDate({
    description: { en: 'Day on which the decision was served', sv: 'Delgivningsdag' },
    example: '2026-03-06',
  })
  servedOn!: string;

  @OneOf(['in-person', 'by-post', 'through-counsel', 'simplified', 'by-publication'], {
    name: 'ServiceMethod',
    description: { en: 'How it was served', sv: 'Delgivningssätt' },
  })
  method!: string;

  @Line({
    max: 200,
    description: { en: 'Who received it, and how that is proven', sv: 'Mottagare och bevis om delgivning' },
    example: 'Signed acknowledgement of receipt',
  })
  receivedBy!: string;
}

export class RecordProsecutorConsent {
  @CivilDate({ description: { en: 'Day of consent', sv: 'Dag för medgivande' } })
  consentedOn!: string;
}

export class VerifyReception {
  @OneOf(['family-member', 'appointed-guardian', 'reception-unit'], {
    name: 'ReceptionKind',
    description: { en: 'Who receives the child', sv: 'Vem som tar emot barnet' },
  })
  kind!: string;

  @CivilDate({ description: { en: 'Day of verification', sv: 'Dag då mottagandet säkerställdes' } })
  verifiedOn!: string;

  @Note({
    max: 4000,
    description: { en: 'How it was verified', sv: 'Hur det har säkerställts' },
    example: 'Spoke with the aunt and with the municipality.',
  })
  evidence!: string;
}

export class RepealDecision {
  @OneOf(['permit-granted', 'self-correction', 'citizenship', 'court-ruling'], {
    name: 'RepealGround',
    description: { en: 'Why the decision no longer stands', sv: 'Varför beslutet inte längre gäller' },
  })
  because!: string;
}
