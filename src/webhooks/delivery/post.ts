import { lookup, type LookupAddress } from 'node:dns';
import { request as overHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as overHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { FailureKind } from '../words';
import type { Networks } from './networks';
import { addressIn } from './targets';

/** What came of one attempt. */
export interface Answer {
  readonly outcome: 'delivered' | FailureKind;
  /** HTTP status, if one came. */
  readonly status?: number;
}

/** From the first packet to the last of the answer, in milliseconds. */
const patience = 10_000;
/** Nothing that a receiver answers is read but its status; so much is taken so that it can end in peace. */
const mostOfAnswer = 4096;

/** Finds every address of a name, as `dns.lookup` with `all`. */
export type Resolve = (
  name: string,
  done: (fault: NodeJS.ErrnoException | null, addresses: readonly LookupAddress[]) => void,
) => void;

const resolveByDns: Resolve = (name, done) => lookup(name, { all: true }, done);

class AddressNotAllowed extends Error {}

/** Sends to an address that somebody else has named: never further than allowed, never longer, and no redirect is followed. */
export class Post {
  constructor(
    private readonly networks: Networks,
    private readonly resolve: Resolve = resolveByDns,
  ) {}

  /** @param url that `Targets` has nothing against */
  async send(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<Answer> {
    const target = new URL(url);
    const literal = addressIn(target.hostname);
    if (literal !== undefined && !this.networks.lets(literal)) return { outcome: 'address-not-allowed' };
    try {
      const status = await this.exchange(target, headers, body);
      return { outcome: outcomeOf(status), status };
    } catch (error) {
      return { outcome: failureOf(error) };
    }
  }

  private exchange(target: URL, headers: Readonly<Record<string, string>>, body: string): Promise<number> {
    const options: RequestOptions = {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      // A connection of its own, to the address that was judged.
      agent: false,
      lookup: this.judged,
      signal: AbortSignal.timeout(patience),
    };
    return new Promise((resolve, reject) => {
      const send = target.protocol === 'https:' ? overHttps : overHttp;
      const request = send(target, options, response => {
        letEnd(response, () => resolve(response.statusCode ?? 0));
      });
      request.on('error', reject);
      request.end(body);
    });
  }

  /** What is connected to is what was judged: nobody asks for the name a second time. */
  private readonly judged: LookupFunction = (hostname, { all }, callback) =>
    this.resolve(hostname, (fault, addresses) => {
      const [first] = addresses;
      if (fault) callback(fault, '');
      else if (!first || !addresses.every(({ address }) => this.networks.lets(address)))
        callback(new AddressNotAllowed(), '');
      else if (all === true) callback(null, [...addresses]);
      else callback(null, first.address, first.family);
    });
}

function letEnd(response: IncomingMessage, done: () => void): void {
  let read = 0;
  response.on('data', (chunk: Buffer) => {
    read += chunk.length;
    if (read > mostOfAnswer) response.destroy();
  });
  // Its status has come; how the rest of it ends changes nothing.
  response.on('error', () => undefined);
  response.on('close', done);
}

const outcomeOf = (status: number): Answer['outcome'] => {
  if (status >= 200 && status < 300) return 'delivered';
  if (status === 410) return 'gone';
  return status >= 300 && status < 400 ? 'redirected' : 'refused';
};

function failureOf(error: unknown): FailureKind {
  if (error instanceof AddressNotAllowed) return 'address-not-allowed';
  return error instanceof Error && ['AbortError', 'TimeoutError'].includes(error.name) ? 'timed-out' : 'unreachable';
}
