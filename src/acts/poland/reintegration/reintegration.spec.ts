import { aCase, returnUsual as help } from '../../../../test/builders';

const day = '2026-11-02';
const guard = 'straz-graniczna';
const iom = 'iom-pl';
const helped = () => aCase().inPoland(`${day}T09:00:00Z`).helpAsked().helpGranted().consented();
const asked = (change = {}) =>
  helped().give(guard, 'apply-for-reintegration', { ...help.reintegration(day), ...change });
const granted = (change = {}) =>
  asked(change).consented('reintegration').give(guard, 'grant-reintegration', help.reintegrationGrant(day));
const drafted = () => granted().give(iom, 'draft-reintegration-plan', help.plan(day), 'iga');
const submitted = () => drafted().give(iom, 'submit-reintegration-plan', { submittedOn: day });
const accepted = () => submitted().give(iom, 'accept-reintegration-plan', { acceptedOn: day, note: 'Good.' }, 'olga');
const tranche = (item: number, amount: number) => ({ item, amount, paidOn: day, payee: 'Kiln and Son' });

describe('reintegration assistance', () => {
  it('is given once, and on one of its three bases (335a)', () => {
    const blockers = (change = {}) =>
      helped().blockers(guard, 'apply-for-reintegration', { ...help.reintegration(day), ...change });
    expect(blockers()).toEqual([]);
    expect(blockers({ receivedBefore: true })).toEqual(['reintegration-received-before']);
    for (const basis of ['left-in-period', 'forced-return'])
      expect(blockers({ basis })).toEqual(['no-basis-for-reintegration']);
    expect(asked().blockers(guard, 'apply-for-reintegration', help.reintegration(day))).toEqual([
      'state-of-reintegration',
    ]);
  });

  it('is given once, as the authority finds in its own cases whatever the person says', () => {
    const before = { 'last-reintegration': '2024-05-06' };
    const apply = helped().finding(before);
    const again = ['reintegration-received-before'];
    expect(apply.blockers(guard, 'apply-for-reintegration', help.reintegration(day))).toEqual(again);
    const meanwhile = asked().consented('reintegration').finding(before);
    expect(meanwhile.blockers(guard, 'grant-reintegration', help.reintegrationGrant(day))).toEqual(again);
  });

  it.each([
    ['pl.reintegration.in-kind', 500, []],
    ['pl.reintegration.in-kind', 499, ['budget-outside-tariff']],
    ['eu.eurp.post-return.voluntary', 2000, []],
    ['eu.eurp.post-return.voluntary', 2001, ['budget-outside-tariff']],
    ['eu.eurp.post-arrival.forced', 205, []],
    ['eu.eurp.post-arrival.voluntary', 616, ['budget-outside-tariff']],
    ['iom.programme', 4000, []],
  ])('by %s of %i euro for one adult meets %j', (name, budget, blockers) => {
    const grant = { ...help.reintegrationGrant(day), package: name, budget };
    expect(asked().consented('reintegration').blockers(guard, 'grant-reintegration', grant)).toEqual(blockers);
  });

  it('is entrusted to IOM only with consent for that purpose', () => {
    const grant = help.reintegrationGrant(day);
    expect(asked().blockers(guard, 'grant-reintegration', grant)).toEqual(['no-consent-for-reintegration']);
    expect(asked().blockers(guard, 'grant-reintegration', { ...grant, entrustedTo: 'eurp-partner' })).toEqual([]);
  });

  it.each([
    [['health'], true],
    [['unaccompanied-minor'], true],
    [['trafficking'], true],
    [['elderly'], false],
  ])('for the needs %j is a full package: %s', (vulnerabilities, full) => {
    expect(granted({ vulnerabilities }).file.reintegration.full).toBe(full);
  });

  it('is refused with a reason, which is no assistance received', () => {
    const refused = asked().give(guard, 'refuse-reintegration', {
      refusedOn: day,
      because: 'no-basis',
      reasons: 'None.',
    });
    expect(refused.file.reintegration).toMatchObject({ state: 'none', refusedBecause: 'no-basis' });
  });
});

describe('the plan', () => {
  it('stays in the budget, names its things, and seals who sells them', () => {
    const dear = { ...help.plan(day), items: [{ kind: 'business', amount: 1501, description: 'x', vendor: 'y' }] };
    expect(granted().blockers(iom, 'draft-reintegration-plan', dear)).toEqual(['plan-over-budget']);
    expect(granted().blockers(iom, 'submit-reintegration-plan', { submittedOn: day })).toEqual(['plan-is-empty']);
    const event = drafted().events.at(-1);
    expect(event).toMatchObject({ sealed: { items: [{ vendor: 'Kiln and Son' }, { vendor: 'School 4' }] } });
    expect(JSON.stringify(event?.payload)).not.toContain('Kiln');
  });

  it('is accepted by somebody else than its author', () => {
    const accept = { acceptedOn: day, note: 'Good.' };
    expect(submitted().blockers(iom, 'accept-reintegration-plan', accept, 'iga')).toEqual(['accepted-by-its-author']);
    expect(submitted().blockers(iom, 'accept-reintegration-plan', accept, 'olga')).toEqual([]);
  });

  it('is paid only after IOM has accepted it', () => {
    expect(submitted().blockers(iom, 'pay-reintegration-tranche', tranche(1, 100))).toEqual(['state-of-reintegration']);
    expect(accepted().blockers(iom, 'pay-reintegration-tranche', tranche(1, 900))).toEqual([]);
  });

  it('goes back for change, or is rejected and may be drafted anew', () => {
    const back = submitted().give(iom, 'return-reintegration-plan', {
      returnedOn: day,
      reasons: 'An offer is missing.',
    });
    expect(back.file.reintegration).toMatchObject({ state: 'plan-draft', returnedForChange: [day] });
    const no = submitted().give(iom, 'reject-reintegration-plan', {
      rejectedOn: day,
      because: 'not-viable',
      reasons: 'No.',
    });
    expect(no.file.reintegration).toMatchObject({ state: 'plan-draft', items: [], rejected: [day] });
  });
});

describe('payments', () => {
  it('stay within the thing that they pay for', () => {
    const paid = accepted().give(iom, 'pay-reintegration-tranche', tranche(1, 500));
    const blockers = (item: number, amount: number) =>
      paid.blockers(iom, 'pay-reintegration-tranche', tranche(item, amount));
    expect([blockers(1, 400), blockers(1, 401), blockers(2, 600), blockers(3, 1)]).toEqual([
      [],
      ['tranche-over-item'],
      [],
      ['tranche-over-item'],
    ]);
  });

  it('have one receipt each', () => {
    const receipt = { number: 1, receivedOn: day, receipt: 'Invoice 4' };
    const paid = accepted().give(iom, 'pay-reintegration-tranche', tranche(1, 500));
    const proven = paid.give(iom, 'record-tranche-receipt', receipt);
    expect(proven.file.reintegration.tranches).toMatchObject([{ number: 1, receiptOn: day }]);
    expect(proven.blockers(iom, 'record-tranche-receipt', receipt)).toEqual(['no-payment-without-receipt']);
  });
});

describe('a case in the common tool', () => {
  const tool = (change = {}) => ({
    ...{ kind: 'standard', support: 'post-return', partner: 'caritas', openedOn: day, familySize: 1 },
    ...{ returnKind: 'voluntary', needs: ['health'], ...change },
  });
  const agreed = () => helped().give(guard, 'record-consent', { ...help.consent(day, 'reintegration'), to: 'eu.riat' });

  it('carries personal data only with the signed consent, and a blank one carries none', () => {
    expect(helped().blockers(guard, 'open-reintegration-tool-case', tool())).toEqual(['no-consent-for-tool']);
    expect(agreed().give(guard, 'open-reintegration-tool-case', tool()).file.reintegration.tool).toMatchObject({
      status: 'sent',
      consentOn: day,
      needs: ['health'],
    });
    const blank = helped().give(
      guard,
      'open-reintegration-tool-case',
      tool({ kind: 'blank', departureOn: '2026-11-20' }),
    );
    expect(blank.file.reintegration.tool).toMatchObject({ needs: [] });
    expect(blank.file.reintegration.tool?.consentOn).toBeUndefined();
  });

  it('is made five working days before a charter when it is blank', () => {
    const blockers = (departureOn?: string) =>
      helped().blockers(guard, 'open-reintegration-tool-case', tool({ kind: 'blank', departureOn }));
    expect([blockers('2026-11-09'), blockers('2026-11-06'), blockers()]).toEqual([
      [],
      ['blank-case-too-late'],
      ['blank-case-too-late'],
    ]);
  });

  it('that the partner made afterwards is rejected by itself after seven days without an answer', () => {
    const late = agreed().give(guard, 'open-reintegration-tool-case', tool({ kind: 'retroactive' }));
    expect(late.file.deadlines['pl.riat.retroactive']?.dueOn).toBe('2026-11-09');
    expect(late.blockers('clock', 'reject-retroactive-tool-case')).toEqual(['deadline-still-running']);
    const rejected = late.pass('pl.riat.retroactive').give('clock', 'reject-retroactive-tool-case');
    expect(rejected.file.reintegration.tool).toMatchObject({ status: 'rejected', answeredOn: '2026-11-10' });
    const answer = { answer: 'accepted', answeredOn: day };
    expect(
      late.give(guard, 'answer-reintegration-tool-case', answer).file.deadlines['pl.riat.retroactive'],
    ).toBeUndefined();
    expect(rejected.blockers(guard, 'answer-reintegration-tool-case', answer)).toEqual(['no-open-tool-case']);
  });
});
