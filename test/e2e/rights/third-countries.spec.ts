import { Client } from 'pg';
import type { HandoversOfCase } from '../../../src/cases/http/handovers.controller';
import type { Extract } from '../../../src/rights/access/extract';
import type {
  SubjectAccessExportReceipt,
  SubjectAccessExportView,
} from '../../../src/rights/access/http/exports.answers';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';
import { asNew, House, type Seat } from '../house';
import { documentRequest, police, Road } from '../road';
import { aRequest, Desk } from './people';

jest.setTimeout(240_000);

const supervisor: Seat = 'polisen/supervisor';

let fresh: FreshDatabase;
let owner: Client;
let house: House;
let road: Road;
beforeAll(async () => {
  fresh = await freshDatabase();
  owner = new Client({ connectionString: fresh.ownerUrl });
  await owner.connect();
  await owner.query(`select set_config('app.authority', 'samverk.auditor', false)`);
  house = await House.open({}, fresh);
  road = await Road.readyToTravel(house);
});
afterAll(async () => {
  await house.close();
  await owner.end();
  await fresh.drop();
});

describe('what another state was told when it was asked for a travel document', () => {
  it('is among the disclosures of the case: when, to which state, why and which kinds of data (LED 35–40, GDPR 44–49)', async () => {
    const { body } = await (await house.as(police)).get<HandoversOfCase>(`/api/v1/cases/${road.caseId}/handovers`);
    const receipt = body.disclosures.find(({ recipient }) => recipient === 'state.GEO');
    expect(receipt).toMatchObject({ event: 'document-requested', groups: ['identity', 'travel-document'] });
    expect(receipt?.fields).toEqual(documentRequest.data.map(kind => `travelDocument.dataReleased.${kind}`));
    expect(receipt?.legalBasis.join()).toContain('7:20');
    expect(receipt?.disclosedAt).toMatch(/^2026-02-16T/);
    expect(body.disclosures.map(({ event }) => event)).toContain('handover-sent');
  });

  it('is a disclosure in the log of processing, with the state as its recipient', async () => {
    const { rows } = await owner.query<{ class: string; recipients: string[] }>(
      `select class, recipients from query_read_log('se.polisen', $1, null, null, '-infinity', 'infinity', 'infinity', 9, 0, 100)
        where operation = 'approve-document-request'`,
      [road.caseId],
    );
    expect(rows).toEqual([{ class: 'disclosure', recipients: ['state.GEO'] }]);
  });

  it('is told to the person in words', async () => {
    const desk = await Desk.of(house, police, road.personId);
    const request = await desk.record(aRequest);
    await desk.act(request, 'identity-check', { means: 'identity-document' });
    const client = await house.as(supervisor);
    const at = `/api/v1/persons/${road.personId}/subject-access-exports`;
    const asked = { requestId: request.id, language: 'sv' };
    const { body } = await client.post<SubjectAccessExportReceipt>(at, asked, asNew());
    const { body: view } = await client.get<SubjectAccessExportView>(`${at}/${body.id}`);
    const [held] = (view.content as unknown as Extract).cases;
    const told = held?.disclosures.find(({ recipient }) => recipient === 'Georgien');
    expect(told).toMatchObject({
      ...{ reason: 'Resehandling begärd', parts: ['Identitet', 'Resehandling'] },
      data: ['namn och andra namn', 'kön och födelse'],
    });
    expect(told?.disclosedAt).toMatch(/^2026-02-16T/);
    expect(told?.legalBasis.length).toBeGreaterThan(0);
  });
});
