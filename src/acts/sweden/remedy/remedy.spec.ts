import { aCase, usual } from '../../../../test/builders';

const transportOrder = usual.transportOrder;
const lodged = (on: string, more = {}) => ({ lodgedOn: on, court: 'migrationsdomstol', ...more });
const served = (change = {}) => aCase().inSweden().decided(change).served();
const appealed = (change = {}) =>
  served(change).at('2026-01-20').give('migrationsverket', 'lodge-appeal', lodged('2026-01-20'));
const ruled = (outcome: string, change = {}) =>
  appealed(change)
    .at('2026-05-04')
    .give('migrationsdomstol', 'rule-on-appeal', { outcome, decidedOn: '2026-04-30', servedOn: '2026-05-04' });
const immediate = {
  kind: 'refusal-of-entry',
  track: 'immediate-enforcement',
  noPeriodGround: 'immediate-enforcement',
};
const understood = (on: string) => ({ ...usual.service(on), languageUnderstood: true });

describe('an appeal', () => {
  it.each([
    ['Migrationsverket', 'migrationsdomstol', []],
    ['Migrationsverket', 'migrationsverket', ['wrong-instance']],
  ])('against a decision of %s goes to the right instance: %s', (_, court, blockers) => {
    expect(served().blockers('migrationsverket', 'lodge-appeal', lodged('2026-01-12', { court }))).toEqual(blockers);
  });

  it('against a refusal of entry by the police is examined by Migrationsverket, then by the migration court, and no further', () => {
    const refused = aCase().inSweden().refusedAtBorder().served();
    expect(refused.blockers('polisen', 'lodge-appeal', lodged('2026-01-12'))).toEqual(['wrong-instance']);
    const first = refused.give('polisen', 'lodge-appeal', lodged('2026-01-12', { court: 'migrationsverket' }));
    expect(first.file.responsibility.participants.map(({ authority }) => authority)).toContain('se.migrationsverket');
    const ruling = { outcome: 'dismissed', decidedOn: '2026-01-12', servedOn: '2026-01-12' };
    expect(first.blockers('migrationsdomstol', 'rule-on-appeal', ruling)).toEqual(['not-the-examining-instance']);
    const second = first
      .give('migrationsverket', 'rule-on-appeal', ruling)
      .give('migrationsverket', 'lodge-further-appeal', { lodgedOn: '2026-01-12' });
    expect(second.file.remedy.appeals.map(({ court }) => court)).toEqual(['migrationsverket', 'migrationsdomstol']);
    expect(second.blockers('migrationsdomstol', 'rule-on-appeal', ruling)).toEqual(['ruling-is-the-last']);
    const last = { outcome: 'dismissed', decidedOn: '2026-01-12' };
    expect(second.give('migrationsdomstol', 'decide-appeal', last).file.decision.state).toBe('final');
  });

  it('against a criminal judgment goes from the court of appeal to the Supreme Court', () => {
    const first = aCase()
      .inSweden()
      .expelledForCrime()
      .served()
      .give('migrationsdomstol', 'lodge-appeal', lodged('2026-01-12', { court: 'hovratt' }))
      .give('migrationsdomstol', 'rule-on-appeal', {
        outcome: 'dismissed',
        decidedOn: '2026-01-12',
        servedOn: '2026-01-12',
      });
    // Our sources give no time for this appeal: finality comes with its evidence.
    expect(first.file.deadlines['se.appeal']).toBeUndefined();
    const second = first.give('migrationsdomstol', 'lodge-further-appeal', { lodgedOn: '2026-01-12' });
    expect(second.file.remedy.appeals.at(-1)?.court).toBe('hogsta-domstolen');
  });
});

describe('a ruling that can be appealed', () => {
  it('opens a time of its own, from its service, and makes nothing final', () => {
    const open = ruled('dismissed');
    expect(open.file.remedy.state).toBe('open');
    expect(open.file.decision.state).toBe('served');
    expect(open.file.deadlines['se.appeal']?.dueOn).toBe('2026-05-25');
    expect(open.blockers('migrationsverket', 'lodge-appeal', lodged('2026-05-04'))).toEqual(
      expect.arrayContaining(['ruling-stands-between']),
    );
  });

  it.each([
    ['2026-05-25', []],
    ['2026-05-26', ['further-appeal-too-late']],
  ])('is appealed in time: %s', (on, blockers) => {
    expect(ruled('dismissed').at(on).blockers('migrationsdomstol', 'lodge-further-appeal', { lodgedOn: on })).toEqual(
      blockers,
    );
  });

  it('becomes final with the decision when nobody appeals it', () => {
    expect(ruled('dismissed').final().file.decision).toMatchObject({ state: 'final', finalOn: '2026-05-26' });
  });

  it.each([
    ['upheld', 'court-ruling'],
    ['remitted', 'remitted'],
  ])('takes the decision away when nobody appeals it: %s', (outcome, because) => {
    const fallen = ruled(outcome).final();
    expect(fallen.file.decision).toMatchObject({ state: 'repealed', repealedBecause: because });
    expect(fallen.file.notices.list.map(({ key }) => key)).not.toContain('decision-final');
  });

  it('can be reversed: the decision stands again and is final by the last ruling', () => {
    const further = ruled('upheld')
      .at('2026-05-20')
      .give('migrationsdomstol', 'lodge-further-appeal', { lodgedOn: '2026-05-20' });
    expect(further.file.remedy.appeals.at(-1)?.court).toBe('migrationsoverdomstol');
    const last = further
      .at('2026-09-01')
      .give('migrationsdomstol', 'decide-appeal', { outcome: 'dismissed', decidedOn: '2026-09-01' });
    expect(last.file.decision).toMatchObject({ state: 'final', finalOn: '2026-09-01' });
  });

  it('lets nothing be enforced while it stands against the decision, though that was enforceable at once', () => {
    const atOnce = { kind: 'refusal-of-entry', track: 'non-asylum', noPeriodGround: 'public-order' };
    const order = (told: ReturnType<typeof ruled>) =>
      told.blockers('migrationsverket', 'hand-over-to-police', usual.handover);
    expect(order(ruled('dismissed', atOnce))).toEqual([]);
    expect(order(ruled('upheld', atOnce))).toEqual(['decision-not-enforceable']);
  });

  it('is recorded only by the instance that has the appeal, and only one that ruled takes a further one', () => {
    const ruling = { outcome: 'dismissed', decidedOn: '2026-01-20', servedOn: '2026-01-20' };
    expect(appealed().blockers('migrationsverket', 'rule-on-appeal', ruling)).toEqual(['not-the-examining-instance']);
    const further = { lodgedOn: '2026-05-04' };
    expect(ruled('dismissed').blockers('migrationsverket', 'lodge-further-appeal', further)).toEqual([
      'not-the-instance-that-ruled',
    ]);
    expect(served().blockers('migrationsdomstol', 'lodge-further-appeal', { lodgedOn: '2026-01-12' })).toContain(
      'no-further-appeal',
    );
  });
});

describe('an appeal with a motion for a stay', () => {
  const bars = (told: ReturnType<typeof served>) => told.file.holds.set.map(({ kind, endsWith }) => [kind, endsWith]);
  const waiting = [['stay-motion', 'stay-motion-ruled']];

  it('always stops immediate enforcement until the court has ruled on a stay', () => {
    const told = aCase()
      .inSweden()
      .decided(immediate)
      .give('migrationsverket', 'record-service', understood('2026-01-07'))
      .give('migrationsverket', 'lodge-appeal', lodged('2026-01-07'));
    expect(bars(told)).toEqual(waiting);
  });

  it.each([
    ['with a motion', true, waiting],
    ['without one', false, []],
  ])('stops a transfer %s', (_, stayRequested, expected) => {
    const told = aCase()
      .inSweden()
      .give('migrationsverket', 'register-transfer', usual.decisionTerms('2026-01-07'))
      .served()
      .give('migrationsverket', 'lodge-appeal', lodged('2026-01-12', { stayRequested }));
    expect(bars(told)).toEqual(expected);
  });

  it.each([
    ['a citizen of the Union', true, waiting],
    ['anybody else', false, []],
  ])('stops a refusal of entry by the police for %s', (_, freeMovement, expected) => {
    const told = aCase()
      .inSweden()
      .refusedAtBorder({ person: { freeMovement, minor: false, unaccompanied: false } })
      .served()
      .give('polisen', 'lodge-appeal', lodged('2026-01-12', { court: 'migrationsverket', stayRequested: true }));
    expect(bars(told)).toEqual(expected);
    expect(told.blockers('polisen', 'order-transport', transportOrder).includes('enforcement-barred')).toBe(
      expected.length > 0,
    );
  });

  it('grants the wait for the first request only where a transfer is appealed further', () => {
    const told = aCase()
      .inSweden()
      .give('migrationsverket', 'register-transfer', usual.decisionTerms('2026-01-07'))
      .served()
      .give('migrationsverket', 'lodge-appeal', lodged('2026-01-12', { stayRequested: true }))
      .give('migrationsdomstol', 'rule-on-appeal', {
        outcome: 'dismissed',
        decidedOn: '2026-01-12',
        servedOn: '2026-01-12',
      })
      .give('migrationsdomstol', 'lodge-further-appeal', { lodgedOn: '2026-01-12', stayRequested: true });
    expect(bars(told)).toEqual(waiting);
  });
});

describe('the final ruling', () => {
  const decide = (outcome: string, change = {}, more = {}) =>
    appealed(change)
      .at('2026-05-04')
      .give('migrationsdomstol', 'decide-appeal', { outcome, decidedOn: '2026-05-04', ...more });

  it.each(['dismissed', 'leave-refused', 'withdrawn', 'inadmissible', 'changed', 'period-remitted'])(
    'lets the decision stand: %s',
    outcome => {
      expect(decide(outcome).file.decision.state).toBe('final');
    },
  );

  it.each(['upheld', 'remitted'])('takes the decision away: %s', outcome => {
    expect(decide(outcome).file.decision.state).toBe('repealed');
  });

  it('is the instance’s own, and another may not record it', () => {
    const ruling = { outcome: 'dismissed', decidedOn: '2026-01-20' };
    expect(appealed().blockers('migrationsverket', 'decide-appeal', ruling)).toEqual(['not-the-examining-instance']);
  });

  it('can take the entry ban away', () => {
    const ban = { entryBan: { years: 2, ground: 'no-period' } };
    expect(decide('changed', ban, { entryBanLifted: true }).file.entryBan.state).toBe('lifted');
    expect(decide('changed', ban).file.entryBan.state).toBe('imposed');
  });

  it('tells those who must know: the enforcer, the tax agency, and the police of a ban', () => {
    const keys = (told: ReturnType<typeof decide>) => told.file.notices.list.map(({ key, to }) => `${key} ${to}`);
    expect(keys(decide('dismissed'))).toEqual([
      'decision-final se.skatteverket',
      'decision-to-enforce se.migrationsverket',
    ]);
    expect(keys(decide('dismissed', { entryBan: { years: 2, ground: 'no-period' } }))).toContain(
      'ban-decision-final se.polisen',
    );
    expect(keys(decide('upheld'))).toEqual(['decision-repealed se.migrationsverket']);
  });
});

describe('a period that a court has left to Migrationsverket', () => {
  const left = () =>
    appealed()
      .at('2026-05-04')
      .give('migrationsdomstol', 'decide-appeal', { outcome: 'period-remitted', decidedOn: '2026-05-04' });
  const set = { setOn: '2026-05-04', departureWeeks: 4 };

  it('lets nothing be enforced before it is set and has run out', () => {
    const handOver = (told: ReturnType<typeof left>) =>
      told.blockers('migrationsverket', 'hand-over-to-police', usual.handover);
    expect(handOver(left())).toEqual(['departure-period-running']);
    const running = left().give('migrationsverket', 'set-remitted-period', set);
    expect(running.file.deadlines['se.departure-period']?.dueOn).toBe('2026-06-01');
    expect(handOver(running)).toEqual(['departure-period-running']);
    expect(handOver(running.periodExpired())).toEqual([]);
  });

  it('is set once, by Migrationsverket, and only where a court left it', () => {
    expect(served().final().blockers('migrationsverket', 'set-remitted-period', set)).toContain(
      'no-period-left-to-set',
    );
    const expired = left().give('migrationsverket', 'set-remitted-period', set).periodExpired();
    expect(expired.blockers('migrationsverket', 'set-remitted-period', set)).toContain('no-period-left-to-set');
  });

  it('is not sent back where the decision gives one', () => {
    const ruling = { outcome: 'period-remitted', decidedOn: '2026-01-20' };
    expect(appealed(usual.withPeriod).blockers('migrationsdomstol', 'decide-appeal', ruling)).toEqual([
      'period-is-set',
    ]);
  });
});
