import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSignature, HeadTree, signCheckpoint, signingKey, trustedKeys, type Head } from './checkpoint';
import { CheckpointFileFault, exportCheckpoint, importCheckpoint } from './checkpoint-file';

const newKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const pem = newKey();
const heads = ['a', 'b', 'c'].map((letter, index) => ({
  caseId: `0199a000-0000-7000-8000-00000000000${letter}`,
  sequence: index + 1,
  hash: letter.repeat(64),
  events: index + 1,
}));
const tree = new HeadTree();
heads.forEach(head => tree.add(head, head.events));
const statement = {
  takenAt: '2026-03-01T08:00:00.000Z',
  boundary: '4711',
  cases: tree.cases,
  events: tree.events,
  root: tree.root(),
};
const checkpoint = signCheckpoint(statement, signingKey(pem));

async function* streamed(items: readonly (Head & { events: number })[]) {
  for (const item of items) yield await Promise.resolve(item);
}

describe('a checkpoint', () => {
  it('is valid under the key that signed it, private or public', () => {
    expect(checkSignature(checkpoint, trustedKeys([pem]))).toBe('valid');
  });

  it.each([
    { takenAt: '2026-03-01T08:00:00.001Z' },
    { boundary: '4712' },
    { cases: 2 },
    { events: 5 },
    { root: '0'.repeat(64) },
    { signature: Buffer.alloc(64).toString('base64') },
    { signature: 'nonsense' },
  ])('is invalid once it says %j', change => {
    expect(checkSignature({ ...checkpoint, ...change }, trustedKeys([pem]))).toBe('invalid');
  });

  it('is not believed under a key that nobody told us of', () => {
    const forged = signCheckpoint(statement, signingKey(newKey()));
    expect(checkSignature(forged, trustedKeys([pem]))).toBe('unknown-key');
    expect(checkSignature({ ...forged, keyId: checkpoint.keyId }, trustedKeys([pem]))).toBe('invalid');
  });
});

describe('an exported checkpoint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samverk-checkpoint-'));
  const file = join(folder, 'checkpoint.json');
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeEach(() => exportCheckpoint(file, checkpoint, streamed(heads)));

  it('is read back as it was, however it has been laid out since', async () => {
    const expected = { checkpoint, heads: heads.map(({ caseId, sequence, hash }) => ({ caseId, sequence, hash })) };
    expect(await importCheckpoint(file)).toEqual(expected);
    writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))));
    expect(await importCheckpoint(file)).toEqual(expected);
  });

  it('is refused when a head in it was changed or left out', async () => {
    const text = readFileSync(file, 'utf8');
    for (const changed of [text.replace(',2,', ',3,'), text.replace(/\n\["[^\n]*,\n/, '\n')]) {
      expect(changed).not.toBe(text);
      writeFileSync(file, changed);
      await expect(importCheckpoint(file)).rejects.toThrow('has been changed');
    }
  });

  it('is refused in plain words when it is something else', async () => {
    for (const other of ['', '{}', '[]', '{"format":"samverk-checkpoint-1","checkpoint":{},"heads":[]}']) {
      writeFileSync(file, other);
      await expect(importCheckpoint(file)).rejects.toThrow(CheckpointFileFault);
    }
    await expect(importCheckpoint(join(folder, 'none.json'))).rejects.toThrow(CheckpointFileFault);
  });

  it('is not written when the journal no longer gives its root', async () => {
    await expect(exportCheckpoint(file, checkpoint, streamed(heads.slice(1)))).rejects.toThrow(CheckpointFileFault);
    expect(existsSync(file)).toBe(false);
  });

  it('says so when it cannot be written', async () => {
    await expect(exportCheckpoint(join(folder, 'no', 'where.json'), checkpoint, streamed(heads))).rejects.toThrow(
      'ENOENT',
    );
  });
});
