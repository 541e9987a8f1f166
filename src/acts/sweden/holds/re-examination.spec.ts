import { aCase } from '../../../../test/builders';

const final = aCase().inSweden().decided().served().final().at('2026-02-05');
const opened = final.give('migrationsverket', 'open-re-examination', { countries: [], reasons: 'A new conflict.' });
const decide = (outcome: string) => ({ hold: 1, outcome, decidedOn: '2026-02-05' });
const motion = { ground: 're-examination', lodgedOn: '2026-02-05' };
const lift = (hold: number) => ({ hold, because: 're-examination-final' });

describe('a request for re-examination', () => {
  it('bars enforcement by law from the moment it is opened', () => {
    expect(opened.file.holds).toMatchObject({ state: 'barred', set: [{ endsWith: 're-examination-decided' }] });
  });

  it('is decided, not lifted', () => {
    expect(opened.blockers('migrationsverket', 'lift-stay', lift(1))).toContain('no-such-hold');
    expect(opened.blockers('migrationsverket', 'decide-re-examination', decide('refused'))).toEqual([]);
  });

  it('that is granted goes on barring until it is final', () => {
    const granted = opened.give('migrationsverket', 'decide-re-examination', decide('granted'));
    expect(granted.file.holds).toMatchObject({
      state: 'barred',
      set: [{ number: 2, kind: 're-examination', endsWith: 're-examination-final' }],
    });
    expect(granted.blockers('migrationsverket', 'decide-re-examination', { ...decide('refused'), hold: 2 })).toEqual([
      'no-such-re-examination',
    ]);
    expect(granted.give('migrationsverket', 'lift-stay', lift(2)).file.holds.state).toBe('free');
  });

  it('that is refused bars no more, unless it is appealed for the first time with a motion for a stay', () => {
    const refused = opened.give('migrationsverket', 'decide-re-examination', decide('refused'));
    expect(refused.file.holds.state).toBe('free');
    const appealed = refused.give('migrationsverket', 'register-stay-motion', motion);
    expect(appealed.file.holds).toMatchObject({ state: 'barred', set: [{ kind: 'stay-motion' }] });

    const again = appealed
      .give('migrationsdomstol', 'rule-on-stay-motion', { hold: 2, outcome: 'refused', ruledOn: '2026-02-05' })
      .give('migrationsverket', 'open-re-examination', { countries: [], reasons: 'Once more.' })
      .give('migrationsverket', 'decide-re-examination', { ...decide('refused'), hold: 3 });
    expect(again.blockers('migrationsverket', 'register-stay-motion', motion)).toEqual(['motion-does-not-bar']);
  });

  it('keeps to the countries that it is about', () => {
    const one = final.give('migrationsverket', 'open-re-examination', { countries: ['GEO'], reasons: 'There only.' });
    expect(one.file.holds.state).toBe('limited');
    const granted = one.give('migrationsverket', 'decide-re-examination', decide('granted'));
    expect(granted.file.holds).toMatchObject({ state: 'limited', set: [{ countries: ['GEO'] }] });
  });
});
