import { Injectable } from '@nestjs/common';
import { asAuthority } from '../../journal/database-port';
import { Database } from '../../platform/database/database';
import { filled, momentText } from '../../platform/database/rows';
import { statement } from '../../platform/database/statement';
import { problem } from '../../platform/http/problem';
import { lookedBy, lookText } from '../../read-log/look';
import { noted } from '../../read-log/noted';
import { door, Doors, type Doing, type Recorded } from '../doors';
import type {
  Answer,
  ExtensionReason,
  IdentityMeans,
  RefusalGround,
  Regime,
  Remedy,
  RequestKind,
  RequestStatus,
} from '../words';
import { extendedDeadline, placeOf, replyDeadline } from './reply-deadline';
import type { DataSubjectRequestItem, DataSubjectRequestReceipt, DataSubjectRequestView } from './requests.answers';

export interface NewRequest {
  readonly personId: string;
  readonly kind: RequestKind;
  readonly regime: Regime;
  readonly receivedOn: string;
  readonly answerBy?: string;
  readonly asked?: string;
}

/** What may happen to an open request; `on` is the civil day of it. */
export type RequestAct = { readonly on: string } & (
  | { readonly act: 'check-identity'; readonly means: IdentityMeans }
  | { readonly act: 'extend'; readonly because: ExtensionReason; readonly reasons: string }
  | { readonly act: 'answer'; readonly outcome: Answer; readonly answer?: string }
  | {
      readonly act: 'refuse';
      readonly ground: RefusalGround;
      readonly reasons: string;
      readonly remedies: readonly Remedy[];
    }
  | { readonly act: 'withdraw' }
);

export interface RequestFilters {
  readonly status?: RequestStatus;
  readonly kind?: RequestKind;
  readonly overdue?: boolean;
  readonly person?: string;
}

/** Where a page of the worklist ends; `infinity` for what has no last day. */
export interface RequestPlace {
  readonly dueOn: string;
  readonly id: string;
}

const open = door('open_data_subject_request', 2, { unknown: 'person-not-found' });
const move = door('move_data_subject_request', 4, {
  unknown: 'data-subject-request-not-found',
  stale: 'version-conflict',
  closed: 'data-subject-request-closed',
  'before-receipt': 'invalid-input',
  extended: 'extension-not-open',
  'not-extendable': 'extension-not-open',
  'identity-unchecked': 'identity-unchecked',
});

const columns = (today: string): string => `r.id, r.version, r.status, r.person_id as "personId", r.kind, r.regime,
  r.received_on::text as "receivedOn", r.due_on::text as "dueOn",
  r.status = 'open' and coalesce(r.due_on < ${today}::date, false) as overdue,
  r.identity_checked_on::text as "identityCheckedOn", r.extended_on::text as "extendedOn", r.closed_on::text as "closedOn"`;

type Values = [
  string,
  string,
  string | null,
  string | null,
  boolean | null,
  string | null,
  string,
  string,
  number,
  string,
];

const list = statement<Values, DataSubjectRequestItem>(
  'list-data-subject-requests',
  noted(
    asAuthority(
      'found.*',
      `select ${columns('$2')} from data_subject_requests r
        where asking.authority is not null and r.authority = asking_authority()
          and ($3::text is null or r.status = $3) and ($4::text is null or r.kind = $4)
          and ($5::boolean is null or (r.status = 'open' and coalesce(r.due_on < $2::date, false)) = $5)
          and ($6::uuid is null or r.person_id = $6)
          and (coalesce(r.due_on, 'infinity'), r.id) > ($7::date, $8::uuid)
        order by coalesce(r.due_on, 'infinity'), r.id limit $9`,
      'cross join',
      lookedBy('$10', '$1'),
    ),
    { operation: 'list-data-subject-requests', look: '$10', hits: '"personId"' },
  ),
);
const read = statement<[string, string, string, string], DataSubjectRequestView>(
  'read-data-subject-request',
  noted(
    asAuthority(
      'found.*',
      `select ${columns('$2')}, r.deadline, r.identity_means as "identityMeans", r.extension_reason as "extensionReason",
              r.answer, r.refusal_ground as "refusalGround", r.remedies, r.recorded_by as "recordedBy",
              ${momentText('r.recorded_at')} as "recordedAt",
              (select coalesce(jsonb_object_agg(t.part, t.body), '{}') from rights_texts t where t.about = r.id) as texts
         from data_subject_requests r
        where asking.authority is not null and r.authority = asking_authority() and r.id = $3`,
      'cross join',
      lookedBy('$4', '$1'),
    ),
    {
      operation: 'read-data-subject-request',
      look: '$4',
      personId: '(select f."personId" from found f)',
      onlyWith: 'id',
    },
  ),
);

const beginning: RequestPlace = { dueOn: '-infinity', id: '00000000-0000-0000-0000-000000000000' };

/** What persons have asked an authority about their data, and what became of it. */
@Injectable()
export class RequestStore {
  constructor(
    private readonly database: Database,
    private readonly doors: Doors,
  ) {}

  /** @throws Problem person-not-found, idempotency-key-reused; LawFault where the day set lies before the receipt */
  record(doing: Doing, { asked, answerBy, ...request }: NewRequest): Promise<Recorded<DataSubjectRequestReceipt>> {
    const told = { ...request, ...(answerBy !== undefined && { answerBy }) };
    const deadline = replyDeadline(told, placeOf(doing.actor.authority));
    const content = { ...request, ...(deadline && { dueOn: deadline.dueOn, deadline }) };
    return this.doors.go(doing, open, {
      values: [JSON.stringify(content), JSON.stringify(asked === undefined ? {} : { asked })],
      status: 201,
    });
  }

  /**
   * @throws Problem data-subject-request-not-found, version-conflict, data-subject-request-closed, extension-not-open,
   *   identity-unchecked, invalid-input where the day lies before the receipt
   */
  async act(
    doing: Doing,
    { id, version }: { readonly id: string; readonly version: number },
    act: RequestAct,
  ): Promise<Recorded<DataSubjectRequestReceipt>> {
    // Of somebody whose identity is protected a request is open to few: the same wall that hides it keeps it as it is.
    const { receivedOn } = await this.get(doing, id);
    const { change, texts } = written(placeOf(doing.actor.authority), receivedOn, act);
    const values = [id, version, JSON.stringify(change), JSON.stringify(texts)];
    return this.doors.go(doing, move, { values, status: 200 });
  }

  /** Those that fall due first come first. */
  async list(
    { actor, correlationId }: Omit<Doing, 'key'>,
    { status, kind, overdue, person }: RequestFilters,
    { dueOn, id }: RequestPlace = beginning,
    limit = 20,
  ): Promise<DataSubjectRequestItem[]> {
    const look = lookText(actor, correlationId, { purpose: 'data-protection' });
    const rows = await this.database.call(
      list,
      ...([actor.authority, this.doors.today(), status ?? null, kind ?? null, overdue ?? null] as const),
      ...([person ?? null, dueOn, id, limit, look] as const),
    );
    return rows.map(row => filled(row) as DataSubjectRequestItem);
  }

  /** @throws Problem data-subject-request-not-found */
  async get({ actor, correlationId }: Omit<Doing, 'key'>, id: string): Promise<DataSubjectRequestView> {
    const look = lookText(actor, correlationId, { purpose: 'data-protection' });
    const [row] = await this.database.call(read, actor.authority, this.doors.today(), id, look);
    if (!row) throw problem('data-subject-request-not-found');
    return filled(row) as DataSubjectRequestView;
  }
}

/** What of an act is codes and days, and what is words. */
function written(
  place: ReturnType<typeof placeOf>,
  receivedOn: string,
  act: RequestAct,
): { readonly change: object; readonly texts: object } {
  switch (act.act) {
    case 'extend': {
      const { reasons, ...change } = act;
      const deadline = extendedDeadline(receivedOn, place);
      return { change: { ...change, dueOn: deadline.dueOn, deadline }, texts: { extension: reasons } };
    }
    case 'answer': {
      const { answer, ...change } = act;
      return { change, texts: answer === undefined ? {} : { answer } };
    }
    case 'refuse': {
      const { reasons, ...change } = act;
      return { change, texts: { refusal: reasons } };
    }
    case 'check-identity':
    case 'withdraw':
      return { change: act, texts: {} };
  }
}
