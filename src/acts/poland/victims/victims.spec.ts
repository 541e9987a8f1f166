import { aCase, returnUsual as help } from '../../../../test/builders';
import { certificateOn } from '../../../case-file';

const guard = 'straz-graniczna';
const day = '2026-11-02';
const child = { person: { freeMovement: false, minor: true, unaccompanied: true, adultFrom: '2029-05-01' } };
const opened = (change = {}) => aCase().inPoland(`${day}T09:00:00Z`).opened(change);
const certificate = { issuedOn: day, issuedBy: 'border-guard', certificateNumber: 'ZC 14/2026' };
const certified = (change = {}) => opened(change).give(guard, 'record-trafficking-certificate', certificate);

describe('a certificate of presumed trafficking', () => {
  it.each([
    [{}, '2027-02-02'],
    [child, '2027-03-02'],
  ])('for %j is valid until %s (172)', (who, validUntil) => {
    const { decision, deadlines } = certified(who).file;
    expect(decision.trafficking?.certificate).toEqual({ issuedOn: day, validUntil });
    expect(deadlines['pl.trafficking.certificate']?.dueOn).toBe(validUntil);
    expect([day, validUntil, '2027-03-03', '2026-11-01'].map(on => certificateOn(decision, on) !== undefined)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('ends by itself, or before that for a reason', () => {
    const passed = certified().pass('pl.trafficking.certificate').give('clock', 'let-trafficking-certificate-end');
    expect(passed.file.decision.trafficking?.certificate?.endedOn).toBe('2027-02-03');
    const end = { endedOn: day, because: 'other' };
    const ended = certified().give(guard, 'end-trafficking-certificate', end);
    expect(ended.file.deadlines['pl.trafficking.certificate']).toBeUndefined();
    expect(certificateOn(ended.file.decision, day)).toBeUndefined();
    expect(ended.blockers(guard, 'end-trafficking-certificate', end)).toEqual(['no-trafficking-certificate']);
    expect(opened().blockers(guard, 'end-trafficking-certificate', end)).toEqual(['no-trafficking-certificate']);
  });

  it('opens assisted return, also again within two years', () => {
    const input = { ...help.assistedReturn(day), ground: 'trafficking-certificate' };
    expect(opened().blockers(guard, 'apply-for-assisted-return', input)).toEqual(['no-ground-for-assisted-return']);
    const applied = certified().give(guard, 'apply-for-assisted-return', input);
    const again = applied.screened({ lastAssistedExitOn: '2026-01-02', exception: 'trafficking' });
    expect(again.file.assistance.journey?.screening?.eligible).toBe(true);
  });

  it('makes a risk assessment part of the preparation, whatever needs were named', () => {
    const ready = certified()
      .give(guard, 'apply-for-assisted-return', { ...help.assistedReturn(day), ground: 'trafficking-certificate' })
      .helpGranted()
      .consented();
    const begin = { begunOn: '2026-11-20', note: 'Seen off.' };
    const blockers = (checks: readonly string[]) =>
      ready.prepared('2026-11-20', checks).at('2026-11-20').blockers('iom-pl', 'begin-return-journey', begin);
    expect(blockers(['travel-document'])).toEqual(['departure-not-prepared']);
    expect(blockers(['travel-document', 'trafficking-risk'])).toEqual([]);
  });
});

describe('whatever speaks for trafficking after the application', () => {
  const begin = { begunOn: '2026-11-20', note: 'Seen off.' };
  const preparing = () =>
    aCase().inPoland(`${day}T09:00:00Z`).helpAsked().helpGranted().consented().prepared('2026-11-20');
  const referral = { referredOn: day, to: 'kcik', note: 'Papers taken by an employer.' };

  it.each([
    ['record-trafficking-certificate', certificate],
    ['refer-presumed-victim', referral],
    ['record-trafficking-permit', { status: 'applied', on: day }],
  ])('by %s adds the risk assessment to the preparation of the journey', (name, input) => {
    const ready = preparing();
    expect(ready.at('2026-11-20').blockers('iom-pl', 'begin-return-journey', begin)).toEqual([]);
    const told = ready.give(guard, name, input);
    expect(told.file.assistance.journey?.vulnerabilities).toContain('trafficking');
    expect(told.at('2026-11-20').blockers('iom-pl', 'begin-return-journey', begin)).toEqual(['departure-not-prepared']);
    const assessed = told.give('iom-pl', 'record-departure-check', help.departureCheck('trafficking-risk', day));
    expect(assessed.at('2026-11-20').blockers('iom-pl', 'begin-return-journey', begin)).toEqual([]);
  });

  it('is told to the journey once, and to none where nobody has applied', () => {
    const twice = preparing().give(guard, 'refer-presumed-victim', referral);
    const again = twice.give(guard, 'record-trafficking-certificate', certificate);
    expect(again.events.filter(({ type }) => type === 'return-need-found')).toHaveLength(1);
    expect(certified().events.filter(({ type }) => type === 'return-need-found')).toEqual([]);
  });
});

describe('a referral', () => {
  it('says where to, and seals why', () => {
    const referral = { referredOn: day, to: 'kcik', note: 'Papers taken by an employer.' };
    const event = opened().give(guard, 'refer-presumed-victim', referral).events.at(-1);
    expect(event).toMatchObject({ payload: { to: 'kcik' }, sealed: { note: 'Papers taken by an employer.' } });
  });
});

describe('a permit for a victim of trafficking', () => {
  it.each([
    ['granted', '2027-05-02', []],
    ['granted', '2027-05-01', ['trafficking-permit-too-short']],
    ['granted', undefined, ['trafficking-permit-too-short']],
    ['applied', undefined, []],
  ])('%s until %s meets %j (177)', (status, validUntil, blockers) => {
    expect(certified().blockers(guard, 'record-trafficking-permit', { status, on: day, validUntil })).toEqual(blockers);
  });
});
