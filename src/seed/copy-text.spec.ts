import { copyLine } from './copy-text';

describe("A line of COPY's text format", () => {
  it('keeps what would end a field or a line', () => {
    expect(copyLine({ note: 'one\ttwo\nthree\\four\r' }, [['note', 'plain']])).toBe('one\\ttwo\\nthree\\\\four\\r\n');
  });

  it('tells nothing from an empty text', () => {
    expect(
      copyLine({ one: null, two: '' }, [
        ['one', 'plain'],
        ['two', 'plain'],
        ['three', 'json'],
      ]),
    ).toBe('\\N\t\t\\N\n');
  });

  it('writes lists and documents as PostgreSQL reads them', () => {
    const row = { list: ['a', 'b "c"', 'd\\e'], document: { text: 'a"b' } };
    expect(
      copyLine(row, [
        ['list', 'list'],
        ['document', 'json'],
      ]),
    ).toBe('{"a","b \\\\"c\\\\"","d\\\\\\\\e"}\t{"text":"a\\\\"b"}\n');
  });

  it('refuses what no column holds', () => {
    expect(() => copyLine({ one: () => 1 }, [['one', 'plain']])).toThrow(TypeError);
  });
});
