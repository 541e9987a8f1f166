import { Temporal } from 'temporal-polyfill';
import type { Assertion, Certainty, RecordedAssertion } from './assertion';
import { citizenshipForStatistics, eurostatCitizen } from './citizenship';
import { identityFrom } from './identity';
import { machineReadableName } from './machine-readable-name';

const today = Temporal.PlainDate.from('2026-03-02');

type Said = Assertion extends infer One ? (One extends Assertion ? Pick<One, 'kind' | 'value'> : never) : never;

const record = (
  ...said: readonly (Said & { readonly certainty?: Certainty; readonly supersededBy?: number })[]
): RecordedAssertion[] =>
  said.map((one, at) => ({
    source: 'self-declared',
    certainty: 'claimed',
    ...one,
    number: at + 1,
    recordedAt: '2026-03-01T08:00:00.000Z',
    authority: 'se.migrationsverket',
  }));

const name = (primary: string, secondary: string | null, kind: 'official' | 'alias' = 'official'): Said => ({
  kind: 'name',
  value: { kind, primary, secondary },
});

describe('What stands of what was said', () => {
  it('shows a single name alone and invents no other', () => {
    expect(identityFrom(record(name('Suharto', null)), today).displayName).toBe('Suharto');
  });

  it('leads with the official name, however sure an alias is', () => {
    const identity = identityFrom(
      record({ ...name('Erikson', 'Ana', 'alias'), certainty: 'confirmed' }, name('Eriksson', 'Anna Maria')),
      today,
    );
    expect(identity.displayName).toBe('Eriksson, Anna Maria');
    expect(identity.names).toHaveLength(2);
  });

  it('believes the surest birth date, and leaves out what was superseded', () => {
    const identity = identityFrom(
      record(
        { kind: 'birth-date', value: '2009', certainty: 'claimed' },
        { kind: 'birth-date', value: '1999-01-01', certainty: 'confirmed', supersededBy: 3 },
        { kind: 'birth-date', value: '2001-07', certainty: 'probable' },
      ),
      today,
    );
    expect(identity).toMatchObject({ birthDate: '2001-07', mayBeChild: false });
  });

  it('counts the person as a child when one of two equally sure dates says so', () => {
    const said = record({ kind: 'birth-date', value: '2010' }, { kind: 'birth-date', value: '2001' });
    expect(identityFrom(said, today)).toMatchObject({ birthDate: '2001', mayBeChild: true });
  });

  it('says nothing of age while no birth date is known', () => {
    expect(identityFrom(record(name('Suharto', null)), today)).not.toHaveProperty('mayBeChild');
  });
});

describe('Citizenship', () => {
  it('is counted once, by the surest statement and else by the first, and tells why', () => {
    const [geo, rus] = [
      { kind: 'nationality', value: 'GEO' },
      { kind: 'nationality', value: 'RUS' },
    ] as const;
    expect(citizenshipForStatistics(record(geo))).toEqual({ nationality: 'GEO', reason: 'only-one' });
    expect(citizenshipForStatistics(record(geo, rus))).toEqual({ nationality: 'GEO', reason: 'first-recorded' });
    expect(citizenshipForStatistics(record(geo, { ...rus, certainty: 'confirmed' }))).toEqual({
      nationality: 'RUS',
      reason: 'most-certain',
    });
    expect(citizenshipForStatistics(record(name('Suharto', null)))).toBeUndefined();
  });

  it.each([
    ['XXA', 'STLS'],
    ['RKS', 'XK'],
    ['GRC', 'EL'],
    ['GEO', 'GE'],
    ['XXX', 'UNK'],
  ])('%s is %s to Eurostat', (nationality, code) => {
    expect(eurostatCitizen(nationality)).toBe(code);
  });
});

describe('A name in the machine-readable zone', () => {
  it.each([
    ["O'Connor", 'Enya Siobhan', 'OCONNOR<<ENYA<SIOBHAN'],
    ['Öberg-Ångström', 'Åsa', 'OEBERG<AANGSTROEM<<AASA'],
    ['Żółć', 'Łukasz', 'ZOLC<<LUKASZ'],
    ['Suharto', null, 'SUHARTO'],
  ])('%s, %s is written %s', (primary, secondary, expected) => {
    expect(machineReadableName({ primary, secondary })).toBe(expected);
  });

  it('is left out where that zone cannot hold the name', () => {
    expect(machineReadableName({ primary: 'محمد', secondary: null })).toBeUndefined();
    expect(machineReadableName({ primary: 'A'.repeat(40), secondary: null })).toBeUndefined();
  });
});
