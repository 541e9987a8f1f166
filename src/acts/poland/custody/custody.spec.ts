import { aCase, polishUsual as usual } from '../../../../test/builders';
import { daysBefore } from './terms';

const opened = aCase().inPoland('2026-03-02T09:00:00Z').opened();
const child = { freeMovement: false, minor: true, unaccompanied: true, adultFrom: '2029-03-02' };
const openedFor = (person: object) => aCase().inPoland('2026-03-02T09:00:00Z').opened({ person });
const release = (orderedAt: string, because = 'cause-gone') => ({ orderedAt, because, reasons: 'Is not needed.' });

describe('apprehension in Poland', () => {
  const held = opened.apprehended();

  it('lasts forty-eight hours to the minute, also where summer time begins', () => {
    expect(held.file.deadlines['pl.custody.apprehension']?.dueAt).toBe('2026-03-04T09:00:00.000Z');
    const spring = aCase().inPoland('2026-03-28T17:00:00Z').opened().apprehended();
    expect(spring.file.deadlines['pl.custody.apprehension']?.dueAt).toBe('2026-03-30T17:00:00.000Z');
  });

  it('ends by itself when nobody was put at the disposal of the court', () => {
    expect(held.blockers('clock', 'lapse-apprehension')).toContain('deadline-still-running');
    const free = held.pass('pl.custody.apprehension').give('clock', 'lapse-apprehension');
    expect(free.file.custody).toMatchObject({
      state: 'at-liberty',
      spells: [{ to: '2026-03-04T09:00:00.000Z', endedBecause: 'lapsed' }],
    });
  });

  it('gives the court twenty-four hours from the moment it has the person, and no more', () => {
    const late = held.at('2026-03-04T08:00:00Z').atCourt();
    expect(late.file.deadlines['pl.custody.apprehension']?.dueAt).toBe('2026-03-05T08:00:00.000Z');
    const tooLate = late.at('2026-03-05T08:00:01Z');
    const order = usual.placement('2026-03-05', '2026-04-05', tooLate.moment);
    expect(tooLate.blockers('sad-rejonowy', 'order-placement', order)).toContain('apprehension-has-ended');
    expect(tooLate.give('clock', 'lapse-apprehension').file.custody.state).toBe('at-liberty');
  });

  it('is called out before it ends, by a service level', () => {
    const alarmed = held.pass('pl.custody.apprehension-alarm').give('clock', 'raise-apprehension-alarm');
    expect(alarmed.moment).toBe('2026-03-04T01:00:00.001Z');
    expect(alarmed.file.custody.alarms).toHaveLength(1);
    expect(alarmed.file.deadlines['pl.custody.apprehension-alarm']).toBeUndefined();
  });

  it('brings nobody before the court once its hours have passed', () => {
    const late = held.at('2026-03-04T09:00:01Z');
    expect(late.blockers('straz-graniczna', 'put-at-courts-disposal', usual.motion(late.moment))).toContain(
      'apprehension-has-ended',
    );
  });
});

describe('an order of placement', () => {
  const atCourt = opened.apprehended().atCourt();
  const asked = (change: object, of = atCourt) =>
    of.blockers('sad-rejonowy', 'order-placement', {
      ...usual.placement(of.day, '2026-06-02', of.moment),
      ...change,
    });

  it('needs somebody who was brought before the court', () => {
    expect(asked({}, opened.apprehended())).toEqual(['not-at-courts-disposal']);
    expect(asked({})).toEqual([]);
  });

  it.each([
    [{ heard: false }, 'not-heard-by-court'],
    [{ endangersHealth: true }, 'health-or-violence'],
    [{ suspectedViolence: true }, 'health-or-violence'],
    [{ facility: 'arrest-for-foreigners' }, 'arrest-not-needed'],
    [{ endsOn: '2026-06-03' }, 'term-too-long'],
    [{ endsOn: '2026-03-01' }, 'term-too-long'],
    // A stay begins, in effect, ninety-one days earlier: on 1 December, and six months from there end on 1 June.
    [{ earlierDays: 91 }, 'term-too-long'],
  ])('is refused where %j', (change, code) => {
    expect(asked(change)).toEqual([code]);
  });

  it('adds up every earlier stay, to the day', () => {
    expect(asked({ earlierDays: 90 })).toEqual([]);
  });

  it.each([
    ['risk-of-absconding', ['alternatives-first']],
    ['period-overstayed', ['alternatives-first']],
    ['dublin-transfer', ['alternatives-first']],
    ['agreed-transfer', ['alternatives-first']],
    ['security', []],
    ['third-state-transfer', []],
  ])('on the ground %s wants alternatives first, or not', (ground, expected) => {
    expect(asked({ ground, alternativesImpossible: undefined })).toEqual(expected);
  });

  it('follows on alternatives that were broken, and the deposit of whoever absconds is forfeited', () => {
    const deposit = { measures: ['deposit'], deposit: 1_000_000, minimumWage: 480_000 };
    const milder = opened.give('straz-graniczna', 'order-alternatives', {
      ...usual.alternatives(opened.moment),
      ...deposit,
    });
    const breach = { breachedOn: milder.day, breach: 'absconded', note: 'Did not come back.' };
    const broken = milder.give('straz-graniczna', 'record-breach-of-alternatives', breach);
    expect(broken.file.custody.history).toMatchObject({ breachedOn: '2026-03-02', forfeited: 1_000_000 });
    expect(asked({ alternativesImpossible: undefined }, broken)).toEqual([]);
    expect(asked({ alternativesImpossible: undefined }, milder)).toEqual(['alternatives-first']);
  });

  it('is carried out when the centre admits the person, and its term runs from then', () => {
    const ordered = atCourt.give('sad-rejonowy', 'order-placement', usual.placement('2026-03-02', '2026-06-02'));
    expect(ordered.file.custody.state).toBe('held');
    const admitted = ordered.give('straz-graniczna', 'admit-to-centre', { startedAt: ordered.moment });
    expect(admitted.file.custody).toMatchObject({
      state: 'detained',
      orderEndsOn: '2026-06-02',
      facility: 'guarded-centre',
    });
    const never = ordered.at('2026-06-03').give('clock', 'lapse-apprehension');
    expect(never.blockers('straz-graniczna', 'admit-to-centre', { startedAt: never.moment })).toContain(
      'no-order-of-placement',
    );
  });

  it.each([
    ['2029-03-02', []],
    ['2029-03-03', ['child-too-young-for-centre']],
  ])('is for an unaccompanied child that is fifteen today and not tomorrow: adult from %s', (adultFrom, expected) => {
    const of = openedFor({ ...child, adultFrom })
      .apprehended()
      .atCourt();
    expect(asked({ bestInterests: 'Weighed.' }, of)).toEqual(expected);
  });

  it('is never for an unaccompanied child that seeks protection, and care takes its place', () => {
    const of = openedFor(child).apprehended().atCourt();
    expect(asked({ ground: 'asylum-application', endsOn: '2026-05-01', bestInterests: 'Weighed.' }, of)).toEqual([
      'child-too-young-for-centre',
    ]);
    const care = { decidedOn: of.day, placedAt: of.moment, document: 'II Ko 3/26', place: 'Kętrzyn' };
    expect(of.give('sad-rejonowy', 'place-child-in-care', care).file.custody.state).toBe('at-liberty');
    expect(opened.blockers('sad-rejonowy', 'place-child-in-care', care)).toEqual(['not-an-unaccompanied-child']);
  });

  it('weighs the good of a child with family, for whom one room is not enough (Bistieva)', () => {
    const family = openedFor({ ...child, unaccompanied: false, adultFrom: '2038-01-01' })
      .apprehended()
      .atCourt();
    expect(asked({ familyTogether: true }, family)).toEqual(['childs-good-not-weighed']);
    expect(asked({ bestInterests: 'Weighed.' }, family)).toEqual(['family-not-together']);
    expect(asked({ bestInterests: 'Weighed.', familyTogether: true }, family)).toEqual([]);
  });
});

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

describe('alternatives', () => {
  it.each([
    [{ measures: ['deposit'], deposit: 960_000, minimumWage: 480_000 }, []],
    [{ measures: ['deposit'], deposit: 959_999, minimumWage: 480_000 }, ['deposit-too-low']],
    [{ measures: ['deposit'] }, ['deposit-too-low']],
    [{ measures: ['reporting'], deposit: 960_000, minimumWage: 480_000 }, ['deposit-too-low']],
  ])('with %j keep to twice the minimum wage, or are refused', (change, expected) => {
    expect(
      opened.blockers('straz-graniczna', 'order-alternatives', { ...usual.alternatives(opened.moment), ...change }),
    ).toEqual(expected);
  });

  it('do not stand in the way of an apprehension', () => {
    const milder = opened.give('straz-graniczna', 'order-alternatives', usual.alternatives(opened.moment));
    expect(milder.apprehended().file.custody).toMatchObject({ state: 'held', spells: [{ endedBecause: 'held' }, {}] });
  });

  it('end when they are not needed', () => {
    const milder = opened.give('straz-graniczna', 'order-alternatives', usual.alternatives(opened.moment));
    const ended = milder.give('straz-graniczna', 'end-alternatives', {
      endedAt: milder.moment,
      reasons: 'Not needed.',
    });
    expect(ended.file.custody.state).toBe('at-liberty');
  });
});
