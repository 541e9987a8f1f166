import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { decide, type Actor, type Ask, type Command, type Decision } from '../../kernel';
import { emptyFile, type CaseFile } from '../../case-file';
import { canonical, chainEvents, genesisHash } from '../../journal';
import { Clock } from '../../platform/clock/clock';
import { problem, type Problem } from '../../platform/http/problem';
import { isCarrier, isParty } from './access';
import { caseRowOf, type CaseMeta } from './case-row';
import { CaseStore, type ReadCase, type StoredAnswer } from './case-store';
import { answerTo, type CommandAnswer } from './command-answer';
import { PROCEDURES, ProcedureBook } from './procedure-book';
import { projectionsOf } from './projections';

/** One giving of a command. */
export interface Order {
  readonly actor: Actor;
  /** The authority whose row is asked for, as the address says; the actor's own if left out. */
  readonly rowOf?: string;
  readonly command: string;
  readonly input: unknown;
  readonly correlationId: string;
  /** The version that the caller has read; left out by the clock, which acts on what it finds. */
  readonly expected?: number;
  readonly idempotencyKey?: string;
  readonly dryRun?: boolean;
}

export interface Outcome {
  readonly status: number;
  readonly answer: CommandAnswer;
  readonly version: number;
  readonly location?: string;
  /** The answer was given before, to the same request. */
  readonly replayed: boolean;
}

/** The one road by which a case changes: read, judge, record; all or nothing. */
@Injectable()
export class Spine {
  readonly book: ProcedureBook;

  constructor(
    private readonly store: CaseStore,
    private readonly clock: Clock,
    @Inject(PROCEDURES) book: ProcedureBook,
  ) {
    this.book = book;
  }

  /**
   * Opens a case by an opening row.
   * @throws Problem transition-not-allowed with every blocker; wrong-role; idempotency-key-reused
   */
  async open(order: Order, opening: { readonly personId: string; readonly reference: string }): Promise<Outcome> {
    const { row, procedure } = this.rowFor(order);
    const caseId = newCaseId(this.clock.now().epochMilliseconds);
    const ask = this.askOf(order, emptyFile);
    const decision = decide(procedure, row, ask);
    if (!decision.allowed) throw this.refusal(decision, row, ask, procedure.country);
    const meta: CaseMeta = { id: caseId, country: procedure.country, openedAt: nowText(ask), ...opening };
    return this.record(order, row, { meta, version: 0, headHash: genesisHash, file: emptyFile }, decision, ask);
  }

  /**
   * Gives a command on a case.
   * @throws Problem case-not-found, wrong-role, version-conflict, transition-not-allowed, idempotency-key-reused
   */
  async perform(caseId: string, order: Order): Promise<Outcome> {
    const { row, procedure } = this.rowFor(order);
    const { found, answered } = await this.store.read(order.actor, caseId, order.idempotencyKey);
    // First of all: the command itself may have ended what let the caller see the case.
    if (answered) return replayed(answered, fingerprintOf(caseId, order));
    if (!found || !mayAct(found.file, order.actor.authority)) throw problem('case-not-found');
    if (order.expected !== undefined && order.expected !== found.version) throw problem('version-conflict');

    const ask = this.askOf(order, found.file);
    const decision = decide(procedure, row, ask);
    if (!decision.allowed) throw this.refusal(decision, row, ask, procedure.country);
    return this.record(order, row, { meta: metaOf(caseId, found), ...found }, decision, ask);
  }

  private async record(
    order: Order,
    row: Command<CaseFile>,
    before: { readonly meta: CaseMeta; readonly version: number; readonly headHash: string; readonly file: CaseFile },
    decision: Extract<Decision<CaseFile>, { allowed: true }>,
    ask: Ask<CaseFile>,
  ): Promise<Outcome> {
    const { meta, version, headHash } = before;
    const { events, file } = decision;
    const { version: procedureVersion } = this.book.procedureOf(meta.country);
    const answer = answerTo(order.actor.authority, {
      caseId: meta.id,
      command: row.name,
      dryRun: order.dryRun === true,
      before: version,
      events,
      file,
    });
    const after = version + events.length;
    if (order.dryRun === true) return { status: 200, answer, version, replayed: false };

    const rows = chainEvents(meta.id, headHash, version + 1, events, {
      command: row.name,
      actor: order.actor,
      legalBasis: row.basis.map(({ label }) => label),
      processVersion: procedureVersion,
      correlationId: order.correlationId,
    });
    const steps = decision.steps.flatMap((step, at) => (rows[at] ? [{ ...step, row: rows[at] }] : []));
    const opens = row.opens === true;
    const status = opens ? 201 : 200;
    const location = opens ? `/api/v1/cases/${meta.id}` : undefined;
    const recording = await this.store.record(order.actor, meta.id, version, {
      row: caseRowOf(meta, file, {
        version: after,
        headHash: rows.at(-1)?.hash ?? headHash,
        changedAt: nowText(ask),
        procedureVersion,
        by: order.actor.authority,
      }),
      events: rows,
      projections: projectionsOf(meta, steps),
      answer:
        order.idempotencyKey === undefined
          ? undefined
          : {
              key: order.idempotencyKey,
              fingerprint: fingerprintOf(opens ? '' : meta.id, order),
              status,
              body: answer,
              version: after,
              ...(location !== undefined && { location }),
            },
    });
    if (recording.outcome === 'stale') throw problem('version-conflict');
    if (recording.outcome === 'replayed') return replayed(recording.answer, fingerprintOf(opens ? '' : meta.id, order));
    return { status, answer, version: after, replayed: false, ...(location !== undefined && { location }) };
  }

  /** The row that is asked for. @throws Problem wrong-role, before anything is told of case or person */
  rowFor({ actor, command, rowOf = actor.authority }: Order) {
    const found = this.book.find(rowOf, command);
    if (!found) throw problem('not-found');
    if (!found.row.by.some(role => actor.roles.includes(role.key)))
      throw problem('wrong-role', { rolesThatMay: found.row.by.map(({ key, title }) => ({ role: key, title })) });
    return found;
  }

  private askOf({ actor, input }: Order, file: CaseFile): Ask<CaseFile> {
    return { file, input, actor, now: this.clock.now() };
  }

  private refusal(
    { blockers }: Extract<Decision<CaseFile>, { allowed: false }>,
    row: Command<CaseFile>,
    ask: Ask<CaseFile>,
    country: string,
  ): Problem {
    const { states } = answerTo(ask.actor.authority, {
      caseId: '',
      command: row.name,
      dryRun: true,
      before: 0,
      events: [],
      file: ask.file,
    });
    return problem('transition-not-allowed', {
      states,
      blockers,
      available: row.opens ? [] : this.book.openTo(ask, country).map(({ name, title }) => ({ command: name, title })),
    });
  }
}

const nowText = ({ now }: Ask<CaseFile>): string => now.toString({ fractionalSecondDigits: 3 });

const mayAct = (file: CaseFile, authority: string): boolean => isParty(file, authority) || isCarrier(file, authority);

const metaOf = (id: string, { country, reference, personId, openedAt }: ReadCase): CaseMeta => ({
  id,
  country,
  reference,
  personId,
  openedAt,
});

/** What makes two requests the same: the command, the case and the content. */
const fingerprintOf = (caseId: string, { command, input }: Order): string =>
  createHash('sha256')
    .update(`${caseId} ${command} ${canonical(JSON.parse(JSON.stringify(input ?? null)))}`)
    .digest('hex');

function replayed(stored: StoredAnswer, fingerprint: string): Outcome {
  if (stored.fingerprint !== fingerprint) throw problem('idempotency-key-reused');
  const answer = stored.body as CommandAnswer;
  return {
    status: stored.status,
    answer,
    version: stored.version ?? answer.version,
    replayed: true,
    ...(stored.location !== undefined && { location: stored.location }),
  };
}

/** UUID version 7 (RFC 9562): ordered by time, so that new cases stand together in the index. */
function newCaseId(milliseconds: number): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(milliseconds, 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
