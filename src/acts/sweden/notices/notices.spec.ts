import { aCase } from '../../../../test/builders';
import { sweden } from '../../../procedures';
import { swedishNotices } from './list';
import { toldBy } from '../../neutral/telling';

const report = { countries: [], reasons: 'The embassy declines.' };
const reported = aCase()
  .inSweden()
  .decided()
  .served()
  .final()
  .handedOver()
  .give('polisen', 'report-impediment', report);
const number = reported.file.notices.list.findLast(({ key }) => key === 'impediment')?.number ?? 0;

describe('the duties to inform of the law', () => {
  it('are each fulfilled by some row', () => {
    const told = new Set(sweden.commands.flatMap(({ records }) => records.flatMap(toldBy)));
    expect(Object.keys(swedishNotices).filter(key => !told.has(key as keyof typeof swedishNotices))).toEqual([]);
  });
});

describe('a statutory notice', () => {
  it('says who sent it, to whom, and by which section', () => {
    expect(reported.file.notices.list.find(notice => notice.number === number)).toMatchObject({
      key: 'impediment',
      from: 'se.polisen',
      to: 'se.migrationsverket',
      basis: ['Utlänningslag (2005:716) 12:17'],
    });
  });

  it('is acknowledged by its recipient, once', () => {
    const acknowledged = reported.give('migrationsverket', 'acknowledge-notice', { number });
    expect(acknowledged.file.notices.list.find(notice => notice.number === number)?.acknowledgedAt).toBe(
      acknowledged.moment,
    );
    expect(acknowledged.blockers('migrationsverket', 'acknowledge-notice', { number })).toEqual(['no-such-notice']);
  });

  it('to an authority that works here is not acknowledged by its sender', () => {
    expect(reported.blockers('polisen', 'acknowledge-notice', { number })).toEqual(['no-such-notice']);
  });

  it('to a body outside is confirmed by whoever told it, also after the case is closed', () => {
    const gone = aCase()
      .inSweden()
      .decided()
      .served()
      .final()
      .at('2026-02-10')
      .give('migrationsverket', 'confirm-departure', {
        leftCountryOn: '2026-02-09',
        destination: 'GEO',
        manner: 'voluntary',
        evidence: 'Stamp in the passport.',
      });
    const outside = gone.file.notices.list.find(
      ({ to, from }) => to === 'se.skatteverket' && from === 'se.migrationsverket',
    );
    const confirmed = gone.give('migrationsverket', 'acknowledge-notice', {
      number: outside?.number,
      note: 'By telephone.',
    });
    expect(confirmed.file.responsibility.state).toBe('closed');
    expect(
      confirmed.file.notices.list.find(({ number: one }) => one === outside?.number)?.acknowledgedAt,
    ).toBeDefined();
  });

  it('with a time of the law is on its sender’s worklist until it is confirmed', () => {
    const told = aCase().inSweden().expelledForCrime();
    const judgment = told.file.notices.list.filter(({ key }) => key === 'criminal-judgment');
    expect(judgment.length).toBeGreaterThan(0);
    expect(told.file.deadlines['se.notice']).toMatchObject({ owner: 'se.migrationsdomstol' });
  });
});

describe('a release from prison', () => {
  const start = (endsOn: string) => ({ startedAt: '2026-01-08T08:00:00.000Z', endsOn });
  const sentenced = (endsOn: string) =>
    aCase().inSweden().expelledForCrime().at('2026-01-09').give('polisen', 'record-sentence-start', start(endsOn));
  const notice = { releaseOn: '2027-03-10', receivedOn: '2026-01-08' };

  it('is to be announced six months before it, and Migrationsverket is told', () => {
    const serving = sentenced('2027-03-10');
    expect(serving.file.deadlines['se.release-notice']).toMatchObject({ dueOn: '2026-09-10', owner: 'se.polisen' });
    const announced = serving.give('polisen', 'announce-release', notice);
    expect(announced.file.deadlines['se.release-notice']).toBeUndefined();
    expect(announced.file.notices).toMatchObject({ releaseOn: '2027-03-10' });
    expect(announced.file.notices.list.at(-1)).toMatchObject({ key: 'release-from-prison', to: 'se.migrationsverket' });
  });

  it('is not waited for where the whole sentence is shorter than that', () => {
    expect(sentenced('2026-04-10').file.deadlines['se.release-notice']).toBeUndefined();
  });

  it('is announced of somebody who serves a sentence', () => {
    const free = aCase().inSweden().expelledForCrime().at('2026-01-09');
    expect(free.blockers('polisen', 'announce-release', notice)).toEqual(['state-of-custody']);
  });
});
