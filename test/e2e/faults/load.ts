import { randomUUID } from 'node:crypto';
import type { CommandAnswer } from '../../../src/cases/spine/command-answer';
import type { JournalPage } from '../../../src/cases/http/journal.answers';
import { usual } from '../../builders';
import type { Client } from '../client';
import { asNew } from '../house';

/** One request that was sent, and the version that its answer told; undefined where none came. */
interface Sent {
  readonly caseId: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly version?: number;
}

/** Caseworkers, each busy on a case of their own, until the server is taken from under them. */
export class Load {
  readonly sent: Sent[] = [];
  /** Answers that were neither a success nor a refusal for want of the database. */
  readonly strange: string[] = [];
  private stopped = false;
  private readonly workers: Promise<void>[] = [];

  private constructor(
    private readonly client: Client,
    readonly cases: ReadonlyMap<string, number>,
  ) {}

  static async begin(client: Client, workers: number): Promise<Load> {
    const cases = new Map<string, number>();
    for (let at = 0; at < workers; at++) {
      const { caseId, version } = await openCase(client);
      cases.set(caseId, version);
    }
    const load = new Load(client, cases);
    for (const [caseId, version] of cases)
      load.workers.push(load.work(caseId, version).catch((error: unknown) => void load.strange.push(String(error))));
    return load;
  }

  get acknowledged(): readonly Sent[] {
    return this.sent.filter(({ version }) => version !== undefined);
  }

  /** Resolves when every worker has got its last answer, or none. */
  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.workers);
  }

  private async work(caseId: string, first: number): Promise<void> {
    let version = first;
    while (!this.stopped) {
      const sent = { caseId, headers: asNew(version), body: { ...usual.stay, reasons: randomUUID() } };
      const answer = await this.client.post<CommandAnswer>(stayOn(caseId), sent.body, sent.headers).catch(unanswered);
      if (answer === undefined || answer.status === 503) {
        this.sent.push(sent);
        return;
      }
      if (answer.status !== 200) this.strange.push(`${answer.status} ${JSON.stringify(answer.body)}`);
      version = answer.body.version;
      this.sent.push({ ...sent, version });
    }
  }
}

/** A connection that broke says nothing; an answer that breaks the contract is a fault and is thrown. */
function unanswered(error: unknown): undefined {
  // Asked by name: the errors of fetch come from another realm than that of the tests.
  if (typeof error === 'object' && error !== null && 'name' in error && error.name === 'TypeError') return undefined;
  throw error;
}

/** Sends everything again with its key: what was done is told, what was not done is done, and nothing is done twice. */
export async function nothingIsLostOrDoubled(load: Load, client: Client): Promise<void> {
  expect(load.strange).toEqual([]);
  for (const { caseId, headers, body, version } of load.sent) {
    const again = await client.post<CommandAnswer>(stayOn(caseId), body, headers);
    expect([caseId, again.status]).toEqual([caseId, 200]);
    if (version === undefined) continue;
    expect([again.body.version, again.headers.get('idempotent-replayed')]).toEqual([version, 'true']);
  }
  for (const [caseId, opened] of load.cases) {
    const expected = load.sent.filter(one => one.caseId === caseId).map(({ body }) => body['reasons']);
    expect(await reasonsOf(client, caseId)).toEqual(expected);
    const found = await client.post('/api/v1/journal-verifications', { caseId });
    expect(found.body).toMatchObject({ intact: true, findings: [], events: opened + expected.length });
  }
}

const stayOn = (caseId: string): string => `/api/v1/migrationsverket/cases/${caseId}/stay-enforcement`;

async function openCase(client: Client): Promise<CommandAnswer> {
  const name = { kind: 'official', primary: 'Demonadze', secondary: 'Giorgi' };
  const statements = [{ name, source: 'self-declared', certainty: 'claimed' }];
  const person = await client.post<{ id: string }>('/api/v1/persons', { statements }, asNew());
  const decision = { ...usual.decision('2026-03-02'), personId: person.body.id };
  const path = '/api/v1/migrationsverket/cases/register-decision';
  const { status, body } = await client.post<CommandAnswer>(path, decision, asNew());
  if (status !== 201) throw new Error(`no case was opened: ${JSON.stringify(body)}`);
  return body;
}

/** The reasons of every stay in the journal, in order. */
async function reasonsOf(client: Client, caseId: string): Promise<unknown[]> {
  const found: unknown[] = [];
  let next: string | undefined;
  do {
    const query = next === undefined ? '' : `&cursor=${next}`;
    const { body } = await client.get<JournalPage>(`/api/v1/cases/${caseId}/journal?limit=100${query}`);
    for (const { type, sealed } of body.items)
      if (type === 'hold-set') found.push((sealed as { reasons: string }).reasons);
    next = body.next;
  } while (next !== undefined);
  return found;
}
