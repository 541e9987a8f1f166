import { CivilDate, Flag, Line, Note, OneOf, Whole } from '../../../../platform/http/fields';

export const waivingGrounds = ['special-personal-reasons'] as const;
export const liftingGrounds = ['new-circumstances', 'family-ties', 'wrongly-imposed', 'court-ruling'] as const;
export const visitGrounds = [
  'family-matter',
  'court-proceedings',
  'serious-illness-or-death',
  'other-weighty',
] as const;
export const penalValues = ['under-one-year', 'one-to-two-years', 'two-years-or-more'] as const;

const reasons = (en: string, sv: string, example: string) => Note({ max: 4000, description: { en, sv }, example });

/** Length of a ban that an authority imposes by itself. */
export class BanLength {
  @Whole({ min: 1, max: 50, description: { en: 'Length in years', sv: 'Längd i år' }, example: 2 })
  years!: number;

  @Flag({
    description: {
      en: 'The person is a serious threat, so that the longest time may be exceeded',
      sv: 'Allvarligt hot: den längsta tiden får överskridas',
    },
    example: false,
    optional: true,
  })
  seriousThreat?: boolean;
}

/** A ban that comes with the decision. */
export class EntryBanTerms {
  @Whole({
    min: 1,
    max: 50,
    description: {
      en: 'Length in years; left out where the ban has no end',
      sv: 'Längd i år; utelämnas utan tidsgräns',
    },
    example: 2,
    optional: true,
  })
  years?: number;

  @Flag({
    description: { en: 'The ban has no end', sv: 'Förbudet gäller utan tidsgräns' },
    example: false,
    optional: true,
  })
  unlimited?: boolean;

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

  @OneOf(penalValues, {
    name: 'PenalValue',
    description: {
      en: 'Penal value of the crime, which gives the norm for the length; needed for a ban on the ground of crime',
      sv: 'Brottslighetens straffvärde, som ger normen för längden; krävs vid förbud på grund av brott',
    },
    optional: true,
  })
  penalValue?: (typeof penalValues)[number];

  @Note({
    max: 4000,
    description: {
      en: 'Why the court departed from the norm, where it did',
      sv: 'Varför domstolen avvek från normen, om den gjorde det',
    },
    example: 'Long stay in the country and small children here.',
    optional: true,
  })
  deviationReasons?: string;
}

/** A ban for not having left within the period for voluntary departure. */
export class ImposeOverstayBan extends BanLength {
  @CivilDate({
    description: {
      en: 'Day of issue: its law gives the length, and the appeal period runs from it',
      sv: 'Dag då förbudet meddelas: dagens lag styr längden och överklagandetiden räknas från den',
    },
  })
  issuedOn!: string;

  @reasons('Reasons for the ban and its length', 'Skäl för förbudet och dess längd', 'Stayed ten months too long.')
  reasons!: string;
}

export class WaiveOverstayBan {
  @CivilDate({ description: { en: 'Day of the decision', sv: 'Beslutsdag' } })
  waivedOn!: string;

  @OneOf(waivingGrounds, {
    name: 'BanWaivingGround',
    description: { en: 'Why no ban is imposed', sv: 'Varför inget förbud meddelas' },
  })
  because!: (typeof waivingGrounds)[number];

  @reasons('Reasons', 'Skäl', 'Was in hospital when the period ended.')
  reasons!: string;
}

export class LiftEntryBan {
  @CivilDate({ description: { en: 'Day of the decision', sv: 'Beslutsdag' } })
  liftedOn!: string;

  @OneOf(liftingGrounds, {
    name: 'BanLiftingGround',
    description: { en: 'Why the ban is lifted', sv: 'Varför förbudet upphävs' },
    optional: true,
  })
  because?: (typeof liftingGrounds)[number];
}

export class PermitShortVisit {
  @CivilDate({ description: { en: 'First day of the visit', sv: 'Besökets första dag' }, example: '2026-09-01' })
  from!: string;

  @CivilDate({ description: { en: 'Last day of the visit', sv: 'Besökets sista dag' }, example: '2026-09-10' })
  until!: string;

  @OneOf(visitGrounds, {
    name: 'ShortVisitGround',
    description: { en: 'Why the visit is permitted', sv: 'Varför besöket tillåts' },
  })
  because!: (typeof visitGrounds)[number];

  @reasons('Reasons', 'Skäl', 'A parent is buried on 3 September.')
  reasons!: string;
}

export class RecordBanService {
  @CivilDate({ description: { en: 'Day on which the ban was served', sv: 'Delgivningsdag' } })
  servedOn!: string;

  @Line({
    max: 200,
    description: { en: 'Who received it, and how that is proven', sv: 'Mottagare och bevis om delgivning' },
    example: 'Signed acknowledgement of receipt',
  })
  receivedBy!: string;
}

export class LodgeBanAppeal {
  @CivilDate({ description: { en: 'Day on which the appeal came in', sv: 'Dag då överklagandet kom in' } })
  lodgedOn!: string;
}

export class DecideBanAppeal {
  @OneOf(['dismissed', 'ban-set-aside', 'withdrawn', 'inadmissible'], {
    name: 'BanAppealOutcome',
    description: { en: 'Outcome', sv: 'Utgång' },
  })
  outcome!: 'dismissed' | 'ban-set-aside' | 'withdrawn' | 'inadmissible';

  @CivilDate({ description: { en: 'Day of the ruling', sv: 'Dag för avgörandet' } })
  decidedOn!: string;
}
