import { randomUUID } from 'node:crypto';
import type { CaseView } from '../../src/cases/http/case.answers';
import type { JournalItem, JournalPage, JournalVerification } from '../../src/cases/http/journal.answers';
import type { CommandAnswer } from '../../src/cases/spine/command-answer';
import type { ProblemBody } from '../../src/platform/http/problems/problem-body';
import { usual } from '../builders';
import type { Reply } from './client';
import { asNew, type House, type Seat } from './house';

type Input = Readonly<Record<string, unknown>>;

/** One reason of a refusal, as it is told. */
export interface Reason {
  readonly code: string;
  readonly text: string;
  readonly legalBasis: readonly { readonly label: string }[];
  readonly whoCanClear: readonly string[];
  readonly clearsOn?: string;
}

export interface Refusal extends ProblemBody {
  readonly states: Readonly<Record<string, string>>;
  readonly blockers: readonly Reason[];
  readonly available: readonly { readonly command: string; readonly title: string }[];
}

export const decider: Seat = 'migrationsverket/decision-maker';
export const returnOfficer: Seat = 'migrationsverket/enforcement-officer';
export const police: Seat = 'polisen/enforcement-officer';
export const border: Seat = 'polisen/border-officer';
export const embassy: Seat = 'polisen/embassy-officer';
export const planner: Seat = 'kriminalvarden/transport-planner';
export const escort: Seat = 'kriminalvarden/escort-leader';
export const court: Seat = 'migrationsdomstol/court-registrar';

/** One case on its way, driven over HTTP by the people of the authorities. */
export class Road {
  private constructor(
    readonly house: House,
    readonly caseId: string,
    readonly personId: string,
  ) {}

  /**
   * Migrationsverket decides to expel a newly registered person.
   * @param at RFC 3339: the server goes there first
   */
  static async begin(house: House, at: string, change: Input = {}): Promise<Road> {
    await house.travelTo(at);
    const personId = await registerPerson(house, decider);
    const answer = await (
      await house.as(decider)
    ).post<CommandAnswer>(
      '/api/v1/migrationsverket/cases/register-decision',
      { ...usual.decision(at.slice(0, 10)), personId, ...change },
      asNew(),
    );
    if (answer.status !== 201) throw new Error(`the decision is not registered: ${JSON.stringify(answer.body)}`);
    return new Road(house, answer.body.caseId, personId);
  }

  /** Served, and appealed in vain, so that the court takes part; final on the day of the ruling. */
  static async afterAppeal(house: House, change: Input = {}): Promise<Road> {
    const road = await Road.begin(house, '2026-01-07T12:00:00+01:00', change);
    await road.at('2026-01-12T12:00:00+01:00').give(decider, 'record-service', usual.service('2026-01-12'));
    const appeal = { lodgedOn: '2026-01-20', court: 'migrationsdomstol' };
    await road.at('2026-01-20T12:00:00+01:00').give(decider, 'lodge-appeal', appeal);
    const ruling = { outcome: 'dismissed', decidedOn: '2026-02-10' };
    await road.at('2026-02-10T12:00:00+01:00').give(court, 'decide-appeal', ruling);
    return road;
  }

  /** The police have the case, the person in detention and a travel document: nothing stands against a transport. */
  static async readyToTravel(house: House, change: Input = {}): Promise<Road> {
    const road = await Road.afterAppeal(house, change);
    await road.at('2026-02-16T08:00:00+01:00').give(returnOfficer, 'hand-over-to-police', usual.handover);
    await road.give(police, 'receive-handover');
    await road.give(police, 'decide-detention', usual.detention('2026-02-16', '2026-02-16T08:00:00+01:00'));
    await road.give(embassy, 'draft-document-request', documentRequest);
    await road.give(`${embassy}#2`, 'approve-document-request', documentApproval);
    await road.give(embassy, 'record-document-issued', usual.document('2026-02-16', '2027-02-15'));
    return road;
  }

  /** From the next thing on it is this moment. */
  at(moment: string): Pick<Road, 'give' | 'refused'> {
    const arrive = () => this.house.travelTo(moment);
    return {
      give: async (...given) => (await arrive(), this.give(...given)),
      refused: async (...given) => (await arrive(), this.refused(...given)),
    };
  }

  /** Gives a command that must be allowed. */
  async give(seat: Seat, command: string, input: Input = {}): Promise<CommandAnswer> {
    const { status, body } = await this.attempt<CommandAnswer>(seat, command, input);
    if (status !== 200) throw new Error(`${seat} ${command} answered ${status}: ${JSON.stringify(body)}`);
    return body;
  }

  /** Gives a command that the case must refuse, with its reasons. */
  async refused(seat: Seat, command: string, input: Input = {}): Promise<Refusal> {
    const { status, body } = await this.attempt<Refusal>(seat, command, input);
    if (status !== 409) throw new Error(`${seat} ${command} answered ${status}: ${JSON.stringify(body)}`);
    return body;
  }

  /** The command on the newest version of the case. */
  async attempt<T>(
    seat: Seat,
    command: string,
    input: Input = {},
    more: { query?: string; headers?: Readonly<Record<string, string>> } = {},
  ): Promise<Reply<T>> {
    const client = await this.house.as(seat);
    const path = `/api/v1/${seat.split('/')[0] ?? ''}/cases/${this.caseId}/${command}${more.query ?? ''}`;
    return client.post<T>(path, input, { ...asNew(await this.version()), ...more.headers });
  }

  async version(): Promise<number> {
    return (await this.seenBy(decider)).version;
  }

  async seenBy(seat: Seat): Promise<CaseView> {
    return (await this.read<CaseView>(seat, '')).body;
  }

  /** Something of the case, e.g. `/deadlines`. */
  async read<T>(seat: Seat, part: string, headers: Readonly<Record<string, string>> = {}): Promise<Reply<T>> {
    return (await this.house.as(seat)).get<T>(`/api/v1/cases/${this.caseId}${part}`, headers);
  }

  /** Every event that an authority sees, page by page. */
  async journal(seat: Seat = decider): Promise<readonly JournalItem[]> {
    const items: JournalItem[] = [];
    let next: string | undefined;
    do {
      const { body } = await this.read<JournalPage>(
        seat,
        `/journal?limit=7${next === undefined ? '' : `&cursor=${next}`}`,
      );
      items.push(...body.items);
      next = body.next;
    } while (next !== undefined);
    return items;
  }

  async verified(seat: Seat = decider): Promise<JournalVerification> {
    const client = await this.house.as(seat);
    return (await client.post<JournalVerification>('/api/v1/journal-verifications', { caseId: this.caseId })).body;
  }

  /** Kriminalvården sees the order and nothing else; it acts on the version that the order tells. */
  async carrierGives(seat: Seat, command: string, input: Input = {}, number = 1): Promise<CommandAnswer> {
    const { body } = await this.read<{ version?: number }>(seat, `/transport-orders/${number}`);
    const headers = { 'If-Match': `"${body.version ?? 0}"` };
    const answer = await this.attempt<CommandAnswer>(seat, command, input, { headers });
    if (answer.status !== 200) throw new Error(`${seat} ${command} answered ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  /** A deadline that runs. */
  async deadline(key: string): Promise<{ readonly dueOn: string; readonly dueAt: string }> {
    const found = (await this.seenBy(decider)).deadlines.find(one => one.key === key);
    if (!found) throw new Error(`no deadline ${key} runs`);
    return found;
  }

  /** Who is accountable, states (those named), and which deadlines run, where that is said. */
  async accountable(
    authority: string,
    states: Readonly<Record<string, string>>,
    running?: readonly string[],
  ): Promise<void> {
    const seen = await this.seenBy(decider);
    expect(seen.accountable).toBe(authority);
    expect(seen.states).toMatchObject(states);
    if (running) expect(seen.deadlines.map(({ key }) => key).sort()).toEqual(running);
  }

  /** States (those named), the accountable authority, and the last day of every running deadline. */
  async stands(
    states: Readonly<Record<string, string>>,
    accountable: string,
    deadlines: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const seen = await this.seenBy(decider);
    expect(seen.states).toMatchObject(states);
    expect(seen.accountable).toBe(accountable);
    expect(Object.fromEntries(seen.deadlines.map(({ key, dueOn }) => [key, dueOn]))).toEqual(deadlines);
  }
}

/** Codes of all that stands against a command. */
export const codesOf = ({ blockers }: Pick<Refusal, 'blockers'>): readonly string[] => blockers.map(({ code }) => code);

export const documentRequest = {
  country: 'GEO',
  data: ['names-and-aliases', 'sex-and-birth'],
  assessment: 'The consulate needs these to search its register.',
};

/** Every kind of data of the usual request, weighed and let go. */
export const documentApproval = {
  assessment: 'No harm is foreseen.',
  items: documentRequest.data.map(item => ({ item, release: true, reasons: 'No harm is foreseen.' })),
};

export const courtStay = { ...usual.stay, kind: 'stay-by-court', endsWith: 'appeal-ruled' };

/** Somebody invented. */
export async function registerPerson(house: House, seat: Seat): Promise<string> {
  const primary = `Demonadze ${randomUUID().slice(0, 8)}`;
  const statements = [
    { name: { kind: 'official', primary, secondary: 'Giorgi' }, source: 'self-declared', certainty: 'claimed' },
  ];
  const { status, body } = await (
    await house.as(seat)
  ).post<{ id: string }>('/api/v1/persons', { statements }, asNew());
  if (status !== 201) throw new Error(`the person is not registered: ${JSON.stringify(body)}`);
  return body.id;
}
