import { createHash, type Hash } from 'node:crypto';
import type { Text } from '../../kernel';
import { found, type ReadLogFinding } from './findings';
import { firstHash, hashOfBlock, textOfLine, type StoredBlock, type StoredLine } from './line-text';
import { allBlocks, allLines, monthsThere, reasonsChanged, retiredMonths, type Asks } from './read-log-rows';

/** Where a signed checkpoint saw the read log end. */
export interface SignedHead {
  /** E.g. “Checkpoint 3 of 2026-…”. */
  readonly name: Text;
  readonly block: number;
  readonly hash: string;
}

export interface ReadLogOrder {
  readonly heads?: readonly SignedHead[];
  /** Told each finding as it is made. */
  onFinding(finding: ReadLogFinding): void;
}

export interface ReadLogSummary {
  readonly blocks: number;
  readonly lines: number;
  /** Of these, not yet in a block: normally the last second. */
  readonly unsealed: number;
  readonly faults: number;
  readonly notes: number;
}

/**
 * Verifies the whole read log: each block against its lines, the chain of blocks, and its end against what was signed.
 * @param database as the owner, on one snapshot
 */
export async function verifyReadLog(database: Asks, order: ReadLogOrder): Promise<ReadLogSummary> {
  const counted = { blocks: 0, lines: 0, unsealed: 0, faults: 0, notes: 0 };
  const tell = (finding: ReadLogFinding) => {
    counted[finding.severity === 'fault' ? 'faults' : 'notes']++;
    order.onFinding(finding);
  };
  const months = await monthsThere(database);
  const retired = await retiredMonths(database);
  for (const { part, lines, removed_at: at } of retired) tell(found.monthRetired(part, lines, at));
  const gone = new Set(retired.map(({ part }) => part).filter(part => !months.has(part)));
  const missing = new Set<string>();

  const lines = new LineStream(allLines(database));
  let last: StoredBlock | undefined;
  for await (const range of rangesOf(allBlocks(database), block => {
    ofItself(block, last).forEach(tell);
    last = block;
    counted.blocks++;
  })) {
    const tallies = await lines.before(range[0].to_tx);
    for (const block of range) {
      const { part } = block;
      const tally = tallies.get(part);
      tallies.delete(part);
      if (gone.has(part)) continue;
      if (!months.has(part)) {
        if (!missing.has(part)) tell(found.monthMissing(part));
        missing.add(part);
        continue;
      }
      if (tally?.digest() !== block.digest || tally.lines !== block.lines)
        tell(found.content(block, tally?.lines ?? 0));
    }
    for (const [part, { lines: more }] of tallies) tell(found.outside(part, more, range[0].number));
  }
  counted.unsealed = await lines.rest();
  counted.lines = lines.count;
  for (const { digest } of await reasonsChanged(database)) tell(found.reason(digest));
  for (const finding of await againstHeads(database, order.heads ?? [], last)) tell(finding);
  return counted;
}

/** What a block says of itself, and of the one before. */
function ofItself(block: StoredBlock, before: StoredBlock | undefined): ReadLogFinding[] {
  const follows =
    before === undefined
      ? block.number === '1' && block.prev_hash === firstHash
      : BigInt(block.number) === BigInt(before.number) + 1n &&
        block.prev_hash === before.hash &&
        (block.from_tx === before.to_tx || (block.from_tx === before.from_tx && block.to_tx === before.to_tx));
  return [...(hashOfBlock(block) === block.hash ? [] : [found.block(block)]), ...(follows ? [] : [found.link(block)])];
}

type Range = readonly [StoredBlock, ...StoredBlock[]];

/** Blocks over the same transactions together: one for each month whose lines are among them. */
async function* rangesOf(
  blocks: AsyncIterable<StoredBlock>,
  onBlock: (block: StoredBlock) => void,
): AsyncGenerator<Range, void, undefined> {
  let range: [StoredBlock, ...StoredBlock[]] | undefined;
  for await (const block of blocks) {
    if (range?.[0].from_tx === block.from_tx && range[0].to_tx === block.to_tx) range.push(block);
    else {
      if (range) yield range;
      range = [block];
    }
    onBlock(block);
  }
  if (range) yield range;
}

async function againstHeads(
  database: Asks,
  heads: readonly SignedHead[],
  last: StoredBlock | undefined,
): Promise<ReadLogFinding[]> {
  const wanted = new Map<string, string>();
  const numbers = new Set(heads.map(({ block }) => String(block)));
  if (numbers.size > 0)
    for await (const { number, hash } of allBlocks(database)) if (numbers.has(number)) wanted.set(number, hash);
  return heads.flatMap(({ name, block, hash }) => {
    const there = wanted.get(String(block));
    if (there === undefined) return [found.tail(name, block, last?.number ?? '0')];
    return there === hash ? [] : [found.checkpoint(name, block)];
  });
}

/** Lines of one month as they pass, added up to their digest. */
class Tally {
  lines = 0;
  private readonly sum: Hash = createHash('sha256');

  add(line: StoredLine): void {
    if (this.lines++ > 0) this.sum.update('\n');
    this.sum.update(textOfLine(line));
  }

  digest(): string {
    return this.sum.digest('hex');
  }
}

class LineStream {
  count = 0;
  private held: StoredLine | undefined;

  constructor(private readonly lines: AsyncGenerator<StoredLine, void, undefined>) {}

  /** Takes the lines of all transactions before this one, by month. */
  async before(tx: string): Promise<Map<string, Tally>> {
    const tallies = new Map<string, Tally>();
    const end = BigInt(tx);
    for (let line = await this.next(); line; line = await this.next()) {
      if (BigInt(line.tx) >= end) {
        this.held = line;
        break;
      }
      this.count++;
      const tally = tallies.get(line.part) ?? new Tally();
      tallies.set(line.part, tally);
      tally.add(line);
    }
    return tallies;
  }

  /** Counts what is left. */
  async rest(): Promise<number> {
    let left = 0;
    for (let line = await this.next(); line; line = await this.next()) left++;
    this.count += left;
    return left;
  }

  private async next(): Promise<StoredLine | undefined> {
    const { held } = this;
    this.held = undefined;
    if (held) return held;
    const { value } = await this.lines.next();
    return value ?? undefined;
  }
}
