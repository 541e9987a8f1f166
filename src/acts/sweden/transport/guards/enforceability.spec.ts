import { aCase, usual } from '../../../../../test/builders';

const decided = (change = {}) => aCase().inSweden().decided(change);
const enforceable = (change = {}) => decided(change).served().final();
const ready = (change = {}) => enforceable(change).at('2026-06-01').withDocument().detained();
const order = usual.transportOrder;

describe('a decision that is not enforceable', () => {
  it('is not handed over to the police before it is final', () => {
    const served = decided().served();
    expect(served.blockers('migrationsverket', 'hand-over-to-police', usual.handover)).toEqual([
      'decision-not-enforceable',
    ]);
    expect(served.final().blockers('migrationsverket', 'hand-over-to-police', usual.handover)).toEqual([]);
  });

  it('is handed over once the person has accepted it', () => {
    const accepted = decided().served().accepted('2026-01-14');
    expect(accepted.blockers('migrationsverket', 'hand-over-to-police', usual.handover)).toEqual([]);
  });

  it('may be enforced at once when the police have refused entry at the border', () => {
    const atBorder = aCase().inSweden().refusedAtBorder();
    expect(atBorder.blockers('polisen', 'take-into-custody', { startedAt: atBorder.moment })).toEqual([]);
  });

  it('holds nobody once it is repealed', () => {
    const repealed = enforceable()
      .handedOver()
      .give('migrationsverket', 'repeal-decision', { because: 'permit-granted' });
    expect(repealed.blockers('polisen', 'take-into-custody', { startedAt: repealed.moment })).toContain(
      'decision-not-enforceable',
    );
  });
});

describe('an expulsion for crime', () => {
  const served = aCase().inSweden().expelledForCrime().served();
  const hold = (held: typeof served) => held.blockers('polisen', 'take-into-custody', { startedAt: held.moment });

  it('is not enforced on acceptance alone without the prosecutor’s consent', () => {
    const accepted = served.give('polisen', 'accept-decision', {
      acceptedOn: '2026-01-12',
      before: 'police',
      witness: 'B. Berg',
      decisionTextAtHand: true,
    });
    expect(hold(accepted)).toEqual(['prosecutor-consent-missing']);
    expect(hold(accepted.give('polisen', 'record-prosecutor-consent', { consentedOn: '2026-01-12' }))).toEqual([]);
  });

  it('needs no consent when the time for appealing has run out', () => {
    expect(hold(served.final())).toEqual([]);
  });

  it('moves nobody before the prison sentence is served', () => {
    const serving = served.final().servingSentence();
    expect(serving.blockers('polisen', 'order-transport', order)).toContain('sentence-not-served');
    const free = serving.give('polisen', 'record-sentence-end', { endedAt: serving.moment });
    expect(free.blockers('polisen', 'order-transport', order)).not.toContain('sentence-not-served');
  });
});

describe('the period for voluntary departure', () => {
  const running = enforceable(usual.withPeriod);
  const handOver = (held: typeof running) => held.blockers('migrationsverket', 'hand-over-to-police', usual.handover);

  it('keeps everybody from coercion while it runs', () => {
    expect(handOver(running)).toEqual(['departure-period-running']);
    const detain = usual.detention(running.day, running.moment);
    expect(running.blockers('migrationsverket', 'decide-detention', detain)).toEqual(['departure-period-running']);
  });

  it('gives way when it has expired', () => {
    expect(handOver(running.periodExpired())).toEqual([]);
  });

  it('gives way when it is revoked', () => {
    const revoked = running.give('migrationsverket', 'revoke-departure-period', {
      ground: 'public-order',
      withoutBanBecause: 'special-personal-reasons',
      facts: [],
      decidedOn: '2026-01-20',
      reasons: 'Threats.',
    });
    expect(handOver(revoked)).toEqual([]);
  });
});

it('asks for no consent of a prosecutor where no criminal court has expelled, though the person has accepted', () => {
  const accepted = decided().served().accepted('2026-01-14');
  expect(accepted.blockers('migrationsverket', 'order-transport', order)).not.toContain('prosecutor-consent-missing');
});

describe('waiting times after service', () => {
  // Served on Monday 12 January 2026.
  it.each([
    ['a citizen of the Union', { freeMovement: true, minor: false, unaccompanied: false }, '2026-02-09', '2026-02-10'],
    ['an unaccompanied child', usual.child, '2026-01-19', '2026-01-20'],
  ])('protect %s to the end of the last day', (_, person, last, after) => {
    const served = decided({ person }).served().accepted('2026-01-12');
    const refusal = served
      .at(last)
      .refusals('migrationsverket', 'order-transport', order)
      .find(({ code }) => code === 'waiting-time-running');
    expect(refusal?.clearsOn).toBe(last);
    expect(served.at(after).blockers('migrationsverket', 'order-transport', order)).not.toContain(
      'waiting-time-running',
    );
  });

  it('hold back nobody else, and no child who is here with its parents', () => {
    const blockers = (change: object) =>
      decided(change).served().accepted('2026-01-12').blockers('migrationsverket', 'order-transport', order);
    expect(blockers({})).not.toContain('waiting-time-running');
    const accompanied = { person: { freeMovement: false, minor: true, unaccompanied: false } };
    expect(blockers(accompanied)).not.toContain('waiting-time-running');
    expect(blockers(accompanied)).not.toContain('reception-not-verified');
  });

  it('block while service is unknown', () => {
    const unserved = decided({ person: usual.child }).give('migrationsverket', 'record-finality', {
      finalOn: '2026-01-07',
      evidence: 'notice-from-court',
      verifiedBy: 'A. Andersson',
    });
    expect(unserved.blockers('migrationsverket', 'order-transport', order)).toContain('waiting-time-running');
  });
});

it('does not remove an unaccompanied child whose reception has fallen away, until another is verified', () => {
  const final = enforceable({ person: usual.child }).give('migrationsverket', 'record-reception-withdrawn', {
    because: 'receiver-declines',
    withdrawnOn: '2026-01-16',
    note: 'The aunt has moved.',
  });
  expect(final.blockers('migrationsverket', 'order-transport', order)).toContain('reception-not-verified');
  const verified = final.give('migrationsverket', 'verify-reception', {
    kind: 'family-member',
    verifiedOn: '2026-01-20',
    evidence: 'Letter from an aunt.',
  });
  expect(verified.blockers('migrationsverket', 'order-transport', order)).not.toContain('reception-not-verified');
});

describe('a bar to enforcement', () => {
  it('stops a transport to every country when it names none', () => {
    expect(ready().blockers('migrationsverket', 'order-transport', order)).toEqual([]);
    expect(ready().stayed().blockers('migrationsverket', 'order-transport', order)).toEqual(['enforcement-barred']);
  });

  it('stops a transport to the countries that it names, and to no other', () => {
    const both = ready({ destinations: ['GEO', 'ARM'] }).stayed({ countries: ['ARM'] });
    expect(both.blockers('migrationsverket', 'order-transport', { ...order, destination: 'ARM' })).toEqual([
      'enforcement-barred',
    ]);
    expect(both.blockers('migrationsverket', 'order-transport', order)).toEqual([]);
  });

  it('does not let an escort leave while a stay is in force, though it came after the plan', () => {
    const planned = ready().transportPlanned().at('2026-06-10');
    const board = { startedAt: planned.moment };
    expect(planned.blockers('kriminalvarden', 'start-transport', board)).toEqual([]);
    expect(planned.stayed().blockers('kriminalvarden', 'start-transport', board)).toEqual(['enforcement-barred']);
  });
});

it('sends nobody to a country that the decision does not name', () => {
  const elsewhere = { ...order, destination: 'ARM' };
  expect(ready().blockers('migrationsverket', 'order-transport', elsewhere)).toEqual(['destination-not-in-decision']);
  expect(ready().blockers('migrationsverket', 'order-transport', order)).toEqual([]);
});
