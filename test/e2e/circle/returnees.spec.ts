import { Client } from 'pg';
import type { CommandAnswer } from '../../../src/cases/spine/command-answer';
import type { ReturneePage, ReturneeStatistics } from '../../../src/returnees/http/returnees.answers';
import { returnUsual as help } from '../../builders';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';
import { asNew, House, type Seat } from '../house';
import { registerPerson } from '../road';
import { Gate, subjectOf } from './gate';

jest.setTimeout(240_000);

const inside: Seat = 'straz-graniczna/headquarters-officer';
const outside: Seat = `${inside}#2`;
const boss: Seat = 'straz-graniczna/supervisor';
const day = '2026-11-02';
/** So many that taking one away changes a count that is told. */
const many = 6;

let fresh: FreshDatabase;
let owner: Client;
let house: House;
let gate: Gate;
let cases: readonly string[];
beforeAll(async () => {
  fresh = await freshDatabase();
  owner = new Client({ connectionString: fresh.ownerUrl });
  await owner.connect();
  await owner.query(`select set_config('app.authority', 'samverk.auditor', false)`);
  house = await House.open({}, fresh);
  gate = new Gate(house);
  await house.travelTo(`${day}T09:00:00+01:00`);
  const opened: string[] = [];
  while (opened.length < many) opened.push(await returned());
  cases = opened;
});
afterAll(async () => {
  await house.close();
  await owner.end();
  await fresh.drop();
});

/** Somebody who is helped to begin anew, with a case in the reintegration tool; that they left is written by hand. */
async function returned(): Promise<string> {
  const client = await house.as(inside);
  const path = '/api/v1/straz-graniczna/cases';
  const opening = { ...help.assistedReturnCase(day), personId: await registerPerson(house, inside) };
  const { body } = await client.post<CommandAnswer>(`${path}/open-assisted-return`, opening, asNew());
  let { version } = body;
  for (const [command, input] of [
    ['screen-assisted-return', help.screening(day)],
    ['order-assisted-return', help.returnOrder(day)],
    ['apply-for-reintegration', { ...help.reintegration(day), vulnerabilities: ['health'] }],
    ['record-consent', { ...help.consent(day, 'reintegration'), to: 'eu.riat' }],
    ['open-reintegration-tool-case', tool],
  ] as const) {
    const done = await client.post<CommandAnswer>(`${path}/${body.caseId}/${command}`, input, asNew(version));
    expect([command, done.status]).toEqual([command, 200]);
    version = done.body.version;
  }
  await owner.query(
    `update cases set file = jsonb_set(file, '{whereabouts,leftCountryOn}', to_jsonb($2::text)) where id = $1`,
    [body.caseId, day],
  );
  return body.caseId;
}
const tool = {
  ...{ kind: 'standard', support: 'post-return', partner: 'caritas', openedOn: day, familySize: 1 },
  ...{ returnKind: 'voluntary', needs: ['health'] },
};

const listed = async (seat: Seat) => {
  const { body } = await (await house.as(seat)).get<ReturneePage>('/api/v1/returnees?limit=100');
  return body.items.map(({ caseId }) => caseId).sort();
};
const countedAll = async (seat: Seat) => {
  const path = `/api/v1/returnee-statistics?from=${day}&until=${day}`;
  const { body } = await (await house.as(seat)).get<ReturneeStatistics>(path);
  return body.counts.find(({ dimension }) => dimension === 'all')?.persons;
};
const exported = async (seat: Seat, caseId: string) =>
  (await (await house.as(seat)).get(`/api/v1/cases/${caseId}/reintegration-tool-case`)).status;

describe('a protected case of somebody who returned', () => {
  it('is in the register, the counts and the tool for all officers before it is protected', async () => {
    for (const seat of [inside, outside]) {
      expect([seat, await listed(seat)]).toEqual([seat, [...cases].sort()]);
      expect([seat, await countedAll(seat)]).toEqual([seat, many]);
      expect([seat, await exported(seat, cases[0] ?? '')]).toEqual([seat, 200]);
    }
  });

  it('is there for those who were let in alone afterwards', async () => {
    const [hidden = '', ...rest] = cases;
    expect((await gate.protect(boss, hidden)).status).toBe(201);
    expect((await gate.assign(boss, hidden, { officer: subjectOf(inside) })).status).toBe(201);
    expect(await listed(inside)).toEqual([...cases].sort());
    expect(await listed(outside)).toEqual([...rest].sort());
    expect([await countedAll(inside), await countedAll(outside)]).toEqual([many, many - 1]);
    expect([await exported(inside, hidden), await exported(outside, hidden)]).toEqual([200, 404]);
    const one = rest[0] ?? '';
    expect(await exported(outside, one)).toBe(200);
  });
});
