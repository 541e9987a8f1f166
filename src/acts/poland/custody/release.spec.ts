import { aCase, polishUsual as usual } from '../../../../test/builders';

const opened = aCase().inPoland('2026-03-02T09:00:00Z').opened();
const release = (orderedAt: string, because = 'cause-gone') => ({ orderedAt, because, reasons: 'Is not needed.' });

describe('release', () => {
  const detained = opened.detained('2026-06-02').at('2026-03-10T09:00:00Z');

  it('is done when the centre confirms it, and nothing prolongs the stay meanwhile', () => {
    const ordered = detained.give('straz-graniczna', 'order-release', release(detained.moment));
    expect(ordered.file.custody.state).toBe('detained');
    const motion = { filedOn: ordered.day, until: '2026-08-01', reasons: 'More.' };
    expect(ordered.blockers('straz-graniczna', 'move-for-extension', motion)).toEqual(['release-is-due']);
    const alarmed = ordered.pass('pl.release.confirmation').give('clock', 'raise-release-alarm');
    expect(alarmed.file.custody.alarms).toHaveLength(1);
    const free = alarmed.give('straz-graniczna', 'confirm-release', { releasedAt: alarmed.moment, reasons: 'Left.' });
    expect(free.file.custody.state).toBe('at-liberty');
  });

  it('is forced when health or violence forbids detention, and nobody is taken again meanwhile', () => {
    const forbidden = detained.give('straz-graniczna', 'forbid-detention', {
      since: detained.day,
      because: 'signs-of-violence',
      reasons: 'A psychologist found signs of torture.',
    });
    expect(forbidden.file.custody).toMatchObject({
      releaseOrderedAt: detained.moment,
      history: { bars: [{ because: 'signs-of-violence' }] },
    });
    const free = forbidden.give('straz-graniczna', 'confirm-release', {
      releasedAt: forbidden.moment,
      reasons: 'Left.',
    });
    expect(free.blockers('straz-graniczna', 'apprehend', usual.apprehension(free.moment))).toEqual([
      'detention-forbidden',
    ]);
    const well = free.give('straz-graniczna', 'end-ban-on-detention');
    expect(well.blockers('straz-graniczna', 'apprehend', usual.apprehension(well.moment))).toEqual([]);
  });

  it('is forced by a certificate of a presumed victim of trafficking, which forbids detention until it ends', () => {
    const certificate = { issuedOn: detained.day, certificateNumber: 'ZC-1/26', issuedBy: 'police' };
    const certified = detained.give('straz-graniczna', 'record-trafficking-certificate', certificate);
    expect(certified.file.custody.releaseOrderedAt).toBe(detained.moment);
    const free = certified.give('straz-graniczna', 'confirm-release', {
      releasedAt: certified.moment,
      reasons: 'Left.',
    });
    const taken = (one: typeof free) => one.blockers('straz-graniczna', 'apprehend', usual.apprehension(one.moment));
    expect(taken(free)).toEqual(['detention-forbidden']);
    const over = free.pass('pl.trafficking.certificate').give('clock', 'let-trafficking-certificate-end');
    expect(taken(over)).toEqual([]);
  });

  it('gives way to another imprisonment', () => {
    const prison = detained.give('straz-graniczna', 'record-imprisonment', { startedAt: detained.moment });
    expect(prison.file.custody.state).toBe('serving-sentence');
    const out = prison.give('straz-graniczna', 'record-end-of-imprisonment', { endedAt: prison.moment });
    expect(out.file.custody.state).toBe('at-liberty');
  });

  it('may be followed by aid for six months, which ends by itself or by two days of absence', () => {
    const free = detained.give('straz-graniczna', 'confirm-release', { releasedAt: detained.moment, reasons: 'Left.' });
    const aid = { from: '2026-03-10', until: '2026-09-10', needs: 'A room.' };
    expect(free.blockers('straz-graniczna', 'grant-aid-after-release', { ...aid, until: '2026-09-11' })).toEqual([
      'aid-too-long',
    ]);
    const longer = { ...aid, until: '2026-12-01', longerBecause: 'health' };
    expect(free.blockers('straz-graniczna', 'grant-aid-after-release', longer)).toEqual([]);
    const aided = free.give('straz-graniczna', 'grant-aid-after-release', aid);
    expect(aided.pass('pl.aid.after-release').give('clock', 'let-aid-end').file.custody.history?.aid).toMatchObject({
      endedBecause: 'time-passed',
    });
    const gone = aided.give('straz-graniczna', 'end-aid-after-release', { endedOn: '2026-03-10', because: 'absent' });
    expect(
      gone.blockers('straz-graniczna', 'end-aid-after-release', { endedOn: '2026-03-10', because: 'absent' }),
    ).toEqual(['no-aid-runs']);
  });
});
