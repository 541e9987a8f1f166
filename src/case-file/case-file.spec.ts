import { caseMachine, completed, emptyFile } from './case-file';
import { invited } from './participants';

describe('a file that was stored before the case had all its regions', () => {
  it('keeps what it has, and begins where it has nothing', () => {
    const { holds: _, ...older } = { ...emptyFile, remedy: { ...emptyFile.remedy, state: 'open' as const } };
    const whole = completed(older);
    expect(whole.remedy.state).toBe('open');
    expect(whole.holds).toEqual(emptyFile.holds);
  });
});

describe('the machine of a case', () => {
  it('has the regions of the file and no others: the clocks are none', () => {
    expect(caseMachine.facts(emptyFile, 'holds')).toBe(emptyFile.holds);
    for (const name of ['deadlines', 'deadlinesStarted', 'weather', 'toString'])
      expect(() => caseMachine.facts(emptyFile, name)).toThrow(RangeError);
  });
});

describe('an authority that is let into a case', () => {
  const court = { authority: 'se.migrationsdomstol', since: '2026-01-12', groups: ['remedy'] as const };
  const police = { authority: 'se.polisen', since: '2026-01-07', groups: ['decision', 'custody'] as const };

  it('sees what was opened to it from then on, and nothing of what others see', () => {
    expect(invited([police], { to: court.authority, groups: ['remedy'] }, '2026-01-12')).toEqual([police, court]);
  });

  it('a second time sees more, takes part since the first, and stands there once', () => {
    const again = invited([court, police], { to: court.authority, groups: ['remedy', 'custody'] }, '2026-03-02');
    expect(again).toEqual([police, { ...court, groups: ['remedy', 'custody'] }]);
  });
});
