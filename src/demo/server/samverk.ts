import type { Temporal } from 'temporal-polyfill';
import { reasonsOf, type CaseSeen, type JournalItem, type Reason, type Verification } from './answers';
import { UnexpectedAnswer, type Connection } from './connection';

/** What came of a command. */
export type Given =
  | { readonly allowed: true; readonly caseId: string; readonly version: number; readonly accountable: string }
  | { readonly allowed: false; readonly reasons: readonly Reason[] };

interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

const clockPath = '/development/clock';

/** What a story asks of a server, each time with the token of whoever asks. */
export class Samverk {
  constructor(private readonly connection: Connection) {}

  /** @throws UnexpectedAnswer where the server has no clock that can be set */
  async demandClock(token: string): Promise<void> {
    const { status } = await this.connection.send({ method: 'GET', path: clockPath, token });
    if (status === 404)
      throw new UnexpectedAnswer('This server has no development clock, so no story can be told on it.');
    if (status >= 300) throw new UnexpectedAnswer(`The server does not show its clock (${status}).`);
  }

  /** Sets the server's clock; it answers once everything that fell due by then has happened. */
  async travelTo(token: string, at: Temporal.Instant): Promise<void> {
    const body = { at: at.toString({ fractionalSecondDigits: 3 }) };
    await this.connection.ask({ method: 'PUT', path: clockPath, token, body });
  }

  async returnToPresent(token: string): Promise<void> {
    await this.connection.send({ method: 'DELETE', path: clockPath, token });
  }

  async registerPerson(token: string, person: unknown): Promise<string> {
    const { status, body } = await this.connection.send({ method: 'POST', path: '/persons', token, body: person });
    const { id } = (body ?? {}) as { readonly id?: string };
    if (status === 201 && id !== undefined) return id;
    const why = reasonsOf(body).map(({ code, text }) => `${code}: ${text}`);
    throw new UnexpectedAnswer(`The person of the story was not registered. ${why.join(' ')}`);
  }

  open(token: string, authority: string, command: string, input: unknown): Promise<Given> {
    return this.give(token, `/${authority}/cases/${command}`, input);
  }

  act(
    token: string,
    authority: string,
    at: { readonly caseId: string; readonly version: number },
    command: string,
    input: unknown,
  ): Promise<Given> {
    return this.give(token, `/${authority}/cases/${at.caseId}/${command}`, input, at.version);
  }

  /** The case as the caller may see it; otherwise why not. */
  async look(token: string, caseId: string): Promise<CaseSeen | readonly Reason[]> {
    const { status, body } = await this.connection.send({ method: 'GET', path: `/cases/${caseId}`, token });
    return status === 200 ? (body as CaseSeen) : reasonsOf(body);
  }

  /**
   * Version of the case as its carrier is told it, with the order that it carries out.
   * @returns undefined for whoever carries nothing in this case
   */
  async versionForCarrier(token: string, caseId: string): Promise<number | undefined> {
    for (let number = 1, version: number | undefined; ; number++) {
      const path = `/cases/${caseId}/transport-orders/${number}`;
      const { status, body } = await this.connection.send({ method: 'GET', path, token });
      if (status !== 200) return version;
      version = (body as { readonly version?: number }).version;
    }
  }

  /** What the journal of the case holds after an event. */
  async journalAfter(token: string, caseId: string, sequence: number): Promise<readonly JournalItem[]> {
    const all = await this.pages<JournalItem>(token, `/cases/${caseId}/journal`);
    return all.filter(item => item.sequence > sequence);
  }

  async verify(token: string, caseId: string): Promise<Verification> {
    const body = { caseId };
    return (await this.connection.ask({ method: 'POST', path: '/journal-verifications', token, body })) as Verification;
  }

  private async give(token: string, path: string, input: unknown, ifMatch?: number): Promise<Given> {
    const request = { method: 'POST', path, token, body: input, ...(ifMatch !== undefined && { ifMatch }) } as const;
    const { status, body } = await this.connection.send(request);
    if (status >= 300) return { allowed: false, reasons: reasonsOf(body) };
    return { ...(body as { caseId: string; version: number; accountable: string }), allowed: true };
  }

  private async pages<T>(token: string, path: string): Promise<readonly T[]> {
    const items: T[] = [];
    let cursor: string | undefined;
    do {
      const query = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page = (await this.connection.ask({ method: 'GET', path: `${path}?limit=100${query}`, token })) as Page<T>;
      items.push(...page.items);
      cursor = page.next;
    } while (cursor !== undefined);
    return items;
  }
}
