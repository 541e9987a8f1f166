import { Database } from '../../../src/platform/database/database';
import type { PlacedOperation } from '../../../src/platform/http/openapi/document-types';
import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import { asNew, type House, type Seat } from '../house';
import type { Json } from '../requests';

/** What somebody is told of an id: everything but what differs from one request to the next. */
export interface Told {
  readonly status: number;
  readonly body: string;
  readonly headers: readonly string[];
  /** Names of the statements that the database was asked for it. */
  readonly asked: readonly string[];
}

/** What the house asks by itself, whoever calls meanwhile. */
const ownRounds = /^(claim-|seal-|erase-|keep-|next-|list-due|ping|checkpoint)/;
const varying = new Set(['date', 'traceparent', 'x-request-id', 'content-length']);

/**
 * Asks once, on an address and with a body that hold the ids.
 * @param ids that are taken out of the answer, under the names that stand for them there
 */
export async function told(
  house: House,
  seat: Seat,
  place: PlacedOperation,
  {
    address,
    body,
    ids,
  }: { readonly address: string; readonly body?: Json | undefined; readonly ids: Readonly<Record<string, string>> },
): Promise<Told> {
  const client = await house.as(seat);
  const run = jest.spyOn(house.running.app.get(Database), 'run');
  const headers = place.method === 'get' ? {} : asNew(1);
  const answer = await client.send<Partial<ProblemBody>>(place.method.toUpperCase(), address, body, headers);
  const asked = run.mock.calls.map(([{ name }]) => name).filter(name => !ownRounds.test(name));
  run.mockRestore();
  const { instance: _instance, traceId: _traceId, ...rest } = answer.body;
  return {
    status: answer.status,
    body: Object.entries(ids).reduce((text, [name, id]) => text.replaceAll(id, `{${name}}`), JSON.stringify(rest)),
    headers: [...answer.headers.keys()].filter(name => !varying.has(name)).sort(),
    asked: asked.sort(),
  };
}

/** Work that goes on by itself may ask the database in between; what differs thrice differs. */
export async function thrice<T>(ask: () => Promise<readonly [T, T]>): Promise<readonly [T, T]> {
  for (let left = 2; ; left--) {
    const pair = await ask();
    if (left === 0 || JSON.stringify(pair[0]) === JSON.stringify(pair[1])) return pair;
  }
}
