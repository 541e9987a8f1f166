import { generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The private ES256 key of a development issuer: made at the first start and kept, so that tokens outlive a restart. */
export const signingKey = (dataFolder: string, slug: string): JsonWebKey => privateKeyIn(dataFolder, slug);

/** The private ES256 key by which the integration client of an authority says that it is the one. */
export const integrationKey = (dataFolder: string, slug: string): JsonWebKey =>
  privateKeyIn(dataFolder, `${slug}-integration`);

function privateKeyIn(dataFolder: string, name: string): JsonWebKey {
  const folder = join(dataFolder, 'identity');
  const file = join(folder, `${name}.jwk.json`);
  const kept = read(file);
  if (kept) return kept;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(privateKey.export({ format: 'jwk' })), { mode: 0o600 });
  try {
    // Appears whole or not at all, and never replaces the key of a process that was quicker.
    linkSync(draft, file);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return read(file) ?? fail(file);
}

function read(file: string): JsonWebKey | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
  try {
    return JSON.parse(text) as JsonWebKey;
  } catch {
    return fail(file);
  }
}

const isCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException).code === code;

function fail(file: string): never {
  throw new Error(`${file} is not a key. Delete it, and a new one is made.`);
}
