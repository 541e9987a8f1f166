import { CivilDate, CountryCode, Flag, Line, Many, Note, OneOf, Part, Whole } from '../../../../platform/http/fields';
import { PolishEntryBanTerms } from '../../entry-ban/inputs/ban-terms.inputs';
import { FileReference } from './file-reference.field';

/** Points of art. 302(1). */
export const returnGrounds = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
] as const;

/** Why no time to leave is given (art. 315(2), (4b)). */
export const noPeriodGroundsOfReturn = ['risk-of-absconding', 'security', 'leaving-at-the-border'] as const;

/** What points to a risk of absconding (art. 315(3)). */
export const abscondingIndicators = [
  'declared-non-compliance',
  'no-identity-documents',
  'illegal-crossing',
  'entry-under-ban',
] as const;

/** Why more than the ordinary time is given (art. 316). */
export const longerPeriodReasons = [
  'personal-appearance',
  'interest-of-the-state',
  'length-of-stay',
  'family-or-social-ties',
  'child-in-school',
  'other-personal-situation',
] as const;

/** What the person must do meanwhile (art. 317). */
export const periodConditions = ['reporting', 'deposit', 'document-deposit', 'fixed-residence'] as const;

const Grounds = () =>
  Many(
    OneOf(returnGrounds, {
      name: 'ReturnGround',
      description: { en: 'Point of art. 302(1)', sv: 'Punkt i art. 302(1)' },
    }),
    {
      min: 1,
      max: 16,
      unique: true,
      description: {
        en: 'Grounds of the decision: points of art. 302(1)',
        sv: 'Beslutets grunder: punkter i art. 302(1)',
      },
      example: ['2'],
    },
  );

const Destinations = (min: number) =>
  Many(CountryCode({ description: { en: 'Country', sv: 'Land' } }), {
    min,
    max: 10,
    unique: true,
    description: {
      en: 'States of return; a decision that gives no time to leave names at least one',
      sv: 'Länder att återvända till; ett beslut utan tidsfrist anger minst ett',
    },
    example: ['GEO'],
  });

/** What a return decision says of the time to leave and of coming back. */
export class ReturnTerms {
  @FileReference({
    description: { en: 'Reference of the decision', sv: 'Beslutets beteckning' },
    example: 'NO-PL-123/D/26',
  })
  reference!: string;

  @CivilDate({ description: { en: 'Day of the decision', sv: 'Beslutsdag' }, example: '2026-03-16' })
  decidedOn!: string;

  @Grounds()
  grounds!: (typeof returnGrounds)[number][];

  @Destinations(0)
  destinations!: string[];

  @Whole({
    min: 1,
    max: 366,
    description: {
      en: 'Days for voluntary departure from service, if a period is given',
      sv: 'Dagar för frivillig avresa från delgivningen, om tidsfrist ges',
    },
    example: 30,
    optional: true,
  })
  departureDays?: number;

  @OneOf(longerPeriodReasons, {
    name: 'LongerDeparturePeriodReason',
    description: {
      en: 'Why the period is longer than the law’s ordinary longest (art. 316)',
      sv: 'Varför tidsfristen är längre än lagens ordinarie längsta (art. 316)',
    },
    optional: true,
  })
  longerBecause?: (typeof longerPeriodReasons)[number];

  @Many(
    OneOf(periodConditions, {
      name: 'DeparturePeriodCondition',
      description: { en: 'Condition', sv: 'Villkor' },
    }),
    {
      min: 1,
      max: 4,
      unique: true,
      description: {
        en: 'What the person must do in a longer period (art. 317)',
        sv: 'Vad personen ska göra under en längre tidsfrist (art. 317)',
      },
      example: ['reporting'],
      optional: true,
    },
  )
  conditions?: (typeof periodConditions)[number][];

  @OneOf(noPeriodGroundsOfReturn, {
    name: 'NoDeparturePeriodGround',
    description: { en: 'Why no period is given', sv: 'Varför ingen tidsfrist ges' },
    optional: true,
  })
  noPeriodGround?: (typeof noPeriodGroundsOfReturn)[number];

  @Many(
    OneOf(abscondingIndicators, {
      name: 'AbscondingIndicator',
      description: { en: 'Indicator of art. 315(3)', sv: 'Omständighet i art. 315(3)' },
    }),
    {
      min: 1,
      max: 4,
      unique: true,
      description: {
        en: 'What points to a risk of absconding, where that is the ground',
        sv: 'Vad som tyder på risk för avvikande, om det är grunden',
      },
      example: ['no-identity-documents'],
      optional: true,
    },
  )
  abscondingFacts?: (typeof abscondingIndicators)[number][];

  @Part(() => PolishEntryBanTerms, {
    description: { en: 'The entry ban, one for all grounds', sv: 'Återreseförbudet, ett för alla grunder' },
    optional: true,
  })
  entryBan?: PolishEntryBanTerms;

  @Flag({
    description: {
      en: 'No ban is imposed, because the person will very probably comply (art. 318(1a))',
      sv: 'Inget förbud meddelas, eftersom personen med stor sannolikhet följer beslutet (art. 318(1a))',
    },
    example: false,
    optional: true,
  })
  withoutBan?: boolean;

  @CivilDate({
    description: {
      en: 'Day of an earlier decision to refrain from a ban, if there was one',
      sv: 'Dag för ett tidigare beslut att avstå från förbud, om något',
    },
    optional: true,
  })
  lastWaiverOn?: string;

  @Note({
    max: 8000,
    description: {
      en: 'Reasons in fact and law: length of stay and ties weighed, individual assessment of risk or danger',
      sv: 'Skäl i sak och rätt: vistelsetid och anknytning, individuell bedömning av risk eller fara',
    },
    example: 'Overstayed by forty days; no family here; has a ticket home.',
  })
  reasons!: string;
}

export class DecideReturn extends ReturnTerms {}

/** What is decided after the first decision was annulled and sent back. */
export class DecideReturnAnew extends ReturnTerms {}

/** Transfer to another state under an agreement (art. 303a): no time to leave and no ban. */
export class DecideTransferUnderAgreement {
  @FileReference({
    description: { en: 'Reference of the decision', sv: 'Beslutets beteckning' },
    example: 'NO-PL-124/D/26',
  })
  reference!: string;

  @CivilDate({ description: { en: 'Day of the decision', sv: 'Beslutsdag' } })
  decidedOn!: string;

  @CountryCode({ description: { en: 'State that takes the person', sv: 'Stat som tar emot personen' }, example: 'UKR' })
  state!: string;

  @Line({
    max: 200,
    description: { en: 'The agreement', sv: 'Avtalet' },
    example: 'Agreement between the Republic of Poland and the state, of its day',
  })
  agreement!: string;
}

export class ServeReturnDecision {
  @CivilDate({ description: { en: 'Day of service', sv: 'Delgivningsdag' }, example: '2026-03-16' })
  servedOn!: string;

  @OneOf(['in-person', 'by-post', 'electronic', 'through-representative', 'left-on-file'], {
    name: 'PolishServiceMethod',
    description: { en: 'How it was served', sv: 'Delgivningssätt' },
    example: 'in-person',
  })
  method!: string;

  @Line({
    max: 200,
    description: { en: 'Who received it, and how that is proven', sv: 'Mottagare och bevis om delgivning' },
    example: 'Signed acknowledgement of receipt',
  })
  receivedBy!: string;
}
