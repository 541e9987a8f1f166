import type { KeyObject } from 'node:crypto';
import type { Text } from '../../kernel';
import { checkSignature, HeadTree, type Checkpoint, type Head } from '../checkpoint/checkpoint';
import type { ExportedCheckpoint } from '../checkpoint/checkpoint-file';
import { foundAgainst, type Finding } from './finding';
import type { CaseOnRecord, WrittenRow } from './journal-walk';

/** Sees every case once, in the order of their ids, and says at the end what does not fit. */
export interface Comparison {
  take(onRecord: CaseOnRecord): Finding[];
  finish(): Finding[];
}

/** What a checkpoint is called in findings. */
export const checkpointName = ({ number, takenAt }: Checkpoint, inFile: boolean): Text => {
  const which = number === undefined ? '' : ` ${number}`;
  return {
    en: `Checkpoint${which} of ${takenAt}${inFile ? ' (exported file)' : ''}`,
    sv: `Kontrollpunkten${which} från ${takenAt}${inFile ? ' (exporterad fil)' : ''}`,
    pl: `Punkt kontrolny${which} z ${takenAt}${inFile ? ' (plik eksportu)' : ''}`,
  };
};

/** Whether it was signed with a key that we trust. */
export function verifySignature(
  checkpoint: Checkpoint,
  keys: ReadonlyMap<string, KeyObject>,
  inFile = false,
): Finding[] {
  const against = foundAgainst(checkpointName(checkpoint, inFile));
  switch (checkSignature(checkpoint, keys)) {
    case 'valid':
      return [];
    case 'invalid':
      return [against.signature()];
    case 'unknown-key':
      return [against.key(checkpoint.keyId)];
  }
}

/** A checkpoint of this server: adds up the same rows again. It finds that something differs, not which case. */
export function compareWithRoot(checkpoint: Checkpoint): Comparison {
  const tree = new HeadTree();
  const boundary = BigInt(checkpoint.boundary);
  return {
    take: ({ caseId, rows }) => {
      let events = 0;
      let last: WrittenRow | undefined;
      for (const written of rows)
        if (written.transaction < boundary) {
          events++;
          last = written;
        }
      if (last) tree.add({ caseId, sequence: last.row.sequence, hash: last.row.hash }, events);
      return [];
    },
    finish: () => {
      const { cases, events } = tree;
      const same = tree.root() === checkpoint.root && cases === checkpoint.cases && events === checkpoint.events;
      return same ? [] : [foundAgainst(checkpointName(checkpoint, false)).root(checkpoint, { cases, events })];
    },
  };
}

/**
 * An exported checkpoint: each head must still be there. Names the case, and holds on any server.
 * @param only the one case that the walk will visit
 */
export function compareWithHeads({ checkpoint, heads }: ExportedCheckpoint, only?: string): Comparison {
  const against = foundAgainst(checkpointName(checkpoint, true));
  const wanted = only === undefined ? heads : heads.filter(({ caseId }) => caseId === only);
  let at = 0;
  const goneBefore = (caseId?: string): Finding[] => {
    const gone: Finding[] = [];
    for (let head = wanted[at]; head && (caseId === undefined || head.caseId < caseId); head = wanted[++at])
      gone.push(against.caseGone(head.caseId));
    return gone;
  };
  const compare = ({ caseId, sequence, hash }: Head, rows: readonly WrittenRow[]): Finding[] => {
    const row = rows.find(written => written.row.sequence === sequence)?.row;
    if (row) return row.hash === hash ? [] : [against.event({ caseId, sequence })];
    if (rows.length === 0) return [against.caseGone(caseId)];
    return [against.tail({ caseId, sequence }, rows.at(-1)?.row.sequence ?? 0)];
  };
  return {
    take: ({ caseId, rows }) => {
      const findings = goneBefore(caseId);
      const head = wanted[at];
      if (head?.caseId !== caseId) return findings;
      at++;
      return [...findings, ...compare(head, rows)];
    },
    finish: () => goneBefore(),
  };
}
