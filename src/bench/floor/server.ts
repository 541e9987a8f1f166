import type { JsonWebKey } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Pool } from 'pg';
import { AtOnce } from './at-once';
import { FloorRefusal, type FloorService } from './service';
import { Stepwise } from './stepwise';
import { tokenCheck, type Bearer } from './token';

/** How a floor is started: by one JSON argument. */
export interface FloorSettings {
  readonly kind: 'stepwise' | 'at-once';
  readonly port: number;
  readonly databaseUrl: string;
  readonly poolSize: number;
  readonly jwk: JsonWebKey;
  readonly issuer: string;
  readonly audience: string;
}

const casePath = /^\/cases\/([0-9a-f-]{36})(\/review-supervision)?$/;

async function route(floor: FloorService, request: IncomingMessage, reply: ServerResponse, bearer: Bearer) {
  const url = new URL(request.url ?? '/', 'http://floor');
  const [, caseId, command] = casePath.exec(url.pathname) ?? [];
  if (caseId !== undefined && command !== undefined) {
    const { heldOn, reasons } = JSON.parse(await bodyOf(request)) as { heldOn: string; reasons: string };
    const expected = Number(request.headers['if-match']?.slice(1, -1));
    const key = String(request.headers['idempotency-key']);
    const { version, body } = await floor.review({ caseId, expected, key, heldOn, reasons }, bearer);
    answer(reply, 200, body, version);
  } else if (caseId !== undefined) answer(reply, 200, await floor.read(caseId, bearer));
  else if (url.pathname === '/cases') {
    const [dueAt = '-infinity', id = '00000000-0000-0000-0000-000000000000'] = (url.searchParams.get('after') ?? '')
      .split(',')
      .filter(part => part !== '');
    answer(reply, 200, await floor.page({ dueAt, id, limit: Number(url.searchParams.get('limit')) }, bearer));
  } else answer(reply, 404, '{}');
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

function answer(reply: ServerResponse, status: number, body: string, version?: number): void {
  const length = Buffer.byteLength(body);
  const headers = { 'Content-Type': 'application/json', 'Content-Length': length };
  reply.writeHead(status, version === undefined ? headers : { ...headers, ETag: `"${version}"` }).end(body);
}

function serve({ kind, port, databaseUrl, poolSize, ...trust }: FloorSettings): void {
  const pool = new Pool({ connectionString: databaseUrl, max: poolSize, application_name: `floor ${kind}` });
  pool.on('error', () => undefined);
  const floor = kind === 'stepwise' ? new Stepwise(pool) : new AtOnce(pool);
  const check = tokenCheck(trust.jwk, trust.issuer, trust.audience);
  const server = createServer((request, reply) => {
    let bearer: Bearer;
    try {
      bearer = check(request.headers.authorization);
    } catch {
      answer(reply, 401, '{}');
      return;
    }
    route(floor, request, reply, bearer).catch((error: unknown) => {
      const refused = error instanceof FloorRefusal;
      if (!refused) process.stderr.write(`${String(error)}\n`);
      answer(reply, refused ? 409 : 500, '{}');
    });
  });
  server.listen(port, '127.0.0.1');
  const leave = () => {
    server.close();
    server.closeAllConnections();
    void pool.end();
  };
  process.once('SIGTERM', leave);
  // Whoever started us is gone: nothing is left to measure.
  process.once('disconnect', leave);
}

if (require.main === module) serve(JSON.parse(process.argv[2] ?? '{}') as FloorSettings);
