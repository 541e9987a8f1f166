import { Injectable } from '@nestjs/common';
import { completed, lastAssistedExit, lastReintegration, type CaseFile } from '../../case-file';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { toldByTheWalls } from '../operations/refused-to-join';
import type { Actor, Beyond } from '../../kernel';
import { askerText, lookedBy, looking, lookText } from '../../read-log/look';
import { noted } from '../../read-log/noted';
import type { JournalRow } from '../../journal';
import { toInsert } from '../../journal';
import type { CaseRow } from './case-row';
import type { Projections } from './projections';

/** A case as it was read for a decision. */
export interface ReadCase {
  readonly version: number;
  readonly country: string;
  readonly reference: string;
  readonly personId: string;
  readonly openedAt: string;
  readonly headHash: string;
  readonly file: CaseFile;
}

/** The answer that an earlier request with the same key got. */
export interface StoredAnswer {
  readonly fingerprint: string;
  readonly status: number;
  readonly body: unknown;
  readonly location?: string;
  readonly version?: number;
}

/** The answer that goes into the same transaction as what it tells of. */
export interface AnswerToStore extends StoredAnswer {
  readonly key: string;
}

/** An act that opens data was cleared when the authority had set so many restrictions on the person. */
export interface Cleared {
  readonly personId: string;
  readonly restrictions: number;
}

export type Recording =
  { readonly outcome: 'recorded' | 'stale' } | { readonly outcome: 'replayed'; readonly answer: StoredAnswer };

interface StoredColumns {
  readonly stored_fingerprint: string | null;
  readonly stored_status: number | null;
  readonly stored_answer: unknown;
  readonly stored_location: string | null;
  readonly stored_version: number | null;
}

interface EarlierHelpColumns {
  readonly assisted_exit_on: string | null;
  readonly reintegration_on: string | null;
}

interface ReadColumns extends StoredColumns {
  readonly version: number | null;
  readonly country: string;
  readonly reference: string;
  readonly person_id: string;
  readonly opened_at: Date;
  readonly head_hash: string;
  readonly file: Partial<CaseFile>;
}

const readForCommand = statement(
  'read-for-command',
  `SELECT * FROM read_for_command(${lookedBy('$5', '$1')}, $2, $3, $4)`,
);
const lookForCommand = statement(
  'look-for-command',
  noted('SELECT * FROM read_for_command($1, $2, $3, null)', {
    operation: 'list-actions',
    look: '$4',
    caseId: '$3::uuid',
    onlyWith: 'version',
  }),
);
const noteRead = statement('note-read', `SELECT note_read($1, $2, $3, ${looking('$4')}, $5)`);
const earlierHelpOfPerson = statement<[string, string, string, string], EarlierHelpColumns>(
  'earlier-help-of-person',
  `SELECT * FROM earlier_help_of_person($1, $2, ${looking('$3')}, $4)`,
);
const recordCase = statement(
  'record-case',
  `SELECT * FROM record_case(${lookedBy('$10', '$1')}, $2, $3, $4, $5, $6, $7, $8, $9)`,
);
const recordClearedCase = statement(
  'record-cleared-case',
  `SELECT * FROM record_cleared_case(${lookedBy('$10', '$1')}, $2, $3, $4, $5, $6, $7, $8, $9, $11, $12)`,
);

/** The two doors of the database to a case: read for a decision, and record one, each in a single round trip. */
@Injectable()
export class CaseStore {
  constructor(private readonly database: Database) {}

  async read(
    actor: Actor,
    caseId: string,
    key: string | undefined,
  ): Promise<{ found?: ReadCase; answered?: StoredAnswer }> {
    const [row] = await this.database.run<ReadColumns>(readForCommand, [
      actor.authority,
      actor.subject,
      caseId,
      key ?? null,
      askerText(actor),
    ]);
    if (!row) return {};
    const answered = storedAnswer(row);
    const found = readCaseOf(row);
    return { ...(answered && { answered }), ...(found && { found }) };
  }

  /** The same for somebody who is told what may be done on the case: a line in the read log. */
  async look(actor: Actor, correlationId: string, caseId: string): Promise<ReadCase | undefined> {
    const values = [actor.authority, actor.subject, caseId, lookText(actor, correlationId)];
    const [row] = await this.database.run<ReadColumns>(lookForCommand, values);
    return row && readCaseOf(row);
  }

  /** A line in the read log for whoever is told of the case by a command that records nothing. */
  async note(actor: Actor, correlationId: string, caseId: string, operation: string): Promise<void> {
    const values = [actor.authority, actor.subject, operation, lookText(actor, correlationId), caseId];
    await this.database.run(noteRead, values);
  }

  /** What the authority's own earlier cases of the person tell of help that was given: a line in the read log. */
  async earlierHelp(actor: Actor, correlationId: string, caseId: string): Promise<Beyond> {
    const look = lookText(actor, correlationId, { class: 'combination' });
    const [row] = await this.database.call(earlierHelpOfPerson, actor.authority, actor.subject, look, caseId);
    return {
      ...(row?.assisted_exit_on != null && { [lastAssistedExit]: row.assisted_exit_on }),
      ...(row?.reintegration_on != null && { [lastReintegration]: row.reintegration_on }),
    };
  }

  /**
   * All or nothing: the row by compare-and-set, the events, what is projected from them, and the answer. What was cleared
   * is stale as well once more has been restricted.
   */
  async record(
    actor: Actor,
    caseId: string,
    expected: number,
    what: {
      readonly row: CaseRow;
      readonly events: readonly JournalRow[];
      readonly projections: Projections;
      readonly answer: AnswerToStore | undefined;
      readonly cleared?: Cleared | undefined;
    },
  ): Promise<Recording> {
    const sealed = what.events.flatMap(({ sequence, sealed: part }) =>
      part ? [{ case_id: caseId, sequence, ...part }] : [],
    );
    const events = what.events.map(event => ({ ...toInsert(event), sealed: undefined }));
    const { cleared } = what;
    const recording = this.database.run<StoredColumns & { outcome: string }>(cleared ? recordClearedCase : recordCase, [
      actor.authority,
      actor.subject,
      caseId,
      expected,
      JSON.stringify(what.row),
      JSON.stringify(events),
      sealed.length > 0 ? JSON.stringify(sealed) : null,
      JSON.stringify(what.projections),
      what.answer ? JSON.stringify(what.answer) : null,
      askerText(actor),
      ...(cleared ? [cleared.personId, cleared.restrictions] : []),
    ]);
    const [result] = await recording.catch(toldByTheWalls);
    const answer = result && storedAnswer(result);
    if (result?.outcome === 'recorded') return { outcome: 'recorded' };
    return result?.outcome === 'replayed' && answer ? { outcome: 'replayed', answer } : { outcome: 'stale' };
  }
}

const readCaseOf = (row: ReadColumns): ReadCase | undefined =>
  row.version === null
    ? undefined
    : {
        version: row.version,
        country: row.country,
        reference: row.reference,
        personId: row.person_id,
        openedAt: row.opened_at.toISOString(),
        headHash: row.head_hash,
        file: completed(row.file),
      };

const storedAnswer = (row: StoredColumns): StoredAnswer | undefined =>
  row.stored_fingerprint === null || row.stored_status === null
    ? undefined
    : {
        fingerprint: row.stored_fingerprint,
        status: row.stored_status,
        body: row.stored_answer,
        ...(row.stored_location !== null && { location: row.stored_location }),
        ...(row.stored_version !== null && { version: row.stored_version }),
      };
