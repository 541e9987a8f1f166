import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Settings } from '../platform/config/settings';
import { StartFault } from '../platform/config/start-fault';

/**
 * Checks the key that signs the journal's checkpoints; at home, makes one where there is none.
 * @throws StartFault when it is missing in production, unreadable, or of another kind
 */
export async function ensureCheckpointKey({
  checkpointKeyFile: file,
  production,
}: Pick<Settings, 'checkpointKeyFile' | 'production'>): Promise<void> {
  if (!existsSync(file)) {
    if (production) throw new StartFault(`CHECKPOINT_KEY_FILE names ${file}, which does not exist.`);
    const { privateKey } = generateKeyPairSync('ed25519');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  }
  const kind = await kindOf(file);
  if (kind !== 'ed25519')
    throw new StartFault(`CHECKPOINT_KEY_FILE ${file} must hold an Ed25519 private key (PKCS#8 PEM).`);
}

async function kindOf(file: string): Promise<string | undefined> {
  try {
    return createPrivateKey(await readFile(file)).asymmetricKeyType;
  } catch {
    return undefined;
  }
}
