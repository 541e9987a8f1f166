import type { Contract } from './contract';
import type { Sayings } from './logs/log';

/** What came back; `body` is parsed JSON, or the text. */
export interface Reply<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

type Sent = Readonly<Record<string, string>>;

/** A REST client over real HTTP that holds every answer against the contract. */
export class Client {
  constructor(
    private readonly url: string,
    private readonly contract: Contract,
    private readonly headers: Sent = {},
    private readonly sayings?: Sayings,
  ) {}

  /** The same client with more headers, e.g. somebody's token. */
  with(headers: Sent): Client {
    return new Client(this.url, this.contract, { ...this.headers, ...headers }, this.sayings);
  }

  as(token: string): Client {
    return this.with({ authorization: `Bearer ${token}` });
  }

  get<T = unknown>(path: string, headers: Sent = {}): Promise<Reply<T>> {
    return this.send<T>('GET', path, undefined, headers);
  }

  post<T = unknown>(path: string, body: unknown = {}, headers: Sent = {}): Promise<Reply<T>> {
    return this.send<T>('POST', path, body, headers);
  }

  patch<T = unknown>(path: string, body: unknown, headers: Sent = {}): Promise<Reply<T>> {
    return this.send<T>('PATCH', path, body, { 'content-type': 'application/merge-patch+json', ...headers });
  }

  /** A string or bytes go out as they are; anything else as JSON. */
  async send<T = unknown>(method: string, path: string, body?: unknown, headers: Sent = {}): Promise<Reply<T>> {
    this.sayings?.note(path, body);
    const content =
      body === undefined || typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
    const answer = await fetch(`${this.url}${path}`, {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...this.headers, ...headers },
      ...(content !== undefined && { body: content }),
      redirect: 'manual',
    });
    const text = await answer.text();
    this.contract({ method, path, status: answer.status, headers: answer.headers, text });
    const json = (answer.headers.get('content-type') ?? '').includes('json') && text !== '';
    return { status: answer.status, headers: answer.headers, body: (json ? JSON.parse(text) : text) as T };
  }
}
