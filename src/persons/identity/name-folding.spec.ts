import type { NameValue } from './assertion';
import { fold, keysOfName, termsOf } from './name-folding';

const named = (primary: string, more: Partial<NameValue> = {}): NameValue => ({
  kind: 'official',
  primary,
  secondary: null,
  ...more,
});

/** Whether whole words of the question find the name. */
const finds = (question: string, name: NameValue): boolean => {
  const keys = new Set(keysOfName(name).words);
  return termsOf(question).every(({ words }) => words.some(word => keys.has(word)));
};

describe('Folding of names', () => {
  it('finds a name whichever apostrophe it is written with, and without one', () => {
    for (const question of ["O'Connor", 'O’Connor', 'OCONNOR', 'oconnor', 'Oʼconnor', 'O`Connor', 'O´Connor'])
      expect([question, finds(question, named("O'Connor"))]).toEqual([question, true]);
  });

  it('finds Swedish letters as one letter or as two', () => {
    const name = named('Öberg-Ångström', { secondary: 'Åsa' });
    for (const question of ['asa oberg', 'AASA OEBERG', 'åsa öberg', 'ångström', 'aangstroem', 'obergangstrom'])
      expect([question, finds(question, name)]).toEqual([question, true]);
    expect(finds('asa osterberg', name)).toBe(false);
  });

  it('takes apart the letters that decomposition leaves whole', () => {
    expect(fold('Łukasz Żółć đæøßþ', 'short')).toBe('LUKASZ ZOLC DAEOSSTH');
    expect(fold('Ærø Størmer', 'long')).toBe('AEROE STOERMER');
  });

  it('makes one of composed and decomposed spelling', () => {
    expect(termsOf('Nguye\u0302\u0303n')).toEqual(termsOf('Nguyễn'));
    expect(finds('Nguye\u0302\u0303n', named('Nguyễn'))).toBe(true);
    expect(finds('A\u030Asa', named('Aasa'))).toBe(true);
  });

  it('finds the script of the bearer, and the transliteration beside it', () => {
    const name = named('Muhammad', { originalScript: 'محمد', transliteration: 'Mohamed' });
    for (const question of ['محمد', 'مُحَمَّد', 'mohamed', 'muhammad'])
      expect([question, finds(question, name)]).toEqual([question, true]);
  });

  it('finds names with or without the space or hyphen inside', () => {
    expect(finds('alhassan', named('al-Hassan'))).toBe(true);
    expect(finds('vanderberg', named('van der Berg'))).toBe(true);
    expect(finds('berg', named('van der Berg'))).toBe(true);
  });

  it('gives spellings of one name one skeleton, and different names different ones', () => {
    const skeleton = (name: string) => keysOfName(named(name)).skeletons;
    expect(skeleton('Muhammad')).toEqual(skeleton('Mohammed'));
    expect(skeleton('Hussein')).toEqual(skeleton('Husayn'));
    expect(skeleton('Eriksson')).toEqual(skeleton('Erikson'));
    expect(skeleton('Usama')).toEqual(skeleton('Osama'));
    expect(skeleton('Ahmed')).not.toEqual(skeleton('Hamid'));
    expect(skeleton('Ali')).toEqual([]);
  });

  it('asks for every word, and for nothing when there is none', () => {
    expect(termsOf("Robert'); DROP TABLE cases;--").map(({ words }) => words)).toEqual([
      ['ROBERT'],
      ['DROP'],
      ['TABLE'],
      ['CASES'],
    ]);
    expect(termsOf(' -- ’ ')).toEqual([]);
  });
});
