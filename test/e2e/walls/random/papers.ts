import { randomUUID } from 'node:crypto';
import type { Office } from '../../../integration/spine/office';
import type { WholeCase } from './whole-case';

/** Something that an authority keeps beside a case, or about its person. */
export interface Paper {
  readonly id: string;
  readonly authority: string;
  readonly one: WholeCase;
}
export interface DestructionPaper {
  readonly id: string;
  readonly authority: string;
  readonly cases: readonly WholeCase[];
}
export interface OperationPaper {
  readonly id: string;
  readonly planner: string;
}

/** What stands beside the cases: what persons asked for, what is held and what may go, and journeys that are shared. */
export interface Papers {
  readonly requests: readonly Paper[];
  readonly limits: readonly Paper[];
  readonly contested: readonly Paper[];
  readonly restricted: readonly Paper[];
  readonly exports: readonly Paper[];
  readonly notices: readonly (Paper & { readonly recipient: string })[];
  readonly holds: readonly (Paper & { readonly on: 'case' | 'person' })[];
  readonly lists: readonly DestructionPaper[];
  readonly receipts: readonly Paper[];
  readonly operations: readonly OperationPaper[];
}

const at = '2026-11-20T09:00:00.000Z';
const day = '2026-11-20';
const later = '2027-11-20';
const hash = '0'.repeat(64);

/** Written down as the owner of the tables, past every door. */
class Clerk {
  constructor(private readonly office: Office) {}

  async write(table: string, row: object): Promise<void> {
    const columns = Object.keys(row).join(', ');
    await this.office.rows(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1)`,
      [JSON.stringify(row)],
    );
  }

  async aboutPerson(one: WholeCase, authority: string): Promise<Record<'request' | 'limit' | 'hold', string>> {
    const common = { authority, person_id: one.personId };
    const [request, limit, hold] = [randomUUID(), randomUUID(), randomUUID()];
    await this.write('data_subject_requests', {
      ...{ id: request, version: 1, ...common, kind: 'access', regime: 'gdpr', status: 'open', received_on: day },
      ...{ recorded_by: 'clerk', recorded_at: at, due_on: later, remedies: [] },
    });
    await this.write('access_limits', {
      ...{ id: limit, ...common, ground: 'secrecy', classes: ['health'], looks: false, untold: false },
      ...{ until: later, review_on: later, set_by: 'clerk', set_at: at },
    });
    await this.write('legal_holds', {
      ...{ id: hold, ...common, reason: 'audit', imposed_by: 'clerk', imposed_at: at },
    });
    return { request, limit, hold };
  }

  async aboutCase(one: WholeCase, authority: string, recipient: string, request: string) {
    const common = { authority, person_id: one.personId };
    const datum = { place: 'field', case_id: one.id, region: 'decision' };
    const [contest, restriction, notice, hold] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    await this.write('rectifications', {
      ...{ id: contest, version: 1, ...common, request_id: request, ...datum, contested_on: day },
      ...{ named_by: 'clerk', named_at: at, status: 'open' },
    });
    await this.write('restrictions', {
      ...{ id: restriction, version: 1, ...common, request_id: request, place: 'case', case_id: one.id },
      ...{ regime: 'gdpr', ground: 'accuracy-contested', set_by: 'clerk', set_at: at },
    });
    await this.write('data_protection_notices', {
      ...{ id: notice, key: 'rectified', ...common, recipient, about: contest, ...datum, basis: [], sent_at: at },
    });
    await this.write('legal_holds', {
      ...{ id: hold, authority, case_id: one.id, reason: 'audit', imposed_by: 'clerk', imposed_at: at },
    });
    return { contest, restriction, notice, hold };
  }

  async extract(one: WholeCase, authority: string, request: string): Promise<string> {
    const id = randomUUID();
    await this.write('subject_access_exports', {
      ...{ id, version: 1, authority, person_id: one.personId, request_id: request, language: 'en', status: 'draft' },
      ...{ cases: [{ caseId: one.id, version: 1 }], withheld: {}, texts: 0, unreviewed: 0 },
      ...{ prepared_by: 'clerk', prepared_at: at, reviewed_by: [] },
    });
    const content = {
      format: 'samverk-subject-access-1',
      statements: [],
      cases: [],
      looks: [],
      retention: [],
      withheld: [],
    };
    await this.write('subject_access_contents', {
      ...{ export_id: id, authority, person_id: one.personId, body: content, reviews: {} },
    });
    return id;
  }

  async destruction(authority: string, cases: readonly WholeCase[], number: number): Promise<string> {
    const id = randomUUID();
    const people = { proposed_by: 'clerk', decided_by: 'boss' };
    const rule = { rule: `${authority.slice(0, 2)}.retention.case-file`, basis: [] };
    await this.write('destruction_lists', {
      ...{ id, version: 2, authority, status: 'rejected', ...people, proposed_at: at, decided_at: at },
    });
    for (const [index, { id: case_id }] of cases.entries())
      await this.write('destruction_items', {
        ...{ list_id: id, number: index + 1, case_id, case_version: 1, ...rule, base: 'case-closed' },
        ...{ base_on: day, due_on: day, outcome: 'rejected' },
      });
    const [first] = cases;
    // What went is less than what stands: such a case still is to be reviewed.
    await this.write('erasure_receipts', {
      ...{ number, case_id: first?.id, case_version: 0, list_id: id, authority, ...rule, proposed_by: 'clerk' },
      ...{ approved_by: 'boss', erased_at: at, sequences: [], counts: {} },
      ...{ digest: hash, prev_hash: hash, hash },
    });
    return id;
  }

  /** Every order of one carrier travels together. */
  async operation(planner: string): Promise<string> {
    const id = randomUUID();
    await this.write('operations', {
      ...{ id, version: 1, planner, status: 'planned', kind: 'charter', destinations: [], departs_at: later },
      ...{
        carrier_kind: 'chartered-flight',
        seats: 100,
        frontex_coordinated: false,
        created_at: at,
        created_by: 'clerk',
      },
    });
    await this.office.rows('update transport_orders set operation_id = $1 where carrier = $2', [id, planner]);
    return id;
  }
}

/** Something of everything for every case. */
export async function writePapers(office: Office, cases: readonly WholeCase[]): Promise<Papers> {
  const clerk = new Clerk(office);
  const papers = {
    ...{ requests: [] as Paper[], limits: [] as Paper[], contested: [] as Paper[], restricted: [] as Paper[] },
    ...{ exports: [] as Paper[], notices: [] as (Paper & { recipient: string })[] },
    ...{ holds: [] as (Paper & { on: 'case' | 'person' })[], lists: [] as DestructionPaper[], receipts: [] as Paper[] },
    operations: [] as OperationPaper[],
  };
  for (const one of cases) {
    const authority = one.accountable;
    const recipient =
      one.file.responsibility.participants.find(party => party.authority !== authority)?.authority ?? 'se.polisen';
    const { request, limit, hold } = await clerk.aboutPerson(one, authority);
    const beside = await clerk.aboutCase(one, authority, recipient, request);
    const paper = (id: string): Paper => ({ id, authority, one });
    papers.requests.push(paper(request));
    papers.limits.push(paper(limit));
    papers.contested.push(paper(beside.contest));
    papers.restricted.push(paper(beside.restriction));
    papers.exports.push(paper(await clerk.extract(one, authority, request)));
    papers.notices.push({ ...paper(beside.notice), recipient });
    papers.holds.push({ ...paper(hold), on: 'person' }, { ...paper(beside.hold), on: 'case' });
  }
  const closed = cases.filter(one => one.closed);
  for (const [at_, authority] of [...new Set(closed.map(({ accountable }) => accountable))].entries()) {
    const own = closed.filter(({ accountable }) => accountable === authority);
    const id = await clerk.destruction(authority, own, at_ + 1);
    papers.lists.push({ id, authority, cases: own });
    papers.receipts.push(...own.slice(0, 1).map(one => ({ id, authority, one })));
  }
  const carriers = new Set(cases.flatMap(({ orders }) => orders.map(({ carrier }) => carrier)));
  for (const planner of carriers) papers.operations.push({ id: await clerk.operation(planner), planner });
  return papers;
}
