import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import { textsOf, type Extract } from '../../../src/rights/access/extract';
import type {
  SubjectAccessExportReceipt,
  SubjectAccessExportView,
} from '../../../src/rights/access/http/exports.answers';
import { usual } from '../../builders';
import { asNew, House, type Seat } from '../house';
import { planner, police, Road } from '../road';
import { aRequest, Desk } from './people';

jest.setTimeout(240_000);

const officer: Seat = 'kriminalvarden/data-protection-officer';
const other: Seat = `${officer}#2`;

let house: House;
let road: Road;
let requestId: string;
beforeAll(async () => {
  house = await House.open();
  road = await Road.readyToTravel(house);
  await road.give(police, 'order-transport', usual.transportOrder);
  const desk = await Desk.of(house, officer, road.personId);
  const request = await desk.record(aRequest);
  requestId = request.id;
  await desk.act(request, 'identity-check', { means: 'identity-document' });
});
afterAll(() => house.close());

const at = (id = '') => `/api/v1/persons/${road.personId}/subject-access-exports${id === '' ? '' : `/${id}`}`;

async function prepared(seat: Seat = officer) {
  const client = await house.as(seat);
  const { status, body } = await client.post<SubjectAccessExportReceipt & Pick<ProblemBody, 'code'>>(
    at(),
    { requestId, language: 'sv' },
    asNew(),
  );
  expect([status, body.code]).toEqual([201, undefined]);
  const view = await client.get<SubjectAccessExportView>(at(body.id));
  return { receipt: body, view: view.body, content: view.body.content as unknown as Extract };
}

describe('an extract of a carrier, which takes part in no case', () => {
  it('holds the order, what is told of the transport, and looks of its own staff; nothing of the case beside it', async () => {
    await (await house.as(planner)).get(`/api/v1/cases/${road.caseId}/transport-orders/1`);
    const { content, view } = await prepared();
    expect([content.cases, view.cases]).toEqual([[], []]);
    expect(content.statements.map(({ kind }) => kind)).toContain('Namn');
    expect(content.carriages).toHaveLength(1);
    const [carriage] = content.carriages ?? [];
    expect(carriage?.caseId).toBe(road.caseId);
    expect(carriage?.orders).toMatchObject([{ number: 1, orderer: 'Polismyndigheten' }]);
    const facts = new Map(carriage?.orders[0]?.facts.map(({ name, value }) => [name, value]));
    expect(facts.get('destination')).toBe('Georgien');
    expect(facts.get('grund för frihetsberövandet')).toBe('för att verkställa beslutet');
    expect(carriage?.events.map(({ title }) => title)).toEqual(['Transport beställd']);
    const ordered = carriage?.events[0];
    expect(ordered?.legalBasis.length).toBeGreaterThan(0);
    // What the order told of needs waits for an officer to have read it, as every text does.
    expect(ordered?.texts.length).toBeGreaterThan(0);
    expect(view.unreviewed).toBe(textsOf(content).length);
    expect(content.looks.map(({ authority }) => authority)).toContain('Kriminalvården');
    expect(content.looks.every(({ authority }) => authority === 'Kriminalvården')).toBe(true);
    expect(JSON.stringify(content)).not.toContain(usual.handover.note);
  });

  it('still tells of the order when it is over, without what the walls have closed, and goes out as pages', async () => {
    await road.give(police, 'cancel-transport', { reason: 'not-found', note: 'Not needed any more.' });
    const { content, receipt } = await prepared();
    expect(content.statements).toEqual([]);
    expect(content.carriages?.[0]?.orders).toHaveLength(1);
    expect(content.carriages?.[0]?.events.map(({ title }) => title)).toContain('Transport beställd');
    const client = await house.as(officer);
    const reviews = textsOf(content).map(({ id: text }) => ({ text, whole: true, passages: [] }));
    const last =
      reviews.length === 0
        ? receipt
        : (await client.post<SubjectAccessExportReceipt>(`${at(receipt.id)}/text-reviews`, { reviews }, asNew(1))).body;
    const released = await (
      await house.as(other)
    ).post<SubjectAccessExportReceipt>(`${at(receipt.id)}/release`, { recipient: 'data-subject' }, asNew(last.version));
    expect([released.status, released.body.status]).toEqual([200, 'released']);
    const pages = await client.get<string>(`${at(receipt.id)}/extract`);
    expect(pages.body.slice(0, 5)).toBe('%PDF-');
  });
});

describe('an extract of a party', () => {
  it('tells in words when, why and by whom somebody was deprived of liberty', async () => {
    const seat: Seat = 'polisen/supervisor';
    const desk = await Desk.of(house, police, road.personId);
    const request = await desk.record(aRequest);
    await desk.act(request, 'identity-check', { means: 'identity-document' });
    const client = await house.as(seat);
    const { body } = await client.post<SubjectAccessExportReceipt>(
      at(),
      { requestId: request.id, language: 'sv' },
      asNew(),
    );
    const { body: view } = await client.get<SubjectAccessExportView>(at(body.id));
    const { cases, carriages } = view.content as unknown as Extract;
    expect(carriages).toBeUndefined();
    expect(cases[0]?.custody).toMatchObject([
      { kind: 'i förvar', ground: 'för att verkställa beslutet', authority: 'Polismyndigheten' },
    ]);
    expect(cases[0]?.custody?.[0]?.from).toMatch(/^2026-02-16T/);
    expect(cases[0]?.custody?.[0]).not.toHaveProperty('to');
  });
});
