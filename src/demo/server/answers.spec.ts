import { reasonsOf } from './answers';

describe('the reasons of a refusal', () => {
  it('are the blockers where the case was judged', () => {
    const blockers = [
      {
        code: 'enforcement-barred',
        text: 'Barred.',
        legalBasis: [{ label: 'UL 12:1', certainty: 'found' }],
        whoCanClear: ['time'],
      },
    ];
    expect(reasonsOf({ code: 'transition-not-allowed', blockers })).toEqual(blockers);
  });

  it('are the problem itself where it did not come to that, with the fields at fault', () => {
    const errors = [{ pointer: '/until', code: 'missing', detail: 'Is missing.' }];
    expect(reasonsOf({ code: 'invalid-input', title: 'The input does not hold.', errors })).toEqual([
      { code: 'invalid-input', text: 'The input does not hold. /until Is missing.', legalBasis: [], whoCanClear: [] },
    ]);
  });

  it('are never none, even when the answer explains nothing', () => {
    expect(reasonsOf(undefined)).toHaveLength(1);
  });
});
