import { aCase, polishUsual as usual } from '../../../../test/builders';

const guard = 'straz-graniczna';
const day = '2026-03-02';
const opened = aCase().inPoland(`${day}T09:00:00Z`).opened();
const barred = (bar: string, one = opened) =>
  one.give(guard, 'record-proceedings-bar', { bar, since: one.day, evidence: 'Shown.' });

describe('a transfer to the state responsible for the application', () => {
  const decision = (decidedOn: string, change: object = {}) => ({
    ...{ reference: 'DPU-77/26', decidedOn, state: 'DEU', enforceableAtOnce: false, reasons: 'Taken charge of.' },
    ...change,
  });
  const pending = barred('protection-pending', barred('responsible-state-transfer'));
  const decided = pending.give('udsc', 'decide-responsible-state-transfer', decision(day));
  const served = decided
    .give(guard, 'record-duty', { duty: 'translation', on: day })
    .give(guard, 'record-service', usual.service(day));
  const outcome = (one: typeof served, what: string) =>
    one.give('udsc', 'record-outcome-of-transfer-remedy', { outcome: what, on: day });

  it.each([
    ['2026-03-02', 'dublin-iii'],
    ['2026-06-12', 'migration-management'],
  ])('decided on %s is made under %s, with no time to leave and no ban', (on, transferUnder) => {
    const { file } = pending.at(on).give('udsc', 'decide-responsible-state-transfer', decision(on));
    expect(file).toMatchObject({
      decision: { kind: 'transfer', state: 'issued', transferUnder, destinations: ['DEU'] },
      departurePeriod: { state: 'none', noPeriodGround: 'transfer' },
      entryBan: { state: 'none' },
    });
  });

  it('waits for every other bar of art. 303', () => {
    const other = barred('trafficking-certificate', pending);
    expect(other.blockers('udsc', 'decide-responsible-state-transfer', decision(day))).toEqual([
      'barred-by-trafficking-certificate',
    ]);
  });

  it('owes the person a translation before service, and none of what only a return decision owes', () => {
    expect(decided.blockers(guard, 'record-service', usual.service(day))).toEqual(['duty-open-translation']);
  });

  it('has a remedy of its own, that is recorded and not reckoned', () => {
    expect(served.file.deadlines['pl.appeal']).toBeUndefined();
    expect(served.blockers(guard, 'lodge-appeal', { lodgedOn: day })).toContain('no-appeal-in-administration');
    const returned = opened.decided().served();
    expect(
      returned.blockers('udsc', 'record-outcome-of-transfer-remedy', { outcome: 'stands', on: returned.day }),
    ).toEqual(['not-a-responsible-state-transfer']);
  });

  it.each([
    ['no-remedy-used', { state: 'final', finalBecause: 'appeal-period-ended' }],
    ['stands', { state: 'final', finalBecause: 'ruling' }],
    ['set-aside', { state: 'repealed', repealedBecause: 'annulled' }],
  ])('ends as %s', (what, expected) => {
    expect(outcome(served, what).file).toMatchObject({ decision: expected, remedy: { state: 'closed' } });
  });

  it('is carried out by escort once it is final, or at once where it says so', () => {
    const order = (one: typeof served) =>
      one.blockers(guard, 'order-escort', {
        ...usual.escortOrder(one.moment, '2027-12-31T12:00:00.000Z'),
        destination: 'DEU',
      });
    expect(order(served.withPassport())).toEqual(['decision-not-enforceable']);
    expect(order(outcome(served, 'stands').withPassport())).toEqual([]);
    const atOnce = pending.give(
      'udsc',
      'decide-responsible-state-transfer',
      decision(day, { enforceableAtOnce: true }),
    );
    expect(order(atOnce.withPassport())).toEqual([]);
  });
});

describe('an immediate handover or readmission', () => {
  const handover = { handedOverOn: day, state: 'UKR', evidence: 'Readmission agreement; Medyka.' };

  it('rests on the circumstance on record, ends proceedings and is the exit', () => {
    expect(opened.blockers(guard, 'record-readmission', handover)).toEqual(['no-record-of-immediate-handover']);
    const gone = barred('immediate-handover').give(guard, 'record-readmission', handover);
    expect(gone.file).toMatchObject({
      decision: { state: 'none', proceedings: { endedBecause: 'immediate-handover' } },
      whereabouts: { state: 'departed', destination: 'UKR' },
      entryBan: { state: 'none' },
    });
    const close = { because: 'handed-over-to-a-state', on: day };
    expect(gone.blockers(guard, 'close-case', close)).toEqual([]);
  });

  it('ends the apprehension of whoever is kept', () => {
    const kept = barred('immediate-handover', opened.apprehended());
    const gone = kept.give(guard, 'record-readmission', { ...handover, handedOverOn: kept.day });
    expect(gone.file.custody.state).toBe('at-liberty');
  });
});

describe('a written instruction', () => {
  const instruction = { reference: 'P-314A/12/26', givenOn: day, decidedIn: 'DEU', told: 'In Russian.' };

  it('takes the place of a decision where another state has made one, and keeps its number in the register', () => {
    expect(opened.blockers(guard, 'give-written-instruction', instruction)).toEqual([
      'no-record-of-return-decision-of-another-state',
    ]);
    const given = barred('return-decision-of-another-state').give(guard, 'give-written-instruction', instruction);
    expect(given.file.decision).toMatchObject({
      instructions: [{ reference: 'P-314A/12/26', givenOn: day, decidedIn: 'DEU' }],
      proceedings: { endedBecause: 'return-decision-of-another-state' },
    });
    expect(JSON.stringify(given.events.at(-2)?.payload)).not.toContain('Russian');
    expect(given.blockers(guard, 'give-written-instruction', instruction)).toEqual(['instruction-number-taken']);
  });
});
