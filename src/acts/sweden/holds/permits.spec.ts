import { aCase } from '../../../../test/builders';

const final = aCase().inSweden().decided().served().final().at('2026-03-02');
const permit = (ground: string, until: string) => ({
  ground,
  decidedOn: '2026-03-02',
  until,
  reasons: 'Closed border.',
});
const application = { appliedOn: '2026-03-02', countries: [] };

describe('a temporary permit', () => {
  it('bars enforcement while it is valid, and ends by itself', () => {
    const granted = final.give('migrationsverket', 'grant-temporary-permit', permit('obstacle', '2026-12-31'));
    expect(granted.file.holds).toMatchObject({ state: 'barred', set: [{ until: '2026-12-31' }] });
    expect(granted.pass('se.hold.until').give('clock', 'end-dated-bar').file.holds.state).toBe('free');
  });

  it.each([
    ['obstacle', '2027-04-02', []],
    ['obstacle', '2027-04-03', ['permit-length-not-allowed']],
    ['obstacle', '2026-03-01', ['permit-length-not-allowed']],
    ['security', '2027-03-02', []],
    ['security', '2027-03-03', ['permit-length-not-allowed']],
    ['persecution', '2029-03-02', []],
    ['persecution', '2029-03-01', []],
    ['persecution', '2028-03-02', ['permit-length-not-allowed']],
  ])('on the ground %s until %s keeps to its dated length', (ground, until, expected) => {
    expect(final.blockers('migrationsverket', 'grant-temporary-permit', permit(ground, until))).toEqual(expected);
  });

  it('is told to the police, who keep the alerts', () => {
    const granted = final.give('migrationsverket', 'grant-temporary-permit', permit('obstacle', '2026-12-31'));
    expect(granted.file.notices.list.at(-1)).toMatchObject({ key: 'temporary-permit', to: 'se.polisen' });
  });

  it('can be revoked by whoever granted it', () => {
    const granted = final.give('migrationsverket', 'grant-temporary-permit', permit('obstacle', '2026-12-31'));
    const lift = (because: string) => granted.blockers('migrationsverket', 'lift-stay', { hold: 1, because });
    expect(lift('permit-revoked')).toEqual([]);
    expect(lift('decided-anew')).toEqual(['not-what-ends-this-stay']);
  });
});

describe('an application for asylum after the decision', () => {
  it('bars enforcement until it is finally refused', () => {
    const applied = final.give('migrationsverket', 'register-asylum-application', application);
    expect(applied.file.holds).toMatchObject({ state: 'barred', set: [{ kind: 'asylum-application' }] });
    const refused = applied.give('migrationsverket', 'lift-stay', { hold: 1, because: 'asylum-finally-refused' });
    expect(refused.file.holds.state).toBe('free');
  });

  it('bars the first time only', () => {
    const again = final
      .give('migrationsverket', 'register-asylum-application', application)
      .give('migrationsverket', 'lift-stay', { hold: 1, because: 'asylum-finally-refused' });
    expect(again.blockers('migrationsverket', 'register-asylum-application', application)).toEqual([
      'application-does-not-bar',
    ]);
  });
});
