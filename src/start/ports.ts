import { createServer } from 'node:net';
import { StartFault } from '../platform/config/start-fault';

/**
 * Looks before anything is started, so that a busy port costs nothing but a line.
 * @throws StartFault that names the variable to change
 */
export async function refuseBusyPort(variable: string, port: number, host: string): Promise<void> {
  const code = await new Promise<string | undefined>(resolve => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
  if (code !== undefined) throw portFault(code, variable, port, host);
}

export function portFault(code: string, variable: string, port: number, host: string): StartFault {
  if (code === 'EADDRINUSE')
    return new StartFault(
      `Port ${port} is taken by another program. Choose another one: ${variable}=${suggestion(port)} npm start`,
    );
  if (code === 'EACCES') return new StartFault(`Port ${port} is not ours to open. Choose ${variable} above 1023.`);
  return new StartFault(`Cannot listen on ${host}:${port} (${code}). Check HOST and ${variable}.`);
}

/** Past the neighbours that the development issuers use. */
const suggestion = (port: number): number => (port + 10 <= 65_535 ? port + 10 : port - 10);
