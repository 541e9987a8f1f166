import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { problem } from '../../../platform/http/problem';
import type { Pages } from './pages';

interface Room {
  /** Made at once. */
  readonly threads: number;
  /** Kept in line; each holds its extract in memory. */
  readonly waiting: number;
  readonly patienceMs: number;
}

const usual: Room = { threads: 2, waiting: 16, patienceMs: 60_000 };

/** More than the largest extract needs; a thread that asks for more ends, and the server does not. */
const resourceLimits = { maxOldGenerationSizeMb: 512 };

/**
 * Makes pages into PDF, each in a thread of its own: laying out takes seconds, in which the server answers others.
 * The same pages give the same bytes.
 */
export class Press {
  private readonly line: (() => void)[] = [];
  private free: number;

  constructor(private readonly room: Room = usual) {
    this.free = room.threads;
  }

  /**
   * @throws Problem pages-unavailable where too many wait already, or it takes too long
   * @throws Error where the pages cannot be laid out; it does not say what stood in them
   */
  async print(pages: Pages): Promise<Buffer> {
    await this.turn();
    try {
      return await this.laidOut(pages);
    } finally {
      const next = this.line.shift();
      if (next) next();
      else this.free++;
    }
  }

  private async turn(): Promise<void> {
    if (this.free > 0) this.free--;
    else if (this.line.length < this.room.waiting) await new Promise<void>(resolve => this.line.push(resolve));
    else throw problem('pages-unavailable');
  }

  private async laidOut(pages: Pages): Promise<Buffer> {
    const worker = new Worker(join(__dirname, 'print-thread.cjs'), { workerData: pages, resourceLimits });
    let patience: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Buffer>((resolve, reject) => {
        worker.once('message', (bytes: Uint8Array) => resolve(Buffer.from(bytes.buffer)));
        worker.once('error', ({ name }: Error) => reject(new Error(`the pages could not be laid out: ${name}`)));
        worker.once('exit', code => reject(new Error(`the thread that lays out pages ended with code ${code}`)));
        patience = setTimeout(() => reject(problem('pages-unavailable')), this.room.patienceMs);
      });
    } finally {
      clearTimeout(patience);
      await worker.terminate();
    }
  }
}
