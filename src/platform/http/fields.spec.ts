import 'reflect-metadata';
import { NewBook } from '../../../test/http/library';
import { validInput } from './input/input-pipe';
import { Problem } from './problem';

/** The code of the first fault, or what was taken. */
function taken(field: keyof NewBook, value: unknown): unknown {
  try {
    return validInput(NewBook, { title: 'T', [field]: value })[field];
  } catch (error) {
    if (error instanceof Problem) return error.extra.errors?.[0]?.code;
    throw error;
  }
}

describe('a line of text', () => {
  // The names of the acceptance set E, by their ids.
  test.each([
    ['NO-01 a mononym', 'Suharto'],
    ['NO-02 an apostrophe', "O'Connor"],
    ['NO-04 Swedish letters', 'Åsa Öberg-Ångström'],
    ['NO-05 Polish letters', 'Łukasz Żółć'],
    ['NO-06 another script', 'محمد'],
    ['NO-09 the surname Null', 'Null'],
    ['NO-10 an injection, as plain text', "Robert'); DROP TABLE cases;--"],
    ['surrounding blanks', ' a b '],
    ['letters outside of the first plane', '𝒜'.repeat(30)],
    ['a joiner inside a name', 'نی\u200cما'],
  ])('keeps %s as it was written', (_, name) => {
    expect(taken('title', name)).toBe(name);
  });

  test('NO-03 is one in NFC and NFD', () => {
    expect(taken('title', 'Nguyễn'.normalize('NFD'))).toBe('Nguyễn'.normalize('NFC'));
  });

  test.each([
    ['NO-07 a right-to-left override', 'Anna\u202enosskirE', 'bidi-control'],
    ['an isolate', 'a\u2066b', 'bidi-control'],
    ['NO-08 white space alone', '\u00a0\u2003', 'blank'],
    ['invisible characters alone', '\u200b\u2060\ufeff', 'blank'],
    ['nothing', '', 'blank'],
    ['NUL', 'a\u0000b', 'control-character'],
    ['a line feed', 'a\nb', 'control-character'],
    ['a line separator', 'a\u2028b', 'control-character'],
    ['an escape', '\u001b[31m', 'control-character'],
    ['half a character', 'a\ud800', 'broken-unicode'],
    ['NO-14 200 letters', 'A'.repeat(200), 'too-long'],
    ['31 letters outside of the first plane', '𝒜'.repeat(31), 'too-long'],
  ])('refuses %s', (_, name, code) => {
    expect(taken('title', name)).toBe(code);
  });
});

describe('a note', () => {
  test('keeps line feeds and tabs, and has line feeds alone as line ends', () => {
    expect(taken('note', 'a\r\n\tb')).toBe('a\n\tb');
  });

  test.each(['a\u0000', 'a\u000bb', 'a\u0085b', 'a\u202db', '\n\t '])('refuses %j', note => {
    expect(taken('note', note)).toMatch(/control|blank/);
  });
});

describe('time', () => {
  test.each([
    '2025-02-29',
    '2025-13-01',
    '2025-1-01',
    '2025-01-01T00:00:00Z',
    '20250101',
    '0000-01-01',
    '1849-12-31',
    20250101,
    '',
  ])('refuses %j as a date', value => {
    expect(taken('printedOn', value)).toBe('not-a-date');
  });

  test.each(['2024-02-29', '1850-01-01', '2200-12-31'])('takes %s as a date', value => {
    expect(taken('printedOn', value)).toBe(value);
  });

  test.each([
    '2026-03-02T08:30:00',
    '2026-03-02T08:30Z',
    '2026-03-02 08:30:00Z',
    '2026-03-02T08:30:00.1234Z',
    '2026-03-02T24:00:00Z',
    '2026-03-02T08:30:60Z',
    '2026-02-30T08:30:00Z',
    '2026-03-02T08:30:00+25:00',
    '2026-03-02T08:30:00Z[Europe/Stockholm]',
    '-000001-03-02T08:30:00Z',
  ])('refuses %s as a moment', value => {
    expect(taken('lentAt', value)).toBe('not-a-moment');
  });

  test('brings moments to UTC with milliseconds', () => {
    expect(taken('lentAt', '2026-10-25T02:30:00+02:00')).toBe('2026-10-25T00:30:00.000Z');
    expect(taken('lentAt', '2026-10-25T02:30:00.5+01:00')).toBe('2026-10-25T01:30:00.500Z');
  });

  test('takes birth dates of which a part is unknown, NO-13', () => {
    const born = (value: string) =>
      validInput(NewBook, { title: 'T', translator: { name: 'A', born: value } }).translator?.born;
    for (const date of ['1990', '1990-05', '1990-05-12']) expect(born(date)).toBe(date);
    for (const date of ['1990-13', '1990-02-30', '90', '1990-05-']) expect(() => born(date)).toThrow(Problem);
  });
});

describe('other fields', () => {
  test.each([
    ['pages', 1.5, 'not-whole'],
    ['pages', 5001, 'too-big'],
    ['pages', 2 ** 60, 'not-whole'],
    ['shelfId', 'x', 'not-an-id'],
    ['medium', 'vinyl', 'not-one-of'],
    ['countries', ['SE'], 'not-a-country'],
    ['countries', ['swe'], 'not-a-country'],
    ['countries', [null], 'not-a-country'],
  ] as const)('refuse %s of %j', (field, value, code) => {
    expect(taken(field, value)).toBe(code);
  });

  test('take stateless people and ids in capitals', () => {
    expect(taken('countries', ['XXA', 'RKS', 'GEO'])).toEqual(['XXA', 'RKS', 'GEO']);
    expect(taken('shelfId', '01980E3A-7B7C-7E4B-9D55-1F0A52C0D3AA')).toBe('01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa');
  });
});
