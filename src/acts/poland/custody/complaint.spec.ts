import { aCase, polishUsual as usual } from '../../../../test/builders';

const opened = aCase().inPoland('2026-03-02T09:00:00Z').opened();

describe('a complaint', () => {
  const detained = opened.detained('2026-06-02');
  const lodged = (on: string) =>
    detained.at(on).blockers('straz-graniczna', 'register-custody-complaint', { lodgedOn: on });

  it('comes within seven days of the order, or a month after it against a refused release', () => {
    expect(lodged('2026-03-09')).toEqual([]);
    expect(lodged('2026-03-10')).toEqual(['complaint-out-of-time']);
    expect(lodged('2026-04-01')).toEqual(['complaint-out-of-time']);
    expect(lodged('2026-04-02')).toEqual([]);
  });

  it('that succeeds orders release; about alternatives it is ruled on within seven days', () => {
    const complained = detained.give('straz-graniczna', 'register-custody-complaint', { lodgedOn: '2026-03-02' });
    const ruling = {
      complaint: 1,
      outcome: 'released',
      decidedOn: '2026-03-02',
      document: 'III Kz 5/26',
      reasons: 'No risk.',
    };
    expect(complained.give('sad-rejonowy', 'rule-on-custody-complaint', ruling).file.custody.releaseOrderedAt).toBe(
      complained.moment,
    );
    expect(detained.blockers('sad-rejonowy', 'rule-on-custody-complaint', ruling)).toEqual(['no-such-complaint']);
    const milder = opened.give('straz-graniczna', 'order-alternatives', usual.alternatives(opened.moment));
    const waiting = milder.give('straz-graniczna', 'register-custody-complaint', { lodgedOn: '2026-03-02' });
    expect(waiting.file.deadlines['pl.alternatives.complaint.ruling']?.dueOn).toBe('2026-03-09');
    expect(waiting.give('sad-rejonowy', 'rule-on-custody-complaint', ruling).file.custody.state).toBe('at-liberty');
  });
});
