import fc from 'fast-check';
import { namesTwice } from './json-members';

describe('A member that is named twice', () => {
  it.each([
    '{"a":1,"a":2}',
    '{"a":1,"b":{"c":1},"a":2}',
    '[{"x":{"a":1,"a":1}}]',
    '{"\\u0061":1,"a":2}',
    '{"a" :1,"a"\n:2}',
    '{"":1,"":2}',
    '{"a\\"":1,"a\\"":2}',
    '{"x":[{"a":1}],"y":{"b":[{"a":1,"a":2}]}}',
  ])('is found in %s', json => expect(namesTwice(json)).toBe(true));

  it.each([
    '{}',
    '[]',
    '1',
    '"{"',
    '{"a":"a","b":"a"}',
    '{"a":{"a":{"a":1}}}',
    '[{"a":1},{"a":1}]',
    '{"a":"\\",\\"a\\":"}',
  ])('is not found in %s', json => expect(namesTwice(json)).toBe(false));

  it('is found in no text that comes from a map, whatever it holds, and in each to which one is added', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), map => {
        const text = JSON.stringify(map);
        const [name = ''] = Object.keys(map);
        return !namesTwice(text) && namesTwice(`${text.slice(0, -1)},${JSON.stringify(name)}:0}`);
      }),
    );
  });
});
