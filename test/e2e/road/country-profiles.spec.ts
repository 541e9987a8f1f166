import type { CountryProfile, CountryProfiles, ProfileReceipt } from '../../../src/countries/http/profile.answers';
import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import { asNew, House, type Seat } from '../house';
import { embassy, planner, police } from '../road';

jest.setTimeout(60_000);

const route = '/api/v1/country-profiles';
const supervisor: Seat = 'migrationsverket/supervisor';
const invented = {
  validFrom: '2026-01-01',
  channel: 'consulate',
  agreement: 'none',
  acceptedDocuments: ['passport', 'emergency-travel-document'],
  replyDays: 45,
  silenceIsConsent: false,
  reestablishmentSupport: false,
  source: 'Invented for a test',
  certainty: 'verify',
};
let house: House;

beforeAll(async () => {
  house = await House.open();
  await house.travelTo('2026-03-02T09:00:00+01:00');
});
afterAll(() => house.close());

const begin = async (country: string, seat: Seat = embassy, headers = asNew()) =>
  (await house.as(seat)).post<ProfileReceipt & ProblemBody>(route, { ...invented, country }, headers);
const add = async (country: string, version: number, change: object, headers = asNew(version)) =>
  (await house.as(supervisor)).post<ProfileReceipt & ProblemBody>(
    `${route}/${country}/versions`,
    { ...invented, ...change },
    headers,
  );
const read = async (country: string, query = '', headers = {}) =>
  (await house.as(planner)).get<CountryProfile>(`${route}/${country}${query}`, headers);

describe('The profile of a country', () => {
  it('is told by nobody before somebody with a source has written it', async () => {
    const { status, body } = await (await house.as(planner)).get<CountryProfiles>(route);
    expect([status, body]).toEqual([200, { on: '2026-03-02', items: [] }]);
    expect((await read('ALB')).status).toBe(404);
    expect((await read('XXX')).status).toBe(400);
  });

  it('is kept by embassy officers and supervisors, and read by everybody', async () => {
    const refused = await begin('ALB', police);
    expect([refused.status, refused.body.code]).toEqual([403, 'wrong-role']);
    const { status, body, headers } = await begin('ALB');
    expect([status, body, headers.get('etag')]).toEqual([201, { country: 'ALB', version: 1 }, '"1"']);
    const { body: seen } = await read('ALB');
    expect(seen.versions).toEqual([
      expect.objectContaining({ ...invented, country: 'ALB', version: 1, authority: 'se.polisen' }),
    ]);
  });

  it('is never overwritten: a new version closes the one before it', async () => {
    await begin('ARM');
    const { status } = await add('ARM', 1, { validFrom: '2026-06-01', reestablishmentSupport: true });
    expect(status).toBe(201);
    const { body } = await read('ARM');
    expect(body.versions.map(({ version, validFrom, validUntil }) => [version, validFrom, validUntil])).toEqual([
      [2, '2026-06-01', undefined],
      [1, '2026-01-01', '2026-05-31'],
    ]);
    const on = async (day: string) => (await read('ARM', `?on=${day}`)).body.versions.map(({ version }) => version);
    expect([await on('2026-05-31'), await on('2026-06-01'), await on('2025-12-31')]).toEqual([[1], [2], []]);
    const { body: list } = await (await house.as(planner)).get<CountryProfiles>(`${route}?on=2026-06-01`);
    expect(list.items.find(({ country }) => country === 'ARM')).toMatchObject({ reestablishmentSupport: true });
  });

  it('begins later than the version that it closes', async () => {
    await begin('AZE');
    const { status, body } = await add('AZE', 1, { validFrom: '2026-01-01' });
    expect(status).toBe(400);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/validFrom', code: 'not-later' })]);
  });

  it('is not written by somebody who has not read the newest version', async () => {
    await begin('BLR');
    await add('BLR', 1, { validFrom: '2026-02-01' });
    const stale = await add('BLR', 1, { validFrom: '2026-03-01' });
    expect([stale.status, stale.body.code]).toEqual([412, 'version-conflict']);
    const twice = await begin('BLR');
    expect([twice.status, twice.body.code]).toEqual([409, 'country-profile-exists']);
    const unknown = await add('BTN', 1, {});
    expect([unknown.status, unknown.body.code]).toEqual([404, 'country-profile-not-found']);
  });

  it('is written once, however often the same request is sent', async () => {
    const headers = asNew();
    const first = await begin('BGD', embassy, headers);
    const again = await begin('BGD', embassy, headers);
    expect([again.status, again.body, again.headers.get('idempotent-replayed')]).toEqual([201, first.body, 'true']);
    const other = await (await house.as(embassy)).post<ProblemBody>(route, { ...invented, country: 'BEN' }, headers);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
  });

  it('is not sent again to somebody who holds it', async () => {
    await begin('BOL');
    expect((await read('BOL', '', { 'If-None-Match': '"1"' })).status).toBe(304);
    await add('BOL', 1, { validFrom: '2026-04-01' });
    expect((await read('BOL', '', { 'If-None-Match': '"1"' })).status).toBe(200);
  });
});
