import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Connection, ServerAway, UnexpectedAnswer } from './connection';

let server: Server;
let seen: IncomingMessage[];
let answers: { status: number; headers?: Record<string, string>; body: string }[];

const connection = () => new Connection(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'sv');
const request = { method: 'POST', path: '/persons', token: 'abc', body: {}, ifMatch: 7 } as const;

beforeEach(async () => {
  seen = [];
  answers = [];
  server = createServer((incoming, response) => {
    seen.push(incoming);
    const { status, headers = {}, body } = answers.shift() ?? { status: 500, body: '' };
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise(resolve => server.close(resolve));
});

describe('a connection to a server', () => {
  it('speaks as a client of the API: token, language, version and a key for every POST', async () => {
    answers.push({ status: 201, body: '{"id":"1"}' });
    expect(await connection().send(request)).toEqual({ status: 201, body: { id: '1' } });
    expect(seen[0]?.url).toBe('/api/v1/persons');
    expect(seen[0]?.headers).toMatchObject({
      authorization: 'Bearer abc',
      'accept-language': 'sv',
      'if-match': '"7"',
      'content-type': 'application/json',
      'idempotency-key': expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
  });

  it('comes again with the same key when the server asks for patience', async () => {
    answers.push({ status: 429, headers: { 'retry-after': '0' }, body: '{}' }, { status: 200, body: '{}' });
    expect((await connection().send(request)).status).toBe(200);
    const keys = seen.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  it('tells a refusal by its code where an answer was needed', async () => {
    answers.push({ status: 403, body: '{"code":"wrong-role","title":"Not yours."}' });
    await expect(connection().ask({ method: 'GET', path: '/cases', token: 'abc' })).rejects.toThrow(
      new UnexpectedAnswer('GET /cases: wrong-role. Not yours.'),
    );
  });

  it('says in one line that nothing answers', async () => {
    const away = connection();
    await new Promise(resolve => server.close(resolve));
    await expect(away.send(request)).rejects.toThrow(ServerAway);
    await expect(away.send(request)).rejects.toThrow(/^Nothing answers at .*npm start$/);
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  });
});
