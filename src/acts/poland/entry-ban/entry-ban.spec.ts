import { aCase, polishUsual as usual } from '../../../../test/builders';

const guard = 'straz-graniczna';
const informed = (from = '2026-01-07T12:00:00Z') => aCase().inPoland(from).opened().informed();
const decide = (change: object, from = informed()) =>
  from.blockers('straz-graniczna', 'decide-return', { ...usual.returnDecision(from.day), ...change });
const ban = (months: number) => ({ months, area: 'union' });
const waived = { entryBan: undefined, withoutBan: true };

describe('the entry ban of a return decision', () => {
  it.each([
    [['2'], 5, 36],
    [['4'], 11, 36],
    [['14'], 35, 60],
    [['9'], 59, 120],
    [['2', '14'], 35, 60],
  ])('on grounds %j is longer than %d months and no longer than %d', (grounds, tooShort, most) => {
    const refused = (months: number) => decide({ grounds, entryBan: ban(months) });
    expect(refused(tooShort)).toEqual(['entry-ban-out-of-class']);
    expect(refused(tooShort + 1)).toEqual([]);
    expect(refused(most)).toEqual([]);
    if (most < 120) expect(refused(most + 1)).toEqual(['entry-ban-out-of-class']);
  });

  it('is one, or left out, and never both or neither', () => {
    expect(decide({ entryBan: undefined })).toEqual(['ban-or-waiver-missing']);
    expect(decide({ withoutBan: true })).toEqual(['ban-or-waiver-missing']);
  });

  it('is left out only with time to leave, not twice in two years, and not before 1 June 2025', () => {
    expect(decide(waived)).toEqual([]);
    expect(decide({ ...waived, ...usual.withoutPeriod })).toEqual(['ban-waiver-without-period']);
    expect(decide({ ...waived, lastWaiverOn: '2024-06-01' })).toEqual(['ban-waived-before']);
    expect(decide({ ...waived, lastWaiverOn: '2024-01-05' })).toEqual([]);
    expect(decide(waived, informed('2025-05-31T10:00:00Z'))).toEqual(['ban-waiver-not-in-law']);
    expect(decide(waived, informed('2025-06-01T10:00:00Z'))).toEqual([]);
  });

  it('that was left out is imposed once the person has not left in time', () => {
    const served = aCase().inPoland().opened().decided(waived).served();
    const input = { entryBan: ban(12), decidedOn: '2026-02-10', reasons: 'Did not leave.' };
    const impose = (from: typeof served) => from.blockers('straz-graniczna', 'impose-ban-after-waiver', input);
    expect(impose(served.at('2026-02-01'))).toEqual(expect.arrayContaining(['waiver-holds']));
    expect(impose(served.final().periodExpired().at('2026-02-10'))).toEqual([]);
    const left = served.final().left().at('2026-02-10');
    expect(impose(left)).toEqual(['waiver-holds']);
  });
});

describe('a running entry ban', () => {
  const running = () =>
    aCase()
      .inPoland()
      .opened()
      .decided()
      .served()
      .final()
      .left()
      .give('straz-graniczna', 'start-entry-ban', { startsOn: '2026-01-15', event: 'exit' });
  const withdrawal = { because: 'duties-performed', threat: false, costsUnpaid: false };
  const withdraw = (on: string, change: object = {}) =>
    running()
      .at(on)
      .blockers('straz-graniczna', 'withdraw-entry-ban', { ...withdrawal, decidedOn: on, ...change });

  it('ends by itself after its last day', () => {
    expect(running().file.deadlines['pl.entry-ban']?.dueOn).toBe('2027-01-15');
    expect(running().pass('pl.entry-ban').give('clock', 'let-entry-ban-end').file.entryBan.state).toBe('ended');
  });

  it('is withdrawn after half of it, and not in the face of a threat, of unpaid costs or of an earlier withdrawal', () => {
    expect(withdraw('2026-07-17')).toEqual([]);
    expect(withdraw('2026-07-16')).toEqual(['withdrawal-before-half']);
    expect(withdraw('2026-08-03', { threat: true, costsUnpaid: true, lastWithdrawalOn: '2025-01-10' })).toEqual([
      'withdrawal-barred-by-threat',
      'withdrawal-barred-by-costs',
      'withdrawal-barred-by-earlier-one',
    ]);
    expect(withdraw('2026-08-03', { because: 'assisted-return-used' })).toEqual(['assisted-return-not-used']);
  });

  it('is withdrawn for humanitarian re-entry at any time, but never in the face of a threat', () => {
    const humanitarian = { because: 'humanitarian-re-entry', lastWithdrawalOn: '2025-01-10' };
    expect(withdraw('2026-02-02', humanitarian)).toEqual([]);
    expect(withdraw('2026-02-02', { ...humanitarian, threat: true })).toEqual(['withdrawal-barred-by-threat']);
  });

  it('runs on for unpaid costs, to five years in all, until they are paid', () => {
    const prolonged = running()
      .at('2027-01-10')
      .give('straz-graniczna', 'prolong-ban-for-costs', { unpaidSince: '2026-06-01' });
    expect(prolonged.file.deadlines['pl.entry-ban']?.dueOn).toBe('2031-01-15');
    expect(prolonged.blockers('straz-graniczna', 'prolong-ban-for-costs', { unpaidSince: '2026-06-01' })).toEqual([
      'costs-do-not-prolong',
    ]);
    const paid = prolonged.give('straz-graniczna', 'end-prolonged-ban', { paidOn: '2027-01-10' });
    expect(paid.file.entryBan.state).toBe('ended');
  });

  const charged = () => {
    const ready = aCase()
      .inPoland()
      .opened()
      .decided(usual.withoutPeriod)
      .served()
      .final()
      .withPassport()
      .escortOrdered();
    return ready
      .give(guard, 'tell-observers', { toldOn: ready.day, organisations: 1, names: 'One.' })
      .give(guard, 'take-on-escort')
      .give(guard, 'plan-escort', usual.escortPlan(ready.moment, ready.now.add({ hours: 4 }).toString()))
      .give(guard, 'start-escort', { startedAt: ready.moment })
      .give(guard, 'complete-escort', { endedAt: ready.moment, handedTo: 'Border police' })
      .left({ manner: 'forced' })
      .give(guard, 'start-entry-ban', { startsOn: ready.day, event: 'forced-exit' })
      .give(guard, 'decide-return-costs', {
        ...{ reference: 'NO-PL-1/K/26', decidedOn: ready.day, payers: ['foreigner'], reasons: 'Charter.' },
        items: [{ item: 'escort', amount: 900_000 }],
      });
  };

  it('runs on by law, without anybody saying so, when it would end and costs of the case are unpaid', () => {
    const passed = charged().pass('pl.entry-ban').give('clock', 'let-entry-ban-end');
    expect(passed.file.entryBan).toMatchObject({ state: 'running', prolongedOn: passed.day });
    expect(passed.file.deadlines['pl.entry-ban']?.dueOn.slice(0, 4)).toBe('2031');
    const end = { paidOn: passed.day };
    expect(passed.blockers(guard, 'end-prolonged-ban', end)).toEqual(['costs-still-unpaid']);
    const paid = passed.give(guard, 'settle-return-costs', { how: 'paid', on: passed.day });
    expect(paid.give(guard, 'end-prolonged-ban', end).file.entryBan.state).toBe('ended');
    const again = passed.pass('pl.entry-ban').give('clock', 'let-entry-ban-end');
    expect(again.file.entryBan.state).toBe('ended');
  });

  it('is not withdrawn while costs of the case are unpaid, whatever is said of other cases', () => {
    const later = charged().at('2026-12-01');
    const input = { ...withdrawal, decidedOn: later.day };
    expect(later.blockers(guard, 'withdraw-entry-ban', input)).toEqual(['withdrawal-barred-by-costs']);
    const paid = later.give(guard, 'settle-return-costs', { how: 'paid', on: later.day });
    expect(paid.blockers(guard, 'withdraw-entry-ban', input)).toEqual([]);
  });

  it('is not prolonged for costs that nobody owes', () => {
    expect(running().blockers(guard, 'prolong-ban-for-costs')).toEqual(['no-unpaid-costs']);
    expect(charged().blockers(guard, 'prolong-ban-for-costs')).toEqual([]);
  });

  it('whose withdrawal is refused can be appealed about, and ends where the appeal says so', () => {
    const refused = running().give('straz-graniczna', 'refuse-ban-withdrawal', {
      because: 'less-than-half',
      decidedOn: '2026-01-15',
      reasons: 'Too soon.',
    });
    expect(running().blockers('straz-graniczna', 'lodge-ban-appeal', { lodgedOn: '2026-01-15' })).toEqual([
      'no-refusal-to-appeal',
      'ban-appeal-too-late',
    ]);
    const lodge = (one: ReturnType<typeof running>, on: string) =>
      one.at(on).blockers('straz-graniczna', 'lodge-ban-appeal', { lodgedOn: on });
    const later = running()
      .at('2026-01-20')
      .give('straz-graniczna', 'refuse-ban-withdrawal', {
        ...{ because: 'less-than-half', decidedOn: '2026-01-15', servedOn: '2026-01-20', reasons: 'Too soon.' },
      });
    expect(refused.file.deadlines['pl.appeal.ban']?.dueOn).toBe('2026-01-22');
    expect([lodge(refused, '2026-01-22'), lodge(refused, '2026-01-23')]).toEqual([[], ['ban-appeal-too-late']]);
    expect([lodge(later, '2026-01-27'), lodge(later, '2026-01-28')]).toEqual([[], ['ban-appeal-too-late']]);
    const appealed = refused.give('straz-graniczna', 'lodge-ban-appeal', { lodgedOn: '2026-01-15' });
    const ended = appealed.give('straz-graniczna', 'decide-ban-appeal', {
      outcome: 'withdrawn-on-appeal',
      decidedOn: '2026-01-15',
    });
    expect(ended.file.entryBan.state).toBe('lifted');
  });
});
