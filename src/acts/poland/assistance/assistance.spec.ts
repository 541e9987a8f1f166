import { aCase, polishUsual, returnUsual as help } from '../../../../test/builders';

const at = (day = '2026-11-02') => aCase().inPoland(`${day}T09:00:00Z`);
const asked = (change = {}) => at().helpAsked(change);
const granted = () => asked().helpGranted();
const readyToGo = () => granted().consented().prepared('2026-11-20').at('2026-11-20');
const guard = 'straz-graniczna';
const iom = 'iom-pl';

describe('assisted return without a return decision', () => {
  it('opens a case for which the Border Guard answers, whoever opens it', () => {
    expect(asked().file).toMatchObject({
      decision: { state: 'none', reference: 'KG-AVR-12/26' },
      responsibility: { state: 'held', holder: 'pl.straz-graniczna' },
      assistance: { state: 'applied', ground: 'protection-withdrawn', late: false },
    });
    const byOffice = at().give('udsc', 'open-assisted-return', help.assistedReturnCase('2026-11-02'));
    expect(byOffice.file.responsibility).toMatchObject({
      holder: 'pl.straz-graniczna',
      participants: [{ authority: 'pl.udsc' }, { authority: 'pl.straz-graniczna' }],
    });
  });

  it('keeps the declaration apart from the open journal', () => {
    const applied = asked({ needs: 'Insulin.' }).events.at(-1);
    expect(applied).toMatchObject({ type: 'assisted-return-applied', sealed: { needs: 'Insulin.' } });
    expect(JSON.stringify(applied?.payload)).not.toMatch(/Insulin|File sheet/);
  });

  it('is not for citizens of the Union, and not against a will that came later', () => {
    const later = { ...help.assistedReturn('2026-11-02'), declaredOn: '2026-11-03' };
    expect(at().opened().blockers(guard, 'apply-for-assisted-return', later)).toContain('no-declaration-of-will');
    const free = { person: { freeMovement: true, minor: false, unaccompanied: false } };
    expect(at().opened(free).blockers(guard, 'apply-for-assisted-return', help.assistedReturn('2026-11-02'))).toEqual([
      'union-citizen',
    ]);
  });

  it('needs its ground: a period, a certificate, or the day on which protection ended', () => {
    const on = (ground: string, change = {}) => ({
      ...help.assistedReturn('2026-11-02'),
      ...{ ground, protectionEventOn: undefined, ...change },
    });
    const blockers = (input: object) =>
      at()
        .opened()
        .blockers(guard, 'apply-for-assisted-return', { ...input });
    for (const ground of [
      'return-decision-with-period',
      'protection-refused',
      'trafficking-certificate',
      'trafficking-permit',
    ])
      expect([ground, blockers(on(ground))]).toEqual([ground, ['no-ground-for-assisted-return']]);
    expect(blockers(on('protection-refused', { legalStayEndsOn: '2026-11-30' }))).toEqual([]);
  });
});

describe('the time for applying', () => {
  it.each([
    ['protection-refused', { legalStayEndsOn: '2026-11-09' }, false, '2026-11-02'],
    ['protection-refused', { legalStayEndsOn: '2026-11-08' }, true, '2026-11-01'],
    ['protection-withdrawn', { protectionEventOn: '2026-10-28' }, false, '2026-11-02'],
    ['protection-withdrawn', { protectionEventOn: '2026-10-22' }, true, '2026-10-27'],
  ])('after %s with %j: late is %s', (ground, change, late, last) => {
    const { assistance } = asked({ ground, ...change }).file;
    expect([assistance.late, assistance.journey?.appliedNoLaterThan]).toEqual([late, last]);
  });

  it('leaves what came late unexamined, and examines what came in time (334a)', () => {
    const leave = { leftOn: '2026-11-02', because: 'late', reasons: 'Too late.' };
    const late = asked({ protectionEventOn: '2026-10-22' }).screened();
    expect(late.blockers(guard, 'order-assisted-return', help.returnOrder('2026-11-02'))).toEqual([
      'application-came-late',
    ]);
    const left = late.give(guard, 'leave-assisted-return-unexamined', leave);
    expect(left.file.assistance).toMatchObject({ state: 'unexamined', journey: { leftUnexaminedBecause: 'late' } });
    expect(left.file.notices.list.map(({ key, to }) => [key, to])).toEqual([
      ['assisted-return-left-unexamined', 'pl.udsc'],
    ]);
    expect(asked().blockers(guard, 'leave-assisted-return-unexamined', leave)).toEqual(['application-is-not-late']);
  });
});

describe('help for somebody who is to leave within a period', () => {
  const inPeriod = () => at().opened().decided().served();
  const asking = (appliedOn: string) => ({
    ...help.assistedReturn(appliedOn),
    ...{ ground: 'return-decision-with-period', protectionEventOn: undefined },
  });

  it('is asked for before the period ends', () => {
    const applied = inPeriod().give(guard, 'apply-for-assisted-return', asking('2026-11-02'));
    const last = inPeriod().file.deadlines['pl.departure-period']?.dueOn;
    expect(applied.file.assistance).toMatchObject({ late: false, journey: { appliedNoLaterThan: last } });
    const expired = inPeriod().periodExpired();
    const late = expired.give(guard, 'apply-for-assisted-return', asking(expired.day));
    expect(late.file.assistance.late).toBe(true);
  });

  it('keeps force away while it runs, and no longer than that (329(2a))', () => {
    const running = inPeriod().give(guard, 'apply-for-assisted-return', asking('2026-11-02')).helpGranted();
    const escort = polishUsual.escortOrder('2026-12-20T08:00:00.000Z', '2026-12-31T12:00:00.000Z');
    const blockers = (story: typeof running) => story.blockers(guard, 'order-escort', escort);
    const withdrawn = running.give(guard, 'withdraw-from-assisted-return', { on: '2026-11-02', note: 'Stays.' });
    expect(blockers(running)).toContain('assisted-return-granted');
    expect(blockers(withdrawn)).not.toContain('assisted-return-granted');
  });
});

describe('the order of the Commander-in-Chief', () => {
  it('is due five days after the application, and the Head of the Office is told within 48 hours', () => {
    expect(asked().file.deadlines['pl.avr.order']?.dueOn).toBe('2026-11-09');
    const order = granted();
    expect(order.file.assistance).toMatchObject({ state: 'granted', journey: { organiser: 'pl.iom' } });
    expect(order.file.deadlines['pl.avr.order']).toBeUndefined();
    expect(order.file.notices.list).toMatchObject([
      { key: 'assisted-return-ordered', to: 'pl.udsc', dueAt: '2026-11-04T09:00:00.000Z' },
    ]);
    expect(order.file.responsibility.participants.find(({ authority }) => authority === 'pl.udsc')?.groups).toEqual([
      'assistance',
    ]);
  });

  it.each([
    [{ lastAssistedExitOn: '2024-11-02' }, true],
    [{ lastAssistedExitOn: '2024-11-03' }, false],
    [{ lastAssistedExitOn: '2026-01-01', exception: 'trafficking' }, true],
    [{ unionCitizen: true }, false],
  ])('rests on the check: %j is eligible: %s', (answers, eligible) => {
    const screened = asked().screened(answers);
    expect(screened.file.assistance.journey?.screening?.eligible).toBe(eligible);
    const blockers = screened.blockers(guard, 'order-assisted-return', help.returnOrder('2026-11-02'));
    expect(blockers).toEqual(eligible ? [] : ['not-eligible-for-assisted-return']);
  });

  it.each([
    ['2024-11-02', undefined, true],
    ['2024-11-03', undefined, false],
    ['2026-01-05', '2020-01-05', false],
    ['2020-01-05', '2026-01-05', false],
  ])('finds an exit on %s in its own cases, whatever is told of %s', (found, told, eligible) => {
    const known = asked().finding({ 'last-assisted-exit': found });
    const screened = known.screened({ ...(told !== undefined && { lastAssistedExitOn: told }) });
    const later = told !== undefined && told > found ? told : found;
    expect(screened.file.assistance.journey?.screening).toMatchObject({
      ...{ eligible, lastAssistedExitOn: later, foundInOwnCases: later === found },
    });
  });

  it('is not given about somebody whom nobody has checked', () => {
    const blockers = asked().blockers(guard, 'order-assisted-return', help.returnOrder('2026-11-02'));
    expect(blockers).toEqual(['not-eligible-for-assisted-return']);
    const refusal = { refusedOn: '2026-11-02', because: 'not-eligible', reasons: 'No.' };
    expect(asked().blockers(guard, 'refuse-assisted-return', refusal)).toEqual(['person-was-not-screened']);
    expect(asked().screened().give(guard, 'refuse-assisted-return', refusal).file.assistance.state).toBe('none');
  });

  it('was the Head of the Office’s until 6 April 2023, and the older application keeps it', () => {
    const old = aCase().inPoland('2023-04-06T09:00:00Z').helpAsked({ protectionEventOn: '2023-03-20' });
    expect(old.file.assistance.late).toBe(false);
    expect(old.file.deadlines['pl.avr.order']).toBeUndefined();
    const screened = old.at('2023-04-11').give(guard, 'screen-assisted-return', help.screening('2023-04-11'));
    const order = help.returnOrder('2023-04-11');
    expect(screened.blockers(guard, 'order-assisted-return', order)).toEqual([
      'other-authority-decides-assisted-return',
    ]);
    const since = aCase().inPoland('2023-04-07T09:00:00Z').helpAsked();
    expect(since.file.deadlines['pl.avr.order']).toBeDefined();
    expect(since.screened().blockers(guard, 'order-assisted-return', help.returnOrder('2023-04-07'))).toEqual([]);
  });
});

describe('IOM', () => {
  it('takes part by the person’s consent, and sees the groups that were named and no more', () => {
    const { participants } = granted().consented().file.responsibility;
    expect(participants.find(({ authority }) => authority === 'pl.iom')?.groups).toEqual([
      'assistance',
      'travel-document',
    ]);
  });

  it('does nothing without it, and sees nothing after it is withdrawn', () => {
    const preparation = { begunOn: '2026-11-02' };
    expect(granted().blockers(iom, 'begin-departure-preparation', preparation)).toEqual(['no-consent-for-partner']);
    const gone = granted().consented().give(guard, 'withdraw-consent', { to: 'pl.iom', withdrawnOn: '2026-11-02' });
    expect(gone.blockers(iom, 'begin-departure-preparation', preparation)).toEqual(['no-consent-for-partner']);
    expect(gone.file.responsibility.participants.find(({ authority }) => authority === 'pl.iom')?.groups).toEqual([]);
    expect(gone.blockers(guard, 'withdraw-consent', { to: 'pl.iom', withdrawnOn: '2026-11-02' })).toEqual([
      'no-such-consent',
    ]);
  });

  it('never sees the decision, custody or bars: they are no choice of the form', () => {
    const wide = { ...help.consent('2026-11-02'), groups: ['decision'] };
    expect(() => granted().give(guard, 'record-consent', wide)).toThrow();
  });
});

describe('the journey', () => {
  it.each([
    [[], ['travel-document']],
    [['pregnancy'], ['travel-document', 'fit-to-travel']],
    [['trafficking'], ['travel-document', 'trafficking-risk']],
  ])('of somebody with the needs %j begins when %j are in order', (vulnerabilities, checks) => {
    const begin = { begunOn: '2026-11-20', note: 'Seen off.' };
    const story = (done: readonly string[]) =>
      asked({ vulnerabilities }).helpGranted().consented().prepared('2026-11-20', done).at('2026-11-20');
    expect(story(checks).blockers(iom, 'begin-return-journey', begin)).toEqual([]);
    expect(story(checks.slice(1)).blockers(iom, 'begin-return-journey', begin)).toEqual(['departure-not-prepared']);
    const bad = story(checks).give(
      iom,
      'record-departure-check',
      help.departureCheck(checks.at(-1) ?? '', '2026-11-19', false),
    );
    expect(bad.blockers(iom, 'begin-return-journey', begin)).toEqual(['departure-not-prepared']);
  });

  it('begins on the day for which it is booked', () => {
    const blockers = (begunOn: string) =>
      readyToGo().at('2026-11-21').blockers(iom, 'begin-return-journey', { begunOn, note: 'x' });
    expect(blockers('2026-11-21')).toEqual(['journey-not-booked']);
    expect(blockers('2026-11-20')).toEqual([]);
  });

  it('brings cash on its day, once, against a receipt', () => {
    const cash = { paidOn: '2026-11-20', amount: 100, currency: 'EUR', receipt: 'Receipt 1' };
    expect(readyToGo().blockers(iom, 'pay-travel-cash', { ...cash, paidOn: '2026-11-19' })).toEqual([
      'not-the-day-of-travel',
    ]);
    const paid = readyToGo().give(iom, 'pay-travel-cash', cash);
    expect(paid.events.at(-1)).toMatchObject({ sealed: { receipt: 'Receipt 1' } });
    expect(paid.blockers(iom, 'pay-travel-cash', cash)).toEqual(['cash-not-on-day-of-travel']);
  });

  it('pays nothing that social aid pays already (335)', () => {
    const cost = { kind: 'travel', paidOn: '2026-11-02', amount: 200, currency: 'EUR', receipt: 'Ticket' };
    const blockers = (paidAsSocialAid: boolean) =>
      granted()
        .consented()
        .blockers(iom, 'cover-return-cost', { ...cost, paidAsSocialAid });
    expect([blockers(true), blockers(false)]).toEqual([['paid-as-social-aid'], []]);
    const covered = granted()
      .consented()
      .give(iom, 'cover-return-cost', { ...cost, paidAsSocialAid: false });
    expect(covered.file.assistance.journey?.expenses).toMatchObject([{ number: 1, kind: 'travel', amount: 200 }]);
  });

  it('can be given up until it has begun, not after', () => {
    const change = { on: '2026-11-20', note: 'Wants to wait.' };
    const withdrawn = readyToGo().give(iom, 'withdraw-from-assisted-return', change);
    expect(withdrawn.file.assistance).toMatchObject({ state: 'withdrawn', journey: { ended: { how: 'withdrawn' } } });
    const gone = readyToGo().give(iom, 'begin-return-journey', { begunOn: '2026-11-20', note: 'Seen off.' });
    expect(gone.blockers(iom, 'withdraw-from-assisted-return', change)).toEqual(['state-of-assistance']);
    expect(gone.give(iom, 'record-no-show', change).file.assistance.journey?.ended?.how).toBe('no-show');
  });

  it('ends with the registered exit only', () => {
    const gone = readyToGo().give(iom, 'begin-return-journey', { begunOn: '2026-11-20', note: 'Seen off.' });
    expect(gone.blockers(guard, 'complete-assisted-return', { leftOn: '2026-11-20' })).toEqual(['exit-not-registered']);
  });
});

describe('the way out of the procedure on protection', () => {
  const step = (name: string, on = '2026-11-02') => ({ step: name, on, fileReference: 'DPU-1/26' });
  const withOffice = () => at().give('udsc', 'open-assisted-return', help.assistedReturnCase('2026-11-02'));

  it('is withdrawal, then discontinuance, and back by a declaration within nine months', () => {
    const story = withOffice();
    expect(story.blockers('udsc', 'record-protection-step', step('discontinued'))).toEqual([
      'protection-not-withdrawn',
    ]);
    const left = story
      .give('udsc', 'record-protection-step', step('withdrawn'))
      .give('udsc', 'record-protection-step', step('discontinued'));
    expect(left.file.decision.protectionSteps?.map(one => one.step)).toEqual(['withdrawn', 'discontinued']);
    const resume = (on: string) => left.at(on).blockers('udsc', 'record-protection-step', step('resumed', on));
    expect([resume('2027-08-02'), resume('2027-08-03')]).toEqual([[], ['protection-not-withdrawn']]);
  });

  it('leaves social aid until the departure to those who declared within thirty days', () => {
    const aid = (finalOn: string) => ({ aid: 'goes-on-until-departure', on: '2026-11-02', finalOn });
    expect(withOffice().blockers('udsc', 'record-social-aid', aid('2026-10-03'))).toEqual([]);
    expect(withOffice().blockers('udsc', 'record-social-aid', aid('2026-09-30'))).toEqual([
      'declaration-too-late-for-aid',
    ]);
  });
});
