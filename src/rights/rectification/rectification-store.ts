import { Injectable } from '@nestjs/common';
import { asAuthority } from '../../journal/database-port';
import { unionActs } from '../../law';
import type { Assertion } from '../../persons/identity/assertion';
import { keysOf } from '../../persons/store/persons-recorder';
import { Database } from '../../platform/database/database';
import { filled, momentText } from '../../platform/database/rows';
import { statement } from '../../platform/database/statement';
import { lookedBy, lookText } from '../../read-log/look';
import { noted } from '../../read-log/noted';
import type { PlacedDatum } from '../data/datum-check';
import { door, Doors, type Doing, type Recorded } from '../doors';
import type { NoteLifting } from '../words';
import type { CorrectionReceipt, RectificationItem, RectificationReceipt } from './rectifications.answers';

export interface NewContest {
  readonly personId: string;
  readonly requestId: string;
  /** What the person says of it, in their own words. */
  readonly says?: string;
}

/** What takes the place of a contested datum, or what has done so already. */
export type Correction =
  { readonly assertion: Assertion } | { readonly supersededBy: number } | { readonly event: number };

/** One that is meant, as it was last read. */
export interface Held {
  readonly id: string;
  readonly version: number;
}

const { gdpr, led } = unionActs;

/** Why those to whom the datum was disclosed are told that it was wrong. */
const basis = {
  gdpr: [gdpr('art. 19', 'verify').label],
  led: [led('art. 16', 'verify').label],
};

const contest = door('contest_datum', 2, {
  unknown: 'data-subject-request-not-found',
  closed: 'data-subject-request-closed',
  'no-datum': 'datum-not-found',
});
const correct = door('correct_datum', 4, {
  unknown: 'rectification-not-found',
  stale: 'version-conflict',
  settled: 'rectification-settled',
  'identity-unchecked': 'identity-unchecked',
  'no-correction': 'not-a-correction',
});
const lift = door('lift_contest_note', 4, {
  unknown: 'rectification-not-found',
  stale: 'version-conflict',
  'no-note': 'no-note-stands',
});

/** What is told of a contested datum without the words of the person. */
export const rectificationColumns = `r.id, r.version, r.status, r.person_id as "personId", r.request_id as "requestId", r.place,
              r.statement, r.case_id as "caseId", r.region, r.field, r.event, r.contested_on::text as "contestedOn",
              r.named_by as "namedBy", ${momentText('r.named_at')} as "namedAt", r.settled_by as "settledBy",
              r.settled_on::text as "settledOn", r.corrected_statement as "correctedStatement",
              r.corrected_event as "correctedEvent", r.note_lifted_on::text as "noteLiftedOn",
              r.note_lifted_because as "noteLiftedBecause", r.status = 'refused' and r.note_lifted_on is null as "noteStands"`;

const list = statement<[string, string, string], RectificationItem>(
  'list-rectifications',
  noted(
    asAuthority(
      'found.*',
      `select ${rectificationColumns},
              (select t.body from rights_texts t where t.about = r.id and t.part = 'note') as says,
              (select t.body from rights_texts t where t.about = r.id and t.part = 'lifting') as "liftingReasons",
              array(select n.recipient from data_protection_notices n where n.about = r.id order by n.recipient) as told
         from rectifications r
        where asking.authority is not null and r.authority = asking_authority() and r.person_id = $2
        order by r.named_at, r.id`,
      'cross join',
      lookedBy('$3', '$1'),
    ),
    { operation: 'list-rectifications', look: '$3', personId: '$2::uuid' },
  ),
);
const settled = statement<[string, string, string], { open: number; corrected: number }>(
  'rectifications-of-request',
  asAuthority(
    'found.*',
    `select count(*) filter (where r.status = 'open')::int as open, count(*) filter (where r.status = 'corrected')::int as corrected
       from rectifications r where asking.authority is not null and r.request_id = $2`,
    'cross join',
    lookedBy('$3', '$1'),
  ),
);

/** Single data that a person says are wrong: named, corrected, or left with a note of it. */
@Injectable()
export class RectificationStore {
  constructor(
    private readonly database: Database,
    private readonly doors: Doors,
  ) {}

  /** @throws Problem data-subject-request-not-found, data-subject-request-closed, datum-not-found, idempotency-key-reused */
  contest(doing: Doing, { says, ...whose }: NewContest, datum: PlacedDatum): Promise<Recorded<RectificationReceipt>> {
    const values = [JSON.stringify({ ...whose, ...datum }), JSON.stringify(says === undefined ? {} : { note: says })];
    return this.doors.go(doing, contest, { values, status: 201 });
  }

  /**
   * The datum and what corrects it in one transaction, with those who are told.
   * @throws Problem rectification-not-found, version-conflict, rectification-settled, identity-unchecked, not-a-correction
   */
  correct(doing: Doing, { id, version }: Held, correction: Correction): Promise<Recorded<CorrectionReceipt>> {
    const keys = 'assertion' in correction ? keysOf([correction.assertion]) : [];
    const values = [id, version, JSON.stringify({ ...correction, basis }), JSON.stringify(keys)];
    return this.doors.go(doing, correct, { values, status: 200 });
  }

  /** @throws Problem rectification-not-found, version-conflict, no-note-stands */
  lift(
    doing: Doing,
    { id, version }: Held,
    { because, reasons }: { readonly because: NoteLifting; readonly reasons?: string },
  ): Promise<Recorded<RectificationReceipt>> {
    const texts = reasons === undefined ? {} : { lifting: reasons };
    return this.doors.go(doing, lift, {
      values: [id, version, JSON.stringify({ because }), JSON.stringify(texts)],
      status: 200,
    });
  }

  /** Those of one authority for a person, as they were named. */
  async list({ actor, correlationId }: Omit<Doing, 'key'>, personId: string): Promise<RectificationItem[]> {
    const look = lookText(actor, correlationId, { purpose: 'data-protection' });
    const rows = await this.database.call(list, actor.authority, personId, look);
    return rows.map(row => filled(row) as RectificationItem);
  }

  /** How many data of a request are open, and how many corrected. */
  async settled({ actor, correlationId }: Omit<Doing, 'key'>, requestId: string) {
    const look = lookText(actor, correlationId, { purpose: 'data-protection' });
    const [counted] = await this.database.call(settled, actor.authority, requestId, look);
    return counted ?? { open: 0, corrected: 0 };
  }
}
