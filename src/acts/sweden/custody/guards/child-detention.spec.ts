import { aCase, usual } from '../../../../../test/builders';

const family = { freeMovement: false, minor: true, unaccompanied: false, adultFrom: '2030-05-01' };
const care = { bestInterests: 'Stays with the mother.', staysWithGuardian: true, suitableForChild: true };
const final = (change = {}) => aCase().inSweden().decided(change).served().final().at('2026-03-02T09:00:00Z');
const ofChild = (person: object = family) => final({ person, ...usual.careForChild });
const supervised = (told = ofChild()) =>
  told
    .give('migrationsverket', 'order-supervision', {
      startedAt: told.moment,
      duties: ['reporting'],
      reporting: 'Malmö, Tuesdays.',
      reasons: 'Milder than detention.',
      bestInterests: 'Lives with the mother.',
    })
    .at('2026-03-10T09:00:00Z')
    .give('migrationsverket', 'record-failed-enforcement', {
      failedOn: '2026-03-10',
      because: 'did-not-appear',
      note: 'Nobody came to the airport.',
    });
const order = (told = supervised(), change: object = {}) =>
  told.blockers('migrationsverket', 'decide-detention', {
    ...usual.detention(told.day, told.moment),
    ground: 'child',
    ...care,
    ...change,
  });

describe('a child', () => {
  it('is detained on the grounds for children only, and an adult never on those', () => {
    expect(order()).toEqual([]);
    expect(order(supervised(), { ground: 'enforcement' })).toEqual(['child-ground-required']);
    expect(order(final(), { ground: 'child' })).toEqual(['child-ground-required', 'child-rule-not-met']);
  });

  it('is detained only where the decision is enforced at once, or after a failed attempt under supervision', () => {
    expect(order(ofChild())).toEqual(['child-rule-not-met']);
  });

  it.each([
    [{ staysWithGuardian: false }, 'child-separated-from-guardians'],
    [{ staysWithGuardian: undefined }, 'child-separated-from-guardians'],
    [{ suitableForChild: undefined }, 'place-not-fit-for-a-child'],
    [{ bestInterests: undefined }, 'best-interests-not-assessed'],
  ])('is not detained where %j', (change, code) => {
    expect(order(supervised(), change)).toEqual([code]);
  });

  it('is kept seventy-two hours, and once as many, and no longer', () => {
    const detained = supervised().detained({ ground: 'child', ...care });
    expect(detained.file.deadlines['se.detention.cap']?.dueAt).toBe('2026-03-13T09:00:00.000Z');
    expect(detained.file.deadlines['se.detention.cap-alarm']?.dueAt).toBe('2026-03-11T21:00:00.000Z');
    const longer = {
      ...usual.review('2026-03-12'),
      prolongation: 'exceptional-grounds',
      ...{ bestInterests: 'Weighed.' },
    };
    const prolonged = detained.at('2026-03-12').give('migrationsverket', 'review-detention', longer);
    expect(prolonged.file.deadlines['se.detention.cap']?.dueAt).toBe('2026-03-16T09:00:00.000Z');
    expect(prolonged.file.deadlines['se.detention.cap-alarm']?.dueAt).toBe('2026-03-14T21:00:00.000Z');
    const free = prolonged.pass('se.detention.cap').give('clock', 'end-detention-at-cap');
    expect(free.file.custody.state).toBe('at-liberty');
  });

  it('is never placed in prison, remand or arrest', () => {
    const detained = supervised().detained({ ground: 'child', ...care });
    const placed = {
      startedAt: detained.moment,
      ground: 'transport',
      keptApart: true,
      place: 'Arrest',
      reasons: 'Night.',
    };
    expect(detained.blockers('migrationsverket', 'place-in-prison', placed)).toEqual(['child-never-in-prison']);
  });
});

describe('an unaccompanied child', () => {
  const alone = { ...usual.child };
  const registered = () => supervised(final({ person: alone, ...usual.careForUnaccompanied }));

  it('is detained only for exceptional reasons, with a guardian and with counsel at once', () => {
    const told = registered();
    expect(order(told)).toEqual(['unaccompanied-child-needs-exceptional-reasons']);
    expect(order(told, { exceptionalReasons: true, staysWithGuardian: undefined })).toEqual([]);
    const detained = told.detained({ ground: 'child', ...care, exceptionalReasons: true });
    expect(detained.file.deadlines['se.detention.counsel']?.dueAt).toBe(detained.moment);
  });
});
