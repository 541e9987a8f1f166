import { PersonCircumstances } from '../../../neutral/inputs/person.inputs';
import { CivilDate, CountryCode, Flag, Id, Many, OneOf, Part } from '../../../../platform/http/fields';
import { BestInterestsNote, ReceptionProof } from '../../child/inputs/child.inputs';
import { AbscondingFacts, type extensionReasons } from '../../departure/inputs/departure.inputs';
import { EntryBanTerms, waivingGrounds } from '../../entry-ban/inputs/entry-ban.inputs';
import { DiaryNumber } from './diary-number.field';
import {
  DepartureWeeks,
  LongerPeriodBecause,
  NoPeriodGround,
  PeriodAssessment,
  type noPeriodGrounds,
} from './period.fields';

export const childHearings = ['heard', 'heard-through-representative', 'hearing-inappropriate'] as const;

/** What every decision says, whoever makes it. */
export class DecisionTerms {
  @Id({ description: { en: 'The person whom the decision concerns', sv: 'Personen som beslutet gäller' } })
  personId!: string;

  @DiaryNumber({
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

  @OneOf(waivingGrounds, {
    name: 'BanWaivingGround',
    description: {
      en: 'Why no entry ban is imposed although no period is given',
      sv: 'Varför inget återreseförbud meddelas trots att ingen tidsfrist ges',
    },
    optional: true,
  })
  withoutBanBecause?: (typeof waivingGrounds)[number];

  @Flag({ description: { en: 'A matter of national security', sv: 'Säkerhetsärende' }, example: false, optional: true })
  securityMatter?: boolean;

  @BestInterestsNote()
  bestInterests?: string;

  @OneOf(childHearings, {
    name: 'ChildHearing',
    description: {
      en: 'Whether the child was heard; needed where the person is a child',
      sv: 'Om barnet har hörts; krävs om personen är ett barn',
    },
    optional: true,
  })
  childHeard?: (typeof childHearings)[number];

  @CivilDate({
    description: {
      en: 'Day on which a guardian was appointed for an unaccompanied child',
      sv: 'Dag då god man förordnades för ett ensamkommande barn',
    },
    optional: true,
  })
  guardianAppointedOn?: string;

  @Part(() => ReceptionProof, {
    description: {
      en: 'The reception of an unaccompanied child in the country of return, verified before the decision',
      sv: 'Mottagandet av ett ensamkommande barn i landet, säkerställt före beslutet',
    },
    optional: true,
  })
  reception?: ReceptionProof;
}

/** Whether there is time to leave freely, or why there is none. */
export class PeriodTerms extends DecisionTerms {
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
}
