import 'reflect-metadata';
import { procedures } from '../../procedures';
import { Codes } from './codes';

/** A field of an input as the document has it. */
interface Documented {
  readonly enum?: readonly unknown[];
  readonly items?: { readonly enum?: readonly unknown[] };
  readonly type?: unknown;
}

type Class = abstract new () => object;

/** Each word of a closed list that an input can be given, with the field that takes it. */
function codesOf(
  input: Class,
  seen: ReadonlySet<Class> = new Set(),
): readonly (readonly [field: string, code: string])[] {
  if (seen.has(input)) return [];
  const proto = input.prototype as object;
  const names = (Reflect.getMetadata('swagger/apiModelPropertiesArray', proto) ?? []) as readonly string[];
  return names.flatMap(name => {
    const field = name.replace(':', '');
    const documented = Reflect.getMetadata('swagger/apiModelProperties', proto, field) as Documented;
    const words = (documented.enum ?? documented.items?.enum ?? []).map(code => [field, String(code)] as const);
    const inner = innerOf(documented.type);
    return [...words, ...(inner ? codesOf(inner, new Set([...seen, input])) : [])];
  });
}

/** The class of a part, which the document names late. */
function innerOf(type: unknown): Class | undefined {
  if (typeof type !== 'function' || type.prototype !== undefined) return undefined;
  const named: unknown = (type as () => unknown)();
  const one: unknown = Array.isArray(named) ? named[0] : named;
  return typeof one === 'function' && one.prototype !== undefined ? (one as Class) : undefined;
}

/** Names of programmes, funds and partners, which no language changes, and units of money. */
const names = /^(eu\.|iom\.|pl\.reintegration|irara|caritas|ettc|weldo|life-makers|kcik|PLN|EUR|USD)/;
/** Points of a list in the law are told by their number. */
const points = /^\d+$/;

const given = procedures.flatMap(({ commands }) =>
  commands.flatMap(({ name, input }) =>
    (input ? codesOf(input as Class) : []).map(([field, code]) => ({ command: name, field, code })),
  ),
);

describe('codes that an act can be given', () => {
  const languages = (['en', 'sv', 'pl'] as const).map(language => new Codes(procedures, language));

  it('are told to the person in words, each of them', () => {
    const untold = given
      .filter(({ code }) => !names.test(code) && !points.test(code))
      .filter(({ field, code }) => languages.every(codes => codes.say([field], code) === code))
      .map(({ command, field, code }) => `${command} ${field}: ${code}`);
    expect(untold).toEqual([]);
    expect(new Set(given.map(({ code }) => code)).size).toBeGreaterThan(500);
  });
});
