import { printable } from './printable';

const instead = '[other script]';

describe('what the fonts can show', () => {
  it.each(['Åsa Öberg – “Łódź, żółć”', 'Μαρία, Јелена', 'O’Brien · 5 €', ''])('stays as it is: %s', text => {
    expect(printable(text, instead)).toBe(text);
  });

  it('says once where words in another script stand, and keeps what is around them', () => {
    expect(printable('Namn: გიორგი დემონაძე (Giorgi)', instead)).toBe(`Namn: ${instead} (Giorgi)`);
    expect(printable('محمد', instead)).toBe(instead);
  });
});
