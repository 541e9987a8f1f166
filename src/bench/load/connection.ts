import { connect, type Socket } from 'node:net';

export interface Answer {
  readonly status: number;
  readonly etag?: string;
  readonly body: string;
}

export interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const headEnd = '\r\n\r\n';

/**
 * One kept-alive HTTP/1.1 connection, one request at a time. Written on the bare socket because a full client would
 * take more of the two cores than a floor does, and blur what it measures.
 */
export class Connection {
  private received: Buffer[] = [];
  private length = 0;
  private waiting: { resolve(answer: Answer): void; reject(error: Error): void } | undefined;

  private constructor(
    private readonly socket: Socket,
    private readonly host: string,
  ) {
    socket.setNoDelay(true);
    socket.on('data', chunk => {
      this.received.push(chunk);
      this.length += chunk.length;
      this.tryAnswer();
    });
    socket.on('error', error => this.waiting?.reject(error));
    socket.on('close', () => this.waiting?.reject(new Error('the server closed the connection')));
  }

  static open(port: number): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new Connection(socket, `127.0.0.1:${port}`)));
      socket.once('error', reject);
    });
  }

  send({ method, path, headers, body }: Request): Promise<Answer> {
    let text = `${method} ${path} HTTP/1.1\r\nHost: ${this.host}\r\n`;
    for (const [name, value] of Object.entries(headers)) text += `${name}: ${value}\r\n`;
    if (body !== undefined) text += `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`;
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.socket.write(`${text}\r\n${body ?? ''}`);
    });
  }

  close(): void {
    this.waiting = undefined;
    this.socket.destroy();
  }

  private tryAnswer(): void {
    const all = this.received.length === 1 && this.received[0] ? this.received[0] : Buffer.concat(this.received);
    const end = all.indexOf(headEnd);
    if (end < 0) return;
    const head = all.toString('latin1', 0, end);
    const size = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
    const whole = end + headEnd.length + size;
    if (this.length < whole) return;
    this.received = [];
    this.length = 0;
    const etag = /\r\netag: (\S+)/i.exec(head)?.[1];
    const answer = {
      status: Number(head.slice(9, 12)),
      ...(etag !== undefined && { etag }),
      body: all.toString('utf8', end + headEnd.length, whole),
    };
    const { waiting } = this;
    this.waiting = undefined;
    waiting?.resolve(answer);
  }
}
