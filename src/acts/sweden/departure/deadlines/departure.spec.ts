import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { aCase, usual, type SwedishCase } from '../../../../../test/builders';

const due = (told: SwedishCase, key: string) => told.file.deadlines[key]?.dueOn;
const withPeriod = { ...usual.withPeriod, abscondingFacts: undefined, withoutBanBecause: undefined };
const final = (change: Record<string, unknown> = {}) => aCase().inSweden().decided(change).served().final();
/** A decision in the asylum track is told in a language that the person understands. */
const afterAsylum = (change: object = {}) =>
  aCase()
    .inSweden()
    .decided({ track: 'asylum', ...change })
    .at('2026-01-12')
    .give('migrationsverket', 'record-service', { ...usual.service('2026-01-12'), languageUnderstood: true })
    .final();
const leave = (told: SwedishCase, on: string, change: object = {}) =>
  told.at(on).give('migrationsverket', 'confirm-departure', { ...usual.departure(on), manner: 'voluntary', ...change });
const banOf = (years: number) => ({ entryBan: { years, ground: 'no-period' } });

describe('an entry ban', () => {
  it('has no day of beginning and no end before the person has left the member states', () => {
    const gone = leave(final(banOf(2)), '2026-02-09');
    expect(gone.file.entryBan).toMatchObject({ state: 'imposed' });
    expect(gone.file.entryBan.startsOn).toBeUndefined();
    expect(due(gone, 'se.ban')).toBeUndefined();
  });

  it('begins on a closed case once that day becomes known', () => {
    const later = leave(final(banOf(2)), '2026-02-09').at('2026-02-20');
    const told = later.give('migrationsverket', 'record-departure-from-member-states', {
      leftMemberStatesOn: '2026-02-10',
      evidence: 'Stamp.',
    });
    expect(told.file.entryBan).toMatchObject({ state: 'running', startsOn: '2026-02-10', endsOn: '2028-02-10' });
    expect(due(told, 'se.ban')).toBe('2028-02-10');
    const over = told.pass('se.ban').give('clock', 'end-entry-ban');
    expect(over.file.entryBan.state).toBe('ended');
    expect(over.file.notices.list.at(-1)).toMatchObject({ key: 'refusal-alert-deleted', to: 'se.polisen.nsis' });
  });

  it('begins with leaving Sweden for a member state', () => {
    const gone = leave(final(banOf(2)), '2026-02-09', { destination: 'POL' });
    expect(gone.file.entryBan).toMatchObject({ state: 'running', startsOn: '2026-02-09' });
  });

  it('without an end runs and never ends, and the decision for crime never lapses', () => {
    const entryBan = { unlimited: true, ground: 'crime', penalValue: 'two-years-or-more' };
    const told = aCase().inSweden().expelledForCrime({ entryBan }).served().final().at('2026-03-01');
    const dates = { leftMemberStatesOn: '2026-03-01', leftAsDecidedOn: '2026-03-01' };
    const gone = told.give('polisen', 'confirm-departure', { ...usual.departure('2026-03-01'), ...dates });
    expect(gone.file.entryBan).toMatchObject({ state: 'running', unlimited: true });
    expect(gone.file.entryBan.endsOn).toBeUndefined();
    expect(due(gone, 'se.ban')).toBeUndefined();
    expect(due(gone, 'se.limitation')).toBeUndefined();
  });
});

describe('limitation after departure', () => {
  const asDecided = (on: string) => ({ leftMemberStatesOn: on, leftAsDecidedOn: on });

  it('does not run from leaving Sweden alone, only from departure in accordance with the decision', () => {
    const gone = leave(final(), '2026-02-09');
    expect(due(gone, 'se.limitation')).toBeUndefined();
    const told = gone.at('2026-03-01').give('migrationsverket', 'record-departure-from-member-states', {
      leftAsDecidedOn: '2026-02-20',
      evidence: 'Arrival stamp.',
    });
    expect(due(told, 'se.limitation')).toBe('2031-02-20');
  });

  it('runs on the closed case, and takes the decision away', () => {
    const gone = leave(final(), '2026-03-01', asDecided('2026-03-01'));
    expect(due(gone, 'se.limitation')).toBe('2031-03-01');
    const lapsed = gone.pass('se.limitation').give('clock', 'lapse-decision');
    expect(lapsed.file).toMatchObject({ decision: { state: 'lapsed' }, responsibility: { state: 'closed' } });
  });

  it('waits for the end of a longer ban, and is counted anew when that is lifted, with its trace', () => {
    const entryBan = { years: 8, ground: 'no-period', seriousThreat: true };
    const gone = leave(final({ entryBan }), '2026-03-01', asDecided('2026-03-01'));
    expect(due(gone, 'se.limitation')).toBe('2034-03-01');
    const lift = (on: string) => gone.at(on).give('migrationsverket', 'lift-entry-ban', { liftedOn: on });
    expect(due(lift('2027-01-11'), 'se.limitation')).toBe('2031-03-01');
    expect(due(lift('2033-01-10'), 'se.limitation')).toBe('2033-01-10');
    const change = lift('2027-01-11').events.at(-2)?.deadlines;
    expect(change?.ended).toContainEqual(expect.objectContaining({ key: 'se.limitation', how: 'void' }));
    expect(change?.started[0]?.trace.length).toBeGreaterThan(0);
  });

  it('of an expulsion for crime ends with its ban', () => {
    const entryBan = { years: 5, ground: 'crime', penalValue: 'under-one-year' };
    const told = aCase().inSweden().expelledForCrime({ entryBan }).served().final().at('2026-03-02');
    const gone = told.give('polisen', 'confirm-departure', {
      ...usual.departure('2026-03-02'),
      ...asDecided('2026-03-02'),
    });
    expect(due(gone, 'se.ban')).toBe('2031-03-02');
    expect(due(gone, 'se.limitation')).toBe('2031-03-02');
  });

  it('of a decision that lapsed by the older law is not moved by a later departure', () => {
    const old = aCase().inSweden('2020-02-03T12:00:00Z').decided().served('2020-02-05').final();
    const gone = leave(old, '2021-05-03', asDecided('2021-05-03'));
    expect(due(gone, 'se.limitation')).toBe('2024-02-27');
    const lapsed = gone.pass('se.limitation').give('clock', 'lapse-decision');
    expect(lapsed.file.decision.state).toBe('lapsed');
  });
});

describe('leaving within the period', () => {
  it('ends it without overstaying, and tells those who must know', () => {
    const gone = leave(final(withPeriod), '2026-02-20', { leftMemberStatesOn: '2026-02-20' });
    expect(gone.file.departurePeriod).toMatchObject({ state: 'expired', leftInTime: true });
    expect(due(gone, 'se.departure-period')).toBeUndefined();
    expect(gone.file.notices.list.map(({ key, to }) => `${key} → ${to}`)).toEqual(
      expect.arrayContaining(['decision-enforced → se.skatteverket', 'return-alert-deleted → se.polisen.nsis']),
    );
    const foundAgain = { foundOn: '2026-06-01', hasPermit: false, hasVisa: false, visaFree: false, place: 'Here.' };
    const here = gone.at('2026-06-01').give('migrationsverket', 'reopen-on-re-entry', foundAgain);
    const ban = { issuedOn: '2026-06-01', years: 1, reasons: 'Came back.' };
    expect(here.blockers('migrationsverket', 'impose-ban-for-overstaying', ban)).toEqual(['period-not-overstayed']);
  });
});

describe('reception aid for an adult without children', () => {
  it('ends with the period for voluntary departure, also an extended one, and the clock tells', () => {
    const running = afterAsylum(withPeriod);
    expect(due(running, 'se.reception-aid')).toBe('2026-03-03');
    const extended = running.at('2026-02-20').give('migrationsverket', 'extend-departure-period', {
      until: '2026-04-15',
      because: 'school-term',
      reasons: 'School term.',
    });
    expect(due(extended, 'se.reception-aid')).toBe('2026-04-15');
    const over = running.periodExpired().give('clock', 'note-end-of-reception-aid');
    expect(over.file.departurePeriod.receptionAidEndedOn).toBe('2026-03-03');
  });

  it('ends with finality where there is no period', () => {
    expect(due(afterAsylum(), 'se.reception-aid')).toBe('2026-02-03');
  });

  it('comes back with a bar to enforcement, and ends a week after it', () => {
    const stayed = afterAsylum(withPeriod).periodExpired().at('2026-03-05').stayed();
    expect(due(stayed, 'se.reception-aid')).toBeUndefined();
    const lifted = stayed.at('2026-03-10').give('migrationsverket', 'lift-stay', { hold: 1, because: 'decided-anew' });
    expect(due(lifted, 'se.reception-aid')).toBe('2026-03-17');
  });

  it('is nothing to somebody who hides, and nothing outside the asylum track', () => {
    expect(due(afterAsylum(withPeriod).absconded(), 'se.reception-aid')).toBeUndefined();
    expect(due(final(withPeriod), 'se.reception-aid')).toBeUndefined();
  });
});

describe('no deadline of a departure', () => {
  const ours = ['se.departure-period', 'se.ban', 'se.ban.appeal', 'se.limitation', 'se.reception-aid'];
  const later = (from: string, days: number) => Temporal.PlainDate.from(from).add({ days }).toString();

  it('falls due before it starts, whenever the person leaves and whenever that becomes known', () => {
    const whenever = fc.record({
      period: fc.boolean(),
      years: fc.integer({ min: 1, max: 5 }),
      stays: fc.integer({ min: 0, max: 3000 }),
      travels: fc.integer({ min: 0, max: 400 }),
      told: fc.integer({ min: 0, max: 4000 }),
      lifted: fc.integer({ min: 0, max: 4000 }),
    });
    fc.assert(
      fc.property(whenever, ({ period, years, stays, travels, told, lifted }) => {
        const banned = afterAsylum(period ? withPeriod : banOf(years));
        const leftCountryOn = later(banned.day, stays);
        const leftMemberStatesOn = later(leftCountryOn, travels);
        const gone = banned.at(later(leftMemberStatesOn, told)).give('migrationsverket', 'confirm-departure', {
          ...usual.departure(leftCountryOn),
          manner: 'voluntary',
          leftMemberStatesOn,
          leftAsDecidedOn: leftMemberStatesOn,
        });
        const liftedOn = later(gone.day, lifted);
        const end = period ? gone : gone.at(liftedOn).give('migrationsverket', 'lift-entry-ban', { liftedOn });
        const started = end.events.flatMap(({ deadlines }) => deadlines.started);
        expect(started.some(({ key }) => key === 'se.limitation')).toBe(true);
        for (const { key, startedAt, dueAt } of started.filter(({ key }) => ours.includes(key)))
          expect([key, dueAt >= startedAt]).toEqual([key, true]);
      }),
      { numRuns: 60 },
    );
  });
});
