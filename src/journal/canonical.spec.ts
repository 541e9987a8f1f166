import fc from 'fast-check';
import { canonical, NotCanonical } from './canonical';

const whole = fc.maxSafeInteger();
/** Every value that the journal may hold. */
const { value } = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    whole,
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: 'binary' }), tie('value'), { maxKeys: 5 }),
  ),
}));

/** The same value with the members of every object in another order. */
const reordered = (item: unknown): unknown => {
  if (Array.isArray(item)) return item.map(reordered);
  if (typeof item !== 'object' || item === null) return item;
  return Object.fromEntries(
    Object.entries(item)
      .reverse()
      .map(([name, member]) => [name, reordered(member)]),
  );
};

describe('canonical JSON', () => {
  it('writes strings as in the example of RFC 8785 section 3.2.2', () => {
    expect(canonical({ string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/', literals: [null, true, false] })).toBe(
      '{"literals":[null,true,false],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('orders members by UTF-16 code units as in the example of RFC 8785 section 3.2.3', () => {
    const example = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const titles = [...canonical(example).matchAll(/:"([^"]+)"/g)].map(([, title]) => title);
    expect(titles).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it('orders names that look like numbers as text, which objects do not', () => {
    expect(canonical({ 9: 'b', 10: 'a' })).toBe('{"10":"a","9":"b"}');
  });

  it('means the same value when it is read again', () => {
    fc.assert(
      fc.property(value, item => expect(JSON.parse(canonical(item))).toEqual(JSON.parse(JSON.stringify(item)))),
    );
  });

  it('gives one text whatever the order of members, and again for what was read', () => {
    fc.assert(
      fc.property(value, item => {
        const text = canonical(item);
        expect(canonical(reordered(item))).toBe(text);
        expect(canonical(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('writes minus zero as zero', () => {
    expect(canonical([-0, 0, -1])).toBe('[0,0,-1]');
  });

  it.each<[what: string, value: unknown]>([
    ['a fraction', 0.5],
    ['not a number', NaN],
    ['an unsafe whole number', 2 ** 53],
    ['nothing', undefined],
    ['a member without a value', { reason: undefined }],
    ['a list with a hole', new Array<string>(1)],
    ['a function', () => 1],
    ['a big integer', 1n],
    ['a symbol', Symbol('s')],
    ['a date object', new Date(0)],
    ['a map', new Map([['a', 1]])],
    ['bytes', Buffer.from('a')],
    ['what writes itself in its own way', { toJSON: () => 'other' }],
    ['half a character', '\ud83d'],
    ['a name with half a character', { '\ude00': 1 }],
  ])('refuses %s', (_, item) => {
    expect(() => canonical(item)).toThrow(NotCanonical);
    expect(() => canonical({ deep: [item] })).toThrow(NotCanonical);
  });
});
