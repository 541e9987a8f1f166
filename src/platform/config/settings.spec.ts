import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSettings, developmentCursorKey, developmentWebhookKey } from './settings';
import { SettingsFault } from './start-fault';

const faultsOf = (env: NodeJS.ProcessEnv): readonly string[] => {
  try {
    loadSettings(env);
  } catch (error) {
    if (error instanceof SettingsFault) return error.faults;
    throw error;
  }
  return [];
};

const production: NodeJS.ProcessEnv = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://samverk_app:secret@db.example.org/samverk',
  PUBLIC_URL: 'https://samverk.example.org/',
  AUDIENCE: 'https://samverk.example.org/api',
  ISSUERS_FILE: '/etc/samverk/issuers.yaml',
  CHECKPOINT_KEY_FILE: '/etc/samverk/checkpoint-key.pem',
  CURSOR_KEY: '0123456789abcdef0123456789abcdef',
};

describe('settings', () => {
  it('needs nothing at home', () => {
    expect(loadSettings({})).toMatchObject({
      production: false,
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3000',
      identityPort: 3001,
      poolSize: 10,
      developmentClock: true,
      bodyLimit: 262_144,
    });
    expect(loadSettings({})).not.toHaveProperty('databaseUrl');
  });

  it('lets the identity port follow the port', () => {
    expect(loadSettings({ PORT: '4100' }).identityPort).toBe(4101);
    expect(loadSettings({ PORT: '65535' }).identityPort).toBe(65_534);
  });

  it('takes the only database for the owner too, at home', () => {
    const url = 'postgres://me:secret@localhost/samverk';
    expect(loadSettings({ DATABASE_URL: url }).ownerDatabaseUrl).toBe(url);
  });

  it('counts an empty variable as absent', () => {
    expect(loadSettings({ PORT: '', DATABASE_URL: '  ' }).port).toBe(3000);
  });

  it('tells every fault at once', () => {
    const faults = faultsOf({ PORT: '70000', POOL_SIZE: 'ten', DEVELOPMENT_CLOCK: 'maybe', LOG_LEVEL: 'loud' });
    expect(faults).toHaveLength(4);
    for (const name of ['PORT', 'POOL_SIZE', 'DEVELOPMENT_CLOCK', 'LOG_LEVEL'])
      expect(faults.some(fault => fault.startsWith(name))).toBe(true);
  });

  it.each(['1e3', '-1', '3000.5', '0x10', '0'])('does not take %s for a port', text => {
    expect(faultsOf({ PORT: text })).toEqual([expect.stringMatching(/^PORT must be/)]);
  });

  it('never repeats an address in a fault, because it may hold a password', () => {
    expect(faultsOf({ DATABASE_URL: 'mysql://me:hunter2@localhost/x' }).join()).not.toContain('hunter2');
  });

  it.each(['*', 'app.example.org', 'https://app.example.org/path'])('does not take %s for an origin', origin => {
    expect(faultsOf({ CORS_ORIGINS: origin })).toEqual([expect.stringMatching(/^CORS_ORIGINS/)]);
  });

  it('trusts no proxy that it was not told of, and then addresses and networks only', () => {
    expect(loadSettings({}).trustedProxies).toEqual([]);
    const given = 'loopback, 10.1.2.3, 10.0.0.0/8, 2001:db8::/32';
    expect(loadSettings({ TRUSTED_PROXIES: given }).trustedProxies).toEqual(given.split(', '));
  });

  it.each(['true', '*', '0.0.0.0/0', '::/0', '10.0.0.0/33', '10.0.0', 'proxy.example.org', '10.0.0.0/8/8'])(
    'does not trust %s',
    proxy => {
      expect(faultsOf({ TRUSTED_PROXIES: proxy })).toEqual([expect.stringMatching(/^TRUSTED_PROXIES/)]);
    },
  );

  it('takes certificates by a header from proxies that it was told of, and from nobody else', () => {
    const header = { CLIENT_CERTIFICATE_HEADER: 'Client-Cert' };
    expect(loadSettings({ ...header, TRUSTED_PROXIES: 'loopback' }).clientCertificateHeader).toBe('Client-Cert');
    expect(loadSettings({}).clientCertificateHeader).toBeUndefined();
    expect(faultsOf(header)).toEqual([
      'CLIENT_CERTIFICATE_HEADER is set without TRUSTED_PROXIES: anybody could write that header.',
    ]);
  });

  it('refuses an identity port that is the port', () => {
    expect(faultsOf({ PORT: '4000', IDENTITY_PORT: '4000' })).toEqual(['IDENTITY_PORT and PORT must differ.']);
  });

  it('are all explained in .env.example, and nothing else is', async () => {
    const names = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name]) => name));
    const source = await readFile(join(__dirname, 'settings.ts'), 'utf8');
    const example = await readFile(join(__dirname, '..', '..', '..', '.env.example'), 'utf8');
    const read = names(source, /(?:read\.\w+\(|env\[)'([A-Z_]+)'/g);
    expect(read.size).toBeGreaterThan(15);
    expect(names(example, /^# ([A-Z_]+)=/gm)).toEqual(read);
  });

  it.each(['https://receiver.example.org', 'receiver.example.org/path', 'Receiver.example.org', '*.example.org:x'])(
    'does not take %s for the host of a receiver',
    host => {
      expect(faultsOf({ WEBHOOK_HOSTS: host })).toEqual([expect.stringMatching(/^WEBHOOK_HOSTS/)]);
    },
  );

  it.each(['loopback', '0.0.0.0/0', '10.0.0', 'receiver.example.org'])(
    'does not take %s for a network that events may go to',
    network => {
      expect(faultsOf({ WEBHOOK_NETWORKS: network })).toEqual([expect.stringMatching(/^WEBHOOK_NETWORKS/)]);
    },
  );

  describe('in production', () => {
    it('stands when everything is given', () => {
      const settings = loadSettings(production);
      expect(settings).toMatchObject({ production: true, host: '0.0.0.0', developmentClock: false });
      expect(settings.publicUrl).toBe('https://samverk.example.org');
    });

    it('does not assume that it may migrate', () => {
      expect(loadSettings(production)).not.toHaveProperty('ownerDatabaseUrl');
    });

    it.each(['DATABASE_URL', 'PUBLIC_URL', 'AUDIENCE', 'ISSUERS_FILE', 'CHECKPOINT_KEY_FILE', 'CURSOR_KEY'])(
      'does not start without %s, and says so',
      name => {
        expect(faultsOf({ ...production, [name]: undefined })).toEqual([expect.stringMatching(`^${name} is required`)]);
      },
    );

    it.each([
      ['DEVELOPMENT_CLOCK', 'true'],
      ['DEMO_DATA', 'true'],
      ['CURSOR_KEY', developmentCursorKey],
      ['PUBLIC_URL', 'http://samverk.example.org'],
      ['CORS_ORIGINS', 'http://app.example.org'],
    ])('refuses %s=%s by name', (name, value) => {
      expect(faultsOf({ ...production, [name]: value })).toEqual([expect.stringMatching(`^${name} `)]);
    });

    it.each([
      [{ WEBHOOK_HOSTS: 'receiver.example.org' }, 'WEBHOOK_KEY'],
      [{ WEBHOOK_HOSTS: 'receiver.example.org', WEBHOOK_KEY: developmentWebhookKey }, 'WEBHOOK_KEY'],
      [{ WEBHOOK_LOOPBACK: 'true' }, 'WEBHOOK_LOOPBACK'],
    ])('does not push events with %j', (given, name) => {
      expect(faultsOf({ ...production, ...given })).toEqual([expect.stringMatching(`^${name} `)]);
    });

    it('names every development default of a bare environment', () => {
      expect(faultsOf({ NODE_ENV: 'production' })).toHaveLength(6);
    });
  });
});
