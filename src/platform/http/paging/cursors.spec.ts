import fc from 'fast-check';
import { Problem } from '../problem';
import { Cursors } from './cursors';

const cursors = new Cursors({ cursorKey: 'a key of at least thirty-two characters' });
const terms = { authority: 'se.polisen', sort: '-dueOn,id', state: undefined };

test('a cursor gives back the position it was written for', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null))), position => {
      expect(cursors.read(cursors.write(position, terms), terms)).toEqual(position);
    }),
  );
});

test('the order of the terms, and absent ones, do not matter', () => {
  const cursor = cursors.write(['x'], terms);
  expect(cursors.read(cursor, { sort: '-dueOn,id', authority: 'se.polisen' })).toEqual(['x']);
});

test('a cursor of another authority, another sorting or another key is refused', () => {
  const cursor = cursors.write(['x'], terms);
  expect(() => cursors.read(cursor, { ...terms, authority: 'se.migrationsverket' })).toThrow(Problem);
  expect(() => cursors.read(cursor, { ...terms, sort: 'id' })).toThrow(Problem);
  expect(() => new Cursors({ cursorKey: 'another key of thirty-two characters' }).read(cursor, terms)).toThrow(Problem);
});

test('no changed character goes unnoticed', () => {
  const cursor = cursors.write(['2026-03-02', 7], terms);
  for (let at = 0; at < cursor.length; at++) {
    const other = cursor[at] === 'A' ? 'B' : 'A';
    expect(() => cursors.read(cursor.slice(0, at) + other + cursor.slice(at + 1), terms)).toThrow(Problem);
  }
  for (const strange of ['', '=', `${cursor}=`, ` ${cursor}`, cursor.slice(1), 'ÅÄÖ'])
    expect(() => cursors.read(strange, terms)).toThrow(Problem);
});
