import { aCase } from '../../../../test/builders';

const final = () => aCase().inSweden().decided().served().final();
const close = (because: string) => ({ because, on: '2026-02-03' });

describe('a case closed without departure', () => {
  const standing = final().at('2026-02-04');

  it.each(['permit', 'repealed', 'lapsed', 'citizenship'])('on the ground %s needs the decision to have fallen', on => {
    expect(standing.blockers('migrationsverket', 'close-case', close(on))).toEqual(['closing-ground-not-met']);
  });

  it('needs no more than the death of the person', () => {
    expect(standing.blockers('migrationsverket', 'close-case', close('died'))).toEqual([]);
  });

  it('leaves no remedy open for somebody who can no longer use it', () => {
    const served = aCase().inSweden().decided().served();
    const closed = served.give('migrationsverket', 'close-case', { because: 'died', on: served.day });
    expect(closed.file.remedy).toMatchObject({ state: 'closed', closedBecause: 'case-closed' });
    expect(closed.file.deadlines['se.appeal']).toBeUndefined();
  });

  it('leaves no bar to enforcement behind, and no duty that waits for one', () => {
    const stayed = standing.stayed({ endsWith: 'day-passed', until: '2026-09-30' });
    const closed = stayed.give('migrationsverket', 'close-case', close('died'));
    expect(closed.file.holds).toMatchObject({ state: 'free', set: [] });
    expect(closed.file.deadlines['se.hold.until']).toBeUndefined();
    expect(closed.file.responsibility).toMatchObject({ state: 'closed', closedBecause: 'died' });
  });
});
