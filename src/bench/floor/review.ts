import { createHash, randomBytes } from 'node:crypto';
import type { Bearer } from './token';

/** What a review of supervision is asked with. */
export interface ReviewOrder {
  readonly caseId: string;
  readonly expected: number;
  readonly key: string;
  readonly heldOn: string;
  readonly reasons: string;
}

/** The case as far as a review looks at it. */
export interface ReviewedFile {
  readonly custody: { readonly state: string; readonly authority?: string };
  readonly responsibility: { readonly holder?: string };
  readonly deadlines: Readonly<Record<string, { readonly number: number }>>;
  readonly deadlinesStarted: number;
}

export const authority = 'se.migrationsverket';
export const deadlineKey = 'se.supervision.review';
const basis = {
  act: 'se.utlanningslag',
  provision: '10:9',
  label: 'Utlänningslag (2005:716) 10:9',
  certainty: 'found',
};
/** A floor does not compute law; its rows only weigh what ours weigh. */
const dueAt = '2099-01-13T22:59:59.999Z';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
export const nowText = (): string => new Date(performance.timeOrigin + performance.now()).toISOString();

/** Everything that one review writes down, of the same weight as in Samverk. */
export function reviewRows(order: ReviewOrder, { sub }: Bearer, number: number, now: string) {
  const salt = randomBytes(16).toString('hex');
  const body = { reasons: order.reasons };
  const started = {
    ...{ key: deadlineKey, number, rule: deadlineKey, dueAt, dueOn: '2099-01-13', startedAt: now },
    ...{ owner: authority, lapse: 'lapse-supervision', legalBasis: [basis] },
    trace: [
      { step: 'start', at: order.heldOn },
      { step: 'count', at: '2099-01-13', note: '6 months' },
      { step: 'last-moment', at: dueAt, note: 'end of 2099-01-13, Europe/Stockholm' },
    ],
  };
  const event = {
    ...{ caseId: order.caseId, sequence: order.expected + 1, type: 'supervision-reviewed', version: 1 },
    ...{ region: 'custody', payload: { heldOn: order.heldOn }, command: 'review-supervision', actor: sub, authority },
    deadlines: { started: [started], ended: [{ key: deadlineKey, number: number - 1, how: 'met' }] },
    sealedDigest: sha256(salt + JSON.stringify(body)),
    ...{ roles: [`${authority}.decision-maker`], legalBasis: [basis.label], processVersion: 'floor' },
    ...{ correlationId: order.key, occurredAt: now, recordedAt: now },
  };
  const answer = {
    ...{ caseId: order.caseId, command: 'review-supervision', dryRun: false, version: order.expected + 1 },
    ...{ accountable: authority, states: statesAfter },
    events: [{ sequence: order.expected + 1, type: event.type, occurredAt: now }],
    deadlinesStarted: [{ key: deadlineKey, rule: deadlineKey, dueAt, dueOn: started.dueOn }],
    deadlinesEnded: [{ key: deadlineKey, how: 'met' }],
  };
  const fingerprint = sha256(`${order.caseId} review-supervision ${order.heldOn} ${order.reasons}`);
  return { event, started, answer, fingerprint, sealed: { salt, body } };
}

const statesAfter = {
  ...{ decision: 'final', remedy: 'closed', departurePeriod: 'expired', responsibility: 'held', whereabouts: 'known' },
  ...{ custody: 'supervised', identity: 'claimed', travelDocument: 'none', holds: 'free', transport: 'none' },
  entryBan: 'none',
};

/** The case after a review. */
export const fileAfter = (
  file: ReviewedFile,
  heldOn: string,
  { key, number, rule, dueAt: due, dueOn, startedAt }: ReturnType<typeof reviewRows>['started'],
) => ({
  ...file,
  custody: { ...file.custody, lastReviewOn: heldOn },
  deadlines: { ...file.deadlines, [key]: { key, number, rule, dueAt: due, dueOn, startedAt } },
  deadlinesStarted: number,
});

export const mayReview = (file: ReviewedFile): boolean =>
  file.custody.state === 'supervised' && file.responsibility.holder === authority;
