import { Flag, Note, OneOf, Whole } from '../../../../platform/http/fields';
import {
  childsGood,
  courtReference,
  day,
  factsFound,
  lawApplied,
  measures,
  minute,
  type PolishAlternative,
} from './liberty.fields';

/** On what somebody may be placed in a centre; the last under the act on protection, and counted apart. */
export const centreGrounds = [
  'risk-of-absconding',
  'period-overstayed',
  'dublin-transfer',
  'agreed-transfer',
  'security',
  'third-state-transfer',
  'asylum-application',
] as const;
export type CentreGround = (typeof centreGrounds)[number];

export class OrderPlacement {
  @OneOf(centreGrounds, {
    name: 'CentreGround',
    description: { en: 'Ground of the placement', sv: 'Grund för placeringen' },
    example: 'risk-of-absconding',
  })
  ground!: CentreGround;

  @OneOf(['guarded-centre', 'arrest-for-foreigners'], {
    name: 'CustodyFacility',
    description: {
      en: 'Where; an arrest only where the rules of a centre would be broken',
      sv: 'Var; arrest endast om reglerna i en anläggning skulle brytas',
    },
  })
  facility!: 'guarded-centre' | 'arrest-for-foreigners';

  @day('Day of the order', 'Beslutsdag')
  decidedOn!: string;

  @minute('Start, if the person is deprived of liberty already', 'Start, om personen redan är frihetsberövad', true)
  startedAt?: string;

  @day('Last day of the term', 'Tidens sista dag')
  endsOn!: string;

  @Whole({
    min: 0,
    max: 10_000,
    description: {
      en: 'Days in custody for return before this case, in all earlier ones; all stays are added up',
      sv: 'Dagar i förvar för återvändande före detta ärende, i alla tidigare; alla vistelser läggs samman',
    },
    example: 0,
  })
  earlierDays!: number;

  @Flag({
    description: { en: 'The person was heard by the court', sv: 'Personen hördes av domstolen' },
    example: true,
  })
  heard!: boolean;

  @measures('Measures in the place of detention that were weighed', 'Åtgärder i stället för förvar som övervägdes')
  alternatives!: PolishAlternative[];

  @Note({
    max: 4000,
    optional: true,
    description: { en: 'Why they cannot be applied', sv: 'Varför de inte kan tillämpas' },
    example: 'Has no address, no means and no document.',
  })
  alternativesImpossible?: string;

  @Flag({
    description: {
      en: 'Detention would endanger life or health',
      sv: 'Förvar skulle medföra fara för liv eller hälsa',
    },
    example: false,
  })
  endangersHealth!: boolean;

  @Flag({
    description: {
      en: 'The state of body or mind suggests that the person suffered violence',
      sv: 'Personens fysiska eller psykiska tillstånd tyder på att våld förekommit',
    },
    example: false,
  })
  suspectedViolence!: boolean;

  @Flag({
    optional: true,
    description: {
      en: 'There is a risk that the rules of a centre would be broken',
      sv: 'Det finns risk att reglerna i en anläggning bryts',
    },
  })
  rulesAtRisk?: boolean;

  @Flag({
    optional: true,
    description: {
      en: 'The application for protection was made in detention',
      sv: 'Ansökan om skydd gjordes under förvar',
    },
  })
  appliedInDetention?: boolean;

  @Flag({
    optional: true,
    description: {
      en: 'The members of the family are placed in one room',
      sv: 'Familjemedlemmarna placeras i ett rum',
    },
  })
  familyTogether?: boolean;

  @courtReference()
  document!: string;

  @factsFound()
  reasons!: string;

  @lawApplied()
  legalReasons!: string;

  @childsGood()
  bestInterests?: string;
}

export class CarryOutPlacement {
  @minute('The minute of admission', 'Minuten för intagningen')
  startedAt!: string;
}

export class MoveForExtension {
  @day('Day of the motion', 'Dag för framställningen')
  filedOn!: string;

  @day('Until when', 'Till när')
  until!: string;

  @factsFound()
  reasons!: string;
}

export class RuleOnExtension {
  @OneOf(['extended', 'alternatives', 'released'], {
    name: 'ExtensionRuling',
    description: { en: 'What the court ruled', sv: 'Vad domstolen beslutade' },
  })
  outcome!: 'extended' | 'alternatives' | 'released';

  @day('Day of the ruling', 'Dag för avgörandet')
  decidedOn!: string;

  @day('Last day of the new term, where it is extended', 'Den nya tidens sista dag, om den förlängs', true)
  endsOn?: string;

  @OneOf(['no-cooperation', 'documents-of-another-state'], {
    name: 'BeyondSixMonths',
    optional: true,
    description: {
      en: 'Beyond six months in all: why',
      sv: 'Utöver sex månader sammanlagt: varför',
    },
  })
  beyondSixMonths?: 'no-cooperation' | 'documents-of-another-state';

  @minute('From when alternatives apply', 'Från när alternativen gäller', true)
  startedAt?: string;

  @measures('Measures in the place of detention', 'Åtgärder i stället för förvar', true)
  measures?: PolishAlternative[];

  @Note({
    max: 4000,
    description: { en: 'Prospect that return will succeed', sv: 'Utsikt att återvändandet lyckas' },
    example: 'The consulate has confirmed the nationality; a document is expected in three weeks.',
  })
  prospect!: string;

  @courtReference()
  document!: string;

  @factsFound()
  reasons!: string;

  @lawApplied()
  legalReasons!: string;

  @childsGood()
  bestInterests?: string;
}

export class PlaceChildInCare {
  @day('Day of the order', 'Beslutsdag')
  decidedOn!: string;

  @minute('The minute at which the child came there', 'Minuten då barnet kom dit')
  placedAt!: string;

  @courtReference()
  document!: string;

  @Note({
    max: 400,
    description: { en: 'The care institution', sv: 'Institutionen' },
    example: 'Placówka opiekuńczo-wychowawcza, Kętrzyn',
  })
  place!: string;
}
