import { Temporal } from 'temporal-polyfill';
import { usual } from '../../builders';
import { House } from '../house';
import { codesOf, documentApproval, documentRequest, embassy, planner, police, returnOfficer, Road } from '../road';

jest.setTimeout(60_000);

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

/** With the police, found, at liberty; 16 February 2026. */
async function withPolice(): Promise<Road> {
  const road = await Road.afterAppeal(house);
  await road.at('2026-02-16T08:00:00+01:00').give(returnOfficer, 'hand-over-to-police', usual.handover);
  await road.give(police, 'receive-handover');
  return road;
}

async function held(startedAt = '2026-02-17T08:40:00+01:00'): Promise<Road> {
  const road = await withPolice();
  await road.at(startedAt).give(police, 'take-into-custody', { startedAt });
  return road;
}

async function detained(): Promise<Road> {
  const road = await held();
  const detention = usual.detention('2026-02-17', '2026-02-17T16:30:00+01:00');
  await road.at('2026-02-17T16:30:00+01:00').give(police, 'decide-detention', detention);
  return road;
}

const custodyOf = async (road: Road) => (await road.seenBy(police)).states['custody'];
const lastOf = async (road: Road) => (await road.journal(police)).at(-1);
/** Time ticks on while the server is asked. */
const justBefore = (moment: string) => Temporal.Instant.from(moment).subtract({ seconds: 30 }).toString();
const justAfter = (moment: string) => Temporal.Instant.from(moment).add({ milliseconds: 1 }).toString();

describe('police custody', () => {
  it('ends by law after 24 hours to the minute, and not before', async () => {
    const road = await held();
    await house.travelTo('2026-02-18T08:39:30+01:00');
    expect(await custodyOf(road)).toBe('held');
    await house.travelTo('2026-02-18T08:40:01+01:00');
    expect(await custodyOf(road)).toBe('at-liberty');
    expect(await lastOf(road)).toMatchObject({
      type: 'released',
      authority: 'samverk.clock',
      command: 'lapse-hold',
      payload: { because: 'lapsed', endedAt: '2026-02-18T07:40:00.000Z' },
    });
    expect((await road.seenBy(police)).custodyTime).toEqual({ elapsed: 'PT24H', days: 2 });
  });

  it('counts for the person over every spell, for whoever takes part, and for nobody else', async () => {
    const road = await held();
    await house.travelTo('2026-02-18T08:40:01+01:00');
    await road
      .at('2026-02-20T09:00:00+01:00')
      .give(police, 'take-into-custody', { startedAt: '2026-02-20T09:00:00+01:00' });
    await house.travelTo('2026-02-20T15:00:00+01:00');
    const path = `/api/v1/persons/${road.personId}/custody-time`;
    const { body } = await (
      await house.as(police)
    ).get<{ custodyTime: { elapsed: string; days: number }; spells: object[] }>(path);
    expect(body.custodyTime.elapsed).toMatch(/^PT30H/);
    expect(body.custodyTime.days).toBe(3);
    expect(body.spells).toMatchObject([
      { caseId: road.caseId, kind: 'held', to: '2026-02-18T07:40:00.000Z' },
      { caseId: road.caseId, kind: 'held', from: '2026-02-20T08:00:00.000Z' },
    ]);
    const stranger = await (await house.as('sakerhetspolisen/security-officer')).get<{ code: string }>(path);
    expect([stranger.status, stranger.body.code]).toEqual([404, 'person-not-found']);
    // Of sentences a carrier may not know, whoever it is about.
    const carrier = await (await house.as(planner)).get<{ code: string }>(path);
    expect([carrier.status, carrier.body.code]).toEqual([403, 'wrong-role']);
  });

  it('is prolonged once by 24 hours and never twice', async () => {
    const road = await held();
    await road.at('2026-02-18T08:00:00+01:00').give(police, 'prolong-hold', { reasons: 'The flight leaves tomorrow.' });
    expect((await road.deadline('se.custody.hold')).dueAt).toBe('2026-02-19T07:40:00.000Z');
    const refusal = await road.refused(police, 'prolong-hold', { reasons: 'Once more.' });
    expect(codesOf(refusal)).toEqual(['hold-already-prolonged']);
    await house.travelTo('2026-02-19T08:40:01+01:00');
    expect(await custodyOf(road)).toBe('at-liberty');
  });

  it('does not wait for a working day to end', async () => {
    const saturday = '2026-02-21T10:00:00+01:00';
    const road = await held(saturday);
    await house.travelTo('2026-02-22T10:00:01+01:00');
    expect(await custodyOf(road)).toBe('at-liberty');
  });

  it('cannot be recorded before it has begun', async () => {
    const road = await withPolice();
    const refusal = await road.refused(police, 'take-into-custody', { startedAt: '2026-03-01T08:00:00+01:00' });
    expect(codesOf(refusal)).toEqual(['act-in-the-future']);
  });
});

describe('detention', () => {
  it('ends by itself when it is not reviewed in time', async () => {
    const road = await detained();
    const { dueAt } = await road.deadline('se.detention.review');
    await house.travelTo(justBefore(dueAt));
    expect(await custodyOf(road)).toBe('detained');
    await house.travelTo(justAfter(dueAt));
    expect(await custodyOf(road)).toBe('at-liberty');
    expect((await road.journal(police)).filter(({ type }) => type === 'released')).toMatchObject([
      { authority: 'samverk.clock', payload: { endedAt: dueAt } },
    ]);
    const late = await road.refused(police, 'review-detention', usual.review('2026-04-17'));
    expect(codesOf(late)).toContain('state-of-custody');
  });

  it('continues after a review in time with an oral hearing, and not without the hearing', async () => {
    const road = await detained();
    const first = await road.deadline('se.detention.review');
    await house.travelTo('2026-04-10T10:00:00+02:00');
    const review = { ...usual.review('2026-04-10'), prolongation: 'exceptional-grounds' };
    const refusal = await road.refused(police, 'review-detention', { ...review, oralHearing: false });
    expect(codesOf(refusal)).toEqual(['oral-hearing-missing']);
    await road.give(police, 'review-detention', review);
    const second = await road.deadline('se.detention.review');
    expect(second.dueAt > first.dueAt).toBe(true);
    await house.travelTo(justAfter(first.dueAt));
    expect(await custodyOf(road)).toBe('detained');
  });

  it('is refused to whoever has not weighed supervision, and has found no risk', async () => {
    const road = await withPolice();
    const careless = { ...usual.detention('2026-02-16'), riskFound: false, supervisionInsufficient: false };
    expect(codesOf(await road.refused(police, 'decide-detention', careless))).toEqual([
      'no-risk-found',
      'supervision-not-considered',
    ]);
  });
});

describe('a request for a travel document', () => {
  it('is never approved by the person who drafted it', async () => {
    const road = await withPolice();
    await road.give(embassy, 'draft-document-request', documentRequest);
    const refusal = await road.refused(embassy, 'approve-document-request', documentApproval);
    expect(codesOf(refusal)).toEqual(['same-person']);
    expect((await road.seenBy(police)).states).toMatchObject({ travelDocument: 'drafted' });

    await road.give(`${embassy}#2`, 'approve-document-request', documentApproval);
    expect((await road.seenBy(police)).states).toMatchObject({ travelDocument: 'requested' });
    const hands = (await road.journal(police)).slice(-2).map(({ type, actor }) => [type, actor]);
    expect(hands).toEqual([
      ['document-request-drafted', 'embassy-officer-1@polisen'],
      ['document-requested', 'embassy-officer-2@polisen'],
    ]);
  });
});
