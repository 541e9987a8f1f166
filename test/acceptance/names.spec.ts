import { Temporal } from 'temporal-polyfill';
import { NewPerson, StatementOfPerson } from '../../src/persons/http/persons.inputs';
import { assertionsOf } from '../../src/persons/http/statements';
import type { NameValue, RecordedAssertion } from '../../src/persons/identity/assertion';
import { ageOn, mayBeChildOn } from '../../src/persons/identity/birth-date';
import { citizenshipForStatistics, eurostatCitizen } from '../../src/persons/identity/citizenship';
import { displayName, identityFrom } from '../../src/persons/identity/identity';
import { machineReadableName } from '../../src/persons/identity/machine-readable-name';
import { keysOfName, termsOf } from '../../src/persons/identity/name-folding';
import { validInput } from '../../src/platform/http/input/input-pipe';
import { Problem } from '../../src/platform/http/problem';

const today = Temporal.PlainDate.from('2026-03-02');
const selfDeclared = { source: 'self-declared', certainty: 'claimed' };

/** What is on record after a caseworker sent these statements, numbered as the database numbers them. */
const recorded = (...statements: object[]): RecordedAssertion[] => {
  const body = { statements: statements.map(one => ({ ...selfDeclared, ...one })) };
  // As it comes over the wire.
  const { statements: valid } = validInput(NewPerson, JSON.parse(JSON.stringify(body)));
  return assertionsOf(valid, today, at => `/statements/${at}`).map((one, at) => ({
    ...one,
    number: at + 1,
    recordedAt: '2026-03-01T08:00:00.000Z',
    authority: 'se.migrationsverket',
  }));
};

const nameOf = (primary: unknown, more: object = {}): NameValue => {
  const [name] = identityFrom(recorded({ name: { kind: 'official', primary, ...more } }), today).names;
  if (!name) throw new Error('the name got lost');
  return name;
};

const refusal = (statement: object): unknown => {
  try {
    recorded(statement);
  } catch (error) {
    if (error instanceof Problem) return error.extra.errors?.map(({ pointer, code }) => ({ pointer, code }));
    throw error;
  }
  return undefined;
};

const finds = (question: string, name: NameValue): boolean => {
  const keys = new Set(keysOfName(name).words);
  const terms = termsOf(question);
  return terms.length > 0 && terms.every(({ words }) => words.some(word => keys.has(word)));
};

describe('Names and identities that systems have stumbled over', () => {
  it('NO-01 takes a single name and invents no second one', () => {
    const name = nameOf('Suharto', { secondary: null });
    expect(name).toEqual({ kind: 'official', primary: 'Suharto', secondary: null });
    expect(displayName(name)).toBe('Suharto');
    expect(machineReadableName(name)).toBe('SUHARTO');
    expect(nameOf('Suharto')).toEqual(name);
  });

  it('NO-02 stores an apostrophe as typed and finds it however it is asked for', () => {
    const name = nameOf("O'Connor", { secondary: 'Enya Siobhan' });
    expect(name.primary).toBe("O'Connor");
    for (const question of ['O’Connor', 'OCONNOR', 'oconnor']) expect(finds(question, name)).toBe(true);
    expect(machineReadableName(name)).toBe('OCONNOR<<ENYA<SIOBHAN');
  });

  it('NO-03 makes one person of composed and decomposed letters', () => {
    expect(nameOf('Nguye\u0302\u0303n').primary).toBe('Nguy\u1EC5n');
  });

  it('NO-04 finds Åsa Öberg-Ångström without rings and dots, and sorts her after z', () => {
    const name = nameOf('Öberg-Ångström', { secondary: 'Åsa' });
    for (const question of ['asa oberg', 'AASA OEBERG']) expect(finds(question, name)).toBe(true);
    expect(new Intl.Collator('sv').compare('Åsa', 'Zara')).toBeGreaterThan(0);
  });

  it('NO-05 finds Łukasz Żółć without strokes', () => {
    expect(finds('lukasz zolc', nameOf('Żółć', { secondary: 'Łukasz' }))).toBe(true);
  });

  it('NO-06 keeps the script of the bearer and the Latin form apart', () => {
    expect(nameOf('محمد')).toEqual({ kind: 'official', primary: 'محمد', secondary: null });
    expect(nameOf('Muhammad', { originalScript: 'محمد', transliteration: 'Muhammad' })).toMatchObject({
      originalScript: 'محمد',
      transliteration: 'Muhammad',
    });
  });

  it('NO-07 refuses characters that reverse the direction of writing', () => {
    expect(refusal({ name: { kind: 'official', primary: 'Anna\u202EnosskirE' } })).toEqual([
      { pointer: '/statements/0/name/primary', code: 'bidi-control' },
    ]);
  });

  it('NO-08 refuses a name of white space alone', () => {
    expect(refusal({ name: { kind: 'official', primary: '\u00A0\u2003' } })).toEqual([
      { pointer: '/statements/0/name/primary', code: 'blank' },
    ]);
  });

  it('NO-09 takes Null for the surname that it is', () => {
    expect(nameOf('Null').primary).toBe('Null');
    expect(finds('null', nameOf('Null'))).toBe(true);
  });

  it('NO-10 keeps SQL in a name as the text that it is', () => {
    expect(nameOf("Robert'); DROP TABLE cases;--").primary).toBe("Robert'); DROP TABLE cases;--");
  });

  it('NO-11 keeps two nationalities and counts one, with the reason', () => {
    const said = recorded({ nationality: 'GEO' }, { nationality: 'RUS' });
    expect([...identityFrom(said, today).nationalities].sort()).toEqual(['GEO', 'RUS']);
    expect(citizenshipForStatistics(said)).toEqual({ nationality: 'GEO', reason: 'first-recorded' });
  });

  it('NO-12 takes the code of the stateless and tells Eurostat so', () => {
    expect(identityFrom(recorded({ nationality: 'XXA' }), today).nationalities).toEqual(['XXA']);
    expect(eurostatCitizen('XXA')).toBe('STLS');
  });

  it('NO-13 treats somebody who is 17 or 18 as a child', () => {
    expect(identityFrom(recorded({ birthDate: '1990-05' }), today).birthDate).toBe('1990-05');
    const asked = Temporal.PlainDate.from('2008-05-15');
    expect(ageOn('1990-05', asked)).toEqual({ youngest: 17, oldest: 18 });
    expect(mayBeChildOn('1990-05', asked)).toBe(true);
  });

  it('NO-14 takes 200 letters whole and refuses one more by name, never cutting', () => {
    expect(nameOf('A'.repeat(200)).primary).toHaveLength(200);
    expect(refusal({ name: { kind: 'official', primary: 'A'.repeat(201) } })).toEqual([
      { pointer: '/statements/0/name/primary', code: 'too-long' },
    ]);
  });

  it('NO-15 adds aliases to the one person and takes no name away', () => {
    const said = recorded(
      { name: { kind: 'official', primary: 'Eriksson', secondary: 'Anna Maria' } },
      { name: { kind: 'alias', primary: 'Erikson', secondary: 'Ana' } },
      { name: { kind: 'alias', primary: 'ERIKSSON', secondary: 'ANNA MARIA' }, source: 'document' },
    );
    expect(identityFrom(said, today).names).toHaveLength(3);
    expect(said.map(({ source }) => source)).toEqual(['self-declared', 'self-declared', 'document']);
  });

  it('refuses a statement that says two things, or nothing, or speaks of a day to come', () => {
    const two = { sex: 'female', nationality: 'GEO' };
    expect(refusal(two)).toEqual([{ pointer: '/statements/0', code: 'not-one-statement' }]);
    expect(refusal({})).toEqual([{ pointer: '/statements/0', code: 'not-one-statement' }]);
    expect(refusal({ birthDate: '2026-04', assertedOn: '2026-03-03' })).toEqual([
      { pointer: '/statements/0/birthDate', code: 'in-the-future' },
      { pointer: '/statements/0/assertedOn', code: 'in-the-future' },
    ]);
    expect(() => validInput(StatementOfPerson, { birthDate: '1990-02-30', ...selfDeclared })).toThrow(Problem);
  });
});
