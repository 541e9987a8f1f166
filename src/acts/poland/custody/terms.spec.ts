import { aCase, polishUsual as usual } from '../../../../test/builders';
import { daysBefore } from './terms';

const opened = aCase().inPoland('2026-03-02T09:00:00Z').opened();

describe('a term of detention', () => {
  const detained = opened.detained('2026-06-02');

  it('ends by itself on its last day, after two alarms', () => {
    expect(detained.file.deadlines['pl.detention.motion']?.dueOn).toBe('2026-05-19');
    expect(detained.file.deadlines['pl.detention.term-alarm']?.dueOn).toBe('2026-05-26');
    const alarmed = detained
      .pass('pl.detention.motion')
      .give('clock', 'raise-motion-alarm')
      .pass('pl.detention.term-alarm')
      .give('clock', 'raise-term-alarm');
    expect(alarmed.file.custody.alarms?.map(({ about }) => about)).toEqual([
      'detention-motion-missing',
      'detention-cap-nears',
    ]);
    const free = alarmed.pass('pl.detention.term').give('clock', 'end-detention-term');
    expect(free.moment).toBe('2026-06-02T22:00:00.000Z');
    expect(free.file.custody).toMatchObject({ state: 'at-liberty' });
  });

  it('is prolonged on a motion that came in time, up to six months in all', () => {
    const late = detained.at('2026-06-02');
    expect(late.blockers('sad-rejonowy', 'rule-on-extension', usual.extensionRuling(late.day, '2026-09-02'))).toEqual([
      'no-motion-to-prolong',
    ]);
    const prolonged = late.prolonged('2026-09-02');
    expect(prolonged.file.custody.orderEndsOn).toBe('2026-09-02');
    expect(prolonged.file.deadlines['pl.detention.term']?.dueOn).toBe('2026-09-02');
    const again = (change: object) =>
      prolonged
        .at('2026-09-01')
        .give('straz-graniczna', 'move-for-extension', { filedOn: '2026-09-01', until: '2026-12-02', reasons: 'More.' })
        .blockers('sad-rejonowy', 'rule-on-extension', {
          ...usual.extensionRuling('2026-09-01', '2026-12-02'),
          ...change,
        });
    expect(again({})).toEqual(['term-too-long']);
    expect(again({ beyondSixMonths: 'no-cooperation' })).toEqual([]);
    expect(again({ beyondSixMonths: 'no-cooperation', endsOn: '2026-12-03' })).toEqual(['term-too-long']);
  });

  it('never goes beyond eighteen months, however often it is prolonged', () => {
    const beyond = { beyondSixMonths: 'documents-of-another-state' };
    const days = ['2026-09-02', '2026-12-02', '2027-03-02', '2027-06-02', '2027-09-02'];
    const ends = days.reduce(
      (one, until) => one.at(one.file.custody.orderEndsOn ?? '').prolonged(until, until > '2026-09-02' ? beyond : {}),
      detained,
    );
    expect(ends.file.custody.orderEndsOn).toBe('2027-09-02');
    const last = ends
      .at('2027-09-02')
      .give('straz-graniczna', 'move-for-extension', { filedOn: '2027-09-02', until: '2027-09-03', reasons: 'More.' });
    expect(
      last.blockers('sad-rejonowy', 'rule-on-extension', {
        ...usual.extensionRuling('2027-09-02', '2027-09-03'),
        ...beyond,
      }),
    ).toEqual(['term-too-long']);
  });

  it('is counted apart while protection is sought: an order of its own, whose days are no days of return', () => {
    const april = detained.at('2026-04-01T09:00:00Z');
    const forProtection = {
      ...usual.placement('2026-04-01', '2026-06-30', april.moment),
      ground: 'asylum-application',
      appliedInDetention: true,
    };
    const switched = april.give('sad-rejonowy', 'order-placement', forProtection);
    expect(switched.file.custody).toMatchObject({ state: 'detained', ground: 'asylum-application' });
    expect(daysBefore(switched.file.custody, '2026-06-01')).toBe(31);
    expect(daysBefore(switched.file.custody, '2026-06-01', true)).toBe(61);
    // Back to return on 1 June with 31 days spent: what is left of six months ends 31 days early.
    const back = switched.at('2026-06-01T09:00:00Z');
    const refused = (endsOn: string) =>
      back.blockers('sad-rejonowy', 'order-placement', usual.placement('2026-06-01', endsOn, back.moment));
    expect(refused('2026-09-01')).toEqual([]);
    const long = back
      .give('sad-rejonowy', 'order-placement', usual.placement('2026-06-01', '2026-09-01', back.moment))
      .at('2026-08-31');
    const ruling = (until: string) =>
      long
        .give('straz-graniczna', 'move-for-extension', { filedOn: long.day, until, reasons: 'More.' })
        .blockers('sad-rejonowy', 'rule-on-extension', usual.extensionRuling(long.day, until));
    expect(ruling('2026-10-31')).toEqual([]);
    expect(ruling('2026-11-02')).toEqual(['term-too-long']);
  });
});
