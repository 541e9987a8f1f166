import { randomUUID } from 'node:crypto';
import { operationsOf, type PlacedOperation } from '../../../src/platform/http/openapi/document-types';
import { Ledger } from '../../integration/circle/ledger';
import { kriminalvarden, polisen, WalledWorld } from '../../integration/walls/world';
import { House, seats, type Seat } from '../house';
import { addressOf, shownBody } from '../requests';
import { thrice, told } from './told';

jest.setTimeout(900_000);

/** Where each id of the document leads, and whose object is tried: what is new in the document has to be placed here. */
const objects: Readonly<Record<string, { readonly table: string; readonly owner: string }>> = {
  operationId: { table: 'operations', owner: kriminalvarden },
  holdId: { table: 'legal_holds', owner: polisen },
  listId: { table: 'destruction_lists', owner: polisen },
  requestId: { table: 'data_subject_requests', owner: polisen },
  exportId: { table: 'subject_access_exports', owner: polisen },
  rectificationId: { table: 'rectifications', owner: polisen },
  restrictionId: { table: 'restrictions', owner: polisen },
  noticeId: { table: 'data_protection_notices', owner: polisen },
  limitId: { table: 'access_limits', owner: polisen },
  grantId: { table: 'case_grants', owner: polisen },
  mandateId: { table: 'mandates', owner: polisen },
  glassId: { table: 'break_glass', owner: polisen },
  webhookId: { table: 'webhooks', owner: polisen },
};
/** Cases and persons are tried in idor.spec.ts; these name nothing that is somebody’s. */
const others = ['caseId', 'personId', 'number', 'code', 'country'];

let world: WalledWorld;
let house: House;
/** One object of each kind, with the person that its address names, too. */
const real = new Map<string, { readonly id: string; readonly personId: string }>();

beforeAll(async () => {
  world = await WalledWorld.open();
  const { office, at } = world;
  const ledger = new Ledger(office, polisen, at.over);
  await ledger.grant({ holder: 'holder' });
  await ledger.glass('breaker');
  await ledger.mandate({ giver: 'giver', holder: 'holder' });
  for (const [name, { table }] of Object.entries(objects)) {
    const [row] = await office.rows<{ id: string; person_id?: string }>(`select * from ${table} limit 1`);
    if (!row) throw new Error(`there is nothing in ${table}`);
    real.set(name, { id: row.id, personId: row.person_id ?? randomUUID() });
  }
  real.set('extract', await releasedExtract());
  house = await House.open({}, { url: office.runtimeUrl, ownerUrl: office.ownerUrl });
});
afterAll(async () => {
  await house.close();
  await world.close();
});

/** An extract that has gone out, beside the draft. */
async function releasedExtract() {
  const { office } = world;
  const { id, personId } = { id: randomUUID(), personId: real.get('exportId')?.personId ?? '' };
  await office.rows(`update subject_access_contents set body = $1`, [{ ...extract, personId }]);
  for (const [table, change] of Object.entries({
    subject_access_exports: { id, status: 'released', released_by: 'releaser', released_at: 'now' },
    subject_access_contents: { export_id: id },
  }))
    await office.rows(`insert into ${table} select (jsonb_populate_record(t, $1)).* from ${table} t limit 1`, [
      JSON.stringify(change),
    ]);
  return { id, personId };
}

const extract = {
  ...{ format: 'samverk-subject-access-1', language: 'sv', authority: polisen, preparedAt: '2026-01-01T00:00:00.000Z' },
  ...{ statements: [], cases: [], looks: [], retention: [], withheld: [] },
};

const idsIn = ({ path }: PlacedOperation): readonly string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
const places = () =>
  operationsOf(house.document).flatMap(place => {
    const name = idsIn(place).find(one => Object.hasOwn(objects, one));
    return name === undefined ? [] : [{ place, name, owner: objects[name]?.owner ?? '' }];
  });

/** What a seat is told of the object, and of one that never was, at the same address otherwise. */
const compared = (seat: Seat, place: PlacedOperation, name: string) =>
  thrice(async () => {
    const { id, personId } = real.get(place.path.endsWith('/extract') ? 'extract' : name) ?? { id: '', personId: '' };
    const of = (object: string) =>
      told(house, seat, place, {
        address: addressOf(place, one => (one === 'personId' ? personId : object)),
        body: place.method === 'get' ? undefined : shownBody(house.document, place),
        ids: { object, person: personId },
      });
    return [await of(id), await of(randomUUID())] as const;
  });

const slugs: Readonly<Record<string, string>> = { [polisen]: 'polisen', [kriminalvarden]: 'kriminalvarden' };
const isOf = (seat: Seat, owner: string): boolean => seat.startsWith(`${slugs[owner] ?? ''}/`);

describe('the id of something that another authority keeps', () => {
  it('is of a kind that is tried here, or of a case or a person', () => {
    const names = new Set(operationsOf(house.document).flatMap(idsIn));
    expect([...names].filter(name => !Object.hasOwn(objects, name) && !others.includes(name))).toEqual([]);
    expect(places().length).toBeGreaterThan(20);
  });

  it('is answered to every role of every other authority as an id that never was', async () => {
    let notFound = 0;
    for (const { place, name, owner } of places())
      for (const seat of seats.filter(one => !isOf(one, owner))) {
        const title = `${seat} ${place.method} ${place.path}`;
        const [tried, made] = await compared(seat, place, name);
        expect([title, tried]).toEqual([title, made]);
        expect([title, tried.status >= 400 && tried.status < 500]).toEqual([title, true]);
        if (tried.status === 404) notFound++;
      }
    expect(notFound).toBeGreaterThan(100);
  });

  it('is an id of something that is there: some role of its own authority is told otherwise', async () => {
    const otherwise = new Map<string, Seat[]>(Object.keys(objects).map(name => [name, []]));
    for (const { place, name, owner } of places())
      for (const seat of seats.filter(one => isOf(one, owner))) {
        const [own, made] = await compared(seat, place, name);
        if (own.status !== made.status || own.body !== made.body) otherwise.get(name)?.push(seat);
      }
    expect([...otherwise].filter(([, those]) => those.length === 0)).toEqual([]);
  });
});
