import type { FastifyRequest } from 'fastify';
import { problem } from '../http/problem';

/** Why somebody looks, as far as a word can tell. Who names none looks for the sake of a case at work. */
export const purposes = [
  'case-work',
  'urgent-case',
  'detention-decision',
  'supervision',
  'data-protection',
  'complaint',
  'court-proceedings',
  'statistics',
  'technical-support',
] as const;
export type Purpose = (typeof purposes)[number];

/** What a request says of why it is made. */
export interface Reasoned {
  readonly purpose?: Purpose;
  /** In the caller's own words; kept apart from the log, where lawful erasure reaches it. */
  readonly reason?: string;
}

export const purposeHeader = 'purpose-of-use';
export const reasonHeader = 'purpose-reason';
const longestReason = 500;

/**
 * Reads `Purpose-Of-Use` and `Purpose-Reason`.
 * @throws Problem invalid-input for a word that is not in the list, or a reason that cannot be read
 */
export function reasonedBy(headers: FastifyRequest['headers']): Reasoned {
  const purpose = only(headers[purposeHeader]);
  const reason = only(headers[reasonHeader]);
  return {
    ...(purpose !== undefined && { purpose: purposeOf(purpose) }),
    ...(reason !== undefined && { reason: wordsOf(reason) }),
  };
}

const only = (value: string | readonly string[] | undefined): string | undefined =>
  typeof value === 'string' ? value.trim() : value?.join(', ');

function purposeOf(word: string): Purpose {
  const known = purposes.find(one => one === word);
  if (known !== undefined) return known;
  throw problem('invalid-input', {
    errors: [
      {
        header: 'Purpose-Of-Use',
        code: 'unknown-purpose',
        detail: {
          en: `The purpose is one of: ${purposes.join(', ')}.`,
          sv: `Ändamålet är ett av: ${purposes.join(', ')}.`,
          pl: `Cel jest jednym z: ${purposes.join(', ')}.`,
        },
      },
    ],
  });
}

/** A header carries ASCII alone, so the words come percent-encoded. */
function wordsOf(encoded: string): string {
  const words = decoded(encoded)?.trim();
  if (words !== undefined && words !== '' && words.length <= longestReason && !/\p{Cc}/u.test(words)) return words;
  throw problem('invalid-input', {
    errors: [
      {
        header: 'Purpose-Reason',
        code: 'not-a-reason',
        detail: {
          en: `The reason is percent-encoded UTF-8, 1 to ${longestReason} characters in one line.`,
          sv: `Skälet är procentkodad UTF-8, 1 till ${longestReason} tecken på en rad.`,
          pl: `Powód to tekst UTF-8 kodowany procentowo, od 1 do ${longestReason} znaków w jednym wierszu.`,
        },
      },
    ],
  });
}

function decoded(text: string): string | undefined {
  try {
    return /^[\x20-\x7e]*$/.test(text) ? decodeURIComponent(text) : undefined;
  } catch {
    return undefined;
  }
}
