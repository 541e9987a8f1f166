import { DataSource } from 'typeorm';
import { rowOfJournal } from '../../../src/bin/row-of-journal';
import { onOneSnapshot, verifyJournal, type Finding } from '../../../src/journal';
import { dataSourceOptions } from '../../../src/platform/database/data-source';

/** What verification of a whole database finds. */
export interface Verified {
  readonly faults: readonly Finding[];
  readonly notes: number;
  readonly receipts: number;
}

/** Verifies everything, as `npm run verify` does. */
export async function verified(ownerUrl: string): Promise<Verified> {
  const source = await new DataSource(dataSourceOptions({ url: ownerUrl, poolSize: 1, name: 'test' })).initialize();
  const found: Finding[] = [];
  try {
    const { receipts } = await onOneSnapshot(source, database =>
      verifyJournal(database, { makeRow: rowOfJournal, keys: new Map(), onFinding: one => found.push(one) }),
    );
    const faults = found.filter(({ severity }) => severity === 'fault');
    return { faults, notes: found.length - faults.length, receipts };
  } finally {
    await source.destroy();
  }
}
