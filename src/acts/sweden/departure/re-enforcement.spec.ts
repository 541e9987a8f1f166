import { aCase, usual, type SwedishCase } from '../../../../test/builders';

const dates = (day: string) => ({ leftMemberStatesOn: day, leftAsDecidedOn: day });
const departed = (change: Record<string, unknown> = {}, left: object = dates('2026-03-02')): SwedishCase =>
  aCase()
    .inSweden()
    .decided(change)
    .served()
    .final()
    .at('2026-03-04')
    .give('migrationsverket', 'confirm-departure', { ...usual.departure('2026-03-02'), ...left });

const found = (told: SwedishCase, change: object = {}) => ({
  foundOn: told.day,
  hasPermit: false,
  hasVisa: false,
  visaFree: false,
  place: 'At an inland check.',
  ...change,
});
const again = (told: SwedishCase, change: object = {}) => told.blockers('polisen', 're-enforce', found(told, change));
const banned = departed({ entryBan: { years: 2, ground: 'no-period' } });

describe('somebody who left and is found here again', () => {
  it('is removed anew by the police, with all that was done before left as it was', () => {
    const told = banned.at('2026-09-01');
    const reopened = told.give('polisen', 're-enforce', found(told));
    expect(reopened.file).toMatchObject({
      decision: { state: 'final' },
      responsibility: { state: 'held', holder: 'se.polisen' },
      whereabouts: { state: 'known', reEnteredOn: '2026-09-01', leftCountryOn: '2026-03-02' },
      entryBan: { state: 'running', endsOn: '2028-03-02' },
    });
    expect(reopened.file.responsibility.closedAt).toBeUndefined();
    expect(reopened.file.deadlines['se.limitation']?.dueOn).toBe('2031-03-02');
    expect(reopened.blockers('polisen', 'take-into-custody', { startedAt: reopened.moment })).toEqual([]);
  });

  it('leaves again, and the limitation is counted from the later departure', () => {
    const told = banned.at('2026-09-01');
    const gone = told
      .give('polisen', 're-enforce', found(told))
      .at('2026-09-10')
      .give('polisen', 'confirm-departure', { ...usual.departure('2026-09-08'), ...dates('2026-09-08') });
    expect(gone.file.whereabouts.reEnteredOn).toBeUndefined();
    expect(gone.file.deadlines['se.limitation']?.dueOn).toBe('2031-09-08');
    expect(gone.file.entryBan).toMatchObject({ state: 'running', startsOn: '2026-03-02' });
  });

  it('is reopened by Migrationsverket where it meets the person first, and goes to the police as usual', () => {
    const told = banned.at('2026-09-01');
    const reopened = told.give('migrationsverket', 'reopen-on-re-entry', found(told));
    expect(reopened.file.responsibility.holder).toBe('se.migrationsverket');
    expect(reopened.file.notices.list.map(({ key }) => key)).toContain('contact-with-person');
    expect(reopened.handedOver().file.responsibility.holder).toBe('se.polisen');
  });

  it.each([
    ['a permit', { hasPermit: true }, ['has-right-to-be-here']],
    ['a visa', { hasVisa: true }, ['has-right-to-be-here']],
    ['a passport that needs no visa, under a ban', { visaFree: true }, []],
    ['a day before the departure', { foundOn: '2026-03-01' }, ['found-before-departure']],
    ['the day of the departure itself', { foundOn: '2026-03-02' }, []],
  ])('is asked for a right to be here: %s', (_, change, blockers) => {
    expect(again(banned.at('2026-09-01'), change)).toEqual(blockers);
  });

  it('may be here without a visa where no ban is in force', () => {
    const free = departed().at('2026-09-01');
    expect(again(free, { visaFree: true })).toEqual(['visa-free-without-ban']);
    expect(again(free)).toEqual([]);
    const crossed = departed({ entryBan: { years: 2, ground: 'no-period' } }, {}).at('2026-09-01');
    expect(crossed.file.entryBan.state).toBe('imposed');
    expect(again(crossed, { visaFree: true })).toEqual([]);
    const endless = departed({ entryBan: { unlimited: true, ground: 'security', seriousThreat: true } });
    expect(again(endless.at('2030-09-01'), { visaFree: true })).toEqual([]);
    const over = banned.at('2028-03-03');
    expect(again(over, { visaFree: true, foundOn: '2028-03-02' })).toEqual([]);
    expect(again(over, { visaFree: true, foundOn: '2028-03-03' })).toEqual(['visa-free-without-ban']);
  });

  it.each([
    ['2026-09-30', []],
    ['2026-10-01', ['has-right-to-be-here']],
    ['2026-10-10', ['has-right-to-be-here']],
    ['2026-10-11', []],
  ])('may be here for a permitted visit from 1 to 10 October: on %s %j', (day, blockers) => {
    const visit = { from: '2026-10-01', until: '2026-10-10', because: 'family-matter', reasons: 'A wedding.' };
    const permitted = banned.give('migrationsverket', 'permit-short-visit', visit);
    expect(again(permitted.at(day))).toEqual(blockers);
  });

  it('is not removed on a decision that has lapsed, whether the clock has said so yet or not', () => {
    const last = departed().at('2031-03-02');
    expect(again(last)).toEqual([]);
    const after = last.at('2031-03-03');
    expect(again(after)).toEqual(['decision-lapsed-before-return']);
    const lapsed = after.give('clock', 'lapse-decision');
    expect(lapsed.file.decision.state).toBe('lapsed');
    expect(again(lapsed)).toEqual(expect.arrayContaining(['state-of-decision', 'decision-lapsed-before-return']));
  });

  it('is held no longer once the decision lapses', () => {
    const told = departed().at('2031-02-20');
    const held = told.give('polisen', 're-enforce', found(told)).detained();
    const lapsed = held.at('2031-03-03').give('clock', 'lapse-decision');
    expect(lapsed.file.custody).toMatchObject({ state: 'at-liberty', spells: [{ endedBecause: 'lapsed' }] });
  });
});
