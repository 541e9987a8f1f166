import { availableParallelism } from 'node:os';
import type { Measurement, Report } from './report';
import { measure } from './load/measure';
import { jobs, startFloor, startSamverk, type Stage, type Target, type TargetName } from './targets';

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
    for (const target of targets)
      for (const job of jobs) await measure(target.server.port, target.works(job, 8), warmUpSeconds);

    const runs = rounds * jobs.length * counts.length * targets.length;
    for (let round = 0; round < rounds; round++)
      for (const job of jobs)
        for (const connections of counts)
          for (const { name, server, works } of targets) {
            const sample = await measure(server.port, works(job, connections), seconds);
            measurements.push({ round, job, connections, target: name, ...sample });
            memory[name] = Math.max(memory[name] ?? 0, (await server.memory()) ?? 0);
            order.onRun(measurements.length, runs);
          }
  } finally {
    for (const { server } of targets) await server.stop();
  }
  const { version: node } = process;
  const machine = { at: order.at, node, cpus: availableParallelism(), cases: stage.database.cases };
  return { ...machine, rounds, seconds, memory, measurements };
}
