import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { blocksOf, type SeedPlan } from './block';
import type { SeedOrder } from './seed-worker';

/** More than this and the database, not we, is what everybody waits for. */
const mostWorkers = 4;

/**
 * Makes cases and loads them as the owner of the tables, on several cores.
 * @param onLoaded told how many cases are in the database so far
 */
export async function seed(ownerUrl: string, plan: SeedPlan, onLoaded: (cases: number) => void): Promise<void> {
  const blocks = Array.from({ length: blocksOf(plan) }, (_, block) => block);
  const workers = Math.min(availableParallelism(), mostWorkers, blocks.length);
  let loaded = 0;
  const crew = Array.from({ length: workers }, (_, one) => {
    const order: SeedOrder = { ownerUrl, plan, blocks: blocks.filter(block => block % workers === one) };
    return new Worker(join(__dirname, 'seed-worker.js'), { workerData: order });
  });
  try {
    await Promise.all(crew.map(worker => finished(worker, cases => onLoaded((loaded += cases)))));
  } finally {
    await Promise.all(crew.map(worker => worker.terminate()));
  }
}

const finished = (worker: Worker, onCases: (cases: number) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    worker.on('message', onCases);
    worker.once('error', reject);
    worker.once('exit', code => (code === 0 ? resolve() : reject(new Error(`a seed worker ended with code ${code}`))));
  });
