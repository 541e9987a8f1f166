import { aCase, usual } from '../../test/builders';
import { barringTo, nextDated, waitingReports } from './holds';

const final = () => aCase().inSweden().decided().served().final();

describe('a bar to enforcement', () => {
  const two = final()
    .stayed({ countries: ['GEO'] })
    .stayed({ countries: ['ARM'] });

  it('counts for its own countries, and each for the question of any', () => {
    const kinds = (country?: string) => barringTo(two.file.holds, country).map(({ number }) => number);
    expect([kinds(), kinds('GEO'), kinds('ARM'), kinds('TUR')]).toEqual([[1, 2], [1], [2], []]);
    const all = two.stayed();
    expect(barringTo(all.file.holds, 'TUR').map(({ number }) => number)).toEqual([3]);
    expect([two.file.holds.state, all.file.holds.state]).toEqual(['limited', 'barred']);
  });

  it('that is added leaves the grounds that were used before on record', () => {
    const day = '2026-02-05';
    const applied = final()
      .at(day)
      .give('migrationsverket', 'register-asylum-application', { appliedOn: day, countries: [] });
    const grounds = ['first-asylum-application'];
    expect(applied.file.holds.grounds).toEqual(grounds);
    expect(applied.stayed().file.holds.grounds).toEqual(grounds);
    const motion = { ground: 'serious-illness', lodgedOn: day };
    expect(applied.give('migrationsverket', 'register-stay-motion', motion).file.holds.grounds).toEqual([
      ...grounds,
      'motion-serious-illness',
    ]);
  });

  it('that is added leaves the yearly report on record', () => {
    const stayed = aCase()
      .inSweden()
      .give('migrationsverket', 'register-security-expulsion', usual.decisionTerms('2026-01-07'))
      .at('2026-03-02')
      .stayed()
      .give('sakerhetspolisen', 'report-review-need', { reportedOn: '2026-03-01', needed: false });
    expect(stayed.stayed().file.holds.reviewReportedOn).toBe('2026-03-01');
  });

  it('with the nearest last day is the first to end, whichever was set first', () => {
    const dated = (until: string) => ({ endsWith: 'day-passed', until });
    const next = (...days: readonly string[]) =>
      nextDated(days.reduce((told, day) => told.stayed(dated(day)), final()).file.holds)?.until;
    expect(next('2026-04-01', '2026-05-04')).toBe('2026-04-01');
    expect(next('2026-05-04', '2026-04-01')).toBe('2026-04-01');
    expect(nextDated(two.file.holds)).toBeUndefined();
  });

  it('that was reported waits for its answer apart from all others, and is called out by itself', () => {
    const report = { countries: ['GEO'], kind: 'country-unwilling', reasons: 'The embassy declines.' };
    const told = final()
      .handedOver()
      .at('2026-03-02T09:00:00Z')
      .give('polisen', 'report-impediment', report)
      .at('2026-03-04T09:00:00Z')
      .give('polisen', 'report-impediment', { ...report, countries: ['ARM'] })
      .stayed();
    expect(waitingReports(told.file.holds).map(({ number }) => number)).toEqual([1, 2]);
    const late = told.pass('se.impediment.answer').give('clock', 'escalate-impediment');
    expect(late.file.holds.set.map(({ escalatedAt }) => escalatedAt !== undefined)).toEqual([true, false, false]);
    expect(waitingReports(late.file.holds).map(({ number }) => number)).toEqual([2]);
  });
});
