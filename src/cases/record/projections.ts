import { createHash } from 'node:crypto';
import type { CaseFile, Departure, FieldGroup, TransitRequest } from '../../case-file';
import type { CaseEvent } from '../../kernel';
import { canonical, type JournalRow } from '../../journal';
import { factsOfOrder, factsOfRegions, groupsFor, type Facts } from '../../access';
import { isThirdState } from '../../law';
import type { CaseMeta } from './case-row';

type Row = Readonly<Record<string, unknown>>;
/** Rows by table, as the recording function takes them; a table that does not change is absent. */
export type Projections = Readonly<Record<string, readonly Row[]>>;

interface Step {
  readonly row: JournalRow;
  readonly event: CaseEvent;
  readonly before: CaseFile;
  readonly after: CaseFile;
}

/** What other readers query across cases, from the events that change it. Pure, so that it can be rebuilt. */
export function projectionsOf(meta: CaseMeta, steps: readonly Step[]): Projections {
  const tables: Record<string, Row[]> = {};
  const add = (table: string, ...rows: readonly Row[]) => {
    if (rows.length > 0) (tables[table] ??= []).push(...rows);
  };
  const first = steps[0];
  const last = steps.at(-1);
  if (!first || !last) return tables;

  for (const { row, event, before, after } of steps) {
    add('ended_deadlines', ...endedDeadlines(meta, event));
    add('deadlines', ...startedDeadlines(meta, event));
    add('moved_deadlines', ...movedDeadlines(meta, event));
    add('disclosures', ...disclosures(meta, row, before, after));
  }
  const { before } = first;
  const { after } = last;
  add('case_access', ...accessOf(meta, before, after));
  add(
    'handovers',
    ...changed(before.responsibility.handovers, after.responsibility.handovers).map(handover => ({
      case_id: meta.id,
      number: handover.number,
      kind: handover.kind,
      from_authority: handover.from,
      to_authority: handover.to,
      ground: handover.ground,
      groups: handover.groups,
      status: handover.status,
      sent_at: handover.sentAt,
      answered_at: handover.answeredAt ?? null,
      escalated_at: handover.escalatedAt ?? null,
    })),
  );
  add(
    'transport_orders',
    ...changed(before.transport.orders, after.transport.orders).map(order => ({
      case_id: meta.id,
      number: order.number,
      person_id: meta.personId,
      orderer: order.orderer,
      carrier: order.carrier,
      destination: order.destination,
      status: order.status,
      ordered_at: order.orderedAt,
      ordered_sequence: orderedSequence(steps, order.number) ?? 0,
      not_before: order.notBefore,
      not_after: order.notAfter,
      custody_ground: order.custodyGround,
      custody_review_due_at: order.custodyReviewDueAt ?? null,
      departs_at: order.departsAt ?? null,
      escorts: order.escorts ?? null,
      started_at: order.startedAt ?? null,
      ended_at: order.endedAt ?? null,
      outcome_reason: order.outcomeReason ?? null,
      operation_id: order.operationId ?? null,
    })),
  );
  add(
    'custody_spells',
    ...changed(before.custody.spells, after.custody.spells).map(spell => ({
      case_id: meta.id,
      number: spell.number,
      person_id: meta.personId,
      kind: spell.kind,
      authority: spell.authority,
      ground: spell.ground ?? null,
      started_at: spell.from,
      ended_at: spell.to ?? null,
      ended_because: spell.endedBecause ?? null,
    })),
  );
  add(
    'appeals',
    ...changed(before.remedy.appeals, after.remedy.appeals).map(appeal => ({
      case_id: meta.id,
      number: appeal.number,
      court: appeal.court,
      lodged_on: appeal.lodgedOn,
      outcome: appeal.outcome ?? null,
      decided_on: appeal.decidedOn ?? null,
    })),
  );
  for (const { row, event, before: earlier, after: later } of steps)
    add(
      'notices',
      ...changed(earlier.notices.list, later.notices.list).map(notice => ({
        case_id: meta.id,
        number: notice.number,
        key: notice.key,
        sender: event.authority,
        recipient: notice.to,
        basis: notice.basis,
        sequence: row.sequence,
        sent_at: notice.sentAt,
        due_at: notice.dueAt ?? null,
        acknowledged_at: notice.acknowledgedAt ?? null,
      })),
    );
  const document = after.travelDocument;
  if (document !== before.travelDocument && document.requests > 0)
    add('document_requests', {
      case_id: meta.id,
      number: document.requests,
      country: document.country ?? '',
      status: document.state,
      data_released: document.dataReleased,
      valid_until: document.validUntil ?? null,
    });
  return tables;
}

/** Who sees which groups of fields, wherever that has changed. */
const accessOf = (meta: CaseMeta, before: CaseFile, after: CaseFile): Row[] =>
  after.responsibility.participants
    .map(({ authority }) => ({ authority, case_id: meta.id, groups: groupsFor(after, authority) }))
    .filter(({ authority, groups }) => groups.join() !== groupsFor(before, authority).join());

/** Items that were added or replaced; a file shares what it did not change with the one before it. */
const changed = <T>(before: readonly T[], after: readonly T[]): readonly T[] =>
  before === after ? [] : after.filter(item => !before.includes(item));

/** The event that carries an order's sealed payload; later changes of the order leave the column alone. */
const orderedSequence = (steps: readonly Step[], number: number): number | undefined =>
  steps.find(
    ({ event, after }) => event.type === 'transport-ordered' && after.transport.orders.at(-1)?.number === number,
  )?.row.sequence;

const startedDeadlines = (meta: CaseMeta, { deadlines: { started } }: CaseEvent): Row[] =>
  started.map(deadline => ({
    case_id: meta.id,
    number: deadline.number,
    key: deadline.key,
    rule: deadline.rule,
    owner: deadline.owner,
    lapse: deadline.lapse ?? null,
    started_at: deadline.startedAt,
    due_at: deadline.dueAt,
    due_on: deadline.dueOn,
    legal_basis: deadline.legalBasis.map(({ label }) => label),
    trace: deadline.trace,
    status: 'running',
    ended_at: null,
    claimed_until: null,
  }));

const endedDeadlines = (meta: CaseMeta, { deadlines: { ended }, recordedAt }: CaseEvent): Row[] =>
  ended.map(({ number, how }) => ({ case_id: meta.id, number, status: how, ended_at: recordedAt }));

const movedDeadlines = (meta: CaseMeta, { deadlines: { moved } }: CaseEvent): Row[] =>
  moved.map(({ number, owner }) => ({ case_id: meta.id, number, owner }));

/** Another state as a recipient: `state.GEO`. */
export const stateAsRecipient = (country: string): string => `state.${country}`;

/**
 * A receipt for every opening of fields to another authority: what, to whom, at which version, and its digest. Whoever
 * takes the case over sees all of it from then on, and whoever is commissioned what goes with that: receipts, too. A state
 * that is asked for a travel document, to let somebody through or to take them over is told kinds of data: when, which, why
 * and which ones (LED 35–40, GDPR 44–49).
 */
function disclosures(meta: CaseMeta, row: JournalRow, before: CaseFile, after: CaseFile): Row[] {
  const receipt = (
    recipient: string,
    groups: readonly FieldGroup[],
    data: unknown,
    { fields, classes }: Facts,
  ): Row => ({
    case_id: meta.id,
    sequence: row.sequence,
    recipient,
    disclosed_at: row.recordedAt,
    groups,
    legal_basis: row.legalBasis,
    digest: createHash('sha256').update(canonical(data)).digest('hex'),
    fields,
    classes,
  });
  const opened = (recipient: string, groups: readonly FieldGroup[]): Row => {
    const data = disclosed(after, groups);
    return receipt(recipient, groups, data, factsOfRegions(data));
  };
  const toThirdState = (
    country: string,
    groups: readonly FieldGroup[],
    path: string,
    told: object,
    data: readonly string[] = [],
  ) =>
    data.length > 0 && isThirdState(country)
      ? [
          receipt(stateAsRecipient(country), groups, told, {
            fields: data.map(kind => `${path}.${kind}`),
            classes: factsOfRegions(told).classes,
          }),
        ]
      : [];
  if (row.type === 'handover-sent') {
    const handover = after.responsibility.handovers.at(-1);
    return handover ? [opened(handover.to, handover.groups)] : [];
  }
  if (row.type === 'party-joined') {
    const { authority, groups } = row.payload as { authority: string; groups: readonly FieldGroup[] };
    return [opened(authority, groups)];
  }
  if (row.type === 'transport-ordered') {
    const order = after.transport.orders.at(-1);
    return order && order !== before.transport.orders.at(-1)
      ? [receipt(order.carrier, ['transport', 'identity'], order, factsOfOrder(order))]
      : [];
  }
  if (row.type === 'document-requested') {
    const { country, channel, dataReleased, enclosures } = after.travelDocument;
    // The European document is issued here: no other state is asked for it.
    if (country === undefined || channel === 'eu-travel-document') return [];
    const told = { travelDocument: { country, dataReleased, ...(enclosures && { enclosures }) } };
    const items = [
      ...dataReleased.map(data => `travelDocument.dataReleased.${data}`),
      ...(enclosures ?? []).map(paper => `travelDocument.enclosures.${paper}`),
    ];
    const { classes } = factsOfRegions(told);
    return [receipt(stateAsRecipient(country), ['identity', 'travel-document'], told, { fields: items, classes })];
  }
  if (row.type === 'transit-notified') {
    const { country, notifiedOn, dataTold } = row.payload as TransitRequest;
    const told = { transport: { orders: [{ transitRequests: [{ country, notifiedOn, dataTold }] }] } };
    return toThirdState(
      country,
      ['identity', 'transport'],
      'transport.orders.transitRequests.dataTold',
      told,
      dataTold,
    );
  }
  if (row.type === 'departure-confirmed') {
    const { destination, leftCountryOn, dataTold } = row.payload as Departure;
    const told = { whereabouts: { destination, leftCountryOn, dataTold } };
    return toThirdState(destination, ['identity', 'whereabouts'], 'whereabouts.dataTold', told, dataTold);
  }
  return after.responsibility === before.responsibility || before.responsibility.participants.length === 0
    ? []
    : after.responsibility.participants
        .map(({ authority }) => ({ authority, groups: groupsFor(after, authority) }))
        .filter(({ authority, groups }) => groups.some(group => !groupsFor(before, authority).includes(group)))
        .map(({ authority, groups }) => opened(authority, groups));
}

/** The regions of a file that a set of field groups opens. */
export const disclosed = (file: CaseFile, groups: readonly FieldGroup[]): Partial<CaseFile> =>
  Object.fromEntries(groups.map(group => [camel(group), file[camel(group)]]));

export const camel = (group: FieldGroup): Exclude<keyof CaseFile, 'deadlines' | 'deadlinesStarted'> =>
  group.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as Exclude<
    keyof CaseFile,
    'deadlines' | 'deadlinesStarted'
  >;
