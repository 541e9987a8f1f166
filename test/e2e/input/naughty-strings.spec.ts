import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import { usual } from '../../builders';
import { asNew, House } from '../house';
import { decider, returnOfficer, Road } from '../road';

jest.setTimeout(60_000);

/** What people write, and what others write who wish us ill: all of it is only text. */
const kept: readonly string[] = [
  "'; DROP TABLE cases; --",
  'O\'Connor "the" Öberg\\',
  '$$; select pg_sleep(10); $$',
  '%s %d %n ${7*7} {{7*7}} <%= 7 %>',
  '<script>alert(1)</script>&amp;&#0;',
  '../../../../etc/passwd',
  '{"$ref":"#/components"}',
  'null',
  'undefined',
  'NaN',
  '0x1F',
  '1e400',
  'true',
  '\\u0000 \\x00 \\N',
  "E'\\\\x00'",
  'å̈ but composed: é',
  'Ω≈ç√∫˜µ≤≥÷ ﷽',
  '田中さんにあげて下さい',
  'محمد بن عبد الله',
  'ג׳ורג׳י דמונאדזה',
  'გიორგი დემონაძე',
  '👩‍👩‍👧‍👦 🇸🇪 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'a\u200bzero width\ufeff',
  'ʇxǝʇ pǝʇɹǝʌuᴉ',
  'Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮',
  'ﬁnal ① Ⅳ',
  '-1 OR 1=1',
  "=cmd|'/C calc'!A0",
  'Å'.repeat(200),
  '😀'.repeat(200),
];

const refused: readonly (readonly [string, string, string])[] = [
  ['a right-to-left override', 'Giorgi\u202ecod.exe', 'bidi-control'],
  ['a bidi isolate', 'a\u2066b', 'bidi-control'],
  ['NUL', 'a\u0000b', 'control-character'],
  ['an escape', 'a\u001b[31mb', 'control-character'],
  ['half a surrogate pair', 'a\ud800b', 'broken-unicode'],
  ['the other half', 'a\udc00b', 'broken-unicode'],
  ['nothing that can be seen', '\u200b\u00ad\u2060', 'blank'],
  ['201 characters', '😀'.repeat(201), 'too-long'],
];

let house: House;
let road: Road;
beforeAll(async () => {
  house = await House.open();
  road = await Road.begin(house, '2026-03-02T09:00:00+01:00');
});
afterAll(() => house.close());

const report = (text: string) => ({ ...usual.absconding('2026-03-02'), tracing: text });

it.each(kept.map(text => [text]))('a note says %j, and is read back as it was written', async text => {
  await road.give(returnOfficer, 'report-absconded', report(text));
  expect((await road.journal()).at(-1)?.sealed).toEqual({ tracing: text.normalize('NFC') });
  await road.give(returnOfficer, 'report-located', { locatedOn: '2026-03-02', place: text });
  expect((await road.journal()).at(-1)?.sealed).toEqual({ place: text.normalize('NFC') });
});

it('a reference is a diary number, found by what it says and by nothing that only looks like it', async () => {
  const client = await house.as(decider);
  const opens = (reference: string) =>
    client.post<{ caseId: string; errors?: { pointer: string }[] }>(
      '/api/v1/migrationsverket/cases/register-decision',
      { ...usual.decision('2026-03-02'), personId: road.personId, reference },
      asNew(),
    );
  const found = async (text: string) => {
    const path = `/api/v1/cases?reference=${encodeURIComponent(text)}`;
    const { body } = await client.get<{ items: { id: string; reference: string }[] }>(path);
    return body.items.map(({ id, reference }) => [id, reference]);
  };
  const { body } = await opens('ÅM 1-26');
  expect(await found('ÅM 1-26'.normalize('NFD'))).toEqual([[body.caseId, 'ÅM 1-26']]);
  for (const text of ['AM 1-26', 'ÅМ 1-26', 'ÅM 1‐26', 'ÅM １-26', ...kept.filter(one => [...one].length <= 40)]) {
    expect([text, await found(text)]).toEqual([text, []]);
    const { status, body: answer } = await opens(text);
    if (status === 201) expect([text, await found(text)]).toEqual([text, [[answer.caseId, text]]]);
    else expect([text, status, answer.errors?.map(({ pointer }) => pointer)]).toEqual([text, 400, ['/reference']]);
  }
});

it('a name is kept as it is written, in every script', async () => {
  const client = await house.as(decider);
  for (const text of kept) {
    const name = { kind: 'official', primary: text, secondary: null };
    const statements = [{ name, source: 'self-declared', certainty: 'claimed' }];
    const { body } = await client.post<{ id: string }>('/api/v1/persons', { statements }, asNew());
    const person = await client.get(`/api/v1/persons/${body.id}`);
    expect(JSON.stringify(person.body)).toContain(JSON.stringify(text.normalize('NFC')));
    const search = await client.post('/api/v1/person-searches', { name: text });
    expect([200, 400]).toContain(search.status);
  }
});

it.each(refused)('text with %s is refused by name', async (_, text, code) => {
  const answer = await road.attempt<ProblemBody & { errors: { pointer: string; code: string }[] }>(
    decider,
    'record-service',
    { ...usual.service('2026-03-02'), receivedBy: text },
  );
  expect([answer.status, answer.body.errors.map(one => [one.pointer, one.code])]).toEqual([
    400,
    [['/receivedBy', code]],
  ]);
});

it('keeps a history that verifies after all of it', async () => {
  expect(await road.verified()).toMatchObject({ intact: true, findings: [] });
});
