import { aCase, usual, type SwedishCase } from '../../../../../test/builders';

const final = () => aCase().inSweden().decided().served().final().at('2026-03-02T09:00:00Z');
const detained = final().detained();
const dueOn = detained.file.deadlines['se.detention.review']?.dueOn ?? '';
const review = (on: string, change = {}, told: SwedishCase = detained) =>
  told.at(on).blockers('migrationsverket', 'review-detention', { ...usual.review(on), ...change });
const continued = (told: SwedishCase, on: string, change = {}) =>
  told.at(on).give('migrationsverket', 'review-detention', { ...usual.review(on), ...change });

describe('a review of detention', () => {
  it('needs an oral hearing', () => {
    expect(review('2026-03-10', { oralHearing: false })).toEqual(['oral-hearing-missing']);
    expect(review('2026-03-10')).toEqual([]);
  });

  it('is in time on its last day and cannot mend an order the day after', () => {
    expect(dueOn).toBe('2026-05-02');
    expect(review(dueOn)).toEqual([]);
    expect(review('2026-05-03')).toContain('review-too-late');
  });

  it('keeps nobody without a prospect, and then ends in release or supervision', () => {
    expect(review('2026-03-10', { prospectRemains: false })).toEqual(['no-prospect-of-removal']);
    expect(review('2026-03-10', { prospectRemains: false, outcome: 'released' })).toEqual([]);
    const milder = { outcome: 'supervision', prospectRemains: false };
    expect(review('2026-03-10', milder)).toEqual(['supervision-not-described']);
    const described = { startedAt: '2026-03-10T10:00:00Z', duties: ['reporting'], reporting: 'Malmö, Tuesdays.' };
    expect(review('2026-03-10', { ...milder, ...described })).toEqual([]);
    const supervised = continued(detained, '2026-03-10', { ...milder, ...described });
    expect(supervised.file.custody).toMatchObject({ state: 'supervised', since: '2026-03-10T10:00:00.000Z' });
    expect(supervised.file.deadlines['se.detention.review']).toBeUndefined();
  });

  it.each([
    [{ startedAt: '2026-03-10T10:00:00Z', duties: ['reporting'] }],
    [{ startedAt: '2026-03-10T10:00:00Z', reporting: 'Malmö, Tuesdays.' }],
    [{ duties: ['reporting'], reporting: 'Malmö, Tuesdays.' }],
    [{ reporting: 'Malmö, Tuesdays.' }],
  ])('that ends in supervision says from when, by which duties and where: not by %j alone', part => {
    expect(review('2026-03-10', { outcome: 'supervision', ...part })).toEqual(['supervision-not-described']);
  });

  it('prolongs for want of papers once a consulate has been asked', () => {
    const names = 'names-and-aliases';
    const asked = detained
      .at('2026-03-10')
      .give('migrationsverket', 'draft-document-request', { country: 'GEO', data: [names], assessment: 'Needed.' })
      .give(
        'migrationsverket',
        'approve-document-request',
        { assessment: 'No harm.', items: [{ item: names, release: true, reasons: 'No harm.' }] },
        'bengt',
      );
    expect(review('2026-04-20', { prolongation: 'non-cooperation-or-documents' }, asked)).toEqual([]);
  });

  it('whose outcome is release leaves the door to be opened', () => {
    const decided = continued(detained, '2026-03-10', { outcome: 'released' });
    expect(decided.file.custody).toMatchObject({ state: 'detained', releaseOrderedAt: '2026-03-10T11:00:00.000Z' });
    expect(decided.file.deadlines['se.release.confirmation']?.dueAt).toBe('2026-03-10T12:00:00.000Z');
  });

  it('prolongs for want of papers only where somebody has asked for them (C-146/14 Mahdi)', () => {
    const longer = { prolongation: 'non-cooperation-or-documents' };
    expect(review('2026-04-20', longer)).toEqual(['no-effort-for-documents']);
    expect(review('2026-04-20', longer, detained.withDocument())).toEqual([]);
  });

  it('opens the longer time that the law names, and no other', () => {
    const exceptional = continued(detained, '2026-04-20', { prolongation: 'exceptional-grounds' });
    expect(exceptional.file.deadlines['se.detention.cap']?.dueOn).toBe('2026-06-02');
    const obstructed = continued(detained.withDocument(), '2026-04-20', {
      prolongation: 'non-cooperation-or-documents',
    });
    expect(obstructed.file.deadlines['se.detention.cap']?.dueOn).toBe('2027-03-02');
    const again = continued(obstructed, '2026-06-10', {});
    expect(review('2026-07-01', { prolongation: 'exceptional-grounds' }, again)).toEqual(['longest-time-reached']);
  });

  it('is early enough in the last moment of the longest time', () => {
    const longer = continued(detained, '2026-04-20', { prolongation: 'exceptional-grounds' });
    const last = longer.file.deadlines['se.detention.cap']?.dueAt ?? '';
    const more = { prolongation: 'exceptional-grounds' };
    expect(
      longer.at(last).blockers('migrationsverket', 'review-detention', { ...usual.review('2026-06-02'), ...more }),
    ).toEqual([]);
  });

  it('goes on during a claim for asylum only where the detention rests on a ground of its own', () => {
    const claim = (ground: string) =>
      final()
        .detained({ ground })
        .at('2026-03-09')
        .give('migrationsverket', 'register-asylum-application', { appliedOn: '2026-03-09', countries: [] });
    expect(review('2026-03-10', {}, claim('probable-expulsion'))).toEqual([]);
    expect(review('2026-03-10', {}, claim('enforcement'))).toEqual(['asylum-claim-needs-own-ground']);
  });

  it('frees an expulsion for crime from the longer caps, and from no other', () => {
    const crime = aCase()
      .inSweden()
      .expelledForCrime()
      .at('2026-02-02')
      .give('polisen', 'record-finality', { finalOn: '2026-02-02', evidence: 'judgment', verifiedBy: 'The court.' })
      .at('2026-03-02T09:00:00Z')
      .detained();
    expect(crime.file.deadlines['se.detention.cap']?.dueOn).toBe('2026-05-02');
    const longer = { ...usual.review('2026-04-20'), prolongation: 'exceptional-grounds' };
    const kept = crime.at('2026-04-20').give('polisen', 'review-detention', longer);
    expect(kept.file.deadlines['se.detention.cap']).toBeUndefined();
    expect(kept.file.deadlines['se.detention.review']?.dueOn).toBe('2026-06-20');
  });

  it('is not held once the purpose of detention is fulfilled', () => {
    const fulfilled = detained
      .at('2026-03-09')
      .give('migrationsverket', 'record-purpose-fulfilled', { fulfilledOn: '2026-03-09', note: 'Done.' });
    expect(review('2026-03-10', {}, fulfilled)).toEqual(['release-is-due']);
    expect(fulfilled.file.deadlines['se.release.confirmation']).toBeDefined();
  });

  it('follows soon on a change in the family, and the clock calls out where it does not (Bistieva v. Poland)', () => {
    const changed = detained.at('2026-03-09').give('migrationsverket', 'record-family-change', {
      changedOn: '2026-03-09',
      change: 'relative-arrived',
      note: 'The father has come.',
    });
    expect(changed.file.deadlines['se.detention.family-review']?.dueOn).toBe('2026-03-12');
    expect(continued(changed, '2026-03-11').file.deadlines['se.detention.family-review']).toBeUndefined();
    const late = changed.pass('se.detention.family-review').give('clock', 'raise-family-review-alarm');
    expect(late.file.custody.alarms).toMatchObject([{ about: 'family-review-missing' }]);
  });
});

describe('the clock', () => {
  it('calls out before a review is missed, and before the longest time is reached', () => {
    const called = detained.pass('se.detention.review-alarm').give('clock', 'raise-review-alarm');
    expect(called.day).toBe('2026-04-26');
    expect(called.give('clock', 'raise-cap-alarm').file.custody.alarms).toMatchObject([
      { about: 'detention-review-nears' },
      { about: 'detention-cap-nears' },
    ]);
    expect(called.file.deadlines['se.detention.review']).toBeDefined();
  });

  it('frees whoever is not reviewed in time, and whoever has reached the longest time', () => {
    const lapsed = detained.pass('se.detention.review').give('clock', 'lapse-detention');
    expect(lapsed.file.custody).toMatchObject({ state: 'at-liberty', spells: [{ endedBecause: 'lapsed' }] });
    const capped = detained.pass('se.detention.cap').give('clock', 'end-detention-at-cap');
    expect(capped.file.custody).toMatchObject({ state: 'at-liberty', spells: [{ endedBecause: 'cap-reached' }] });
  });

  it('looks at somebody in for an inquiry by the hour', () => {
    const inquired = final().detained({ ground: 'inquiry' });
    const { deadlines } = inquired.file;
    expect(deadlines['se.detention.cap']?.dueAt).toBe('2026-03-04T09:00:00.000Z');
    expect(deadlines['se.detention.cap-alarm']?.dueAt).toBe('2026-03-03T21:00:00.000Z');
    expect(deadlines['se.detention.review']).toBeUndefined();
  });

  it.each(['identity', 'probable-expulsion'])('gives two weeks on the ground %s', ground => {
    const { deadlines } = final().detained({ ground }).file;
    expect(deadlines['se.detention.review']?.dueOn).toBe('2026-03-16');
    expect(deadlines['se.detention.cap']?.dueOn).toBe('2026-03-16');
    expect(deadlines['se.detention.review-alarm']?.dueOn).toBe('2026-03-09');
  });
});

describe('public counsel', () => {
  const named = { appointedOn: '2026-03-04', name: 'Advokat Exempel' };

  it('is due after three days of actual detention, and missed aloud', () => {
    expect(detained.file.deadlines['se.detention.counsel']?.dueAt).toBe('2026-03-05T09:00:00.000Z');
    const missed = detained.pass('se.detention.counsel').give('clock', 'raise-counsel-alarm');
    expect(missed.file.custody.alarms).toMatchObject([{ about: 'counsel-missing' }]);
  });

  it('once appointed is asked for no more in the same stay, and is not named in the open', () => {
    const assisted = detained.at('2026-03-04').give('migrationsverket', 'appoint-counsel', named);
    expect(assisted.file.deadlines['se.detention.counsel']).toBeUndefined();
    const changed = assisted.at('2026-03-05').detained({ ground: 'identity', change: 'new-facts' });
    expect(changed.file.custody.counselSince).toBe('2026-03-04');
    expect(changed.file.deadlines['se.detention.counsel']).toBeUndefined();
    expect(assisted.events.at(-1)).toMatchObject({
      payload: { appointedOn: '2026-03-04' },
      sealed: { name: named.name },
    });
  });
});

describe('whoever decides anew on removal', () => {
  it('rules anew on custody too, and is called out otherwise', () => {
    const probable = final().detained({ ground: 'probable-expulsion' }).at('2026-03-05T09:00:00Z');
    const anew = probable.give('migrationsverket', 'change-destination', {
      ...{ decidedOn: '2026-03-05', reference: '52-654321', destinations: ['ARM'], departureWeeks: 4 },
      reasons: 'The country named before does not take the person.',
    });
    expect(anew.file.deadlines['se.detention.new-ruling']?.dueAt).toBe('2026-03-06T09:00:00.000Z');
    const called = anew.pass('se.detention.new-ruling').give('clock', 'raise-new-ruling-alarm');
    expect(called.file.custody.alarms).toMatchObject([{ about: 'custody-ruling-missing' }]);
    expect(continued(anew, '2026-03-05').file.deadlines['se.detention.new-ruling']).toBeUndefined();
  });
});
