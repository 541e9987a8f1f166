import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { Client } from 'pg';
import { canonical } from '../../../src/journal';
import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import type { Extract } from '../../../src/rights/access/extract';
import { textsOf } from '../../../src/rights/access/extract';
import type {
  SubjectAccessExportReceipt,
  SubjectAccessExports,
  SubjectAccessExportView,
} from '../../../src/rights/access/http/exports.answers';
import { usual } from '../../builders';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';
import { asNew, House, tokenFrom, type Seat } from '../house';
import { police, Road } from '../road';
import { aRequest, Desk, handler, officer, supervisor, type RequestReceipt } from './people';

jest.setTimeout(90_000);

let fresh: FreshDatabase;
let owner: Client;
let house: House;
let road: Road;
let desk: Desk;
beforeAll(async () => {
  fresh = await freshDatabase();
  owner = new Client({ connectionString: fresh.ownerUrl });
  await owner.connect();
  await owner.query(`select set_config('app.authority', 'samverk.auditor', false)`);
  house = await House.open({}, fresh);
  road = await Road.readyToTravel(house);
  await road.give(police, 'order-transport', usual.transportOrder);
  desk = await Desk.of(house, handler, road.personId);
});
afterAll(async () => {
  await house.close();
  await owner.end();
  await fresh.drop();
});

/** A receipt, or why there is none. */
type Told = SubjectAccessExportReceipt & Pick<ProblemBody, 'code'>;

const exportsOf = (personId = road.personId) => `/api/v1/persons/${personId}/subject-access-exports`;
const at = (id: string) => `${exportsOf()}/${id}`;

/** A request of the person whose identity was checked, at Migrationsverket or another authority. */
async function asked(seat: Seat = handler): Promise<RequestReceipt> {
  const there = await Desk.of(house, seat, road.personId);
  const request = await there.record(aRequest);
  return (await there.act(request, 'identity-check', { means: 'identity-document' })).body;
}

async function prepare(seat: Seat, requestId: string, language = 'sv') {
  const client = await house.as(seat);
  return client.post<Told>(exportsOf(), { requestId, language }, asNew());
}

const read = async (seat: Seat, id: string) => {
  const { body } = await (await house.as(seat)).get<SubjectAccessExportView>(at(id));
  return { ...body, content: body.content as unknown as Extract };
};

/** Reads every text and masks what is given. */
async function reviewAll(
  seat: Seat,
  { id, version }: SubjectAccessExportReceipt,
  passages: Record<string, string[]> = {},
) {
  const { content } = await read(seat, id);
  const reviews = textsOf(content).map(({ id: text }) => ({ text, whole: false, passages: passages[text] ?? [] }));
  return (await house.as(seat)).post<SubjectAccessExportReceipt>(`${at(id)}/text-reviews`, { reviews }, asNew(version));
}

const release = async (seat: Seat, { id, version }: SubjectAccessExportReceipt) =>
  (await house.as(seat)).post<Told>(`${at(id)}/release`, { recipient: 'data-subject' }, asNew(version));

describe('an extract for the person', () => {
  it('tells what the authority holds, in words of the chosen language, and on exactly which versions it rests', async () => {
    const request = await asked();
    const { status, body } = await prepare(supervisor, request.id, 'pl');
    expect([status, body.status]).toEqual([201, 'draft']);
    const { content, cases } = await read(officer, body.id);
    const seen = await (await house.as(handler)).get<{ version: number }>(`/api/v1/cases/${road.caseId}`);
    expect(cases).toEqual([{ caseId: road.caseId, version: seen.body.version }]);
    const [name] = content.statements;
    expect(name).toMatchObject({ kind: 'Imię i nazwisko', superseded: false });
    expect(name?.value).not.toBe('');
    const [held] = content.cases;
    expect(held?.events.map(({ title }) => title)).toContain('Wydano decyzję o zobowiązaniu do powrotu');
    expect(held?.states.length).toBeGreaterThan(5);
    expect(held?.notices.length).toBeGreaterThan(0);
    expect(held?.disclosures.map(({ recipient }) => recipient)).toContain('Policja szwedzka');
    expect(content.retention.length).toBeGreaterThan(2);
    expect(content.withheld).toEqual([]);
  });

  it('tells who has read it and why, by unit and time and never by name', async () => {
    const request = await asked();
    const { body } = await prepare(supervisor, request.id, 'en');
    const { content } = await read(officer, body.id);
    expect(content.looks.map(({ what }) => what)).toEqual(expect.arrayContaining(['read', 'collected', 'disclosed']));
    expect(content.looks.map(({ why }) => why)).toContain('Work on the case');
    const { rows } = await owner.query<{ subject: string }>(
      'select distinct subject from read_log union select distinct actor from journal',
    );
    const text = JSON.stringify(content);
    for (const { subject } of rows) expect(text).not.toContain(subject);
  });

  it('holds nothing of what only others hold, and no word of what was not opened to the authority', async () => {
    const own = await asked();
    const mine = await read(officer, (await prepare(supervisor, own.id)).body.id);
    const theirs = await asked(police);
    const { body } = await prepare('polisen/supervisor', theirs.id);
    const polices = await (await house.as('polisen/data-protection-officer')).get<SubjectAccessExportView>(at(body.id));
    const [held] = (polices.body.content as unknown as Extract).cases;
    const open = async (seat: Seat) => {
      const { body: seen } = await (await house.as(seat)).get<{ groups: string[] }>(`/api/v1/cases/${road.caseId}`);
      const { rows } = await owner.query<{ sequence: number; region: string }>(
        'select sequence, region from journal where case_id = $1 order by sequence',
        [road.caseId],
      );
      const groups = seen.groups.map(group => group.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
      return rows.filter(({ region }) => groups.includes(region)).map(({ sequence }) => sequence);
    };
    expect(held?.events.map(({ sequence }) => sequence)).toEqual(await open(police));
    expect(mine.content.cases[0]?.events.map(({ sequence }) => sequence)).toEqual(await open(handler));
    // What an authority has noted of requests and limits is its own as well.
    expect(mine.content.looks.every(({ authority }) => authority === 'Migrationsverket')).toBe(true);
  });

  it('masks names of others by their field, and waits until an officer has read every other text', async () => {
    const request = await asked(police);
    const seat = 'polisen/supervisor';
    const { body } = await prepare(seat, request.id);
    expect(body.unreviewed).toBeGreaterThan(0);
    const early = await release('polisen/data-protection-officer', body);
    expect([early.status, early.body.code]).toEqual([409, 'texts-unreviewed']);
    const { content } = await read(seat, body.id);
    const texts = textsOf(content);
    expect(texts.length).toBe(body.unreviewed);
    const masked = content.cases
      .flatMap(({ events }) => events.flatMap(({ facts }) => facts))
      .filter(({ value }) => value === '[maskerat: annan person]');
    expect(masked.length).toBeGreaterThan(0);
    const [first] = texts;
    const passage = first?.text.slice(0, 4) ?? '';
    const client = await house.as(seat);
    for (const wrong of [
      { text: 't9999', whole: false, passages: [] },
      { text: 't1', whole: false, passages: ['not in it'] },
    ])
      expect((await client.post(`${at(body.id)}/text-reviews`, { reviews: [wrong] }, asNew(1))).status).toBe(400);
    const reviewed = await reviewAll(seat, body, { [first?.id ?? '']: [passage] });
    expect(reviewed.body).toMatchObject({ unreviewed: 0, version: 2 });
    const released = await release('polisen/data-protection-officer', reviewed.body);
    expect([released.status, released.body.status]).toEqual([200, 'released']);
    const out = textsOf((await read(seat, body.id)).content).find(({ id }) => id === first?.id);
    expect(out?.text).toContain('[maskerat: annan person]');
    expect(out?.text).not.toContain(passage);
  });

  it('is released by another than those who prepared and reviewed it, once, with a digest, to a named recipient', async () => {
    const request = await asked();
    const prepared = (await prepare(supervisor, request.id)).body;
    const reviewed = (await reviewAll(`${officer}#2`, prepared)).body;
    for (const seat of [supervisor, `${officer}#2`] satisfies Seat[]) {
      const own = await release(seat, reviewed);
      expect([seat, own.status, own.body.code]).toEqual([seat, 403, 'second-person-needed']);
    }
    const client = await house.as(officer);
    const released = await client.post<SubjectAccessExportReceipt>(
      `${at(prepared.id)}/release`,
      { recipient: 'data-subject' },
      { ...asNew(reviewed.version), 'X-Request-Id': 'the-release' },
    );
    expect(released.body).toMatchObject({ status: 'released', version: 3 });
    const found = await read(officer, prepared.id);
    expect(found.digest).toBe(createHash('sha256').update(canonical(found.content)).digest('hex'));
    expect((await release(officer, released.body)).body.code).toBe('subject-access-export-released');
    const { rows } = await owner.query<Record<string, unknown>>(
      `select class, recipient, person_id, purpose from read_log where correlation_id = 'the-release' and class = 'disclosure'`,
    );
    expect(rows).toEqual([
      { class: 'disclosure', recipient: 'data-subject', person_id: road.personId, purpose: 'data-protection' },
    ]);
    const { body } = await (await house.as(handler)).get<SubjectAccessExports>(exportsOf());
    expect(body.items.find(({ id }) => id === prepared.id)).toMatchObject({
      status: 'released',
      recipient: 'data-subject',
    });
  });

  it('is given as pages and as data, only once it is released', async () => {
    const request = await asked();
    const prepared = (await prepare(supervisor, request.id)).body;
    const client = await house.as(officer);
    for (const accept of ['application/pdf', 'application/json'])
      expect((await client.get(`${at(prepared.id)}/extract`, { accept })).status).toBe(404);
    await release(officer, (await reviewAll(supervisor, prepared)).body);
    const data = await client.get<{ content: Extract }>(`${at(prepared.id)}/extract`, { accept: 'application/json' });
    expect(data.body.content.format).toBe('samverk-subject-access-1');
    const pages = await client.get<string>(`${at(prepared.id)}/extract`);
    expect(pages.headers.get('content-type')).toContain('application/pdf');
    expect(pages.body.slice(0, 5)).toBe('%PDF-');
    const token = await tokenFrom(`http://127.0.0.1:${house.running.settings.identityPort}`, officer);
    const raw = await fetch(`${house.url}${at(prepared.id)}/extract`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const bytes = Buffer.from(await raw.arrayBuffer());
    const { pdfDigest } = await read(officer, prepared.id);
    expect(pdfDigest).toBe(createHash('sha256').update(bytes).digest('hex'));
    const keep = process.env['KEEP_EXTRACT'];
    if (keep !== undefined) {
      await mkdir(keep, { recursive: true });
      await writeFile(`${keep}/extract.pdf`, bytes);
    }
  });

  it('lets others be answered while its pages are made', async () => {
    const request = await asked();
    const prepared = (await prepare(supervisor, request.id)).body;
    const reviewed = (await reviewAll(supervisor, prepared)).body;
    // As of somebody whom the authority has looked at for years.
    await owner.query(
      `update subject_access_contents c
          set body = jsonb_set(c.body, '{looks}', (select jsonb_agg(l.one)
                from (select c.body->'looks'->0 as one from generate_series(1, 600)) as l))
        where c.export_id = $1`,
      [prepared.id],
    );
    const answered: string[] = [];
    const releasing = release(officer, reviewed).then(done => {
      answered.push('release');
      return done;
    });
    while (!answered.includes('release')) {
      await house.stranger.get('/health/live');
      answered.push('other');
    }
    expect((await releasing).status).toBe(200);
    // The few questions that the release asks of the database leave room for fewer.
    expect(answered.indexOf('release')).toBeGreaterThan(25);
  });

  it('is prepared only for a request for access that is open and whose sender is known', async () => {
    const unchecked = await desk.record();
    expect((await prepare(supervisor, unchecked.id)).body.code).toBe('identity-unchecked');
    const erasure = await desk.record({ ...aRequest, kind: 'erasure' });
    expect((await prepare(supervisor, erasure.id)).body.code).toBe('data-subject-request-not-found');
    const done = await desk.act(await asked(), 'withdrawal');
    expect((await prepare(supervisor, done.body.id)).body.code).toBe('data-subject-request-closed');
    expect((await prepare('polisen/supervisor', (await asked()).id)).body.code).toBe('data-subject-request-not-found');
  });

  it('is for supervisors and data protection officers; of others it is not there', async () => {
    const request = await asked();
    const { body } = await prepare(supervisor, request.id);
    expect((await prepare(handler, request.id)).status).toBe(403);
    const others = await house.as('polisen/supervisor');
    for (const path of [at(body.id), `${at(body.id)}/extract`]) {
      const answer = await others.get<ProblemBody>(path);
      expect([path, answer.status, answer.body.code]).toEqual([path, 404, 'subject-access-export-not-found']);
      expect((await (await house.as(handler)).get(path)).status).toBe(403);
    }
    const review = { reviews: [{ text: 't1', whole: true, passages: [] }] };
    for (const [what, sent] of [
      ['text-reviews', review],
      ['release', { recipient: 'data-subject' }],
    ] as const)
      expect((await others.post(`${at(body.id)}/${what}`, sent, asNew(1))).status).toBe(404);
    const carrier = await house.as('kriminalvarden/data-protection-officer');
    const nobody = `/api/v1/persons/${body.id}/subject-access-exports`;
    expect((await carrier.post(nobody, { requestId: request.id, language: 'sv' }, asNew())).status).toBe(404);
    expect((await (await house.as('sakerhetspolisen/data-protection-officer')).get(exportsOf())).status).toBe(404);
  });
});

describe('a limit for an ongoing operation', () => {
  const limit = {
    ground: 'ongoing-operation',
    classes: ['liberty'],
    looks: true,
    untold: false,
    until: '2027-01-01',
    reviewOn: '2026-06-01',
    reasons: 'Tillslag planeras',
  };
  const set = async (seat: Seat, body: object) =>
    (await house.as(seat)).post<{ id: string } & ProblemBody>(
      `/api/v1/persons/${road.personId}/access-limits`,
      body,
      asNew(),
    );

  it('keeps kinds of data out of the extract, and tells how many parts by which ground, or not even that', async () => {
    const told = await set('polisen/supervisor', limit);
    const hidden = await set('polisen/supervisor', {
      ...limit,
      classes: ['health', 'asylum'],
      looks: false,
      untold: true,
    });
    expect([told.status, hidden.status]).toEqual([201, 201]);
    const request = await asked(police);
    const { body } = await prepare('polisen/supervisor', request.id, 'en');
    const { content, withheld } = await read('polisen/data-protection-officer', body.id);
    expect(content.looks).toEqual([]);
    expect(content.cases[0]?.events.map(({ title }) => title)).not.toContain('Detention ordered');
    expect(JSON.stringify(content)).not.toContain('Tillslag');
    expect(content.withheld.map(({ ground }) => ground)).toEqual(['ongoing-operation']);
    expect(content.withheld[0]?.legalBasis).toContain('Regulation (EU) 2016/679 art. 23');
    expect(withheld['ongoing-operation']).toBeGreaterThan(content.withheld[0]?.parts ?? 0);
    // Another authority answers for itself.
    const own = await prepare(supervisor, (await asked()).id, 'en');
    expect((await read(officer, own.body.id)).content.withheld).toEqual([]);
    for (const { body: one } of [told, hidden]) {
      const lifted = await (
        await house.as('polisen/supervisor')
      ).post(`/api/v1/access-limits/${one.id}/lifting`, { reasons: 'Klart' }, asNew());
      expect(lifted.status).toBe(200);
    }
    const again = await prepare('polisen/supervisor', request.id, 'en');
    expect((await read('polisen/data-protection-officer', again.body.id)).content.withheld).toEqual([]);
  });

  it('has an end and a review before it, is set and lifted by supervisors, and shows when its review is overdue', async () => {
    for (const wrong of [
      { ...limit, reviewOn: '2027-02-01' },
      { ...limit, until: '2026-01-01', reviewOn: '2026-01-01' },
      { ...limit, classes: [], looks: false },
    ])
      expect((await set('polisen/supervisor', wrong)).status).toBe(400);
    expect((await set(police, limit)).status).toBe(403);
    const { body } = await set('polisen/supervisor', { ...limit, reviewOn: '2026-01-02' });
    const overdue = await (
      await house.as('polisen/data-protection-officer')
    ).get<{ items: { id: string }[] }>('/api/v1/access-limits?reviewDue=true');
    expect(overdue.body.items).toContainEqual(expect.objectContaining({ id: body.id, reasons: 'Tillslag planeras' }));
    const lift = async (seat: Seat) =>
      (await house.as(seat)).post<ProblemBody>(`/api/v1/access-limits/${body.id}/lifting`, { reasons: 'x' }, asNew());
    expect((await lift(supervisor)).body.code).toBe('access-limit-not-found');
    expect((await lift('polisen/supervisor')).status).toBe(200);
    expect((await lift('polisen/supervisor')).body.code).toBe('access-limit-over');
    expect((await (await house.as(supervisor)).get<{ items: [] }>('/api/v1/access-limits')).body.items).toEqual([]);
  });
});

describe('a person whose identity is protected', () => {
  it('has requests, extracts and limits that only those see who may know the person', async () => {
    const request = await asked();
    const { body } = await prepare(supervisor, request.id);
    const set = async (marking: string | null) => {
      await owner.query('update persons set protection = $2 where id = $1', [road.personId, marking]);
      await owner.query('update cases set protection = $2 where person_id = $1', [road.personId, marking]);
      await owner.query('update case_access set protection = $2 where case_id = $1', [road.caseId, marking]);
    };
    await set('secrecy-marking');
    try {
      const client = await house.as(supervisor);
      const list = await client.get<{ items: [] }>('/api/v1/data-subject-requests');
      expect(list.body.items).toEqual([]);
      expect((await client.get(`/api/v1/data-subject-requests/${request.id}`)).status).toBe(404);
      expect((await client.get(at(body.id))).status).toBe(404);
      expect((await client.get(exportsOf())).status).toBe(404);
      expect((await desk.act<ProblemBody>(request, 'withdrawal')).body.code).toBe('data-subject-request-not-found');
      expect((await prepare(supervisor, request.id)).body.code).toBe('person-not-found');
    } finally {
      await set(null);
    }
    // Not every case open: an extract would leave one out.
    await owner.query(`update cases set protection = 'secrecy-marking' where id = $1`, [road.caseId]);
    try {
      expect((await prepare(supervisor, request.id)).body.code).toBe('cases-not-all-open');
    } finally {
      await owner.query('update cases set protection = null where id = $1', [road.caseId]);
    }
  });
});
