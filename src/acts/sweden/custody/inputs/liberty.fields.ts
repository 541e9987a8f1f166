import { CivilDate, Many, Moment, Note, OneOf } from '../../../../platform/http/fields';
import { documentReference as referenceOf } from '../../../neutral/inputs/document-reference';

/** What every decision on somebody’s liberty is asked for. */

export const reasons = () =>
  Note({
    max: 8000,
    description: {
      en: 'Reasons in fact, and why less intrusive measures do not suffice',
      sv: 'Skälen i sak, och varför mindre ingripande åtgärder inte räcker',
    },
    example: 'Has twice left the assigned address; supervision was tried and failed.',
  });

export const legalReasons = () =>
  Note({
    max: 8000,
    description: {
      en: 'Reasons in law: which rule applies, and why it is met',
      sv: 'Skälen i lag: vilken regel som tillämpas och varför den är uppfylld',
    },
    example: 'Chapter 10, section 1, second paragraph, point 3; the risk follows from chapter 1, section 15.',
  });

export const documentReference = () =>
  referenceOf({ en: 'Reference of the written decision', sv: 'Det skriftliga beslutets beteckning' }, 'F 123-26');

export const alternatives = [
  'reporting',
  'surrender-of-documents',
  'designated-residence',
  'financial-guarantee',
] as const;
export type Alternative = (typeof alternatives)[number];

export const alternativesConsidered = () =>
  Many(
    OneOf(alternatives, {
      name: 'AlternativeToDetention',
      description: { en: 'Milder measure', sv: 'Mindre ingripande åtgärd' },
    }),
    {
      min: 1,
      max: alternatives.length,
      unique: true,
      description: {
        en: 'Milder measures that were considered',
        sv: 'Mindre ingripande åtgärder som har övervägts',
      },
      example: ['reporting', 'surrender-of-documents'],
    },
  );

export const bestInterests = () =>
  Note({
    max: 4000,
    description: {
      en: 'For a child: what its best interests are, and how they were weighed',
      sv: 'För barn: vad som är barnets bästa och hur det har vägts in',
    },
    optional: true,
    example: 'Stays with the mother; school was told; the stay is hours, not days.',
  });

export const dayOfReview = () => CivilDate({ description: { en: 'Day of the review', sv: 'Dag för omprövningen' } });

export const supervisionStart = (optional = false) =>
  Moment({
    description: { en: 'Start of supervision', sv: 'Uppsiktens början' },
    ...(optional && { optional: true }),
    example: '2026-05-04T16:30:00.000Z',
  });

export const reportingPlace = (optional = false) =>
  Note({
    max: 500,
    description: {
      en: 'Where and when to report, and which documents are surrendered',
      sv: 'Var och när personen ska anmäla sig, och vilka handlingar som lämnas in',
    },
    ...(optional && { optional: true }),
    example: 'Reports at the police in Malmö on Tuesdays.',
  });

export const supervisionDuties = (optional = false) =>
  Many(
    OneOf(['reporting', 'surrender-of-documents'], {
      name: 'SupervisionDuty',
      description: { en: 'Duty', sv: 'Skyldighet' },
    }),
    {
      min: 1,
      max: 2,
      unique: true,
      ...(optional && { optional: true }),
      description: { en: 'What supervision demands', sv: 'Vad uppsikten innebär' },
      example: ['reporting'],
    },
  );
