import { parentPort, workerData } from 'node:worker_threads';
import { ProcedureBook } from '../cases/spine/procedure-book';
import { procedures } from '../procedures';
import { makeBlock, type SeedPlan } from './block';
import { Loader } from './loader';

export interface SeedOrder {
  readonly ownerUrl: string;
  readonly plan: SeedPlan;
  readonly blocks: readonly number[];
}

/** Makes and loads its blocks, and tells of each one how many cases it held. */
async function work({ ownerUrl, plan, blocks }: SeedOrder, loaded: (cases: number) => void): Promise<void> {
  const book = new ProcedureBook(procedures);
  const loader = await Loader.open(ownerUrl);
  try {
    // The next block is made while the database takes the last one.
    let loading: Promise<void> = Promise.resolve();
    let waiting = 0;
    for (const block of blocks) {
      const { cases, rows } = makeBlock(book, plan, block);
      await loading;
      loaded(waiting);
      waiting = cases;
      loading = loader.load(rows);
      // Awaited in the next round; an error that comes earlier waits for it.
      loading.catch(() => undefined);
    }
    await loading;
    loaded(waiting);
  } finally {
    await loader.close();
  }
}

if (parentPort) void work(workerData as SeedOrder, cases => parentPort?.postMessage(cases));
