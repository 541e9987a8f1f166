import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** Nothing answers where the server should be. */
export class ServerAway extends Error {
  override readonly name = 'ServerAway';
}

/** The server answered what leaves the story no way on; not a refusal, which stories expect. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
}

export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/api/v1`. */
  readonly path: string;
  readonly token: string;
  readonly body?: unknown;
  /** Version of the case that the caller has read. */
  readonly ifMatch?: number;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const patienceMs = 60_000;
const attempts = 5;
/** The server asks for patience by these; everything else is an answer. */
const comeAgain: readonly number[] = [429, 503];

/** Plain HTTP to one server, as any client would speak it. */
export class Connection {
  constructor(
    readonly origin: string,
    private readonly language: string,
  ) {}

  /** @throws ServerAway */
  async send(request: Request): Promise<Answer> {
    const headers = this.headersOf(request);
    for (let attempt = 1; ; attempt++) {
      const response = await fetch(`${this.origin}/api/v1${request.path}`, {
        method: request.method,
        headers,
        ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
        signal: AbortSignal.timeout(patienceMs),
      }).catch((cause: unknown) => {
        throw new ServerAway(`Nothing answers at ${this.origin}. Start the server first: npm start`, { cause });
      });
      const text = await response.text();
      if (!comeAgain.includes(response.status) || attempt === attempts)
        return { status: response.status, body: text === '' ? undefined : parsed(text) };
      await pause(Math.min(Number(response.headers.get('retry-after') ?? 1), 30) * 1000);
    }
  }

  /** @throws UnexpectedAnswer where the answer is not of the 200s */
  async ask(request: Request): Promise<unknown> {
    const { status, body } = await this.send(request);
    if (status >= 200 && status < 300) return body;
    const { title = '', detail = '', code = String(status) } = (body ?? {}) as Record<string, string | undefined>;
    throw new UnexpectedAnswer(`${request.method} ${request.path}: ${code}. ${title} ${detail}`.trim());
  }

  private headersOf({ method, token, body, ifMatch }: Request): Record<string, string> {
    return {
      accept: 'application/json',
      'accept-language': this.language,
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
      ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
    };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
