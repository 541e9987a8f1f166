import { CivilDate, CountryCode, Many, Note, OneOf } from '../../../../platform/http/fields';
import { BestInterestsNote } from '../../child/inputs/child.inputs';
import { AbscondingFacts, type extensionReasons } from '../../departure/inputs/departure.inputs';
import { DiaryNumber } from './diary-number.field';
import {
  DepartureWeeks,
  LongerPeriodBecause,
  NoPeriodGround,
  PeriodAssessment,
  type noPeriodGrounds,
} from './period.fields';

/** A decision that takes the place of the former one in the same case. */
class NewDecision {
  @DiaryNumber({
    description: { en: 'Reference of the new decision', sv: 'Det nya beslutets beteckning' },
    example: '52-123457',
  })
  reference!: string;

  @CivilDate({ description: { en: 'Day of the new decision', sv: 'Dag för det nya beslutet' } })
  decidedOn!: string;

  @Many(CountryCode({ description: { en: 'Country', sv: 'Land' } }), {
    min: 1,
    max: 10,
    unique: true,
    description: { en: 'Countries that the new decision names', sv: 'Länder som det nya beslutet anger' },
    example: ['ARM'],
  })
  destinations!: string[];

  @DepartureWeeks()
  departureWeeks?: number;

  @LongerPeriodBecause()
  longerPeriodBecause?: (typeof extensionReasons)[number];

  @NoPeriodGround()
  noPeriodGround?: (typeof noPeriodGrounds)[number];

  @AbscondingFacts(true)
  abscondingFacts?: string[];

  @PeriodAssessment()
  periodAssessment?: string;

  @BestInterestsNote()
  bestInterests?: string;

  @Note({ max: 8000, description: { en: 'Reasons', sv: 'Skäl' }, example: 'The first country will not receive him.' })
  reasons!: string;
}

export class ChangeDestination extends NewDecision {}

/** What is decided after a court has sent the matter back. */
export class DecideAnew extends NewDecision {}

export class OpenCorrection {
  @CivilDate({ description: { en: 'Day on which it was taken up', sv: 'Dag då frågan togs upp' } })
  openedOn!: string;

  @OneOf(['granted', 'refused'], {
    name: 'StayConsidered',
    description: {
      en: 'Whether enforcement is stayed while the correction is considered; the question must be answered',
      sv: 'Om inhibition beslutas medan ändringen prövas; frågan måste besvaras',
    },
  })
  stay!: 'granted' | 'refused';

  @Note({ max: 8000, description: { en: 'Reasons', sv: 'Skäl' }, example: 'New documents show that a fact was wrong.' })
  reasons!: string;
}

export class RefuseCorrection {
  @CivilDate({ description: { en: 'Day of the decision', sv: 'Beslutsdag' } })
  decidedOn!: string;

  @Note({ max: 8000, description: { en: 'Reasons', sv: 'Skäl' }, example: 'The new documents change nothing.' })
  reasons!: string;
}

export class LiftCriminalExpulsion {
  @OneOf(['permit-granted', 'impediment'], {
    name: 'CriminalExpulsionLifted',
    description: { en: 'Why the court lifts the expulsion', sv: 'Varför domstolen upphäver utvisningen' },
  })
  because!: 'permit-granted' | 'impediment';

  @CivilDate({ description: { en: 'Day of the ruling', sv: 'Dag för avgörandet' } })
  ruledOn!: string;
}
