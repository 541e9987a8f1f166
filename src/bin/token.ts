import { Command } from 'commander';
import { loadSettings } from '../platform/config/settings';
import { StartFault } from '../platform/config/start-fault';
import { askByKey, askForToken, NoToken } from '../platform/identity/development/ask-for-token';
import { integrationClient } from '../platform/identity/development/demo-clients';
import { integrationKey } from '../platform/identity/development/signing-key';

const program = new Command('token')
  .description('Prints a token of a demo person, from the development issuers of a running server.')
  .argument('<authority>', 'such as migrationsverket, polisen, kriminalvarden')
  .argument('<role>', 'such as enforcement-officer, or integration for a system that has a key of its own')
  .option('--person <number>', '1 or 2: two persons hold each role, for what needs four eyes', '1')
  .option('--scope <scopes>', 'narrower than all that the client may have, such as "cases:read events:read"')
  .action(async (authority: string, role: string, { person, scope }: { person: string; scope?: string }) => {
    const { identityPort, dataFolder } = loadSettings(process.env);
    const wish = { origin: `http://127.0.0.1:${identityPort}`, authority, ...(scope !== undefined && { scope }) };
    const token =
      role === integrationClient.clientId
        ? await askByKey({ ...wish, key: integrationKey(dataFolder, authority) })
        : await askForToken({ ...wish, role, person: Number(person) });
    process.stdout.write(`${token}\n`);
  });

program.parseAsync().catch((error: unknown) => {
  if (!(error instanceof NoToken || error instanceof StartFault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
