import { availableParallelism } from 'node:os';
import type { Measurement, Report } from './report';
import { measure, type Sample } from './load/measure';
import { jobs, type Job, startFloor, startSamverk, type Stage, type Target, type TargetName } from './targets';

export interface BenchOrder {
  readonly seconds: number;
  readonly rounds: number;
  readonly connections: readonly number[];
  /** Now, RFC 3339. */
  readonly at: string;
  /** Further flags for the Node.js that runs Samverk, e.g. `--cpu-prof`. */
  readonly flags: readonly string[];
  onRun(done: number, of: number): void;
}

const warmUpSeconds = 2;

/** Starts all servers on the same database and asks them in turn, so that a slow minute slows them all. */
export async function runBench(stage: Stage, order: BenchOrder): Promise<Report> {
  const targets: Target[] = [];
  const measurements: Measurement[] = [];
  const memory: Partial<Record<TargetName, number>> = {};
  const { rounds, seconds, connections: counts } = order;
  try {
    targets.push(await startFloor('A', stage), await startFloor('A2', stage), await startSamverk(stage, order.flags));
    for (const target of targets) for (const job of jobs) await sampleOf(target, job, 8, warmUpSeconds);

    const runs = rounds * jobs.length * counts.length * targets.length;
    for (let round = 0; round < rounds; round++)
      for (const job of jobs)
        for (const connections of counts)
          for (const target of targets) {
            const { name } = target;
            const sample = await sampleOf(target, job, connections, seconds);
            measurements.push({ round, job, connections, target: name, ...sample });
            memory[name] = Math.max(memory[name] ?? 0, (await target.server.memory()) ?? 0);
            order.onRun(measurements.length, runs);
          }
  } finally {
    for (const { server } of targets) await server.stop();
  }
  const { version: node } = process;
  const machine = { at: order.at, node, cpus: availableParallelism(), cases: stage.database.cases };
  return { ...machine, rounds, seconds, memory, measurements };
}

async function sampleOf(
  { name, server, works }: Target,
  job: Job,
  connections: number,
  seconds: number,
): Promise<Sample> {
  try {
    return await measure(server.port, works(job, connections), seconds);
  } catch (error) {
    throw new Error(`${name} failed at ${job}. It said:\n${server.said}`, { cause: error });
  }
}
