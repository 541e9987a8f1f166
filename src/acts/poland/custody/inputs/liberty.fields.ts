import { CivilDate, Many, Moment, Note, OneOf, Whole } from '../../../../platform/http/fields';
import { documentReference as referenceOf } from '../../../neutral/inputs/document-reference';

/** What every decision on somebody's liberty is asked for. */

export const factsFound = () =>
  Note({
    max: 8000,
    description: { en: 'Reasons in fact', sv: 'Skälen i sak' },
    example: 'Left the assigned address twice and gave a false name.',
  });

export const lawApplied = () =>
  Note({
    max: 8000,
    description: {
      en: 'Reasons in law: which provision applies, and why it is met',
      sv: 'Skälen i lag: vilken bestämmelse som tillämpas och varför den är uppfylld',
    },
    example: 'Art. 398a in connection with art. 315(2)(1): a risk of absconding was found in the decision.',
  });

export const courtReference = () =>
  referenceOf({ en: 'Reference of the written order', sv: 'Det skriftliga beslutets beteckning' }, 'II Ko 123/26');

/** The four measures in the place of detention (art. 398(2)). */
export const polishAlternatives = ['reporting', 'deposit', 'document-deposit', 'fixed-residence'] as const;
export type PolishAlternative = (typeof polishAlternatives)[number];

export const measures = (en: string, sv: string, optional = false) =>
  Many(
    OneOf(polishAlternatives, {
      name: 'PolishAlternative',
      description: { en: 'A measure in the place of detention', sv: 'En åtgärd i stället för förvar' },
    }),
    {
      min: 1,
      max: polishAlternatives.length,
      unique: true,
      ...(optional && { optional: true }),
      description: { en, sv },
      example: ['reporting', 'fixed-residence'],
    },
  );

export const childsGood = () =>
  Note({
    max: 4000,
    optional: true,
    description: {
      en: 'Where a child is concerned: what is good for it, and how that was weighed against detention',
      sv: 'Om ett barn berörs: vad som är bäst för barnet och hur det vägts mot förvar',
    },
    example: 'Stays with the mother in one room; the school of the centre takes him.',
  });

export const minute = (en: string, sv: string, optional = false) =>
  Moment({
    description: { en, sv },
    ...(optional && { optional: true }),
    example: '2026-05-04T16:30:00.000Z',
  });

export const day = (en: string, sv: string, optional = false) =>
  CivilDate({ description: { en, sv }, ...(optional && { optional: true }), example: '2026-05-05' });

export const zlotys = (en: string, sv: string, optional = false) =>
  Whole({
    min: 0,
    max: 100_000_000,
    description: { en: `${en}, in grosz`, sv: `${sv}, i grosz` },
    ...(optional && { optional: true }),
    example: 961_200,
  });
