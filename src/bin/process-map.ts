import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { accessPage } from '../access/page';
import { walk } from '../kernel';
import { unverifiedLaw } from '../law';
import { problemCatalogue } from '../platform/http/problem-catalogue';
import { procedures } from '../procedures';
import { roleRights } from '../role-rights';
import { errorsPage, guidancePages, matrixPage, processPage, svg, unverifiedLawPage } from '../process-map';

const documents = (): ReadonlyMap<string, string> =>
  new Map([
    ['process.md', processPage(procedures.map(procedure => ({ procedure, walked: walk(procedure) })))],
    ...procedures.map(
      procedure => [`process-${procedure.country.toLowerCase()}.svg`, svg(procedure, { language: 'en' })] as const,
    ),
    ...procedures.map(procedure => [`matrix-${procedure.country.toLowerCase()}.md`, matrixPage(procedure)] as const),
    ...procedures.flatMap(procedure => [...guidancePages(procedure)]),
    ['errors.md', errorsPage(problemCatalogue, procedures)],
    ['access.md', accessPage(roleRights)],
    ['unverified-law.md', unverifiedLawPage(procedures, unverifiedLaw())],
  ]);

const stored = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

/** Pages of guidance that no role has any more: that folder holds nothing written by hand. */
const strays = (folder: string, made: ReadonlyMap<string, string>): readonly string[] =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => /^guidance\/.*\.md$/.test(name) && !made.has(name));

new Command('process-map')
  .description('Writes the process maps and the pages that follow from the rows into docs/.')
  .option('--check', 'write nothing; exit with 1 and name the files that are not as the rows say')
  .option('--folder <folder>', 'where the pages live', 'docs')
  .action(({ check, folder }: { check?: true; folder: string }) => {
    const made = documents();
    const differing = [...made].filter(([name, text]) => stored(join(folder, name)) !== text);
    const left = strays(folder, made);
    if (check) {
      for (const [name] of differing) process.stderr.write(`${join(folder, name)} is not what the rows say\n`);
      for (const name of left) process.stderr.write(`${join(folder, name)} is of no role\n`);
      if (differing.length + left.length > 0) process.exitCode = 1;
      return;
    }
    for (const name of left) {
      rmSync(join(folder, name));
      process.stdout.write(`removed ${join(folder, name)}\n`);
    }
    for (const [name, text] of differing) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
      process.stdout.write(`wrote ${join(folder, name)}\n`);
    }
    if (differing.length + left.length === 0) process.stdout.write('everything is as the rows say\n');
  })
  .parse();
