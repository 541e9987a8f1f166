import { Client } from 'pg';
import type { CommandAnswer } from '../../../src/cases/spine/command-answer';
import type { ReturneePage, ReturneeStatistics } from '../../../src/returnees/http/returnees.answers';
import type { ReintegrationToolCase } from '../../../src/returnees/http/tool-case.answers';
import { returnUsual as help } from '../../builders';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';
import { asNew, House, type Seat } from '../house';
import { registerPerson } from '../road';

jest.setTimeout(60_000);

const headquarters: Seat = 'straz-graniczna/headquarters-officer';
const iom: Seat = 'iom-pl/reintegration-officer';
const office: Seat = 'udsc/caseworker';
const day = '2026-11-02';

let fresh: FreshDatabase;
let owner: Client;
let house: House;
beforeAll(async () => {
  fresh = await freshDatabase();
  owner = new Client({ connectionString: fresh.ownerUrl });
  await owner.connect();
  await owner.query(`select set_config('app.authority', 'samverk.auditor', false)`);
  house = await House.open({}, fresh);
  await house.travelTo(`${day}T09:00:00+01:00`);
});
afterAll(async () => {
  await house.close();
  await owner.end();
  await fresh.drop();
});

/** What the read log says of one request. */
const linesOf = async (requestId: string): Promise<readonly object[]> =>
  (
    await owner.query<object>(
      'select operation, purpose, case_id, hits from read_log where correlation_id = $1 order by id',
      [requestId],
    )
  ).rows;

/** A case with a person, as far as these commands of the headquarters take it. */
async function told(...commands: readonly (readonly [string, object])[]): Promise<string> {
  const client = await house.as(headquarters);
  const cases = '/api/v1/straz-graniczna/cases';
  const opening = {
    ...help.assistedReturnCase(day),
    personId: await registerPerson(house, headquarters),
    vulnerabilities: ['health'],
  };
  const opened = await client.post<CommandAnswer>(`${cases}/open-assisted-return`, opening, asNew());
  expect([opened.status, opened.body]).toEqual([201, expect.anything()]);
  let { version } = opened.body;
  for (const [name, input] of commands) {
    const path = `${cases}/${opened.body.caseId}/${name}`;
    const done = await client.post<CommandAnswer>(path, input, asNew(version));
    expect([name, done.status, done.body]).toEqual([name, 200, expect.anything()]);
    version = done.body.version;
  }
  return opened.body.caseId;
}
const helped = [
  ['screen-assisted-return', help.screening(day)],
  ['order-assisted-return', help.returnOrder(day)],
  ['apply-for-reintegration', { ...help.reintegration(day), vulnerabilities: ['health'] }],
] as const;
const agreed = ['record-consent', help.consent(day, 'reintegration')] as const;

const tool = {
  kind: 'standard',
  support: 'post-return',
  partner: 'caritas',
  openedOn: day,
  familySize: 1,
  returnKind: 'voluntary',
  needs: ['health'],
};
const toRiat = ['record-consent', { ...help.consent(day, 'reintegration'), to: 'eu.riat' }] as const;

describe('the register of returnees', () => {
  it('lists those whose reintegration is open to the authority, and nobody else', async () => {
    const ours = await told(...helped);
    const shared = await told(...helped, agreed);
    const listed = async (seat: Seat) => {
      const { status, body } = await (
        await house.as(seat)
      ).get<ReturneePage>('/api/v1/returnees?state=applied&limit=100');
      expect(status).toBe(200);
      return body.items.map(({ caseId }) => caseId);
    };
    expect(await listed(headquarters)).toEqual(expect.arrayContaining([ours, shared]));
    const seen = await listed(iom);
    expect([seen.includes(shared), seen.includes(ours)]).toEqual([true, false]);
  });

  it('tells needs and aid, goes on where a page ends, and knows its filters', async () => {
    await told(...helped);
    await told(...helped);
    const client = await house.as(headquarters);
    const page = await client.get<ReturneePage>('/api/v1/returnees?country=GEO&limit=1');
    expect(page.body.items).toMatchObject([{ specialNeeds: ['health'], state: 'applied', paid: 0, country: 'GEO' }]);
    const next = await client.get<ReturneePage>(
      `/api/v1/returnees?country=GEO&limit=1&cursor=${encodeURIComponent(page.body.next ?? '')}`,
    );
    expect(next.body.items[0]?.caseId).not.toBe(page.body.items[0]?.caseId);
    expect((await client.get<ReturneePage>('/api/v1/returnees?country=ARM')).body.items).toEqual([]);
    expect((await client.get('/api/v1/returnees?need=health')).status).toBe(400);
  });

  it('writes who looked through it, whom it showed, and what for', async () => {
    const caseId = await told(...helped, toRiat, ['open-reintegration-tool-case', tool]);
    const client = (await house.as(headquarters)).with({ 'X-Request-Id': 'look-returnees' });
    await client.get('/api/v1/returnees?limit=100');
    const [line] = await linesOf('look-returnees');
    expect(line).toMatchObject({ operation: 'list-returnees', hits: expect.arrayContaining([caseId]) as string[] });
    await client.with({ 'X-Request-Id': 'count' }).get(`/api/v1/returnee-statistics?from=${day}&until=${day}`);
    expect(await linesOf('count')).toMatchObject([{ operation: 'count-returnees', purpose: 'statistics', hits: null }]);
    await client.with({ 'X-Request-Id': 'export' }).get(`/api/v1/cases/${caseId}/reintegration-tool-case`);
    expect(await linesOf('export')).toMatchObject([{ operation: 'export-reintegration-tool-case', case_id: caseId }]);
  });

  it('tells nobody of needs, and counts by none, for a purpose that does not reach them', async () => {
    await told(...helped);
    const client = await house.as(headquarters);
    const asked = async (purpose: string) => {
      const headers = { 'Purpose-Of-Use': purpose };
      const { body } = await client.get<ReturneePage>('/api/v1/returnees?state=applied', headers);
      const counted = await client.get<ReturneeStatistics>(
        '/api/v1/returnee-statistics?from=2026-01-01&until=2027-01-01',
        headers,
      );
      const dimensions = new Set(counted.body.counts.map(({ dimension }) => dimension));
      return [
        body.items.some(({ specialNeeds }) => specialNeeds !== undefined),
        body.items.length > 0,
        dimensions.has('need'),
      ];
    };
    expect(await asked('statistics')).toEqual([false, true, false]);
    expect((await asked('case-work')).slice(0, 2)).toEqual([true, true]);
  });

  it('is closed to those who have no part in returns', async () => {
    for (const path of ['returnees', `returnee-statistics?from=${day}&until=${day}`])
      expect((await (await house.as(office)).get(`/api/v1/${path}`)).status).toBe(403);
  });

  it('gives counts as JSON or as a table, and tells of nobody', async () => {
    const client = await house.as(headquarters);
    const json = await client.get<ReturneeStatistics>(`/api/v1/returnee-statistics?from=2026-01-01&until=${day}`);
    expect(json.body).toMatchObject({ smallestCell: 5 });
    const table = await client.get<string>(`/api/v1/returnee-statistics?from=2026-01-01&until=${day}&format=csv`);
    expect(table.headers.get('content-type')).toContain('text/csv');
    expect(table.body.startsWith('dimension,value,persons\r\n')).toBe(true);
    expect(table.body).not.toMatch(/[0-9a-f]{8}-/);
  });
});

describe('the data set for the reintegration tool', () => {
  const read = async (seat: Seat, caseId: string) =>
    (await house.as(seat)).get<ReintegrationToolCase>(`/api/v1/cases/${caseId}/reintegration-tool-case`);

  it('holds what the tool asks for, with the consent', async () => {
    const caseId = await told(...helped, toRiat, ['open-reintegration-tool-case', tool]);
    const { status, body } = await read(headquarters, caseId);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      caseRegistration: { project: 'EURP', country: 'PL', countryOfReturn: 'GEO', partner: 'caritas', status: 'sent' },
      keyMoment1: { consentObtained: true, familySize: 1, vulnerabilities: ['health'] },
      timers: [],
    });
  });

  it('holds nothing of the family and its needs for a purpose that does not reach them', async () => {
    const caseId = await told(...helped, toRiat, ['open-reintegration-tool-case', tool]);
    const client = await house.as(headquarters);
    const { status, body } = await client.get<ReintegrationToolCase>(
      `/api/v1/cases/${caseId}/reintegration-tool-case`,
      { 'Purpose-Of-Use': 'supervision' },
    );
    expect([status, Object.keys(body.keyMoment1).sort()]).toEqual([
      200,
      ['consentObtained', 'consentOn', 'returnKind'],
    ]);
  });

  it('is there only for who may see reintegration, and only where a case was made', async () => {
    const caseId = await told(...helped);
    expect((await read(headquarters, caseId)).status).toBe(404);
    expect((await read(iom, caseId)).status).toBe(404);
    expect((await read(office, caseId)).status).toBe(403);
  });
});
