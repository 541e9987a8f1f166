import { Client } from 'pg';
import type { CommandAnswer } from '../../../src/cases/spine/command-answer';
import type { EuropeanTravelDocument } from '../../../src/return-document/http/european-document.answers';
import { polishUsual } from '../../builders';
import { europeanDocument } from '../../builders/european-document';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';
import { asNew, House, type Seat } from '../house';
import { embassy, planner, registerPerson, returnOfficer, Road } from '../road';

jest.setTimeout(120_000);

const commander: Seat = 'straz-graniczna/commander';
const post: Seat = 'straz-graniczna/post-officer';
const centre: Seat = 'straz-graniczna/centre-officer';

let fresh: FreshDatabase;
let owner: Client;
let house: House;
beforeAll(async () => {
  fresh = await freshDatabase();
  owner = new Client({ connectionString: fresh.ownerUrl });
  await owner.connect();
  await owner.query(`select set_config('app.authority', 'samverk.auditor', false)`);
  house = await House.open({}, fresh);
});
afterAll(async () => {
  await house.close();
  await owner.end();
  await fresh.drop();
});

const linesOf = async (requestId: string): Promise<readonly object[]> =>
  (
    await owner.query<object>(
      'select operation, class, recipient, case_id from read_log where correlation_id = $1 order by id',
      [requestId],
    )
  ).rows;

const read = async <Body = EuropeanTravelDocument>(seat: Seat, caseId: string, requestId = 'look') =>
  (await house.as(seat)).get<Body>(`/api/v1/cases/${caseId}/european-travel-document`, { 'X-Request-Id': requestId });

interface Lacking {
  readonly code: string;
  readonly errors: readonly { readonly pointer: string }[];
}

const known = { source: 'document', certainty: 'confirmed' };
async function identified(seat: Seat, personId: string): Promise<void> {
  const client = await house.as(seat);
  const said = [{ birthDate: '1990-05-14' }, { sex: 'male' }, { nationality: 'GEO' }];
  for (const [at, one] of said.entries()) {
    const path = `/api/v1/persons/${personId}/assertions`;
    expect((await client.post(path, { ...one, ...known }, asNew(at + 1))).status).toBe(201);
  }
}

/** A Polish case with a return decision, after which protection was sought, and then these commands. */
async function obliged(...more: readonly (readonly [Seat, string, object])[]) {
  await house.travelTo('2026-11-02T09:00:00+01:00');
  const personId = await registerPerson(house, post);
  const day = '2026-11-02';
  const duty = (name: string) => [post, 'record-duty', { duty: name, on: day }] as const;
  const cases = '/api/v1/straz-graniczna/cases';
  const opening = { ...polishUsual.proceedings(day), personId };
  const opened = await (await house.as(post)).post<CommandAnswer>(`${cases}/open-proceedings`, opening, asNew());
  let { version } = opened.body;
  const { caseId } = opened.body;
  const steps = [
    ...['asylum-information', 'organisations-information', 'fingerprints'].map(duty),
    [commander, 'decide-return', polishUsual.returnDecision(day)] as const,
    [
      post,
      'record-protection-application',
      { appliedOn: day, sequence: 'first', reasons: 'Asked at the post.' },
    ] as const,
    ...more,
  ];
  for (const [seat, name, input] of steps) {
    const done = await (await house.as(seat)).post<CommandAnswer>(`${cases}/${caseId}/${name}`, input, asNew(version));
    expect([name, done.status, done.body]).toEqual([name, 200, expect.anything()]);
    version = done.body.version;
  }
  return { caseId, personId };
}
const made = [commander, 'record-travel-document', europeanDocument('POL', '2026-11-02', '2026-12-31')] as const;

describe('the European travel document for return', () => {
  it('is made in Poland from the register, the case and its particulars, and tells nothing of protection', async () => {
    const { caseId, personId } = await obliged(made);
    await identified(post, personId);
    const { status, body, headers } = await read(commander, caseId, 'made-in-poland');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('application/json');
    expect(body).toMatchObject({
      holder: { givenNames: 'Giorgi', birthDate: '1990-05-14', sex: 'male', nationality: 'GEO' },
      countryOfReturn: 'GEO',
      issue: { authority: 'pl.straz-graniczna', number: 'EU 123456', place: 'Warszawa', validUntil: '2026-12-31' },
      singleJourney: true,
      open: ['/holder/addressThere', '/journey/departure', '/journey/arrival'],
    });
    expect(JSON.stringify(body)).not.toMatch(/asyl|protection/i);
    expect(await linesOf('made-in-poland')).toMatchObject([
      { operation: 'prepare-european-travel-document', class: 'consultation', recipient: null, case_id: caseId },
      { operation: 'export-european-travel-document', class: 'disclosure', recipient: 'GEO', case_id: caseId },
    ]);
  });

  it('is not made while something is missing: every place is pointed to, and nothing is disclosed', async () => {
    const { caseId } = await obliged(made);
    const { status, body } = await read<Lacking>(commander, caseId, 'incomplete');
    expect([status, body.code]).toEqual([422, 'travel-document-incomplete']);
    expect(body.errors.map(({ pointer }) => pointer)).toEqual([
      '/holder/birthDate',
      '/holder/sex',
      '/holder/nationality',
    ]);
    expect(await linesOf('incomplete')).toMatchObject([{ class: 'consultation' }]);
  });

  it('is there only where it was issued, for roles that may let it go', async () => {
    const { caseId } = await obliged();
    expect((await read(commander, caseId)).status).toBe(404);
    expect((await read(centre, caseId)).status).toBe(403);
    expect((await read(returnOfficer, caseId)).status).toBe(404);
  });

  it('is made in Sweden, too, with the journey once it is planned, and not for a carrier', async () => {
    const road = await Road.afterAppeal(house);
    await road.give(returnOfficer, 'record-document-issued', europeanDocument('SWE', '2026-02-10', '2026-12-31'));
    await identified(returnOfficer, road.personId);
    const { status, body } = await read(returnOfficer, road.caseId, 'made-in-sweden');
    expect(status).toBe(200);
    expect(body.issue).toMatchObject({ authority: 'se.migrationsverket', number: 'EU 123456' });
    expect(await linesOf('made-in-sweden')).toMatchObject([{}, { class: 'disclosure', recipient: 'GEO' }]);
    expect((await read(planner, road.caseId)).status).toBe(403);
    expect((await read(embassy, road.caseId)).status).toBe(404);
  });

  it('says what is lacking as soon as it was ordered', async () => {
    const ordering = {
      country: 'GEO',
      channel: 'eu-travel-document',
      data: ['names-and-aliases'],
      assessment: 'None.',
    };
    const { caseId } = await obliged(['straz-graniczna/headquarters-officer', 'prepare-consular-request', ordering]);
    const { status, body } = await read<Lacking>(commander, caseId);
    expect(status).toBe(422);
    expect(body.errors.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['/issue/place']) as string[]);
  });
});
