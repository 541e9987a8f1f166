import { Injectable } from '@nestjs/common';
import { asAuthority } from '../../journal/database-port';
import type { Actor } from '../../kernel';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { unexpected, write, type Recorded } from '../../platform/database/idempotent-write';
import { filled, momentText } from '../../platform/database/rows';
import { statement } from '../../platform/database/statement';
import { problem } from '../../platform/http/problem';
import { askerText, lookedBy, lookText } from '../../read-log/look';
import { noted } from '../../read-log/noted';
import type { Base, ItemOutcome, ListStatus } from '../words';
import { notReady, type NotReady } from './not-ready';
import { RetentionPeriods } from './retention-periods';
import { ruleOf } from './reviews';

export interface DestructionList {
  readonly id: string;
  readonly version: number;
  readonly status: ListStatus;
  readonly cases: number;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly decidedBy?: string;
  readonly decidedAt?: string;
  readonly executedAt?: string;
}

export interface DestructionItem {
  readonly number: number;
  readonly caseId: string;
  readonly rule: string;
  readonly basis: readonly string[];
  readonly base: Base;
  readonly baseOn: string;
  readonly dueOn: string;
  readonly outcome: ItemOutcome;
}

export interface WholeList extends DestructionList {
  readonly items: readonly DestructionItem[];
}

export interface ListReceipt {
  readonly id: string;
  readonly version: number;
  readonly status: ListStatus;
}

const propose = statement(
  'propose-destruction',
  `SELECT * FROM propose_destruction(${lookedBy('$10', '$1')}, $2, $3, $4, $5, $6, $7, $8, $9)`,
);
/** Whoever decides has to see every case of the list; who does not is told what a stranger is told. */
const hides = statement<[string, string, string], { hides: boolean }>(
  'hides-cases',
  asAuthority(
    'found.*',
    // Of a list of others nothing is told, not even by what the database is asked next.
    'select hides_cases(l.id) as hides from destruction_lists l where asking.authority is not null and l.id = $2',
    'cross join',
    lookedBy('$3', '$1'),
  ),
);
const decide = statement('decide-destruction', 'SELECT * FROM decide_destruction($1, $2, $3, $4, $5, $6, $7)');

const columns = `l.id, l.version, l.status, (select count(*)::integer from destruction_items i where i.list_id = l.id) as cases,
  l.proposed_by as "proposedBy", ${momentText('l.proposed_at')} as "proposedAt", l.decided_by as "decidedBy",
  ${momentText('l.decided_at')} as "decidedAt", ${momentText('l.executed_at')} as "executedAt"`;

const list = statement<[string, string | null, string, string, number, string], DestructionList>(
  'list-destruction-lists',
  noted(
    asAuthority(
      'found.*',
      `select ${columns} from destruction_lists l
      where asking.authority is not null and l.authority = asking_authority() and not hides_cases(l.id) and ($2::text is null or l.status = $2)
        and (l.proposed_at, l.id) > ($3, $4)
      order by l.proposed_at, l.id limit $5`,
    ),
    { operation: 'list-destruction-lists', look: '$6' },
  ),
);
const read = statement<[string, string, string], WholeList & { readonly caseIds: readonly string[] }>(
  'read-destruction-list',
  noted(
    asAuthority(
      'found.*',
      `select ${columns}, (select jsonb_agg(jsonb_build_object('number', i.number, 'caseId', i.case_id, 'rule', i.rule,
              'basis', i.basis, 'base', i.base, 'baseOn', i.base_on, 'dueOn', i.due_on, 'outcome', i.outcome) order by i.number)
            from destruction_items i where i.list_id = l.id) as items,
            array(select i.case_id from destruction_items i where i.list_id = l.id) as "caseIds"
       from destruction_lists l
      where asking.authority is not null and l.authority = asking_authority() and l.id = $2 and not hides_cases(l.id)`,
    ),
    { operation: 'read-destruction-list', look: '$3', hitLists: '"caseIds"', onlyWith: 'id' },
  ),
);

/** Lists of what is to be destroyed: one person proposes, another decides. */
@Injectable()
export class DestructionLists {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly periods: RetentionPeriods,
  ) {}

  /** @throws Problem retention-undetermined, not-ready-for-destruction with each case that is not, idempotency-key-reused */
  async propose(actor: Actor, key: string, cases: readonly string[]): Promise<Recorded<ListReceipt>> {
    const today = this.periods.today();
    const rule = ruleOf(actor.authority);
    const period = await this.periods.inForce(actor.authority, rule, today);
    if (!period) throw problem('retention-undetermined');
    const values = [this.now(), today, cases, rule, period.months, period.basis];
    const writing = { statement: propose, values, key, status: 201, same: [cases], look: askerText(actor) } as const;
    return write(this.database, actor, writing, (outcome, told) => {
      if (outcome !== 'refused') return unexpected(outcome);
      throw problem('not-ready-for-destruction', { errors: (told as readonly NotReady[]).map(notReady) });
    });
  }

  /**
   * @param decision whoever proposed a list may reject it, and never approve it
   * @throws Problem destruction-list-not-found, version-conflict, destruction-list-decided, second-person-needed
   */
  async decide(
    actor: Actor,
    key: string,
    { id, version }: { readonly id: string; readonly version: number },
    decision: 'approved' | 'rejected',
  ): Promise<Recorded<ListReceipt>> {
    const [list] = await this.database.call(hides, actor.authority, id, askerText(actor));
    if (list?.hides === true) throw problem('destruction-list-not-found');
    const values = [id, version, this.now(), decision];
    const writing = { statement: decide, values, key, status: 200, same: [id, version, decision] } as const;
    return write(this.database, actor, writing, outcome => {
      switch (outcome) {
        case 'unknown':
          throw problem('destruction-list-not-found');
        case 'stale':
          throw problem('version-conflict');
        case 'decided':
          throw problem('destruction-list-decided');
        case 'own':
          throw problem('second-person-needed');
        default:
          return unexpected(outcome);
      }
    });
  }

  async list(
    actor: Actor,
    correlationId: string,
    status: ListStatus | undefined,
    after: { proposedAt: string; id: string } | undefined,
    limit: number,
  ): Promise<DestructionList[]> {
    const { proposedAt, id } = after ?? { proposedAt: '-infinity', id: '00000000-0000-0000-0000-000000000000' };
    const rows = await this.database.call(
      list,
      actor.authority,
      status ?? null,
      proposedAt,
      id,
      limit,
      lookText(actor, correlationId),
    );
    return rows.map(row => filled(row) as DestructionList);
  }

  /** @throws Problem destruction-list-not-found */
  async get(actor: Actor, correlationId: string, id: string): Promise<WholeList> {
    const [row] = await this.database.call(read, actor.authority, id, lookText(actor, correlationId));
    if (!row) throw problem('destruction-list-not-found');
    const { caseIds: _caseIds, ...whole } = row;
    return filled(whole) as WholeList;
  }

  private now(): string {
    return this.clock.now().toString({ fractionalSecondDigits: 3 });
  }
}
