import { anonymised } from './anonymised';
import { csvOf } from './csv';

const country = (value: string, persons: number) => ({ dimension: 'country', value, persons });

describe('anonymised counts', () => {
  it('withhold every number below the smallest cell', () => {
    const counts = [country('GEO', 40), country('ARM', 4), country('UZB', 3), country('TJK', 5)];
    expect(anonymised(counts, 5).map(({ value, persons }) => [value, persons])).toEqual([
      ['GEO', 40],
      ['ARM', undefined],
      ['UZB', undefined],
      ['TJK', 5],
    ]);
  });

  it('leave no single gap that the others would fill', () => {
    const counts = [country('GEO', 40), country('ARM', 4), country('TJK', 9)];
    expect(anonymised(counts, 5).map(({ value, persons }) => [value, persons])).toEqual([
      ['GEO', 40],
      ['ARM', undefined],
      ['TJK', undefined],
    ]);
  });

  it('judge each dimension by itself, and withhold nothing where nothing is small', () => {
    const counts = [country('GEO', 40), { dimension: 'need', value: 'health', persons: 2 }];
    expect(anonymised(counts, 5)).toEqual([country('GEO', 40), { dimension: 'need', value: 'health' }]);
    expect(anonymised([], 5)).toEqual([]);
  });
});

describe('a table for a spreadsheet', () => {
  it('has a line for the names and one for each row', () => {
    expect(csvOf(['a', 'b'], [['1', 2]])).toBe('a,b\r\n1,2\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('takes the sting out of %j', text => {
    expect(
      csvOf(['a'], [[text]])
        .split('\r\n')[1]
        ?.replaceAll('"', '')
        .startsWith("'"),
    ).toBe(true);
  });

  it('quotes what would break a line, and leaves numbers as they are', () => {
    expect(csvOf(['a'], [['x, "y"']])).toBe('a\r\n"x, ""y"""\r\n');
    expect(csvOf(['a'], [[-1], [undefined]])).toBe('a\r\n-1\r\n\r\n');
  });
});
