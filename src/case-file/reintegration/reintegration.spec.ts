import { fold, type CaseEvent, type EventType } from '../../kernel';
import { caseMachine } from '../case-file';
import {
  costOf,
  paidFor,
  planAccepted,
  planDrafted,
  planRejected,
  planReturned,
  planSubmitted,
  receiptReceived,
  reintegrationApplied,
  reintegrationEvaluated,
  reintegrationGranted,
  reintegrationMonitored,
  reintegrationRefused,
  toolCaseAnswered,
  toolCaseOpened,
  tranchePaid,
} from '.';

const happened = (
  { type, region, version }: Pick<EventType, 'type' | 'region' | 'version'>,
  payload: object = {},
): CaseEvent => ({
  type,
  region,
  version,
  payload,
  occurredAt: '2027-01-11T09:00:00.000Z',
  recordedAt: '2027-01-11T09:00:00.000Z',
  actor: 'iga',
  authority: 'pl.iom',
  deadlines: { started: [], ended: [], moved: [] },
});
const after = (...events: readonly CaseEvent[]) => fold(caseMachine, events).reintegration;

const applied = happened(reintegrationApplied, {
  appliedOn: '2027-01-04',
  basis: 'assisted-return',
  country: 'GEO',
  adults: 1,
  children: 0,
  vulnerabilities: [],
});
const granted = happened(reintegrationGranted, {
  grantedOn: '2027-01-05',
  package: 'pl.reintegration.in-kind',
  full: false,
  entrustedTo: 'pl.iom',
  budget: 500,
  currency: 'EUR',
});
const items = [
  { kind: 'business', amount: 300 },
  { kind: 'training', amount: 200 },
];
const drafted = happened(planDrafted, { items, draftedOn: '2027-01-06' });
const submitted = happened(planSubmitted, { submittedOn: '2027-01-07' });
const accepted = happened(planAccepted, { acceptedOn: '2027-01-08' });
const paid = (item: number, amount: number) => happened(tranchePaid, { item, amount, paidOn: '2027-01-11' });
const asked = happened(reintegrationMonitored, {
  on: '2027-05-03',
  by: 'telephone',
  economic: 62,
  social: 70,
  psychosocial: 55,
});
const toPlan = [applied, granted, drafted, submitted];

describe('reintegration', () => {
  it('is nothing in a case that nobody has applied in', () => {
    expect(after()).toEqual({ state: 'none', items: [], tranches: [], surveys: [] });
    expect(after(applied, happened(reintegrationRefused, { because: 'received-before' }))).toMatchObject({
      state: 'none',
      refusedBecause: 'received-before',
    });
  });

  it('plans numbered things and knows who drafted them', () => {
    const { items: planned, draftedBy, state } = after(...toPlan);
    expect(planned.map(({ number }) => number)).toEqual([1, 2]);
    expect(costOf(planned)).toBe(500);
    expect([draftedBy, state]).toEqual(['iga', 'submitted']);
  });

  it('goes back to the draft with its things when it is to be changed, and without them when it is rejected', () => {
    const back = after(...toPlan, happened(planReturned, { returnedOn: '2027-01-08' }));
    expect([back.state, back.items.length, back.returnedForChange]).toEqual(['plan-draft', 2, ['2027-01-08']]);
    const anew = after(...toPlan, happened(planRejected, { rejectedOn: '2027-01-08', because: 'not-viable' }));
    expect([anew.state, anew.items.length, anew.rejected]).toEqual(['plan-draft', 0, ['2027-01-08']]);
    expect(anew.draftedBy).toBeUndefined();
  });

  it('is paid in parts, each with its receipt', () => {
    const receipt = happened(receiptReceived, { number: 2, receivedOn: '2027-02-01' });
    const { tranches, state } = after(...toPlan, accepted, paid(1, 150), paid(2, 100), receipt);
    expect(state).toBe('disbursing');
    expect(tranches.map(({ number, receiptOn }) => [number, receiptOn])).toEqual([
      [1, undefined],
      [2, '2027-02-01'],
    ]);
    expect([paidFor(tranches), paidFor(tranches, 1)]).toEqual([250, 150]);
  });

  it('is followed up more than once and evaluated at the end', () => {
    const done = after(
      ...[...toPlan, accepted, paid(1, 150), asked, paid(2, 100), asked],
      happened(reintegrationEvaluated, { evaluatedOn: '2027-12-01', outcome: 'sustainable' }),
    );
    expect(done.surveys.map(({ number }) => number)).toEqual([1, 2]);
    expect([done.state, done.outcome]).toEqual(['evaluated', 'sustainable']);
  });

  it('has a case in the common tool that waits for an answer only when the partner made it', () => {
    const opened = (kind: string) => happened(toolCaseOpened, { kind, support: 'post-return', partner: 'A partner' });
    const answered = happened(toolCaseAnswered, { answer: 'rejected', answeredOn: '2027-01-12' });
    expect(after(opened('standard')).tool?.status).toBe('sent');
    expect(after(opened('retroactive')).tool?.status).toBe('registered');
    expect(after(opened('retroactive'), answered).tool).toMatchObject({ status: 'rejected', answeredOn: '2027-01-12' });
    expect(after(answered).tool).toBeUndefined();
  });
});
