import { wrapped } from './wrapped';

describe('a wrapped text', () => {
  it('keeps every word and its margin, and no line is longer than asked unless one word is', () => {
    expect(wrapped('  one two three', 9)).toEqual(['  one two', '  three']);
    expect(wrapped('unbreakable', 4)).toEqual(['unbreakable']);
    expect(wrapped('', 10)).toEqual(['']);
  });
});
