import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { enforcementOfficer as returnOfficer } from '../../../src/agencies/migrationsverket/migrationsverket.roles';
import { Office, order } from './office';
import { sentToPolice, upTo } from './plots';

jest.setTimeout(60_000);

let office: Office;
let caseId: string;
let personId: string;

beforeAll(async () => {
  office = await Office.open();
});
beforeEach(async () => {
  caseId = await office.play(upTo(sentToPolice(), 'hand-over-to-police'));
  const [row] = await office.rows<{ person_id: string }>('select person_id from cases where id = $1', [caseId]);
  personId = row?.person_id ?? '';
});
afterEach(() => (office.meanwhile = () => Promise.resolve()));
afterAll(() => office.close());

const restriction = `insert into restrictions (id, version, authority, person_id, place, regime, ground, set_by, set_at)
  values ($1, 1, $2, $3, 'person', 'gdpr', 'accuracy-contested', 'officer', now())`;
const restrictedBy = (authority: string) => office.rows(restriction, [randomUUID(), authority, personId]);

const send = order(returnOfficer, 'hand-over-to-police', { ground: 'hiding', note: 'See the file.' });

describe('data that are restricted while an act that opens them is on its way', () => {
  it('are opened to nobody: the act is stale, leaves nothing behind, and the next one is refused with the ground', async () => {
    const before = await office.everything();
    office.meanwhile = () => restrictedBy('se.migrationsverket');
    await expect(office.give(caseId, send, { idempotencyKey: 'meanwhile' })).rejects.toMatchObject({
      code: 'version-conflict',
    });
    office.meanwhile = () => Promise.resolve();
    expect(await office.everything()).toEqual(before);
    await expect(office.give(caseId, send, { idempotencyKey: 'meanwhile' })).rejects.toMatchObject({
      code: 'processing-restricted',
    });
  });

  it('are opened all the same where only another authority restricts what it holds itself', async () => {
    office.meanwhile = () => restrictedBy('se.polisen');
    await expect(office.give(caseId, send)).resolves.toMatchObject({ status: 200 });
  });

  it('are restricted after an act that is being recorded, so that those whom it lets in are told', async () => {
    const recording = new Client({ connectionString: office.runtimeUrl });
    await recording.connect();
    try {
      await recording.query('begin');
      // Refused as stale, as a version that was never there: what it holds on to, it holds until it is through.
      const { rows } = await recording.query<{ outcome: string }>(
        `select outcome from record_cleared_case('se.migrationsverket', 'officer', $1, 999, '{}', '[]', null, '{}', null, $2, 0)`,
        [caseId, personId],
      );
      expect(rows).toEqual([{ outcome: 'stale' }]);
      await office.rows(`set lock_timeout = '200ms'`);
      await expect(restrictedBy('se.migrationsverket')).rejects.toMatchObject({ code: '55P03' });
      await recording.query('commit');
      await expect(restrictedBy('se.migrationsverket')).resolves.toEqual([]);
    } finally {
      await office.rows('reset lock_timeout');
      await recording.end();
    }
  });
});
