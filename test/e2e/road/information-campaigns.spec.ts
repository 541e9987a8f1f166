import type { CampaignReceipt, InformationCampaigns } from '../../../src/campaigns/http/campaign.answers';
import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import { asNew, House, type Seat } from '../house';

jest.setTimeout(60_000);

const route = '/api/v1/information-campaigns';
const counsellor: Seat = 'iom-pl/counsellor';
const headquarters: Seat = 'straz-graniczna/headquarters-officer';
const caseworker: Seat = 'udsc/caseworker';
const campaign = {
  ...{ beganOn: '2026-10-05', endedOn: '2026-10-09', place: 'PLBBP', channel: 'meeting' },
  ...{ audience: 'applicants-for-protection', languages: ['ka', 'ru'], reached: 120 },
};
let house: House;

beforeAll(async () => {
  house = await House.open();
  await house.travelTo('2026-11-02T09:00:00+01:00');
});
afterAll(() => house.close());

const record = async (change: object = {}, seat: Seat = counsellor, headers = asNew()) =>
  (await house.as(seat)).post<CampaignReceipt & ProblemBody>(route, { ...campaign, ...change }, headers);
const list = async (query = '') => (await house.as(caseworker)).get<InformationCampaigns>(`${route}${query}`);

describe('An information campaign', () => {
  it('is recorded by whoever informs, and read by everybody', async () => {
    const refused = await record({}, caseworker);
    expect([refused.status, refused.body.code]).toEqual([403, 'wrong-role']);
    const { status, body } = await record();
    expect(status).toBe(201);
    const { body: seen } = await list();
    expect(seen.items).toEqual([expect.objectContaining({ ...campaign, id: body.id, authority: 'pl.iom' })]);
  });

  it('is found by the day on which it began, the latest first', async () => {
    await record({ beganOn: '2026-09-01', endedOn: '2026-09-01', place: undefined, channel: 'online' }, headquarters);
    const days = async (query: string) => (await list(query)).body.items.map(({ beganOn }) => beganOn);
    expect(await days('')).toEqual(['2026-10-05', '2026-09-01']);
    expect(await days('?from=2026-09-02')).toEqual(['2026-10-05']);
    expect(await days('?until=2026-09-01')).toEqual(['2026-09-01']);
    expect(await days('?from=2026-09-02&until=2026-10-04')).toEqual([]);
  });

  it('is over when it is recorded, and says nothing in words', async () => {
    expect((await record({ endedOn: '2026-11-03' })).status).toBe(400);
    expect((await record({ endedOn: '2026-10-04' })).status).toBe(400);
    expect((await record({ place: 'With Mr Nowak' })).status).toBe(400);
    expect((await record({ languages: ['Georgian'] })).status).toBe(400);
    expect((await record({ note: 'Mr Nowak was there.' })).status).toBe(400);
  });

  it('is recorded once, however often it is sent', async () => {
    const headers = asNew();
    const first = await record({ reached: 7 }, counsellor, headers);
    const again = await record({ reached: 7 }, counsellor, headers);
    expect([again.status, again.body.id, again.headers.get('idempotent-replayed')]).toEqual([
      ...[201, first.body.id, 'true'],
    ]);
    const other = await record({ reached: 8 }, counsellor, headers);
    expect(other.body.code).toBe('idempotency-key-reused');
  });
});
