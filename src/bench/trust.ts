import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';
import type { IssuerSetting } from '../platform/config/issuer-setting';
import { developmentAudience } from '../platform/config/settings';
import { authority } from './floor/review';

/** An issuer for one run, which Samverk and the floors trust alike. */
export interface Trust {
  readonly jwk: JWK;
  readonly setting: IssuerSetting;
  /** A bearer header for each of so many persons. */
  readonly bearers: readonly string[];
  close(): Promise<void>;
}

export async function openTrust(persons: number): Promise<Trust> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'bench', alg: 'ES256', use: 'sig' };
  const server = createServer((_, reply) => {
    reply.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const role = `${authority}.decision-maker`;
  const bearers = await Promise.all(
    Array.from({ length: persons }, async (_, person) => {
      const token = new SignJWT({ roles: ['decision-maker'] })
        .setProtectedHeader({ alg: 'ES256', kid: 'bench', typ: 'at+jwt' })
        .setIssuer(issuer)
        .setAudience(developmentAudience)
        .setSubject(`bench-${person}@migrationsverket`)
        .setIssuedAt()
        .setExpirationTime('12h');
      return `Bearer ${await token.sign(privateKey)}`;
    }),
  );
  const setting: IssuerSetting = {
    ...{ issuer, authority, jwksUri: `${issuer}/jwks`, audience: developmentAudience, algorithms: ['ES256'] },
    ...{ rolesClaim: 'roles', roleMapping: { 'decision-maker': role } },
  };
  return { jwk, setting, bearers, close: () => closed(server) };
}

const closed = (server: Server): Promise<void> =>
  new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
