import { existsSync } from 'node:fs';

/** The variables of this process, with those of a `.env` file in the working folder where they are not set already. */
export function environment(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}
