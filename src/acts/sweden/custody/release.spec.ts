import { aCase, usual } from '../../../../test/builders';

const detained = aCase().inSweden().decided().served().final().at('2026-03-02T09:00:00Z').handedOver().detained();
const later = detained.at('2026-03-10T10:00:00Z');
const reasons = { reasons: 'No journey in sight.', legalReasons: 'No reasonable prospect.' };
const ordered = later.give('polisen', 'order-release', { orderedAt: later.moment, ...reasons });

describe('a release', () => {
  it('is not done when it is ordered, but when whoever keeps the person confirms the minute (JO)', () => {
    expect(ordered.file.custody).toMatchObject({ state: 'detained', releaseOrderedAt: '2026-03-10T10:00:00.000Z' });
    expect(ordered.file.deadlines['se.release.confirmation']?.dueAt).toBe('2026-03-10T11:00:00.000Z');
    const door = ordered.at('2026-03-10T10:40:00Z');
    const free = door.give('migrationsverket', 'release', { releasedAt: door.moment, reasons: 'Ordered.' });
    expect(free.file.custody).toMatchObject({ state: 'at-liberty', spells: [{ to: '2026-03-10T10:40:00.000Z' }] });
    expect(free.file.deadlines).not.toHaveProperty('se.release.confirmation');
    expect(free.file.custody.releaseOrderedAt).toBeUndefined();
  });

  it('that nobody confirms is called out', () => {
    const called = ordered.pass('se.release.confirmation').give('clock', 'raise-release-alarm');
    expect(called.file.custody).toMatchObject({ state: 'detained', alarms: [{ about: 'release-unconfirmed' }] });
  });

  it('once ordered lets nobody review, prolong, place or detain anew', () => {
    expect(ordered.blockers('polisen', 'review-detention', usual.review('2026-03-10'))).toEqual(['release-is-due']);
    const change = { ...usual.detention('2026-03-10', ordered.moment), ground: 'identity', change: 'new-facts' };
    expect(ordered.blockers('polisen', 'decide-detention', change)).toEqual(['release-is-due']);
    const place = {
      startedAt: ordered.moment,
      ground: 'exceptional',
      keptApart: true,
      place: 'Remand',
      reasons: 'None.',
    };
    expect(ordered.blockers('polisen', 'place-in-prison', place)).toEqual(['release-is-due']);
    const held = aCase().inSweden().decided().served().final().at('2026-03-02T09:00:00Z').handedOver().held();
    const freed = held.give('polisen', 'order-release', { orderedAt: held.moment, ...reasons });
    expect(freed.blockers('polisen', 'prolong-hold', { reasons: 'More.' })).toEqual(['release-is-due']);
    expect(ordered.blockers('polisen', 'order-release', { orderedAt: ordered.moment, ...reasons })).toEqual([
      'release-is-due',
    ]);
  });

  it('is ordered by nobody who has no part in the responsibility', () => {
    expect(later.blockers('migrationsverket', 'order-release', { orderedAt: later.moment, ...reasons })).toEqual([
      'not-responsible-for-custody',
    ]);
  });
});
