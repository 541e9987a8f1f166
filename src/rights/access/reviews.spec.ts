import type { Extract } from './extract';
import { masked, reviewed, unreviewed } from './reviews';

const extractWith = (...texts: string[]): Extract =>
  ({
    language: 'en',
    cases: [{ events: [{ texts: texts.map((text, at) => ({ id: `t${at + 1}`, name: 'note', text })) }] }],
  }) as unknown as Extract;
const textsIn = (extract: Extract) =>
  extract.cases.flatMap(one => one.events.flatMap(({ texts }) => texts.map(({ text }) => text)));

describe('the review of texts', () => {
  const extract = extractWith('Anna Berg met Anna', 'nobody else');

  it('waits for every text that nobody has decided on', () => {
    expect(unreviewed(extract, {}).map(({ id }) => id)).toEqual(['t1', 't2']);
    expect(unreviewed(extract, { t2: { whole: false, passages: [] } }).map(({ id }) => id)).toEqual(['t1']);
  });

  it('masks a passage wherever it stands, the longest first, and leaves the rest', () => {
    const out = reviewed(extract, { t1: { whole: false, passages: ['Anna', 'Anna Berg'] } });
    expect(textsIn(out)).toEqual([`${masked.en} met ${masked.en}`, 'nobody else']);
  });

  it('masks a whole text where nothing of it may go out', () => {
    expect(textsIn(reviewed(extract, { t2: { whole: true, passages: [] } }))).toEqual([
      'Anna Berg met Anna',
      masked.en,
    ]);
  });
});
