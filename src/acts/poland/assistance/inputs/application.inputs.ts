import { PersonCircumstances } from '../../../neutral/inputs/person.inputs';
import {
  CivilDate,
  CountryCode,
  Flag,
  Id,
  Line,
  Many,
  Note,
  OneOf,
  Part,
  Whole,
} from '../../../../platform/http/fields';
import { FileReference } from '../../decision/inputs/file-reference.field';
import { groundsWithoutDecision, returnGrounds, stayBases, vulnerabilities, type ReturnGround } from './words';

const needGroup = OneOf(vulnerabilities, {
  name: 'SpecialNeed',
  description: { en: 'Group of special needs', sv: 'Grupp med särskilda behov' },
});

/** What everybody says who asks for help to go home. */
export class AssistedReturnTerms {
  @CivilDate({ description: { en: 'Day of the application', sv: 'Ansökningsdag' } })
  appliedOn!: string;

  @CivilDate({
    description: {
      en: 'Day on which the person declared that the return is their own will',
      sv: 'Dag då personen förklarade att återvändandet är dennes egen vilja',
    },
  })
  declaredOn!: string;

  @OneOf(['border-guard', 'office-for-foreigners', 'iom', 'online'], {
    name: 'ApplicationChannel',
    description: { en: 'Where it was handed in', sv: 'Var den lämnades in' },
    example: 'border-guard',
  })
  through!: string;

  @CountryCode({ description: { en: 'Country of return', sv: 'Återvändandeland' } })
  country!: string;

  @Whole({ min: 0, max: 20, description: { en: 'Adults who travel', sv: 'Vuxna som reser' }, example: 1 })
  adults!: number;

  @Whole({ min: 0, max: 20, description: { en: 'Children who travel', sv: 'Barn som reser' }, example: 0 })
  children!: number;

  @Many(needGroup, {
    max: vulnerabilities.length,
    unique: true,
    description: { en: 'Groups of special needs', sv: 'Särskilda behov' },
    example: ['health'],
  })
  vulnerabilities!: string[];

  @CivilDate({
    optional: true,
    description: {
      en: 'After a final refusal of protection: last day of the legal stay (art. 299(6)(1)(b))',
      sv: 'Efter slutligt avslag på skydd: sista dag för laglig vistelse (art. 299(6)(1)(b))',
    },
  })
  legalStayEndsOn?: string;

  @CivilDate({
    optional: true,
    description: {
      en: 'In a procedure on protection that was withdrawn or left unexamined: the day of that event',
      sv: 'I ett skyddsärende som återkallats eller lämnats utan prövning: dagen för händelsen',
    },
  })
  protectionEventOn?: string;

  @Line({
    max: 200,
    description: { en: 'Where the signed declaration is kept', sv: 'Var den undertecknade förklaringen finns' },
    example: 'File sheet 12, signed with an interpreter',
  })
  declaration!: string;

  @Note({
    max: 4000,
    optional: true,
    description: {
      en: 'What the person needs for the journey and after it',
      sv: 'Vad personen behöver för resan och därefter',
    },
    example: 'Needs insulin on the way; a brother meets at the airport.',
  })
  needs?: string;
}

export class ApplyForAssistedReturn extends AssistedReturnTerms {
  @OneOf(returnGrounds, {
    name: 'AssistedReturnGround',
    description: { en: 'On what the right to help rests', sv: 'Vad rätten till stöd grundas på' },
    example: 'return-decision-with-period',
  })
  ground!: ReturnGround;
}

/** Somebody asks for help home about whom nothing is decided. */
export class OpenAssistedReturn extends AssistedReturnTerms {
  @Id({ description: { en: 'The person who wants to return', sv: 'Personen som vill återvända' } })
  personId!: string;

  @FileReference({
    description: { en: 'Reference of the application', sv: 'Ansökans beteckning' },
    example: 'KG-AVR-12/26',
  })
  reference!: string;

  @Part(() => PersonCircumstances, {
    description: { en: 'Facts that change which rules apply', sv: 'Förhållanden som styr vilka regler som gäller' },
  })
  person!: PersonCircumstances;

  @OneOf(groundsWithoutDecision, {
    name: 'GroundWithoutDecision',
    description: {
      en: 'On what the right to help rests where there is no return decision',
      sv: 'Vad rätten till stöd grundas på när det inte finns något återvändandebeslut',
    },
    example: 'protection-withdrawn',
  })
  ground!: ReturnGround;
}

export class ScreenAssistedReturn {
  @CivilDate({ description: { en: 'Day of the check', sv: 'Dag för kontrollen' } })
  screenedOn!: string;

  @Flag({ description: { en: 'Is a citizen of the Union', sv: 'Är unionsmedborgare' }, example: false })
  unionCitizen!: boolean;

  @OneOf(stayBases, {
    name: 'StayBasis',
    description: { en: 'The right to be in Poland', sv: 'Rätten att vistas i Polen' },
    example: 'undocumented',
  })
  stayBasis!: string;

  @CivilDate({
    optional: true,
    description: {
      en: 'Day on which the person last left with such help of another state or programme, if ever',
      sv: 'Dag då personen senast reste ut med sådant stöd från en annan stat eller ett annat program, om någonsin',
    },
  })
  lastAssistedExitOn?: string;

  @OneOf(['trafficking', 'other-exception-of-334'], {
    name: 'RepeatException',
    optional: true,
    description: {
      en: 'Why help is given again within two years (art. 334(10–11))',
      sv: 'Varför stöd ges igen inom två år (art. 334(10–11))',
    },
  })
  exception?: string;

  @Note({
    max: 2000,
    description: { en: 'What the check rests on', sv: 'Vad kontrollen grundas på' },
    example: 'Registers searched; the person’s own answers.',
  })
  note!: string;
}
