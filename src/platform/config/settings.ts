import { isIP } from 'node:net';
import { isAbsolute, join, resolve } from 'node:path';
import type { IssuerSetting } from './issuer-setting';
import { Reader } from './reader';
import { SettingsFault } from './start-fault';

/** The token under which Nest provides the settings. */
export const SETTINGS = Symbol('settings');

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Everything about this process that may differ from one installation to another. `.env.example` explains each. */
export interface Settings {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  /** Where callers reach us, without a trailing slash. */
  readonly publicUrl: string;
  /** The runtime role's database. Absent: the embedded server. */
  readonly databaseUrl?: string;
  /** The role that owns the tables and may migrate. Absent in production: this process does not migrate. */
  readonly ownerDatabaseUrl?: string;
  /** Absolute path. */
  readonly dataFolder: string;
  /** Of the embedded server. Absent: any free port. */
  readonly databasePort?: number;
  readonly poolSize: number;
  readonly identityPort: number;
  readonly audience: string;
  readonly issuersFile?: string;
  /** Trusted issuers: read from `issuersFile`, or the development issuers, before the application is made. */
  readonly issuers: readonly IssuerSetting[];
  /** Lets a caller move the server in time. */
  readonly developmentClock: boolean;
  readonly demoData: boolean;
  readonly logLevel: LogLevel;
  /** Ed25519 private key, PKCS#8 PEM, that signs the journal's checkpoints. */
  readonly checkpointKeyFile: string;
  /** Signs the cursors of paged lists. The same on every replica. */
  readonly cursorKey: string;
  /** Largest request body, in bytes. */
  readonly bodyLimit: number;
  readonly corsOrigins: readonly string[];
  /** Requests that one caller may make: sustained per minute, and at once. `perMinute` 0 switches the limit off. */
  readonly rateLimit: { readonly perMinute: number; readonly burst: number };
  /** Addresses and networks of the proxies before us; only they may name the caller's address. */
  readonly trustedProxies: readonly string[];
  /** Header in which such a proxy hands on the certificate that the client showed to it. Absent: none does. */
  readonly clientCertificateHeader?: string;
  /** For how many days backups, and the write-ahead log with them, are kept. Absent: erasure receipts do not say. */
  readonly backupDays?: number;
  /** The log of who has seen what. */
  readonly readLog: ReadLogSettings;
  /** Ways into a case for a time. */
  readonly access: AccessSettings;
  /** The feed of events, pushed to other systems. */
  readonly webhooks: WebhookSettings;
  /** How long a stopping server says "not ready" before it stops taking requests, in seconds. */
  readonly drainSeconds: number;
}

export interface ReadLogSettings {
  /** Whole months that a month of the log is kept after its end. Absent: for ever; nothing is let go of by itself. */
  readonly months?: number;
  /** More persons than this, opened by one reader within an hour, are shown to supervisors. */
  readonly burst: number;
  /** As many cases, opened by one reader who acted in none of them, are shown to supervisors. */
  readonly unused: number;
}

/** Our sources hold no such lengths: an authority sets its own. */
export interface AccessSettings {
  /** Most days for which a grant lets somebody in. */
  readonly grantDays: number;
  /** Most days for which somebody stands in the place of a colleague. */
  readonly mandateDays: number;
  /** Hours for which a broken glass stays open. */
  readonly glassHours: number;
  /** Days within which another person has to say whether it was justified. */
  readonly reviewDays: number;
}

export interface WebhookSettings {
  /** Host, or host and port, of every receiver. Empty: there are no webhooks. */
  readonly hosts: readonly string[];
  /** Networks that are not public, to which deliveries may go all the same. */
  readonly networks: readonly string[];
  /** Lets deliveries go to this machine, without TLS too. */
  readonly loopback: boolean;
  /** Seals the secrets that deliveries are signed with. The same on every replica. */
  readonly key: string;
  /** Days after which a webhook ends unless it is resumed. Our sources hold no such length. */
  readonly days: number;
  /** Hours for which a secret still counts when another has taken its place. */
  readonly overlapHours: number;
}

export const developmentWebhookKey = 'samverk development webhook key, not a secret';
export const developmentCursorKey = 'samverk development cursor key, not a secret';
export const developmentAudience = 'https://samverk.dev/api';

const port = { min: 1, max: 65_535 };
const database = ['postgres', 'postgresql'];

/**
 * The settings that this environment describes. Pure: it reads no file and opens nothing.
 * @throws SettingsFault with every fault, and in production with every development default that is still in use
 */
export function loadSettings(env: NodeJS.ProcessEnv): Settings {
  const read = new Reader(env);
  const production = env['NODE_ENV'] === 'production';
  const ownPort = read.whole('PORT', port) ?? 3000;
  const dataFolder = resolve(read.text('DATA_FOLDER') ?? '.samverk');
  const databaseUrl = read.address('DATABASE_URL', database);
  // A replica has no business holding the owner's password, so production never assumes it.
  const ownerDatabaseUrl = read.address('OWNER_DATABASE_URL', database) ?? (production ? undefined : databaseUrl);
  const databasePort = read.whole('DATABASE_PORT', port);
  const issuersFile = read.text('ISSUERS_FILE');
  const clientCertificateHeader = read.text('CLIENT_CERTIFICATE_HEADER');
  const backupDays = read.whole('BACKUP_DAYS', { min: 0, max: 3660 });
  const readLogMonths = read.whole('READ_LOG_MONTHS', { min: 1, max: 1200 });
  const perMinute = read.whole('RATE_LIMIT', { min: 0, max: 1_000_000 }) ?? 6000;

  const settings: Settings = {
    production,
    port: ownPort,
    host: read.text('HOST') ?? (production ? '0.0.0.0' : '127.0.0.1'),
    publicUrl: read.address('PUBLIC_URL', production ? ['https'] : ['https', 'http']) ?? `http://localhost:${ownPort}`,
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(ownerDatabaseUrl !== undefined && { ownerDatabaseUrl }),
    dataFolder,
    ...(databasePort !== undefined && { databasePort }),
    poolSize: read.whole('POOL_SIZE', { min: 1, max: 1000 }) ?? 10,
    identityPort: read.whole('IDENTITY_PORT', port) ?? (ownPort < port.max ? ownPort + 1 : ownPort - 1),
    audience: read.text('AUDIENCE') ?? developmentAudience,
    ...(issuersFile !== undefined && { issuersFile: resolve(issuersFile) }),
    issuers: [],
    developmentClock: read.flag('DEVELOPMENT_CLOCK') ?? !production,
    demoData: read.flag('DEMO_DATA') ?? !production,
    logLevel: read.oneOf('LOG_LEVEL', logLevels) ?? 'info',
    checkpointKeyFile: inFolder(dataFolder, read.text('CHECKPOINT_KEY_FILE')),
    cursorKey: read.text('CURSOR_KEY') ?? developmentCursorKey,
    bodyLimit: read.whole('BODY_LIMIT', { min: 1024, max: 16 * 1024 * 1024 }) ?? 262_144,
    corsOrigins: read.list('CORS_ORIGINS'),
    rateLimit: { perMinute, burst: read.whole('RATE_LIMIT_BURST', { min: 1, max: 100_000 }) ?? 600 },
    trustedProxies: read.list('TRUSTED_PROXIES'),
    ...(clientCertificateHeader !== undefined && { clientCertificateHeader }),
    ...(backupDays !== undefined && { backupDays }),
    readLog: {
      ...(readLogMonths !== undefined && { months: readLogMonths }),
      burst: read.whole('READ_LOG_BURST', { min: 1, max: 100_000 }) ?? 50,
      unused: read.whole('READ_LOG_UNUSED', { min: 1, max: 100_000 }) ?? 20,
    },
    access: {
      grantDays: read.whole('ACCESS_GRANT_DAYS', { min: 1, max: 366 }) ?? 30,
      mandateDays: read.whole('ACCESS_MANDATE_DAYS', { min: 1, max: 366 }) ?? 60,
      glassHours: read.whole('BREAK_GLASS_HOURS', { min: 1, max: 168 }) ?? 12,
      reviewDays: read.whole('BREAK_GLASS_REVIEW_DAYS', { min: 1, max: 60 }) ?? 3,
    },
    webhooks: {
      hosts: read.list('WEBHOOK_HOSTS'),
      networks: read.list('WEBHOOK_NETWORKS'),
      loopback: read.flag('WEBHOOK_LOOPBACK') ?? false,
      key: read.text('WEBHOOK_KEY') ?? developmentWebhookKey,
      days: read.whole('WEBHOOK_DAYS', { min: 1, max: 366 }) ?? 30,
      overlapHours: read.whole('WEBHOOK_SECRET_HOURS', { min: 1, max: 720 }) ?? 24,
    },
    drainSeconds: read.whole('DRAIN_SECONDS', { min: 0, max: 300 }) ?? 0,
  };

  checkTogether(read, settings);
  if (production) refuseDevelopmentDefaults(read, settings);
  if (read.faults.length > 0) throw new SettingsFault(read.faults);
  return settings;
}

const inFolder = (folder: string, file: string | undefined): string =>
  file === undefined ? join(folder, 'checkpoint-key.pem') : isAbsolute(file) ? file : resolve(file);

function checkTogether(read: Reader, settings: Settings): void {
  if (settings.identityPort === settings.port) read.fault('IDENTITY_PORT and PORT must differ.');
  if (settings.cursorKey.length < 32) read.fault('CURSOR_KEY must have at least 32 characters.');
  if (read.text('OWNER_DATABASE_URL') && !read.text('DATABASE_URL'))
    read.fault('OWNER_DATABASE_URL is set without DATABASE_URL: the embedded server has its own owner.');
  if (settings.clientCertificateHeader !== undefined && settings.trustedProxies.length === 0)
    read.fault('CLIENT_CERTIFICATE_HEADER is set without TRUSTED_PROXIES: anybody could write that header.');
  for (const proxy of settings.trustedProxies)
    if (!isNetwork(proxy))
      read.fault(`TRUSTED_PROXIES holds "${proxy}", which is neither an address nor a network such as 10.0.0.0/8.`);
  checkWebhooks(read, settings.webhooks);
  for (const origin of settings.corsOrigins)
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      read.fault(`CORS_ORIGINS holds "${origin}", which is not an origin such as https://app.example.org.`);
}

function checkWebhooks(read: Reader, { hosts, networks, key }: WebhookSettings): void {
  if (key.length < 32) read.fault('WEBHOOK_KEY must have at least 32 characters.');
  for (const host of hosts)
    if (!URL.canParse(`https://${host}`) || new URL(`https://${host}`).host !== host)
      read.fault(`WEBHOOK_HOSTS holds "${host}", which is not a host such as receiver.example.org or one with a port.`);
  for (const network of networks)
    if (namedNetworks.includes(network) || !isNetwork(network))
      read.fault(`WEBHOOK_NETWORKS holds "${network}", which is neither an address nor a network such as 10.0.0.0/8.`);
}

/** Names that `proxy-addr` knows for networks which no stranger can be in. */
const namedNetworks = ['loopback', 'linklocal', 'uniquelocal'];

/** An address, or a network with its length; one that takes in everybody would let every caller choose an address. */
function isNetwork(text: string): boolean {
  const [address = '', length, ...more] = text.split('/');
  if (namedNetworks.includes(text)) return true;
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return length === undefined || (/^[1-9]\d{0,2}$/.test(length) && Number(length) <= (version === 4 ? 32 : 128));
}

/** What is convenient at home is a hole in production: each one still in use is named. */
function refuseDevelopmentDefaults(read: Reader, settings: Settings): void {
  const needed = {
    DATABASE_URL: 'the embedded database is for development',
    PUBLIC_URL: 'callers must be told the address that they really use',
    AUDIENCE: 'tokens must be meant for this installation',
    ISSUERS_FILE: 'the development issuers give a token to anybody',
    CHECKPOINT_KEY_FILE: 'checkpoints must be signed with a key that you keep',
    CURSOR_KEY: 'the development key is public',
  };
  for (const [name, why] of Object.entries(needed))
    if (read.text(name) === undefined) read.fault(`${name} is required in production: ${why}.`);
  if (settings.cursorKey === developmentCursorKey && read.text('CURSOR_KEY') !== undefined)
    read.fault(`CURSOR_KEY is the development key: ${needed.CURSOR_KEY}.`);
  const { hosts, key, loopback } = settings.webhooks;
  if (hosts.length > 0 && key === developmentWebhookKey)
    read.fault('WEBHOOK_KEY is required in production where WEBHOOK_HOSTS is set: the development key is public.');
  if (loopback) read.fault('WEBHOOK_LOOPBACK is refused in production: deliveries go out over https.');
  if (settings.developmentClock) read.fault('DEVELOPMENT_CLOCK is refused in production: time there is real.');
  if (settings.demoData) read.fault('DEMO_DATA is refused in production: invented people have no place there.');
  if (settings.corsOrigins.some(origin => origin.startsWith('http:')))
    read.fault('CORS_ORIGINS may name only https origins in production.');
}
