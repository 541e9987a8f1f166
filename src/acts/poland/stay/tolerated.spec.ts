import { aCase } from '../../../../test/builders';

const guard = 'straz-graniczna';
const day = '2026-03-02';
const cleared = aCase()
  .inPoland(`${day}T09:00:00Z`)
  .opened()
  .give(guard, 'ask-security-services', { askedOn: day })
  .give(guard, 'record-services-answer', { answer: 'no-objection' });
const granted = (kind: string, ground: string) =>
  cleared.give(guard, 'grant-stay', { kind, ground, decidedOn: day, excluded: false, reasons: 'Cannot be enforced.' });
const tolerated = granted('tolerated', 'unenforceable');
const duty = { from: day, everyDays: 30, place: 'Post in Warsaw' };
const owing = tolerated.give(guard, 'set-reporting-duty', duty);

describe('whoever is tolerated (358)', () => {
  it('reports every so many days, counted anew from each report', () => {
    expect(owing.file.deadlines['pl.tolerated.report']?.dueOn).toBe('2026-04-01');
    const reported = owing.at('2026-03-20').give(guard, 'record-tolerated-report', { reportedOn: '2026-03-20' });
    expect(reported.file.deadlines['pl.tolerated.report']?.dueOn).toBe('2026-04-19');
    expect(reported.blockers(guard, 'record-tolerated-report', { reportedOn: '2026-03-19' })).toEqual([
      'no-duty-to-report',
    ]);
  });

  it('tells the address, which stays out of the open journal', () => {
    const told = owing.give(guard, 'record-tolerated-report', { reportedOn: day, address: 'Marszałkowska 1' });
    expect(told.events.at(-1)).toMatchObject({ payload: { reportedOn: day }, sealed: { address: 'Marszałkowska 1' } });
    expect(JSON.stringify(told.events.at(-1)?.payload)).not.toContain('Marszałkowska');
  });

  it('is the only one who does', () => {
    const humanitarian = granted('humanitarian', 'family-or-private-life');
    expect(humanitarian.blockers(guard, 'set-reporting-duty', duty)).toEqual(['no-tolerated-stay']);
    expect(tolerated.blockers(guard, 'record-tolerated-report', { reportedOn: day })).toEqual(['no-duty-to-report']);
  });
});
