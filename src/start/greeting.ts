import type { DemoRole } from '../platform/identity/development/demo-clients';
import type { Settings } from '../platform/config/settings';

/** What somebody who starts Samverk for the first time needs next, and no more. */
export function greeting(settings: Settings, database: string, demoRoles: readonly DemoRole[]): string {
  const { publicUrl, issuersFile } = settings;
  const lines = [
    '',
    `Samverk answers at ${publicUrl}`,
    `  Docs page  ${publicUrl}/docs`,
    `  Database   ${database}`,
    ...(issuersFile === undefined ? withTokens(settings, demoRoles) : [`  Issuers    ${issuersFile}`]),
    '',
    'Ctrl-C stops everything.',
    '',
  ];
  return lines.join('\n');
}

function withTokens({ publicUrl, port, identityPort }: Settings, demoRoles: readonly DemoRole[]): string[] {
  // The token command reads the same variables; only what differs from the defaults must be said.
  const prefix =
    identityPort !== port + 1 ? `IDENTITY_PORT=${identityPort} ` : identityPort === 3001 ? '' : `PORT=${port} `;
  const commands = demoRoles.map(
    ({ authority, role }) =>
      `${prefix}npm run -s token -- ${authority.slug} ${role.key.slice(authority.id.length + 1)}`,
  );
  const [first] = commands;
  return [
    '',
    'A token for each role (add "--person 2" for a second pair of eyes):',
    ...commands.map(command => `  ${command}`),
    ...(first === undefined
      ? []
      : ['', 'Try it:', `  curl -H "Authorization: Bearer $(${first})" ${publicUrl}/api/v1/cases`]),
  ];
}
