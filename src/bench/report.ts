import type { Sample } from './load/measure';
import { jobs, targetNames, type Job, type TargetName } from './targets';

/** One measured run of some seconds. */
export interface Measurement extends Sample {
  readonly round: number;
  readonly job: Job;
  readonly connections: number;
  readonly target: TargetName;
}

export interface Report {
  readonly at: string;
  readonly node: string;
  readonly cpus: number;
  readonly cases: number;
  readonly rounds: number;
  readonly seconds: number;
  /** Highest resident memory seen under load, in megabytes. */
  readonly memory: Readonly<Partial<Record<TargetName, number>>>;
  readonly measurements: readonly Measurement[];
}

/** What we want to reach: at least so many times the requests per second of that floor. */
export const aims: readonly { readonly job: Job; readonly floor: 'A' | 'A2'; readonly times: number }[] = [
  { job: 'command', floor: 'A', times: 1 },
  { job: 'command', floor: 'A2', times: 0.5 },
  { job: 'read', floor: 'A', times: 0.7 },
  { job: 'worklist', floor: 'A', times: 0.7 },
];

/** Of each round, ours against the floor's; the median of the rounds. The hour changes both, and so not the ratio. */
export function ratioOf(report: Report, job: Job, floor: 'A' | 'A2', connections: number): number {
  const of = (round: number, target: TargetName) =>
    report.measurements.find(
      one => one.round === round && one.job === job && one.target === target && one.connections === connections,
    )?.perSecond ?? 0;
  return median(roundsOf(report).map(round => of(round, 'samverk') / of(round, floor)));
}

const roundsOf = ({ rounds }: Report): number[] => Array.from({ length: rounds }, (_, round) => round);
const connectionsOf = ({ measurements }: Report): number[] => [
  ...new Set(measurements.map(({ connections }) => connections)),
];

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** Ready to print. */
export function tableOf(report: Report): string {
  const lines = ['', 'job       conn.  server      req/s     p50     p95     p99  ms'];
  for (const job of jobs)
    for (const connections of connectionsOf(report))
      for (const target of targetNames) lines.push(lineOf(report, job, connections, target));
  lines.push('', 'ratio of requests per second        aim', ...aimLines(report), '');
  for (const [name, megabytes] of Object.entries(report.memory))
    lines.push(`memory under load  ${name.padEnd(8)} ${megabytes.toFixed(0).padStart(5)} MB`);
  return lines.join('\n');
}

function lineOf(report: Report, job: Job, connections: number, target: TargetName): string {
  const runs = report.measurements.filter(
    one => one.job === job && one.connections === connections && one.target === target,
  );
  const of = (what: keyof Sample, digits: number) => median(runs.map(run => run[what])).toFixed(digits);
  const times = (['p50', 'p95', 'p99'] as const).map(what => of(what, 2).padStart(8)).join('');
  return `${job.padEnd(9)} ${String(connections).padStart(5)}  ${target.padEnd(8)} ${of('perSecond', 0).padStart(8)}${times}`;
}

const aimLines = (report: Report): string[] =>
  aims.flatMap(({ job, floor, times }) =>
    connectionsOf(report).map(connections => {
      const ratio = ratioOf(report, job, floor, connections);
      const verdict = ratio >= times ? 'reached' : 'missed';
      const what = `${job} at ${connections}`.padEnd(18);
      return `${what} ${ratio.toFixed(2)} x ${floor.padEnd(2)}  >= ${times.toFixed(1)} x ${floor.padEnd(2)}  ${verdict}`;
    }),
  );
