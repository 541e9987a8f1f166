import { Connection } from './connection';
import type { Work } from './work';

/** What one run of some seconds gave. Times in milliseconds. */
export interface Sample {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/**
 * Lets every connection ask as fast as it is answered, for so many seconds.
 * @throws whatever a piece of work throws: a run with wrong answers measures nothing
 */
export async function measure(port: number, works: readonly Work[], seconds: number): Promise<Sample> {
  const connections = await Promise.all(works.map(() => Connection.open(port)));
  const times: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  try {
    await Promise.all(
      works.map(async (work, at) => {
        const connection = connections[at];
        for (let asked = performance.now(); connection && asked < end; asked = performance.now()) {
          work.took(await connection.send(work.next()));
          times.push(performance.now() - asked);
        }
      }),
    );
  } finally {
    for (const connection of connections) connection.close();
  }
  const elapsed = (performance.now() - start) / 1000;
  times.sort((one, other) => one - other);
  const percentile = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { perSecond: times.length / elapsed, p50: percentile(0.5), p95: percentile(0.95), p99: percentile(0.99) };
}
