import { Inject, Injectable } from '@nestjs/common';
import { clock, decide, isHalfOfPair, type Ask, type Command, type Decision, type Procedure } from '../../kernel';
import { emptyFile, type CaseFile } from '../../case-file';
import { chainEvents, genesisHash } from '../../journal';
import { Clock } from '../../platform/clock/clock';
import { problem, type Problem } from '../../platform/http/problem';
import { mayAct } from '../../access';
import { FirstWall } from '../../walls/first-wall';
import { newCaseId } from '../record/case-id';
import { caseRowOf, type CaseMeta } from '../record/case-row';
import { CaseStore, type AnswerToStore, type Cleared, type ReadCase } from '../record/case-store';
import { answerTo, toldOf, type CommandAnswer } from './command-answer';
import { DISCLOSURE_BAR, openedBy, type Disclosing, type DisclosureBar } from './disclosure-bar';
import type { Order, Outcome } from './order';
import { PROCEDURES, ProcedureBook } from './procedure-book';
import { projectionsOf } from '../record/projections';
import { fingerprintOf, replayed } from './replay';
import { seesWhole } from './open-facts';
import { shownBlockers } from './shown-blockers';

/** The one road by which a case changes: read, judge, record; all or nothing. */
@Injectable()
export class Spine {
  constructor(
    private readonly store: CaseStore,
    private readonly clock: Clock,
    @Inject(PROCEDURES) readonly book: ProcedureBook,
    private readonly wall: FirstWall,
    @Inject(DISCLOSURE_BAR) private readonly bar: DisclosureBar,
  ) {}

  /**
   * Opens a case by an opening row.
   * @throws Problem transition-not-allowed with every blocker; wrong-role; idempotency-key-reused
   */
  async open(order: Order, opening: { readonly personId: string; readonly reference: string }): Promise<Outcome> {
    return this.told(order, await this.opened(order, opening));
  }

  /**
   * Gives a command on a case.
   * @throws Problem case-not-found, wrong-role, version-conflict, transition-not-allowed, idempotency-key-reused
   */
  async perform(caseId: string, order: Order): Promise<Outcome> {
    return this.told(order, await this.performed(caseId, order));
  }

  /** What was done is stored whole; what is told of it hangs on the roles of whoever asks now. */
  private told({ actor }: Order, outcome: Outcome): Outcome {
    return { ...outcome, answer: toldOf(this.wall.sightOf(actor), outcome.answer) };
  }

  private async opened(
    order: Order,
    { personId, reference }: { readonly personId: string; readonly reference: string },
  ): Promise<Outcome> {
    const { row, procedure } = this.rowFor(order);
    const caseId = newCaseId(this.clock.now().epochMilliseconds);
    const ask = this.askOf(order, emptyFile);
    const decision = decide(procedure, row, ask);
    if (!decision.allowed) throw this.refusal(decision, row, ask, procedure);
    const meta: CaseMeta = { id: caseId, country: procedure.country, openedAt: nowText(ask), personId, reference };
    return this.record(order, row, { meta, version: 0, headHash: genesisHash }, decision, ask);
  }

  private async performed(caseId: string, order: Order): Promise<Outcome> {
    this.rowFor(order);
    const { found, answered } = await this.store.read(order.actor, caseId, order.idempotencyKey);
    // First of all: the command itself may have ended what let the caller see the case.
    if (answered) {
      const outcome = replayed(answered, fingerprintOf(caseId, order));
      await this.note(order, caseId, 'replay-command');
      return outcome;
    }
    if (!found || !mayAct(found.file, order.actor.authority)) throw problem('case-not-found');
    if (order.expected !== undefined && order.expected !== found.version) throw problem('version-conflict');

    const { row, procedure } = this.rowFor(order, found.country);
    const ask = { ...this.askOf(order, found.file), ...(await this.beyond(order, caseId, row)) };
    const decision = decide(procedure, row, ask);
    if (!decision.allowed) {
      await this.note(order, caseId, 'refused-command');
      throw this.refusal(decision, row, ask, procedure);
    }
    if (order.dryRun === true) await this.note(order, caseId, 'preview-command');
    return this.record(order, row, { meta: metaOf(caseId, found), ...found }, decision, ask);
  }

  /** What is recorded stands in the journal; what is only told of the case stands in the read log. The clock looks at nothing. */
  private async note({ actor, correlationId }: Order, caseId: string, operation: string): Promise<void> {
    if (actor.authority !== clock.id) await this.store.note(actor, correlationId, caseId, operation);
  }

  private async record(
    order: Order,
    row: Command<CaseFile>,
    before: { readonly meta: CaseMeta; readonly version: number; readonly headHash: string },
    { events, steps, file }: Extract<Decision<CaseFile>, { allowed: true }>,
    ask: Ask<CaseFile>,
  ): Promise<Outcome> {
    const { actor, dryRun = false, correlationId } = order;
    const { meta, version, headHash } = before;
    const about = { caseId: meta.id, command: row.name, dryRun, before: version, events, file };
    const answer = answerTo(actor.authority, about);
    const { version: procedureVersion } = this.book.procedureOf(meta.country);
    const rows = chainEvents(meta.id, headHash, version + 1, events, {
      command: row.name,
      actor,
      legalBasis: row.basis.map(({ label }) => label),
      processVersion: procedureVersion,
      correlationId,
    });
    const projections = projectionsOf(
      meta,
      rows.flatMap((written, at) => (steps[at] ? [{ ...steps[at], row: written }] : [])),
    );
    const { disclosures = [] } = projections;
    const opened = openedBy(actor.authority, { events: rows, disclosures, before: ask.file, after: file });
    const cleared = await this.demandOpen(order, meta, version, { opened, before: ask.file, after: file });
    if (dryRun) return { status: 200, answer, version, replayed: false };

    const outcome = outcomeOf(row, answer);
    const toStore = answerToStore(order, outcome);
    const recording = await this.store.record(actor, meta.id, version, {
      row: caseRowOf(meta, file, {
        version: answer.version,
        headHash: rows.at(-1)?.hash ?? headHash,
        changedAt: nowText(ask),
        procedureVersion,
        by: actor.authority,
      }),
      events: rows,
      projections,
      answer: toStore,
      cleared,
    });
    if (recording.outcome === 'stale') throw problem('version-conflict');
    return recording.outcome === 'replayed' ? replayed(recording.answer, toStore?.fingerprint ?? '') : outcome;
  }

  /** What a deadline brings by law is not held up. @throws Problem processing-restricted */
  private async demandOpen(
    order: Order,
    { id: caseId, personId }: CaseMeta,
    version: number,
    act: Pick<Disclosing, 'opened' | 'before' | 'after'>,
  ): Promise<Cleared | undefined> {
    const { actor } = order;
    if (act.opened.length === 0 || actor.authority === clock.id) return undefined;
    const on = this.clock.now().toZonedDateTimeISO('Europe/Stockholm').toPlainDate().toString();
    try {
      return await this.bar.demandOpen(actor, { caseId, personId, on, ...act });
    } catch (error) {
      if (version > 0) await this.note(order, caseId, 'refused-command');
      throw error;
    }
  }

  /** The row that is asked for. @throws Problem wrong-role, own-name-needed, before anything is told of case or person */
  rowFor({ actor, command, rowOf = actor.authority }: Order, country?: string) {
    const found = this.book.find(rowOf, command, country);
    if (!found) throw problem('not-found');
    if (!found.row.by.some(role => actor.roles.includes(role.key)))
      throw problem('wrong-role', { rolesThatMay: found.row.by.map(({ key, title }) => ({ role: key, title })) });
    if (actor.onBehalfOf !== undefined && isHalfOfPair(found.procedure.commands, found.row))
      throw problem('own-name-needed');
    return found;
  }

  /** Facts of the person's other cases, for a row that turns on them. */
  private async beyond({ actor, correlationId }: Order, caseId: string, { looksBeyond = [] }: Command<CaseFile>) {
    if (looksBeyond.length === 0) return {};
    const found = await this.store.earlierHelp(actor, correlationId, caseId);
    return { beyond: Object.fromEntries(Object.entries(found).filter(([key]) => looksBeyond.includes(key))) };
  }

  private askOf({ actor, input }: Order, file: CaseFile): Ask<CaseFile> {
    return { file, input, actor, now: this.clock.now() };
  }

  private refusal(
    { blockers }: Extract<Decision<CaseFile>, { allowed: false }>,
    row: Command<CaseFile>,
    ask: Ask<CaseFile>,
    procedure: Procedure<CaseFile>,
  ): Problem {
    const sight = this.wall.sightOf(ask.actor);
    const viewer = { authority: ask.actor.authority, sight };
    const answer = answerTo(ask.actor.authority, {
      caseId: '',
      command: row.name,
      dryRun: true,
      before: 0,
      events: [],
      file: ask.file,
    });
    return problem('transition-not-allowed', {
      states: toldOf(sight, answer).states,
      blockers: seesWhole(viewer, ask.file) ? blockers : shownBlockers(viewer, procedure, row, ask),
      available: row.opens
        ? []
        : this.book.openTo(ask, procedure.country).map(({ name, title }) => ({ command: name, title })),
    });
  }
}

const nowText = ({ now }: Ask<CaseFile>): string => now.toString({ fractionalSecondDigits: 3 });

const metaOf = (id: string, { country, reference, personId, openedAt }: ReadCase): CaseMeta => ({
  id,
  country,
  reference,
  personId,
  openedAt,
});

const outcomeOf = ({ opens }: Command<CaseFile>, answer: CommandAnswer): Outcome => ({
  status: opens ? 201 : 200,
  answer,
  version: answer.version,
  replayed: false,
  ...(opens && { location: `/api/v1/cases/${answer.caseId}` }),
});

/** What a retry with the same key gets; the clock has none, and needs none. */
const answerToStore = (order: Order, { status, answer, version, location }: Outcome): AnswerToStore | undefined =>
  order.idempotencyKey === undefined
    ? undefined
    : {
        key: order.idempotencyKey,
        fingerprint: fingerprintOf(location === undefined ? answer.caseId : '', order),
        status,
        body: answer,
        version,
        ...(location !== undefined && { location }),
      };
