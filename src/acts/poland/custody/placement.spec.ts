import { aCase, polishUsual as usual } from '../../../../test/builders';

const opened = aCase().inPoland('2026-03-02T09:00:00Z').opened();
const child = { freeMovement: false, minor: true, unaccompanied: true, adultFrom: '2029-03-02' };
const openedFor = (person: object) => aCase().inPoland('2026-03-02T09:00:00Z').opened({ person });

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
