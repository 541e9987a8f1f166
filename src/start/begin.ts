import { loadSettings } from '../platform/config/settings';
import { StartFault } from '../platform/config/start-fault';
import { greeting } from './greeting';
import { startSamverk, type House, type Running } from './start';

/** npm and the terminal may each pass on the same Ctrl-C. */
const sameKeyPressMs = 500;
const patienceMs = 30_000;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * The whole life of the process: start, serve until a signal, stop.
 * @param environment reads the variables; what it throws is told like any other fault of the settings
 */
export async function begin(environment: () => NodeJS.ProcessEnv, house: House): Promise<void> {
  let running: Running | undefined;
  let askedAt: number | undefined;

  const leave = async (why: string, exitCode: number) => {
    if (askedAt !== undefined) {
      if (performance.now() - askedAt < sameKeyPressMs) return;
      complain('Stopping at once.');
      await running?.hurry().catch(() => undefined);
      process.exit(1);
    }
    askedAt = performance.now();
    // Until it answers there is nobody to stop; `start` sees to it as soon as there is.
    if (!running) return;
    say(`${why}: stopping …`);
    await stop(running, exitCode);
  };

  for (const signal of signals) process.on(signal, () => void leave(signal, 0));
  watchParent(() => void leave('npm has ended', 0));
  process.on('uncaughtException', error => {
    complain(error.stack ?? String(error));
    void leave('A fault that nobody caught', 1);
    if (!running) process.exit(1);
  });

  try {
    const settings = loadSettings(environment());
    running = await startSamverk(settings, house, say);
    if (askedAt !== undefined) return await stop(running, 0);
    say(greeting(running.settings, running.database, house.demoRoles));
  } catch (error) {
    complain(
      error instanceof StartFault ? error.message : error instanceof Error ? (error.stack ?? '') : String(error),
    );
    process.exit(1);
  }
}

/** A signal to npm ends npm and its shell, and does not reach us. Being left without them is the sign. */
function watchParent(onLeft: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    onLeft();
  }, 500);
  watch.unref();
}

async function stop(running: Running, exitCode: number): Promise<never> {
  const impatience = setTimeout(() => {
    complain('Something does not stop; leaving it.');
    void running.hurry().finally(() => process.exit(1));
  }, patienceMs);
  try {
    await running.stop();
  } catch (error) {
    complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    await running.hurry().catch(() => undefined);
    process.exit(1);
  }
  clearTimeout(impatience);
  process.exit(exitCode);
}
