import { Command } from 'commander';
import { loadSettings } from '../platform/config/settings';
import { StartFault } from '../platform/config/start-fault';
import { askForToken, NoToken } from '../platform/identity/development/ask-for-token';

const program = new Command('token')
  .description('Prints a token of a demo person, from the development issuers of a running server.')
  .argument('<authority>', 'such as migrationsverket, polisen, kriminalvarden')
  .argument('<role>', 'such as enforcement-officer')
  .option('--person <number>', '1 or 2: two persons hold each role, for what needs four eyes', '1')
  .action(async (authority: string, role: string, { person }: { person: string }) => {
    const origin = `http://127.0.0.1:${loadSettings(process.env).identityPort}`;
    const token = await askForToken({ origin, authority, role, person: Number(person) });
    process.stdout.write(`${token}\n`);
  });

program.parseAsync().catch((error: unknown) => {
  if (!(error instanceof NoToken || error instanceof StartFault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
