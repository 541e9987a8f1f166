import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';
import type { IssuerSetting } from '../../../src/platform/config/issuer-setting';

export const audience = 'https://samverk.test/api';

interface Key {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}

export const makeKey = async (kid: string, alg = 'ES256'): Promise<Key> => {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
};

/** An identity provider over real HTTP that can be told to rotate its keys, to fail, and to sign what no honest one would. */
export class TrialIssuer {
  /** How often the keys were asked for. */
  asked = 0;
  down = false;
  keys: Key[] = [];

  private constructor(
    readonly url: string,
    private readonly server: ReturnType<typeof createServer>,
  ) {}

  static async start(): Promise<TrialIssuer> {
    const server = createServer();
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    const issuer = new TrialIssuer(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, server);
    server.on('request', (_, response) => {
      issuer.asked++;
      response.writeHead(issuer.down ? 500 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ keys: issuer.keys.map(({ jwk }) => jwk) }));
    });
    issuer.keys = [await makeKey('first')];
    return issuer;
  }

  get key(): Key {
    const [key] = this.keys;
    if (!key) throw new Error('the issuer has no key');
    return key;
  }

  setting(authority: string, changes: Partial<IssuerSetting> = {}): IssuerSetting {
    return {
      issuer: this.url,
      authority,
      jwksUri: `${this.url}/jwks`,
      audience,
      algorithms: ['ES256'],
      rolesClaim: 'realm_access.roles',
      roleMapping: { officer: `${authority}.enforcement-officer`, head: `${authority}.supervisor` },
      ...changes,
    };
  }

  /** Claims as they should be; `undefined` takes one away. */
  claims(changes: Readonly<Record<string, unknown>> = {}): JWTPayload {
    const claims: Readonly<Record<string, unknown>> = {
      iss: this.url,
      aud: audience,
      sub: 'anna',
      exp: seconds(600),
      realm_access: { roles: ['officer'] },
      ...changes,
    };
    return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
  }

  sign(
    changes: Readonly<Record<string, unknown>> = {},
    header: Record<string, unknown> = {},
    key = this.key,
  ): Promise<string> {
    return new SignJWT(this.claims(changes))
      .setProtectedHeader({ alg: key.jwk.alg ?? '', kid: key.kid, typ: 'at+jwt', ...header })
      .sign(key.privateKey);
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise(done => this.server.close(() => done()));
  }
}

/** Epoch seconds, so many from now. */
export const seconds = (fromNow: number): number => Math.floor(Date.now() / 1000) + fromNow;

export const segment = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
