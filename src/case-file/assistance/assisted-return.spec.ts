import { fold, type CaseEvent, type EventType } from '../../kernel';
import { caseMachine } from '../case-file';
import {
  assistedReturnApplied,
  assistedReturnEnded,
  assistedReturnOrdered,
  assistedReturnRuns,
  checkOf,
  consentGiven,
  consentTo,
  consentWithdrawn,
  departureChecked,
  expenseCovered,
  leftUnexamined,
  preparationBegun,
  returnCounselled,
  returnScreened,
  supportApplied,
  supportGranted,
} from '.';

const happened = (
  { type, region, version }: Pick<EventType, 'type' | 'region' | 'version'>,
  payload: object = {},
): CaseEvent => ({
  type,
  region,
  version,
  payload,
  occurredAt: '2026-11-02T09:00:00.000Z',
  recordedAt: '2026-11-02T09:00:00.000Z',
  actor: 'anna',
  authority: 'pl.border-guard',
  deadlines: { started: [], ended: [], moved: [] },
});
const after = (...events: readonly CaseEvent[]) => fold(caseMachine, events).assistance;

const applied = happened(assistedReturnApplied, {
  appliedOn: '2026-11-02',
  ground: 'period-for-departure',
  country: 'GEO',
  adults: 1,
  children: 0,
  late: false,
  declaredOn: '2026-11-01',
  through: 'border-guard',
  vulnerabilities: ['health'],
});
const ordered = happened(assistedReturnOrdered, { orderedOn: '2026-11-04', organiser: 'pl.iom' });
const check = (kind: string, inOrder: boolean) =>
  happened(departureChecked, { kind, on: '2026-11-05', inOrder, needs: [] });

describe('a journey that is organised for the person', () => {
  it('is applied for with the declaration, and tells where that was handed in', () => {
    expect(after(applied)).toMatchObject({
      state: 'applied',
      ground: 'period-for-departure',
      journey: { declaredOn: '2026-11-01', appliedAt: 'pl.border-guard', checks: [], expenses: [] },
    });
  });

  it('runs from the order until it is made or given up', () => {
    const given = after(applied, ordered, happened(preparationBegun));
    expect(given).toMatchObject({
      state: 'pre-departure',
      journey: { orderedBy: 'pl.border-guard', organiser: 'pl.iom' },
    });
    expect(assistedReturnRuns).toContain(given.state);
    const ended = after(applied, ordered, happened(assistedReturnEnded, { how: 'withdrawn', on: '2026-11-06' }));
    expect(ended).toMatchObject({ state: 'withdrawn', journey: { ended: { how: 'withdrawn', on: '2026-11-06' } } });
    expect(assistedReturnRuns).not.toContain(ended.state);
  });

  it('is checked thing by thing, and the last finding on each counts', () => {
    const { journey } = after(
      applied,
      ordered,
      check('fit-to-travel', false),
      check('reception', true),
      check('fit-to-travel', true),
    );
    expect(journey?.checks.map(({ kind, inOrder }) => [kind, inOrder])).toEqual([
      ['reception', true],
      ['fit-to-travel', true],
    ]);
    expect(journey && checkOf(journey, 'travel-document')).toBeUndefined();
  });

  it('numbers what it costs', () => {
    const spent = (kind: string) => happened(expenseCovered, { kind, on: '2026-11-05', amount: 100, currency: 'EUR' });
    expect(
      after(applied, ordered, spent('ticket'), spent('food')).journey?.expenses.map(({ number, kind }) => [
        number,
        kind,
      ]),
    ).toEqual([
      [1, 'ticket'],
      [2, 'food'],
    ]);
  });

  it('can be applied for anew after a withdrawal, and nothing of the first journey clings to it', () => {
    const late = happened(leftUnexamined, { because: 'late', on: '2026-11-03' });
    const screened = happened(returnScreened, {
      screenedOn: '2026-11-03',
      unionCitizen: false,
      stayBasis: 'none',
      eligible: true,
    });
    expect(after(applied, screened).journey?.screening).toMatchObject({ on: '2026-11-03', eligible: true });
    const again = after(applied, screened, late, applied);
    expect(again.state).toBe('applied');
    expect(again.journey?.screening).toBeUndefined();
    expect(again.journey?.leftUnexaminedBecause).toBeUndefined();
  });
});

describe('support as older journals tell of it', () => {
  it('goes from application to payment and knows no journey', () => {
    const asked = happened(supportApplied, { scheme: 're-establishment-support', appliedOn: '2026-02-20' });
    const granted = after(
      happened(returnCounselled, { heldOn: '2026-02-01' }),
      asked,
      happened(supportGranted, { amount: 30_000 }),
    );
    expect(granted).toEqual({
      state: 'granted',
      counselledOn: ['2026-02-01'],
      scheme: 're-establishment-support',
      appliedOn: '2026-02-20',
      amount: 30_000,
    });
  });
});

describe('consent to pass on what is known', () => {
  const given = happened(consentGiven, {
    to: 'pl.iom',
    purpose: 'assisted-return',
    groups: ['assistance'],
    givenOn: '2026-11-02',
  });

  it('stands for one recipient and one purpose until it is withdrawn', () => {
    const { consents } = after(given);
    expect(consentTo(consents, 'pl.iom')).toMatchObject({ groups: ['assistance'] });
    expect(consentTo(consents, 'pl.iom', 'assisted-return')).toBeDefined();
    expect(consentTo(consents, 'pl.iom', 'reintegration')).toBeUndefined();
    expect(consentTo(consents, 'eu.frontex')).toBeUndefined();
    const ended = after(given, happened(consentWithdrawn, { to: 'pl.iom', withdrawnOn: '2026-11-09' }));
    expect(consentTo(ended.consents, 'pl.iom')).toBeUndefined();
    expect(ended.consents).toMatchObject([{ givenOn: '2026-11-02', withdrawnOn: '2026-11-09' }]);
  });

  it('is said anew for the same purpose, and outlives a new application', () => {
    const wider = happened(consentGiven, { ...(given.payload as object), groups: ['assistance', 'travel-document'] });
    expect(after(given, wider, applied).consents).toMatchObject([{ groups: ['assistance', 'travel-document'] }]);
  });
});
