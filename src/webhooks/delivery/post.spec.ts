import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Networks } from './networks';
import { Post, type Resolve } from './post';

let server: Server;
let port: number;
let answer: RequestListener;
const asked: { readonly request: IncomingMessage; readonly body: string }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    void text(request).then(body => {
      asked.push({ request, body });
      answer(request, response);
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
beforeEach(() => {
  asked.length = 0;
  answer = (_, response) => response.writeHead(204).end();
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise(resolve => server.close(resolve));
});

const letting = new Networks([], true);
const leadingTo =
  (...addresses: readonly string[]): Resolve =>
  (_, done) =>
    done(
      null,
      addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
const send = (post: Post, host = '127.0.0.1', body = '{}') =>
  post.send(`http://${host}:${port}/hook?a=b`, { 'webhook-id': 'msg_1', 'content-type': 'application/json' }, body);

it('sends the body with its headers to the address, and tells the status', async () => {
  expect(await send(new Post(letting), '127.0.0.1', '{"å":1}')).toEqual({ outcome: 'delivered', status: 204 });
  const [{ request, body } = { request: undefined, body: '' }] = asked;
  expect([request?.method, request?.url, request?.headers['webhook-id'], body]).toEqual([
    'POST',
    '/hook?a=b',
    'msg_1',
    '{"å":1}',
  ]);
});

it('follows no redirect', async () => {
  answer = (_, response) => response.writeHead(302, { location: `http://127.0.0.1:${port}/elsewhere` }).end();
  expect(await send(new Post(letting))).toEqual({ outcome: 'redirected', status: 302 });
  expect(asked).toHaveLength(1);
});

it.each([
  [200, 'delivered'],
  [299, 'delivered'],
  [304, 'redirected'],
  [400, 'refused'],
  [410, 'gone'],
  [500, 'refused'],
])('takes %i for %s', async (status, outcome) => {
  answer = (_, response) => response.writeHead(status).end();
  expect(await send(new Post(letting))).toEqual({ outcome, status });
});

it('takes no more of an answer than it must, however long that is', async () => {
  let stopped: Promise<void> | undefined;
  answer = (_, response) => {
    stopped = new Promise(resolve => response.on('close', resolve));
    response.writeHead(200);
    const pour = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
      if (!response.destroyed) response.once('drain', pour);
    };
    pour();
  };
  expect(await send(new Post(letting))).toEqual({ outcome: 'delivered', status: 200 });
  await stopped;
  expect(asked).toHaveLength(1);
});

it('connects to no address that is not allowed, whether the address names it or a name leads to it', async () => {
  const strict = new Networks([], false);
  for (const [post, host] of [
    [new Post(strict), '127.0.0.1'],
    [new Post(strict), '[::1]'],
    [new Post(strict, leadingTo('127.0.0.1')), 'receiver.example.org'],
    [new Post(strict, leadingTo('169.254.169.254')), 'receiver.example.org'],
    // One bad address among good ones is enough: nobody chooses which is taken.
    [new Post(strict, leadingTo('8.8.8.8', '10.0.0.1')), 'receiver.example.org'],
    [new Post(strict, leadingTo()), 'receiver.example.org'],
  ] as const)
    expect([host, await send(post, host)]).toEqual([host, { outcome: 'address-not-allowed' }]);
  expect(asked).toEqual([]);
});

it('connects to the address that was judged: the name is not asked for again', async () => {
  let times = 0;
  const rebinding: Resolve = (name, done) => {
    times++;
    leadingTo(times === 1 ? '127.0.0.1' : '10.0.0.1')(name, done);
  };
  const post = new Post(letting, rebinding);
  expect(await send(post, 'receiver.example.org')).toEqual({ outcome: 'delivered', status: 204 });
  expect(times).toBe(1);
  expect(asked[0]?.request.headers.host).toBe(`receiver.example.org:${port}`);
  expect(await send(post, 'receiver.example.org')).toEqual({ outcome: 'address-not-allowed' });
  expect(asked).toHaveLength(1);
});

it('tells a receiver that is not there from one that refuses', async () => {
  const gone: Resolve = (_, done) => done(new Error('ENOTFOUND'), []);
  expect(await send(new Post(letting, gone), 'receiver.example.org')).toEqual({ outcome: 'unreachable' });
  answer = (_, response) => response.destroy();
  expect(await send(new Post(letting))).toEqual({ outcome: 'unreachable' });
});

it('does not speak TLS with one that cannot prove who it is', async () => {
  const post = new Post(letting);
  expect(await post.send(`https://127.0.0.1:${port}/hook`, {}, '{}')).toEqual({ outcome: 'unreachable' });
  expect(asked).toEqual([]);
});
