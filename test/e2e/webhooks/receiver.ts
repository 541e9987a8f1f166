import { createHmac } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { ToldEvent } from '../../../src/cases/readers/events-reader';

/** What came over the wire. */
export interface Received {
  readonly path: string;
  readonly id: string;
  readonly timestamp: string;
  readonly signature: string;
  readonly type: string;
  readonly body: string;
  readonly event: ToldEvent;
}

/** Somebody's system: a real HTTP server on the loopback that takes events, or does not. */
export class Receiver {
  readonly received: Received[] = [];
  /** How a path is answered; 204 unless said otherwise. */
  readonly answers = new Map<string, (response: ServerResponse) => void>();

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async open(): Promise<Receiver> {
    const server = createServer((request, response) => {
      void text(request).then(body => {
        const header = (name: string) => String(request.headers[name] ?? '');
        const path = request.url ?? '';
        receiver.received.push({
          ...{ path, body, id: header('webhook-id'), timestamp: header('webhook-timestamp') },
          ...{ signature: header('webhook-signature'), type: header('content-type') },
          event: JSON.parse(body) as ToldEvent,
        });
        const answer = receiver.answers.get(path);
        if (answer) answer(response);
        else response.writeHead(204).end();
      });
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const receiver = new Receiver(server, (server.address() as AddressInfo).port);
    return receiver;
  }

  get host(): string {
    return `127.0.0.1:${this.port}`;
  }

  urlOf(path: string): string {
    return `http://${this.host}${path}`;
  }

  at(path: string): readonly Received[] {
    return this.received.filter(one => one.path === path);
  }

  /** What arrived at a path, as the feed would show it. */
  eventsAt(path: string): readonly ToldEvent[] {
    return this.at(path).map(({ event }) => event);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(resolve => this.server.close(resolve));
  }
}

/** Verifies as the specification tells a receiver to, with nothing of ours. */
export function verifies({ id, timestamp, signature, body }: Received, secret: string): boolean {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return signature.split(' ').includes(`v1,${expected}`);
}
