import { Flag, Line, Many, Moment, Note, OneOf, Whole } from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/paging/page';
import { glassLists, type GlassList } from '../store/glasses';
import {
  caseKinds,
  circles,
  glassCodes,
  grantStatuses,
  markings,
  verdicts,
  type CaseKind,
  type Circle,
  type GlassCode,
  type GrantStatus,
  type Marking,
  type Verdict,
} from '../words';

const Because = () =>
  Note({
    max: 1000,
    description: { en: 'Why, in words', sv: 'Varför, i ord' },
    example: 'Takes over from a colleague.',
  });
const Unit = (optional = true) =>
  Line({
    max: 100,
    optional,
    description: { en: 'A unit, as the tokens name it', sv: 'En enhet, så som biljetterna anger den' },
    example: 'north',
  });
const Person = (optional = true) =>
  Line({
    max: 200,
    optional,
    description: { en: 'A colleague, by the subject of the token', sv: 'En kollega, enligt biljettens subject' },
    example: 'enforcement-officer-2@polisen',
  });

export class NewAssignment {
  @Unit()
  readonly unit?: string;

  @Person()
  readonly officer?: string;

  @Many(Person(false), {
    max: 20,
    optional: true,
    unique: true,
    description: { en: 'Who works on it beside', sv: 'Vilka som arbetar med det därutöver' },
  })
  readonly further?: string[];

  @Because()
  readonly because!: string;
}

export class NewProtection {
  @OneOf(markings, {
    name: 'ProtectionMarking',
    description: { en: 'Why only some may see it', sv: 'Varför bara vissa får se det' },
  })
  readonly marking!: Marking;

  @Because()
  readonly because!: string;
}

export class Reason {
  @Because()
  readonly because!: string;
}

export class NewGrantInput {
  @Person()
  readonly holder?: string;

  @Unit()
  readonly unit?: string;

  @Whole({
    min: 1,
    max: 8784,
    description: { en: 'For how many hours, from now', sv: 'Antal timmar, räknat från nu' },
    example: 48,
  })
  readonly hours!: number;

  @Because()
  readonly because!: string;
}

export class GrantQuery extends PageQuery {
  @OneOf(grantStatuses, {
    name: 'GrantStatus',
    optional: true,
    inQuery: true,
    description: { en: 'Status of the grant', sv: 'Behörighetens status' },
  })
  readonly status?: GrantStatus;
}

export class NewMandateInput {
  @Line({
    max: 200,
    optional: true,
    description: {
      en: 'In whose place; yourself, where it is left out. Supervisors name others',
      sv: 'I vems ställe; du själv om det utelämnas. Arbetsledare anger andra',
    },
    example: 'enforcement-officer-1@polisen',
  })
  readonly giver?: string;

  @Person(false)
  readonly holder!: string;

  @Moment({ description: { en: 'From', sv: 'Från' }, example: '2026-07-01T06:00:00.000Z' })
  readonly from!: string;

  @Moment({ description: { en: 'Until', sv: 'Till' }, example: '2026-07-15T16:00:00.000Z' })
  readonly until!: string;

  @Because()
  readonly because!: string;
}

export class NewBreakGlass {
  @OneOf(glassCodes, {
    name: 'BreakGlassCode',
    description: { en: 'Why it cannot wait', sv: 'Varför det inte kan vänta' },
  })
  readonly code!: GlassCode;

  @Because()
  readonly because!: string;
}

export class GlassQuery extends PageQuery {
  @OneOf(glassLists, {
    name: 'BreakGlassList',
    optional: true,
    inQuery: true,
    description: { en: 'What waits for review, is overdue, or is reviewed', sv: 'Väntar, försenat eller granskat' },
  })
  readonly status?: GlassList;
}

export class NewReview {
  @OneOf(verdicts, {
    name: 'BreakGlassVerdict',
    description: { en: 'Whether it was justified', sv: 'Om det var befogat' },
  })
  readonly verdict!: Verdict;

  @Note({ max: 1000, description: { en: 'In words', sv: 'I ord' }, example: 'The review was due within the hour.' })
  readonly words!: string;
}

export class NewRegimeInput {
  @OneOf(caseKinds, { name: 'CaseKind', description: { en: 'Which cases', sv: 'Vilka ärenden' } })
  readonly kind!: CaseKind;

  @Whole({
    min: 1,
    max: 100_000,
    description: {
      en: 'Version of the regime that is replaced; 1 where none was set',
      sv: 'Version av den ordning som ersätts; 1 om ingen har satts',
    },
  })
  readonly replaces!: number;

  @OneOf(circles, {
    name: 'Circle',
    description: { en: 'How wide the circle is', sv: 'Hur vid kretsen är' },
    example: 'unit',
  })
  readonly circle!: Circle;

  @Many(Unit(false), {
    max: 50,
    unique: true,
    description: {
      en: 'Units that see what no unit was given yet; needed where the circle is narrower than the authority',
      sv: 'Enheter som ser det som ännu inte getts till någon enhet; krävs om kretsen är snävare än myndigheten',
    },
  })
  readonly intake!: string[];

  @Flag({
    description: {
      en: 'Whether every grant needs another person’s approval',
      sv: 'Om varje behörighet kräver en annan persons godkännande',
    },
  })
  readonly secondHand!: boolean;

  @Because()
  readonly because!: string;
}
