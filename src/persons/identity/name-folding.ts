import type { NameValue } from './assertion';

/** What a name, or a question for a name, is found by. */
export interface NameKeys {
  /** Folded words: capital letters without marks. */
  readonly words: readonly string[];
  /** What is left of Latin words when vowels and doubled letters go; spellings of one name often share it. */
  readonly skeletons: readonly string[];
}

/** Letters written in two ways without their marks, and those that no decomposition (NFKD) takes apart. */
const letters: Readonly<Record<string, readonly [short: string, long: string]>> = {
  Å: ['A', 'AA'],
  Ä: ['A', 'AE'],
  Ö: ['O', 'OE'],
  Ø: ['O', 'OE'],
  Ü: ['U', 'UE'],
  Æ: ['AE', 'AE'],
  Œ: ['OE', 'OE'],
  Ł: ['L', 'L'],
  Đ: ['D', 'D'],
  Ð: ['D', 'D'],
  Þ: ['TH', 'TH'],
  ẞ: ['SS', 'SS'],
  Ħ: ['H', 'H'],
  Ŧ: ['T', 'T'],
  Ŋ: ['N', 'N'],
  Ə: ['E', 'E'],
};

const apostrophes = /['’‘‛ʼʻʾʿ`´′＇]/gu;
const hyphens = /[-\u2010-\u2015]/u;
const separators = /[^\p{L}\p{N}]+/u;

/** The text in capitals without marks; `long` spells å, ö and their like with two letters, as passports do. */
export const fold = (text: string, spelling: 'short' | 'long'): string =>
  [...text.normalize('NFC').toUpperCase().normalize('NFC').replace(apostrophes, '')]
    .map(letter => letters[letter]?.[spelling === 'short' ? 0 : 1] ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '');

const spellings = ['short', 'long'] as const;

/** Keys by which a recorded name is found: its words, and those that are often written together. */
export function keysOfName({ primary, secondary, originalScript, transliteration }: NameValue): NameKeys {
  const parts = [primary, secondary, originalScript, transliteration].filter(part => typeof part === 'string');
  const words = unique(
    spellings.flatMap(spelling =>
      parts.flatMap(part => {
        const folded = fold(part, spelling);
        const hyphenated = folded.split(/\s+/u).filter(word => hyphens.test(word));
        return [...wordsOf(folded), ...hyphenated.map(joined), joined(folded)];
      }),
    ),
  );
  return { words, skeletons: skeletonsOf(words) };
}

/** One entry for each word that is asked for; all of them must be found. */
export const termsOf = (question: string): readonly NameKeys[] =>
  question
    .replace(apostrophes, '')
    .split(separatorsBeforeFolding)
    .map(word => unique(spellings.map(spelling => joined(fold(word, spelling)))))
    .filter(words => words.length > 0)
    .map(words => ({ words, skeletons: skeletonsOf(words) }));

/** Marks belong to their letters until these are folded. */
const separatorsBeforeFolding = /[^\p{L}\p{N}\p{M}\p{Cf}]+/u;

/** Fewer consonants than this would find half the register. */
const shortestSkeleton = 3;

function skeletonsOf(words: readonly string[]): readonly string[] {
  return unique(
    words
      .filter(word => /^[A-Z]+$/.test(word))
      .map(word =>
        word
          .replace(/^[AEIOUY]+/, 'A')
          .replace(/(?!^)[AEIOUY]+/g, '')
          .replace(/(.)\1+/g, '$1'),
      )
      .filter(skeleton => skeleton.length >= shortestSkeleton),
  );
}

const wordsOf = (folded: string): readonly string[] => folded.split(separators);
const joined = (folded: string): string => folded.split(separators).join('');
const unique = (words: readonly string[]): readonly string[] => [...new Set(words.filter(word => word !== ''))];
