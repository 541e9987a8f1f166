import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureCheckpointKey } from './checkpoint-key';

describe('the checkpoint key', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samverk-key-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is made once at home, readable by us alone, and then kept', async () => {
    const home = { checkpointKeyFile: join(folder, 'keys', 'key.pem'), production: false };
    await ensureCheckpointKey(home);
    const first = await readFile(home.checkpointKeyFile, 'utf8');
    await ensureCheckpointKey(home);
    expect(await readFile(home.checkpointKeyFile, 'utf8')).toBe(first);
    expect((await stat(home.checkpointKeyFile)).mode & 0o077).toBe(0);
  });

  it('is never made in production', async () => {
    const place = { checkpointKeyFile: join(folder, 'key.pem'), production: true };
    await expect(ensureCheckpointKey(place)).rejects.toThrow(/does not exist/);
  });

  it('must be of the kind that signs checkpoints', async () => {
    const checkpointKeyFile = join(folder, 'key.pem');
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    for (const content of [privateKey.export({ type: 'pkcs8', format: 'pem' }), 'no key at all']) {
      await writeFile(checkpointKeyFile, content);
      await expect(ensureCheckpointKey({ checkpointKeyFile, production: true })).rejects.toThrow(/Ed25519/);
    }
  });
});
