import { Controller, Get, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSettings, type Settings } from '../../../src/platform/config/settings';
import { StartFault } from '../../../src/platform/config/start-fault';
import { Database } from '../../../src/platform/database/database';
import { DatabaseModule } from '../../../src/platform/database/database.module';
import { pidFile } from '../../../src/platform/database/embedded/leftover';
import { startSamverk, type House } from '../../../src/start/start';
import { freePort } from '../../http/free-port';

jest.setTimeout(60_000);

const order: string[] = [];

@Controller()
class Toy implements OnApplicationShutdown {
  constructor(private readonly database: Database) {}

  @Get('well')
  async well(): Promise<string> {
    await this.database.ping();
    return 'well';
  }

  onApplicationShutdown(): void {
    order.push('application');
  }
}

@Module({})
class ToyModule {
  static register(settings: Settings): DynamicModule {
    return { module: ToyModule, imports: [DatabaseModule.register(settings)], controllers: [Toy] };
  }
}

const toyHouse: House = {
  demoRoles: [],
  createApp: settings =>
    NestFactory.create<NestFastifyApplication>(ToyModule.register(settings), new FastifyAdapter(), { logger: false }),
  closeDoors: () => order.push('doors'),
};

const occupy = (port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });

describe('the start', () => {
  let folder: string;
  let settings: Settings;

  beforeEach(async () => {
    folder = await mkdtemp(join(await realpath(tmpdir()), 'samverk-start-'));
    await chmod(folder, 0o755);
    order.length = 0;
    settings = loadSettings({
      PORT: String(await freePort()),
      IDENTITY_PORT: String(await freePort()),
      DATA_FOLDER: join(folder, 'data'),
    });
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  const serverRuns = () => pidFile(join(settings.dataFolder, 'postgres')) !== undefined;
  const start = (house: House = toyHouse) => startSamverk(settings, house, () => undefined);

  it('brings up everything with nothing configured, and leaves nothing running when it is stopped', async () => {
    const running = await start();
    const answer = await fetch(`http://127.0.0.1:${settings.port}/well`);
    expect([answer.status, await answer.text(), serverRuns()]).toEqual([200, 'well', true]);

    await Promise.all([running.stop(), running.stop()]);
    expect(serverRuns()).toBe(false);
    expect(order).toEqual(['doors', 'application']);
    await expect(fetch(`http://127.0.0.1:${settings.port}/well`)).rejects.toThrow();
  });

  it.each(['PORT', 'IDENTITY_PORT'] as const)('names %s when it is taken, and starts nothing', async variable => {
    const guest = await occupy(variable === 'PORT' ? settings.port : settings.identityPort);
    try {
      await expect(start()).rejects.toThrow(new RegExp(`^Port \\d+ is taken .* ${variable}=\\d+ npm start$`));
      expect(existsSync(settings.dataFolder)).toBe(false);
    } finally {
      guest.close();
    }
  });

  it('stops the database again when the application cannot be made', async () => {
    const house = { ...toyHouse, createApp: () => Promise.reject(new StartFault('a sick procedure')) };
    await expect(start(house)).rejects.toThrow('a sick procedure');
    expect(existsSync(settings.dataFolder)).toBe(true);
    expect(serverRuns()).toBe(false);
  });

  it('stops the database again when somebody takes the port at the last moment', async () => {
    let guest: Server | undefined;
    const house: House = {
      ...toyHouse,
      createApp: async given => {
        guest = await occupy(given.port);
        return toyHouse.createApp(given);
      },
    };
    await expect(start(house)).rejects.toThrow(/^Port \d+ is taken/);
    expect(serverRuns()).toBe(false);
    guest?.close();
  });
});
