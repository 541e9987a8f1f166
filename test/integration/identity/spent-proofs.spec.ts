import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { Temporal } from 'temporal-polyfill';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../../src/platform/database/data-source';
import { Database } from '../../../src/platform/database/database';
import { RecordedProofs } from '../../../src/platform/identity';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';
import { TrialClient } from './trial-client';
import { TrialIssuer } from './trial-issuer';
import { TrialService } from './trial-service';

jest.setTimeout(60_000);

let fresh: FreshDatabase;
let sources: DataSource[];
let proofs: RecordedProofs[];
let runtime: Client;
let owner: Client;

beforeAll(async () => {
  fresh = await freshDatabase();
  sources = await Promise.all(
    ['one', 'two'].map(name =>
      new DataSource(dataSourceOptions({ url: fresh.url, poolSize: 4, name, entities: [] })).initialize(),
    ),
  );
  proofs = sources.map(source => new RecordedProofs(new Database(source)));
  [runtime, owner] = [fresh.url, fresh.ownerUrl].map(connectionString => new Client({ connectionString })) as [
    Client,
    Client,
  ];
  await Promise.all([runtime.connect(), owner.connect()]);
  await owner.query(`select set_config('app.authority', 'samverk.auditor', false)`);
});
afterAll(async () => {
  await Promise.all([runtime.end(), owner.end()]);
  for (const source of sources) await source.destroy();
  await fresh.drop();
});

const replica = (at: number): RecordedProofs => {
  const found = proofs[at];
  if (!found) throw new Error('there are two replicas');
  return found;
};

const soon = () => Temporal.Now.instant().add({ seconds: 90 });

describe('A proof that was used', () => {
  it('is used for every replica, also when all get it at once', async () => {
    for (let round = 0; round < 20; round++) {
      const digest = randomBytes(32);
      const answers = await Promise.all(Array.from({ length: 10 }, (_, at) => replica(at % 2).spend(digest, soon())));
      expect(answers.filter(accepted => accepted)).toHaveLength(1);
      expect(await replica(0).spend(digest, soon())).toBe(false);
    }
  });

  it('is refused by another replica over HTTP, and by a replica that was started anew', async () => {
    const issuer = await TrialIssuer.start();
    const start = (at: number) =>
      TrialService.start(
        [issuer.setting('se.polisen')],
        {},
        {
          spentProofs: { useFactory: () => new RecordedProofs(new Database(sources[at] as DataSource)) },
        },
      );
    const [one, two] = [await start(0), await start(1)];
    const client = await TrialClient.make();
    const token = await issuer.sign({ cnf: { jkt: client.thumbprint } });
    const proof = await client.proof({ token });
    expect((await one.proving(token, proof)).status).toBe(200);
    expect((await two.proving(token, proof)).body.code).toBe('proof-invalid');
    await one.stop();
    const anew = await start(0);
    expect((await anew.proving(token, proof)).body.code).toBe('proof-invalid');
    await Promise.all([anew.stop(), two.stop(), issuer.stop()]);
  });

  it('is forgotten when it is too old to be used, and not before', async () => {
    await owner.query('delete from spent_proofs');
    await replica(0).spend(randomBytes(32), soon());
    await replica(0).spend(randomBytes(32), Temporal.Now.instant().subtract({ seconds: 1 }));
    await runtime.query('select forget_proofs()');
    expect((await owner.query('select from spent_proofs')).rowCount).toBe(1);
  });

  it('cannot be looked up, changed or removed by the runtime role while it counts', async () => {
    const digest = randomBytes(32);
    await replica(0).spend(digest, soon());
    expect((await runtime.query('select until from spent_proofs where until > now()')).rows).toEqual([]);
    await expect(runtime.query('select digest from spent_proofs')).rejects.toThrow('permission denied');
    await expect(runtime.query('update spent_proofs set until = now()')).rejects.toThrow('permission denied');
    await expect(runtime.query('truncate spent_proofs')).rejects.toThrow('permission denied');
    await runtime.query('delete from spent_proofs');
    expect(await replica(1).spend(digest, soon())).toBe(false);
  });

  it('cannot be kept for longer than a proof can live', async () => {
    const late = Temporal.Now.instant().add({ hours: 2 });
    await expect(replica(0).spend(randomBytes(32), late)).rejects.toThrow('row-level security');
  });
});
