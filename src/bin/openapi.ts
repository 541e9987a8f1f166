import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import 'reflect-metadata';
import { documentOf } from '../app';

/** Writes the OpenAPI document that the routes themselves describe, or tells whether the committed one still fits. */
async function main(): Promise<void> {
  const { check, out } = new Command()
    .name('openapi')
    .option('--check', 'exit 1 when the committed document differs')
    .option('--out <file>', 'where it is written', 'openapi.json')
    .parse()
    .opts<{ check?: boolean; out: string }>();
  const text = `${JSON.stringify(await documentOf(), undefined, 2)}\n`;
  if (check !== true) return writeFile(out, text);
  const committed = await readFile(out, 'utf8').catch(() => '');
  if (committed === text) return;
  process.stderr.write(`${out} differs from the routes; run: npm run openapi\n`);
  process.exitCode = 1;
}

void main();
