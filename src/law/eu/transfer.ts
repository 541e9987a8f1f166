import type { Citation } from '../../kernel';
import { dublinRegulation, migrationManagementRegulation } from './acts';

/** An act that says which state examines an application for asylum, and when it governs. Civil dates. */
export interface TransferAct {
  readonly key: string;
  readonly until?: string;
  readonly from?: string;
  readonly act: Citation;
}

/** Earliest first. How Swedish law refers to the newer act is still to be checked, and so is which day decides. */
export const transferActs: readonly TransferAct[] = [
  { key: 'dublin-iii', until: '2026-06-11', act: dublinRegulation('', 'known') },
  { key: 'migration-management', from: '2026-06-12', act: migrationManagementRegulation('', 'verify') },
];

/** The act under which a transfer decided on that day is made. */
export const transferActOn = (day: string): TransferAct | undefined =>
  transferActs.find(({ from, until }) => (from === undefined || from <= day) && (until === undefined || day <= until));
