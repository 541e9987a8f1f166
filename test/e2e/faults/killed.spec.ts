import type { OpenAPIObject } from '@nestjs/swagger';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from '../client';
import { contract } from '../contract';
import { temporaryFolder, tokenFrom } from '../house';
import { decider } from '../road';
import { Load, nothingIsLostOrDoubled } from './load';
import { buildProgram, runTool, ServerProcess, type BuiltProgram } from './server-process';

jest.setTimeout(240_000);

let program: BuiltProgram;
let folder: string;
let server: ServerProcess | undefined;

beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program.remove());

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  await server?.end('SIGINT');
  server = undefined;
  await rm(folder, { recursive: true, force: true });
});

async function clientOf({ url, identityOrigin }: ServerProcess): Promise<Client> {
  const answer = await fetch(`${url}/api/v1/openapi.json`);
  const document = (await answer.json()) as OpenAPIObject;
  return new Client(url, contract(document)).as(await tokenFrom(identityOrigin, decider));
}

it('keeps every acknowledged command once when the server is killed in the middle of a load', async () => {
  server = await ServerProcess.start(program, folder);
  const load = await Load.begin(await clientOf(server), 6);
  while (load.acknowledged.length < 100) await pause(10);
  await server.end('SIGKILL');
  await load.stop();
  expect(load.strange).toEqual([]);
  expect(load.sent.length).toBeGreaterThan(load.acknowledged.length);

  server = await ServerProcess.start(program, folder);
  await nothingIsLostOrDoubled(load, await clientOf(server));
  const verified = await runTool(program, 'verify', folder);
  expect([verified.code, verified.out]).toEqual([0, expect.stringContaining('all is as it was written')]);
});

it('starts again on the same data after it was stopped in good order, and knows its cases and its tokens', async () => {
  server = await ServerProcess.start(program, folder);
  const load = await Load.begin(await clientOf(server), 1);
  while (load.acknowledged.length < 3) await pause(10);
  await load.stop();
  const stopped = await server.end('SIGINT');
  expect([stopped.code, stopped.err]).toEqual([0, '']);
  expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);

  server = await ServerProcess.start(program, folder);
  await nothingIsLostOrDoubled(load, await clientOf(server));
});

it('does not start beside another on the same data, and says in one line what to do', async () => {
  server = await ServerProcess.start(program, folder);
  const second = await (await ServerProcess.begin(program, folder)).ended();
  expect(second.code).toBe(1);
  expect(second.err.trim()).toMatch(/^Another Samverk already runs on .*DATA_FOLDER=…$/);
  await server.ready();
});

it.each(['PORT', 'IDENTITY_PORT'])('says in one line which variable to change when %s is taken', async variable => {
  const guest = createServer();
  await new Promise<void>(resolve => guest.listen(0, '127.0.0.1', resolve));
  const taken = (guest.address() as AddressInfo).port;
  const ports = variable === 'PORT' ? { port: taken } : { identityPort: taken };
  const refused = await (await ServerProcess.begin(program, folder, ports)).ended();
  guest.close();
  expect(refused.code).toBe(1);
  expect(refused.err.trim()).toMatch(
    new RegExp(`^Port ${taken} is taken by another program\\. Choose another one: ${variable}=\\d+ npm start$`),
  );
  expect(refused.out).toBe('');
  expect(existsSync(join(folder, 'postgres'))).toBe(false);
});
