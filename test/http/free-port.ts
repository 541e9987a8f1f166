import { createServer } from 'node:net';

/** Below the ports that a system gives to whoever connects: none is taken between the look and the start. */
const [lowest, highest] = [20_000, 30_000];

/** A port on which nobody listens now. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest));
    if (await isFree(port)) return port;
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise(resolve => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
