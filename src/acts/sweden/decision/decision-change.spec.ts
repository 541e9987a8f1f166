import { aCase, usual } from '../../../../test/builders';

const final = (change = {}) => aCase().inSweden().decided(change).served().final();
const anew = (told: ReturnType<typeof final>, change = {}) => ({
  reference: '52-123457',
  decidedOn: told.day,
  destinations: ['ARM'],
  departureWeeks: 4,
  reasons: 'The first country refuses him.',
  ...change,
});

describe('another destination', () => {
  it('is a new decision, with its own service, its own remedy and its own time to leave', () => {
    const before = final();
    const changed = before.give('migrationsverket', 'change-destination', anew(before));
    expect(changed.file.decision).toMatchObject({ state: 'issued', version: 2, destinations: ['ARM'] });
    expect(changed.file.decision.finalOn).toBeUndefined();
    expect(changed.file.decision.servedOn).toBeUndefined();
    expect(changed.file.remedy.state).toBe('none');
    expect(changed.file.departurePeriod.state).toBe('pending');
    expect(changed.blockers('migrationsverket', 'hand-over-to-police', usual.handover)).toContain(
      'decision-not-enforceable',
    );
    const again = changed.served(changed.day);
    expect(again.file.deadlines['se.appeal']).toBeDefined();
    expect(again.final().file.decision.state).toBe('final');
  });

  it('ends the time that ran from the former decision', () => {
    const running = final(usual.withPeriod);
    const changed = running.give('migrationsverket', 'change-destination', anew(running));
    expect(changed.file.deadlines['se.departure-period']).toBeUndefined();
  });

  it('leaves former appeals on record, and lets the new decision be appealed from the first instance', () => {
    const first = aCase().inSweden().decided().served();
    const appealed = first.give('migrationsverket', 'lodge-appeal', {
      lodgedOn: first.day,
      court: 'migrationsdomstol',
    });
    const changed = appealed.give('migrationsverket', 'change-destination', anew(appealed)).served(appealed.day);
    expect(changed.file.remedy.appeals).toHaveLength(1);
    expect(
      changed.blockers('migrationsverket', 'lodge-appeal', { lodgedOn: changed.day, court: 'migrationsdomstol' }),
    ).toEqual([]);
  });

  it('really is another, with a period or a ground for none that was assessed', () => {
    const before = final();
    const blockers = (change: object) =>
      before.blockers('migrationsverket', 'change-destination', anew(before, change));
    expect(blockers({})).toEqual([]);
    expect(blockers({ destinations: ['GEO'] })).toEqual(['destination-unchanged']);
    expect(blockers({ departureWeeks: undefined })).toEqual(['period-or-ground-missing']);
    expect(blockers({ departureWeeks: undefined, noPeriodGround: 'public-order' })).toEqual([
      'period-refused-without-assessment',
    ]);
    expect(blockers({ departureWeeks: 6 })).toEqual(['period-of-another-length']);
    expect(blockers({ departureWeeks: 6, longerPeriodBecause: 'other-special-reasons' })).toEqual([]);
  });

  it('leaves nobody in custody for a decision that no longer stands', () => {
    const detained = final().detained();
    expect(detained.blockers('migrationsverket', 'change-destination', anew(detained))).toEqual([
      'custody-rests-on-decision',
    ]);
  });

  it('is for whoever decided', () => {
    const before = aCase().inSweden().expelledForCrime();
    expect(before.blockers('polisen', 'change-destination', anew(before))).toEqual(['not-the-decider']);
  });
});

describe('a matter that a court sent back', () => {
  const remitted = (outcome: string) => {
    const first = aCase().inSweden().decided().served();
    return first
      .give('migrationsverket', 'lodge-appeal', { lodgedOn: first.day, court: 'migrationsdomstol' })
      .give('migrationsdomstol', 'decide-appeal', { outcome, decidedOn: first.day });
  };

  it('is decided anew, even for the same country', () => {
    const back = remitted('remitted');
    const decided = back.give('migrationsverket', 'decide-anew', anew(back, { destinations: ['GEO'] }));
    expect(decided.file.decision).toMatchObject({ state: 'issued', version: 2 });
    expect(decided.file.decision.repealedBecause).toBeUndefined();
  });

  it('is another than a decision that a court took away', () => {
    const upheld = remitted('upheld');
    expect(upheld.blockers('migrationsverket', 'decide-anew', anew(upheld))).toEqual(['nothing-was-remitted']);
  });
});

describe('a correction', () => {
  const open = (stay: string) =>
    final().give('migrationsverket', 'open-correction', { openedOn: '2026-01-20', stay, reasons: 'New papers.' });
  const repeal = { because: 'self-correction' };

  it('is taken up, with an answer on a stay, before the decision is repealed by it', () => {
    expect(final().blockers('migrationsverket', 'repeal-decision', repeal)).toEqual(['stay-not-considered']);
    expect(open('refused').blockers('migrationsverket', 'repeal-decision', repeal)).toEqual([]);
    expect(open('refused').file.holds.state).toBe('free');
    expect(open('granted').file.holds.set).toMatchObject([{ kind: 'stay-by-authority', endsWith: 'decided-anew' }]);
  });

  it('is open once at a time, and can end with the decision as it was', () => {
    const taken = open('refused');
    const again = { openedOn: '2026-01-20', stay: 'refused', reasons: 'Again.' };
    expect(taken.blockers('migrationsverket', 'open-correction', again)).toEqual(['correction-already-open']);
    const refusal = { decidedOn: '2026-01-21', reasons: 'Nothing new.' };
    const stands = taken.give('migrationsverket', 'refuse-correction', refusal);
    expect(stands.file.decision.state).toBe('final');
    expect(stands.blockers('migrationsverket', 'refuse-correction', refusal)).toEqual(['no-correction-open']);
    expect(stands.blockers('migrationsverket', 'repeal-decision', repeal)).toEqual(['stay-not-considered']);
  });
});

describe('a repeal', () => {
  it('takes the entry ban away with the decision', () => {
    const banned = final({ entryBan: { years: 2, ground: 'no-period' } });
    expect(banned.file.entryBan.state).toBe('imposed');
    const repealed = banned.give('migrationsverket', 'repeal-decision', { because: 'permit-granted' });
    expect(repealed.file.entryBan).toMatchObject({
      state: 'lifted',
      liftedOn: repealed.day,
      liftedBecause: 'decision-repealed',
    });
    expect(repealed.file.deadlines['se.limitation']).toBeUndefined();
  });

  it('tells whoever enforces', () => {
    const repealed = final().handedOver().give('migrationsverket', 'repeal-decision', { because: 'permit-granted' });
    expect(repealed.file.notices.list.map(({ key, to }) => `${key} ${to}`)).toContain('decision-repealed se.polisen');
  });

  it('of an expulsion for crime is for the migration courts, unless the person has become a citizen', () => {
    const expelled = aCase().inSweden().expelledForCrime().served().final();
    const repeal = (because: string) => expelled.blockers('migrationsverket', 'repeal-decision', { because });
    expect(repeal('permit-granted')).toEqual(['crime-is-for-the-court']);
    expect(repeal('citizenship')).toEqual([]);
    const lifted = { because: 'impediment', ruledOn: '2026-01-20' };
    expect(expelled.give('migrationsdomstol', 'lift-criminal-expulsion', lifted).file.decision).toMatchObject({
      state: 'repealed',
      repealedBecause: 'impediment',
    });
    expect(final().blockers('migrationsdomstol', 'lift-criminal-expulsion', lifted)).toEqual([
      'not-expelled-for-crime',
    ]);
  });
});

it('tells a decision after asylum in a language that is understood', () => {
  const decided = aCase().inSweden().decided({ track: 'asylum' });
  const service = (more: object) =>
    decided.blockers('migrationsverket', 'record-service', { ...usual.service('2026-01-07'), ...more });
  expect(service({})).toEqual(['decision-not-understood']);
  expect(service({ languageUnderstood: true })).toEqual([]);
});
