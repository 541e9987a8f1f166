import { aCase, usual } from '../../../../test/builders';

const day = '2026-01-07';
const opening = aCase().inSweden();
const refusal = { kind: 'refusal-of-entry', noPeriodGround: 'public-order', abscondingFacts: undefined };
const register = (change: object) =>
  opening.blockers('migrationsverket', 'register-decision', { ...usual.decision(day), ...change });

describe('a decision', () => {
  it.each([
    ['an expulsion after asylum was examined', { track: 'asylum' }, 'finality'],
    ['an expulsion without asylum', { track: 'non-asylum' }, 'finality'],
    ['a refusal of entry after asylum was examined', { ...refusal, track: 'asylum' }, 'finality'],
    ['a refusal of entry without asylum', { ...refusal, track: 'non-asylum' }, 'issue'],
    [
      'a refusal of entry with immediate enforcement',
      { ...refusal, track: 'immediate-enforcement', noPeriodGround: 'immediate-enforcement' },
      'issue',
    ],
  ])('waits for finality, or not: %s', (_, change, from) => {
    expect(opening.decided(change).file.decision.enforceableFrom).toBe(from);
  });

  it('orders immediate enforcement only with a refusal of entry, and then gives no period', () => {
    const at = { track: 'immediate-enforcement', noPeriodGround: 'immediate-enforcement' };
    expect(register({ ...refusal, ...at })).toEqual([]);
    expect(register({ ...at, kind: 'expulsion' })).toEqual(['immediate-enforcement-does-not-fit']);
    expect(register({ ...refusal, track: 'immediate-enforcement' })).toEqual(['immediate-enforcement-does-not-fit']);
    expect(register({ ...refusal, noPeriodGround: 'immediate-enforcement' })).toEqual([
      'immediate-enforcement-does-not-fit',
    ]);
  });

  it.each([
    ['2025-10-07', []],
    ['2025-10-06', ['too-late-for-refusal-of-entry']],
  ])('of 7 January 2026 refuses entry within three months of an application of %s', (applied, blockers) => {
    expect(register({ ...refusal, firstPermitApplicationOn: applied })).toEqual(blockers);
    expect(register({ firstPermitApplicationOn: applied })).toEqual([]);
  });

  it('refuses a period because of conduct only after an individual assessment, never for a conviction as such', () => {
    expect(register({ periodAssessment: undefined })).toEqual(['period-refused-without-assessment']);
    expect(register({ noPeriodGround: 'public-order', periodAssessment: undefined })).toEqual([
      'period-refused-without-assessment',
    ]);
    expect(register({ noPeriodGround: 'refused-at-border', periodAssessment: undefined })).toEqual([]);
  });

  it('keeps what was assessed about the person out of the open journal', () => {
    const issued = opening.decided().events[0];
    expect(JSON.stringify(issued?.payload)).not.toContain('will not go');
    expect(issued?.sealed).toMatchObject({ period: expect.stringContaining('will not go') as string });
  });

  it('in a security matter is enforced by the security service', () => {
    expect(opening.decided({ securityMatter: true }).file.responsibility.holder).toBe('se.sakerhetspolisen');
    expect(opening.decided().file.responsibility.holder).toBe('se.migrationsverket');
  });
});

describe('a refusal of entry by the police', () => {
  const refuse = (change: object) =>
    opening.blockers('polisen', 'register-refusal-of-entry', { ...usual.decisionTerms(day), ...change });

  it('gives no period at the external border', () => {
    expect(refuse({ atBorder: 'external-border' })).toEqual([]);
    expect(refuse({ departureWeeks: 2 })).toContain('border-exception-does-not-apply');
  });

  it.each(['internal-border', 'inland'])('at the place %s opens an ordinary return case', atBorder => {
    expect(refuse({ atBorder })).toEqual(['border-exception-does-not-apply']);
    expect(refuse({ atBorder, departureWeeks: 2 })).toEqual([]);
    expect(
      refuse({ atBorder, noPeriodGround: 'refused-at-border', withoutBanBecause: 'special-personal-reasons' }),
    ).toEqual(['border-exception-does-not-apply']);
    const pending = opening.refusedAtBorder({ atBorder, departureWeeks: 2 });
    expect(pending.file.departurePeriod.state).toBe('pending');
    expect(pending.blockers('polisen', 'take-into-custody', { startedAt: pending.moment })).toContain(
      'departure-period-running',
    );
  });

  it('is not theirs in a security matter', () => {
    expect(refuse({ securityMatter: true })).toEqual(['security-matter-held-elsewhere']);
  });
});

describe('an expulsion for crime', () => {
  it('is the police’s to enforce, and is told to them and to Migrationsverket', () => {
    const told = opening.expelledForCrime();
    expect(told.file.responsibility.holder).toBe('se.polisen');
    expect(told.file.notices.list.map(({ key, to }) => [key, to])).toEqual([
      ['criminal-judgment', 'se.polisen'],
      ['criminal-judgment', 'se.migrationsverket'],
    ]);
  });
});

describe('an expulsion under the security act', () => {
  const held = opening.give('migrationsverket', 'register-security-expulsion', usual.decisionTerms(day));

  it('is held by the security service and appealed to the Government', () => {
    expect(held.file.responsibility.holder).toBe('se.sakerhetspolisen');
    const served = held.served();
    const appeal = (court: string) =>
      served.blockers('migrationsverket', 'lodge-appeal', { lodgedOn: '2026-01-12', court });
    expect(appeal('migrationsdomstol')).toEqual(['wrong-instance']);
    expect(appeal('government')).toEqual([]);
  });
});

describe('a transfer to the responsible state', () => {
  const transfer = (decidedOn: string, change = {}) =>
    aCase()
      .inSweden(`${decidedOn}T12:00:00Z`)
      .give('migrationsverket', 'register-transfer', {
        ...usual.decisionTerms(decidedOn),
        destinations: ['ITA'],
        ...change,
      });

  it.each([
    ['2026-06-11', 'dublin-iii'],
    ['2026-06-12', 'migration-management'],
  ])('decided on %s is made under the act of that day: %s', (day, key) => {
    expect(transfer(day).file.decision).toMatchObject({ kind: 'transfer', transferUnder: key });
  });

  it('names one state', () => {
    expect(() => transfer('2026-06-12', { destinations: ['ITA', 'ESP'] })).toThrow('transfer-to-one-state');
  });
});

it('tells the police of every entry ban that another authority imposes', () => {
  const notices = (change: Record<string, unknown>) =>
    opening.decided(change).file.notices.list.map(({ key, to }) => `${key} ${to}`);
  expect(notices({})).toEqual([]);
  expect(notices({ entryBan: { years: 2, ground: 'no-period' } })).toEqual(['ban-imposed se.polisen']);
});

describe('the diary number of a decision', () => {
  const opens = (reference: string) => () => aCase().inSweden().decided({ reference });

  it.each(['52-123456', 'B 1234-26', 'DEMO-2026-1', 'NV 114/2026', 'Å 7.2'])('is taken as %s', reference => {
    expect(opens(reference)).not.toThrow();
  });

  it.each(['Anna Svensson 1', 'SVENSSON 1', 'ABC', 'ärende 12'])('leaves no room for a name: %s', reference => {
    expect(opens(reference)).toThrow();
  });
});
