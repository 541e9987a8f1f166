import { existsSync, readFileSync } from 'node:fs';
import { StartFault } from './start-fault';

/** Variables that hold a secret: each may stand in a file instead, which the same name with `_FILE` names. */
export const secrets = ['DATABASE_URL', 'OWNER_DATABASE_URL', 'CURSOR_KEY', 'WEBHOOK_KEY'] as const;

/**
 * The variables of this process, with those of a `.env` file in the working folder where they are not set already, and
 * with the secrets that stand in files.
 * @throws StartFault
 */
export function environment(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return withSecrets(process.env);
}

/**
 * The same variables with the secrets of the files they name. A secret in a file is seen by nobody who lists processes
 * and their variables.
 * @throws StartFault where a file cannot be read, is empty, or the secret is given twice
 */
export function withSecrets(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const found: NodeJS.ProcessEnv = { ...env };
  for (const name of secrets) {
    const file = env[`${name}_FILE`]?.trim();
    if (file === undefined || file === '') continue;
    if ((env[name] ?? '').trim() !== '') throw new StartFault(`${name} and ${name}_FILE are both set; one must go.`);
    found[name] = contentOf(file, name);
  }
  return found;
}

function contentOf(file: string, name: string): string {
  let content: string;
  try {
    content = readFileSync(file, 'utf8').trim();
  } catch (error) {
    const { code = 'unknown fault' } = error as NodeJS.ErrnoException;
    throw new StartFault(`${name}_FILE cannot be read (${code}).`);
  }
  if (content === '') throw new StartFault(`${name}_FILE names an empty file.`);
  return content;
}
