import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import { usual } from '../../builders';
import type { Client } from '../client';
import { asNew, House } from '../house';
import { codesOf, decider, police, returnOfficer, Road, type Refusal } from '../road';

jest.setTimeout(60_000);

interface Told extends ProblemBody {
  readonly errors?: readonly { pointer?: string; parameter?: string; header?: string; code: string; detail: string }[];
}

let house: House;
let road: Road;
let client: Client;
let path: string;
/** The version that its opening left the case in. */
let opened: number;

beforeAll(async () => {
  house = await House.open();
  road = await Road.begin(house, '2026-03-02T09:00:00+01:00');
  await house.travelTo('2026-03-06T12:00:00+01:00');
  client = await house.as(decider);
  path = `/api/v1/migrationsverket/cases/${road.caseId}/record-service`;
  opened = await road.version();
});
afterAll(() => house.close());

/** Whatever was refused must have left the case as it was. */
afterEach(async () => {
  expect(await road.version()).toBe(opened);
  expect(await road.journal()).toHaveLength(opened);
});

const service = usual.service('2026-03-06');
const { servedOn: _left, ...withoutDay } = service;
const send = (body: unknown, headers: Record<string, string> = {}) =>
  client.post<Told>(path, body, { ...asNew(opened), ...headers });
const faults = ({ body }: { body: Told }) =>
  (body.errors ?? []).map(({ pointer, parameter, header, code }) => [pointer ?? parameter ?? header, code]);

describe('a body', () => {
  it.each([
    ['an unknown field', { ...service, served: true }, ['/served', 'unknown']],
    ['a missing field', withoutDay, ['/servedOn', 'required']],
    ['a number for a text', { ...service, receivedBy: 7 }, ['/receivedBy', 'not-text']],
    ['a list for a text', { ...service, receivedBy: ['a'] }, ['/receivedBy', 'not-text']],
    ['null for a field', { ...service, receivedBy: null }, ['/receivedBy', 'not-text']],
    ['a number for a date', { ...service, servedOn: 20260306 }, ['/servedOn', 'not-a-date']],
    ['a date that does not exist', { ...service, servedOn: '2026-02-30' }, ['/servedOn', 'not-a-date']],
    ['a leap day of no leap year', { ...service, servedOn: '2025-02-29' }, ['/servedOn', 'not-a-date']],
    ['a moment for a date', { ...service, servedOn: '2026-03-06T12:00:00Z' }, ['/servedOn', 'not-a-date']],
    ['a word that is not on the list', { ...service, method: 'by-pigeon' }, ['/method', 'not-one-of']],
    ['an empty text', { ...service, receivedBy: '' }, ['/receivedBy', 'blank']],
    ['a text of blanks', { ...service, receivedBy: ' \u00a0\u2003' }, ['/receivedBy', 'blank']],
    ['a text that is too long', { ...service, receivedBy: 'å'.repeat(201) }, ['/receivedBy', 'too-long']],
    ['a line break in a line', { ...service, receivedBy: 'a\nb' }, ['/receivedBy', 'control-character']],
  ])('with %s is refused by name', async (_, body, fault) => {
    const answer = await send(body);
    expect([answer.status, answer.body.code, faults(answer)]).toEqual([400, 'invalid-input', [fault]]);
  });

  it('with several faults is told all of them at once', async () => {
    const answer = await send({ servedOn: '2026-13-01', method: 7, extra: 1 });
    expect(
      faults(answer)
        .map(([place]) => place)
        .sort(),
    ).toEqual(['/extra', '/method', '/receivedBy', '/servedOn']);
  });

  it.each([[], 'text', 7, true, null].map(body => [JSON.stringify(body), body] as const))(
    'that is %s and no object is refused',
    async text => {
      const answer = await send(text);
      expect([answer.status, answer.body.code]).toEqual([400, 'invalid-input']);
    },
  );

  it.each(['{', '{"a":}', "{'servedOn':'2026-03-06'}", '{"a":1}}', 'NaN', '\u0000', '{"servedOn":"2026-03-06",}'])(
    'that is not JSON is refused: %j',
    async text => {
      const answer = await send(text);
      expect([answer.status, answer.body.code]).toEqual([400, 'malformed-json']);
    },
  );

  it('in another encoding than UTF-8 is refused', async () => {
    const latin1 = Buffer.from(JSON.stringify({ ...service, receivedBy: 'Åsa Öberg' }), 'latin1');
    const answer = await send(latin1);
    expect([answer.status, answer.body.code]).toEqual([400, 'malformed-json']);
  });

  it('that is too large is refused', async () => {
    const answer = await send({ ...service, receivedBy: 'x'.repeat(262_144) });
    expect([answer.status, answer.body.code]).toEqual([413, 'body-too-large']);
  });

  it('that is too deep or too wide is refused, however deep it is', async () => {
    const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    const wide = JSON.stringify(Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`f${at}`, at])));
    for (const body of [deep(13), deep(100_000), JSON.stringify({ a: Array(2000).fill(0) }), wide]) {
      const answer = await send(body);
      expect([answer.status, answer.body.code]).toEqual([400, 'body-too-deep']);
    }
  });

  it.each(['__proto__', 'constructor', 'prototype'])('cannot reach a prototype by the key %s', async key => {
    const answer = await send(`{"${key}":{"allowed":true},"servedOn":"2026-03-06"}`);
    expect([answer.status, faults(answer)]).toEqual([400, [[`/${key}`, 'unknown']]]);
  });

  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'application/merge-patch+json', 'x'])(
    'of the type %s is refused',
    async type => {
      const answer = await send(JSON.stringify(service), { 'content-type': type });
      expect([answer.status, answer.body.code]).toEqual([415, 'unsupported-media-type']);
    },
  );

  it('faults are told in the language of the caller', async () => {
    const details = [];
    for (const language of ['en', 'sv', 'pl']) {
      const { body } = await send(withoutDay, { 'accept-language': language });
      details.push([body.title, body.errors?.[0]?.detail]);
    }
    expect(new Set(details.flat()).size).toBe(6);
  });
});

describe('the version that a command is meant for', () => {
  it('must be said', async () => {
    const answer = await client.post<Told>(path, service, { 'Idempotency-Key': randomUUID() });
    expect([answer.status, answer.body.code]).toEqual([428, 'precondition-required']);
  });

  it.each([-1, 1, 999_999])('must be the one that stands, not one that is %s away', async away => {
    const answer = await send(service, { 'If-Match': `"${opened + away}"` });
    expect([answer.status, answer.body.code]).toEqual([412, 'version-conflict']);
  });

  it.each(['W/"4"', '*', '4', '"4", "5"', '"0"', '"-1"', '"4x"', '""', '"99999999999999999999"'])(
    'must be one strong tag, not %s',
    async tag => {
      const answer = await send(service, { 'If-Match': tag });
      expect([answer.status, faults(answer)]).toEqual([400, [['If-Match', 'not-a-strong-etag']]]);
    },
  );
});

describe('the key of a command', () => {
  it('must be given', async () => {
    const answer = await client.post<Told>(path, service, { 'If-Match': `"${opened}"` });
    expect([answer.status, answer.body.code]).toEqual([400, 'idempotency-key-missing']);
  });

  it.each(['short', 'x'.repeat(129), 'with a blank', '"unclosed-key', `"${'x'.repeat(129)}"`])(
    'must be a key, not %s',
    async key => {
      const answer = await send(service, { 'Idempotency-Key': key });
      expect([answer.status, faults(answer)]).toEqual([400, [['Idempotency-Key', 'not-a-key']]]);
    },
  );
});

describe('a case', () => {
  it('that does not exist is not found', async () => {
    const unknown = `/api/v1/migrationsverket/cases/${randomUUID()}/record-service`;
    const answer = await client.post<Told>(unknown, service, asNew(opened));
    expect([answer.status, answer.body.code]).toEqual([404, 'case-not-found']);
  });

  it('of another authority is not found, by the very words of one that does not exist', async () => {
    const officer = await house.as(police);
    const told = async (caseId: string) => {
      const answer = await officer.post<Told>(`/api/v1/polisen/cases/${caseId}/receive-handover`, {}, asNew(opened));
      return { ...answer.body, status: answer.status, instance: '', traceId: '' };
    };
    expect(await told(road.caseId)).toEqual(await told(randomUUID()));
  });

  it.each(['not-a-uuid', '..%2f..', '%00', "1' OR '1'='1", 'a'.repeat(190), '０１９８０ｅ３ａ'])(
    'is not found by the nonsense %j',
    async nonsense => {
      for (const part of ['', '/journal', '/deadlines', '/handovers', '/actions', '/transport-orders/1']) {
        const answer = await client.get<Told>(`/api/v1/cases/${encodeURIComponent(nonsense)}${part}`);
        expect([400, 404]).toContain(answer.status);
      }
    },
  );

  it('is not touched by the wrong role of the right authority', async () => {
    const officer = await house.as(returnOfficer);
    const answer = await officer.post<Told>(
      `/api/v1/migrationsverket/cases/${road.caseId}/repeal-decision`,
      { because: 'self-correction' },
      asNew(opened),
    );
    expect([answer.status, answer.body.code]).toEqual([403, 'wrong-role']);
    expect(JSON.stringify(answer.body)).toContain('se.migrationsverket.decision-maker');
  });

  it('refuses a command that its state does not allow, and tells what it allows', async () => {
    const refusal = await road.refused(decider, 'accept-decision', { acceptedOn: '2026-03-06', before: 'decider' });
    expect(codesOf(refusal)).toEqual(['state-of-decision', 'state-of-remedy']);
    expect(refusal.available.map(({ command }) => command)).toContain('record-service');
  });

  it('about a person whom nobody knows is not opened', async () => {
    const answer = await client.post<Told>(
      '/api/v1/migrationsverket/cases/register-decision',
      { ...usual.decision('2026-03-02'), personId: randomUUID() },
      asNew(),
    );
    expect([answer.status, faults(answer)]).toEqual([400, [['/personId', 'unknown-person']]]);
  });
});

describe('a query', () => {
  it.each([
    ['cases?decison=final', 'unknown-parameter'],
    ['cases?limit=20&limit=30', 'unknown-parameter'],
    ['cases?custody=detained', 'unknown-parameter'],
    ['cases?limit=0', 'invalid-input'],
    ['cases?limit=101', 'invalid-input'],
    ['cases?limit=ten', 'invalid-input'],
    ['cases?limit=1e1', 'invalid-input'],
    ['cases?open=maybe', 'invalid-input'],
    ['cases?sort=name', 'invalid-input'],
    ['cases?decision=nonsense', 'invalid-input'],
    ['deadlines?dueBefore=tomorrow', 'invalid-input'],
    ['deadlines?dueBefore=2026-02-30T00:00:00Z', 'invalid-input'],
    ['events?limit=501', 'invalid-input'],
    ['events?after=nonsense', 'invalid-cursor'],
    ['events?after=-1', 'invalid-cursor'],
    ['transport-orders?status=flying', 'invalid-input'],
    ['law/rules?country=XX', 'invalid-input'],
  ])('%s is refused', async (query, code) => {
    const answer = await client.get<Told>(`/api/v1/${query}`);
    expect([answer.status, answer.body.code]).toEqual([400, code]);
  });

  it('takes a cursor unchanged, for its own list and its own caller alone', async () => {
    const person = road.personId;
    const count = 3;
    for (let at = 0; at < count; at++)
      await client.post(
        '/api/v1/migrationsverket/cases/register-decision',
        { ...usual.decision('2026-03-02'), personId: person },
        asNew(),
      );
    const first = await client.get<{ items: { id: string }[]; next: string }>('/api/v1/cases?limit=1');
    const { next } = first.body;
    const second = await client.get<{ items: { id: string }[] }>(`/api/v1/cases?limit=1&cursor=${next}`);
    expect(second.body.items[0]?.id).not.toBe(first.body.items[0]?.id);
    expect(first.headers.get('link')).toContain('rel="next"');

    const turned = next.startsWith('A') ? `B${next.slice(1)}` : `A${next.slice(1)}`;
    const officer = await house.as(police);
    const refused = [
      await client.get<Told>(`/api/v1/cases?limit=1&cursor=${turned}`),
      await client.get<Told>(`/api/v1/cases?limit=1&cursor=${next.slice(0, -2)}`),
      await client.get<Told>(`/api/v1/cases?limit=1&cursor=${next}A`),
      await client.get<Told>('/api/v1/cases?limit=1&cursor=W10'),
      await client.get<Told>(`/api/v1/cases?limit=1&open=true&cursor=${next}`),
      await client.get<Told>(`/api/v1/cases?limit=1&sort=nextDueAt&cursor=${next}`),
      await client.get<Told>(`/api/v1/deadlines?limit=1&cursor=${next}`),
      await client.get<Told>(`/api/v1/handovers?limit=1&cursor=${next}`),
      await officer.get<Told>(`/api/v1/cases?limit=1&cursor=${next}`),
    ];
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(refused.map(() => [400, 'invalid-cursor']));
  });
});

describe('an address', () => {
  it('that does not exist, or takes another method, says which of the two', async () => {
    expect((await client.get<Told>('/api/v1/nothing')).body.code).toBe('not-found');
    const answer = await client.get<Told>(path);
    expect([answer.status, answer.body.code, answer.headers.get('allow')]).toEqual([405, 'method-not-allowed', 'POST']);
    expect((await client.send<Told>('DELETE', `/api/v1/cases/${road.caseId}`)).status).toBe(405);
  });

  it('longer than 2048 characters is refused', async () => {
    const answer = await client.get<Told>(`/api/v1/cases?reference=${'x'.repeat(2048)}`);
    expect([answer.status, answer.body.code]).toEqual([414, 'address-too-long']);
  });

  it('with a faulty percent-encoding is refused', async () => {
    const answer = await client.get<Told>('/api/v1/cases/%zz');
    expect([answer.status, answer.body.code]).toEqual([400, 'malformed-request']);
  });

  it('asked for in a type that nobody can answer in is refused', async () => {
    const answer = await client.get<Told>('/api/v1/cases', { accept: 'image/png' });
    expect([answer.status, answer.body.code]).toEqual([406, 'not-acceptable']);
  });
});

it('answers what is not HTTP at all with a problem, and stays well', async () => {
  const raw = await new Promise<string>((resolve, reject) => {
    const socket = connect(house.running.settings.port, '127.0.0.1', () => socket.write('what is this\r\n\r\n'));
    const heard: Buffer[] = [];
    socket.on('data', part => heard.push(part));
    socket.on('end', () => resolve(Buffer.concat(heard).toString()));
    socket.on('error', reject);
  });
  expect(raw).toMatch(/^HTTP\/1\.1 400 /);
  expect(raw).toContain('"code":"malformed-request"');
  expect((await house.stranger.get('/health/ready')).status).toBe(200);
});

it('never tells a stack, a statement or a table', async () => {
  const answers: Refusal[] = [];
  for (const body of ['{', [], { ...service, receivedBy: 7 }])
    answers.push((await client.post<Refusal>(path, body, asNew(opened))).body);
  expect(JSON.stringify(answers)).not.toMatch(/\bat \w+ \(|select |journal_sealed|node_modules/i);
});
