import { aCase } from '../../../../test/builders';

const final = aCase().inSweden().decided().served().final();
const report = { countries: ['GEO'], kind: 'country-unwilling', reasons: 'The embassy declines.' };
const reported = final.handedOver().at('2026-03-02T09:00:00Z').give('polisen', 'report-impediment', report);
const answer = (hold: number, kind = 'no-impediment') => ({ hold, answer: kind, instruction: 'Go on.' });

describe('a reported impediment', () => {
  it('reaches Migrationsverket as a notice, and is let in to answer it where it did not take part', () => {
    const byPolice = aCase().inSweden().refusedAtBorder().give('polisen', 'report-impediment', report);
    expect(byPolice.file.notices.list.at(-1)).toMatchObject({ key: 'impediment', to: 'se.migrationsverket' });
    expect(byPolice.file.responsibility.participants.map(({ authority }) => authority)).toContain(
      'se.migrationsverket',
    );
  });

  it('is closed only by an answer of Migrationsverket (JO 5329-2013)', () => {
    expect(reported.blockers('migrationsverket', 'answer-impediment', answer(1))).toEqual([]);
    expect(reported.blockers('migrationsverket', 'answer-impediment', answer(2))).toEqual(['no-such-report']);
    expect(reported.blockers('migrationsverket', 'lift-stay', { hold: 1, because: 'decided-anew' })).toContain(
      'no-such-hold',
    );
  });

  it('is no answer to a stay', () => {
    expect(final.stayed().blockers('migrationsverket', 'answer-impediment', answer(1))).toEqual(['no-such-report']);
  });

  it('is a duty of Migrationsverket with a last day', () => {
    expect(reported.file.deadlines['se.impediment.answer']).toMatchObject({
      dueOn: '2026-03-16',
      owner: 'se.migrationsverket',
    });
    const answered = reported.give('migrationsverket', 'answer-impediment', answer(1));
    expect(answered.file.deadlines['se.impediment.answer']).toBeUndefined();
  });

  it('that nobody answers in time is escalated once, and goes on barring', () => {
    const late = reported.pass('se.impediment.answer').give('clock', 'escalate-impediment');
    expect(late.file.holds).toMatchObject({ state: 'limited', set: [{ number: 1 }] });
    expect(late.file.holds.set[0]?.escalatedAt).toBe(late.moment);
    expect(late.file.deadlines['se.impediment.answer']).toBeUndefined();
    expect(late.blockers('migrationsverket', 'answer-impediment', answer(1))).toEqual([]);
  });

  it('does not lose its last day when something else bars enforcement too', () => {
    const stayed = reported.at('2026-03-05').stayed();
    expect(stayed.file.deadlines['se.impediment.answer']?.dueOn).toBe('2026-03-16');
  });

  it.each([
    ['no-impediment', 'free'],
    ['stay-ordered', 'limited'],
    ['permit-to-be-examined', 'limited'],
  ])('answered with %s leaves enforcement %s', (kind, state) => {
    const { holds } = reported.give('migrationsverket', 'answer-impediment', answer(1, kind)).file;
    expect(holds.state).toBe(state);
    expect(holds.set.flatMap(({ countries }) => countries)).toEqual(state === 'free' ? [] : ['GEO']);
  });

  it('comes from whoever enforces', () => {
    expect(reported.blockers('polisen', 'report-impediment', report)).toEqual([]);
    expect(final.sentToPolice().blockers('polisen', 'report-impediment', report)).toEqual([
      'not-responsible-authority',
    ]);
  });
});
