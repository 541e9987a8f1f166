import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { HeadTree, type Checkpoint, type Head } from './checkpoint';

/** A checkpoint to keep outside the database, with every head, so that a comparison can name the case. */
export interface ExportedCheckpoint {
  readonly checkpoint: Checkpoint;
  /** Ordered by case id. */
  readonly heads: readonly Head[];
}

/** A file that is not an exported checkpoint, or not a whole one. Told to people in its own words. */
export class CheckpointFileFault extends Error {
  override readonly name = 'CheckpointFileFault';
}

const format = 'samverk-checkpoint-1';

/**
 * Writes JSON with one head a line, as it comes.
 * @throws CheckpointFileFault where the heads are not those that were signed: such a file would prove nothing
 */
export async function exportCheckpoint(
  file: string,
  checkpoint: Checkpoint,
  heads: AsyncIterable<Head & { readonly events: number }>,
): Promise<void> {
  const out = createWriteStream(file, { mode: 0o644 });
  // Without a listener a full disk would end the process; `finished` below tells it.
  const done = finished(out);
  done.catch(() => undefined);
  const tree = new HeadTree();
  out.write(`{\n"format": "${format}",\n"checkpoint": ${JSON.stringify(checkpoint, null, 2)},\n"heads": [`);
  for await (const { events, ...head } of heads) {
    const line = JSON.stringify([head.caseId, head.sequence, head.hash]);
    const room = out.write(`${tree.cases === 0 ? '' : ','}\n${line}`);
    tree.add(head, events);
    if (!room) await Promise.race([once(out, 'drain'), done]);
  }
  out.end('\n]\n}\n');
  await done;
  if (tree.root() === checkpoint.root) return;
  await rm(file);
  throw new CheckpointFileFault('The journal no longer gives the root of the checkpoint: nothing was exported.');
}

/** @throws CheckpointFileFault where it is not one, or where its heads do not give its root */
export async function importCheckpoint(file: string): Promise<ExportedCheckpoint> {
  const { checkpoint, heads } = shapeOf(file, parse(file, await read(file)));
  const tree = new HeadTree();
  for (const head of heads) tree.add(head, head.sequence);
  if (tree.root() !== checkpoint.root)
    throw new CheckpointFileFault(`${file} has been changed: its heads do not give its root.`);
  return { checkpoint, heads };
}

const read = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: unknown) => {
    throw new CheckpointFileFault(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CheckpointFileFault(`${file} is not JSON.`);
  }
}

function shapeOf(file: string, value: unknown): ExportedCheckpoint {
  if (
    !isRecord(value) ||
    value['format'] !== format ||
    !isRecord(value['checkpoint']) ||
    !Array.isArray(value['heads'])
  )
    throw new CheckpointFileFault(`${file} is not a checkpoint of Samverk (${format}).`);
  const { number, takenAt, boundary, cases, events, root, keyId, signature, readLog, erasure, expiry } =
    value['checkpoint'];
  const text = (item: unknown): string => {
    if (typeof item !== 'string') throw new CheckpointFileFault(`${file} lacks a part of the checkpoint.`);
    return item;
  };
  const whole = (item: unknown): number => {
    if (typeof item !== 'number' || !Number.isSafeInteger(item))
      throw new CheckpointFileFault(`${file} holds a number that is not whole.`);
    return item;
  };
  const receipt = (item: Readonly<Record<string, unknown>>) => ({
    number: whole(item['number']),
    hash: text(item['hash']),
  });
  return {
    checkpoint: {
      ...(number !== undefined && { number: whole(number) }),
      takenAt: text(takenAt),
      boundary: text(boundary),
      cases: whole(cases),
      events: whole(events),
      root: text(root),
      ...(isRecord(readLog) && { readLog: { block: whole(readLog['block']), hash: text(readLog['hash']) } }),
      ...(isRecord(erasure) && { erasure: receipt(erasure) }),
      ...(isRecord(expiry) && { expiry: receipt(expiry) }),
      keyId: text(keyId),
      signature: text(signature),
    },
    heads: value['heads'].map((head: unknown) => {
      const [caseId, sequence, hash] = Array.isArray(head) ? (head as readonly unknown[]) : [];
      return { caseId: text(caseId), sequence: whole(sequence), hash: text(hash) };
    }),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
