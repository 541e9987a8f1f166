import type { Language, Text } from '../../kernel';
import { textsOf, type Extract, type ExtractEvent, type FreeText } from './extract';

/** What an officer decided of one text: some passages are masked, or the whole is. */
export interface TextReview {
  readonly whole: boolean;
  /** Exact passages; each goes wherever it stands in the text. */
  readonly passages: readonly string[];
}

export type TextReviews = Readonly<Record<string, TextReview>>;

export const masked: Text = {
  en: '[masked: another person]',
  sv: '[maskerat: annan person]',
  pl: '[ukryto: inna osoba]',
};

/** The extract as it goes out: what was masked is not in it any more. */
export function reviewed(extract: Extract, reviews: TextReviews): Extract {
  const { language, cases, carriages } = extract;
  const within = <Part extends { readonly events: readonly ExtractEvent[] }>(part: Part): Part => ({
    ...part,
    events: part.events.map(event => ({
      ...event,
      texts: event.texts.map(text => maskedText(text, reviews[text.id], language)),
    })),
  });
  return { ...extract, cases: cases.map(within), ...(carriages && { carriages: carriages.map(within) }) };
}

function maskedText(text: FreeText, review: TextReview | undefined, language: Language): FreeText {
  if (!review) return text;
  if (review.whole) return { ...text, text: masked[language] };
  // The longest first: a passage that holds another goes whole.
  const passages = [...review.passages].sort((one, other) => other.length - one.length);
  return { ...text, text: passages.reduce((left, passage) => left.replaceAll(passage, masked[language]), text.text) };
}

/** Texts that nobody has decided on. */
export const unreviewed = (extract: Pick<Extract, 'cases' | 'carriages'>, reviews: TextReviews): readonly FreeText[] =>
  textsOf(extract).filter(({ id }) => !Object.hasOwn(reviews, id));
