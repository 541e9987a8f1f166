import { randomUUID, type JsonWebKey } from 'node:crypto';
import { importJWK, SignJWT, type JWK } from 'jose';
import { clientIdOf, developmentSecret, integrationClient } from './demo-clients';

/** Which demo person to speak for. */
export interface TokenWish {
  /** Where the development issuers listen, e.g. `http://127.0.0.1:3001`. */
  readonly origin: string;
  /** Slug of the authority. */
  readonly authority: string;
  /** Name of the role within the authority, e.g. `enforcement-officer`. */
  readonly role: string;
  readonly person?: number;
  /** Narrower than all that the client may have, e.g. `cases:read events:read`. */
  readonly scope?: string;
}

/** The development issuer gave no token; the message says why and what to try. */
export class NoToken extends Error {
  override readonly name = 'NoToken';
}

/**
 * Fetches an access token from a running development issuer, as any client would.
 * @throws NoToken
 */
export async function askForToken({ origin, authority, role, person = 1, scope }: TokenWish): Promise<string> {
  const secret = `${encodeURIComponent(clientIdOf(role, person))}:${developmentSecret}`;
  const headers = { authorization: `Basic ${Buffer.from(secret).toString('base64')}` };
  const { status, token, reason } = await ask(origin, authority, { ...(scope !== undefined && { scope }) }, headers);
  if (token !== undefined) return token;
  if (status === 404) throw new NoToken(`There is no authority "${authority}" here.`);
  if (status === 400) throw new NoToken(`${authority} gives no such token: ${reason}.`);
  throw new NoToken(`${authority} has no demo person ${person} in the role "${role}".`);
}

interface KeyWish {
  readonly origin: string;
  readonly authority: string;
  /** The client's private key. */
  readonly key: JsonWebKey;
  readonly scope?: string;
}

/**
 * Fetches a token for the integration client of an authority, which signs who it is (private_key_jwt, RFC 7523).
 * @throws NoToken
 */
export async function askByKey({ origin, authority, key, scope }: KeyWish): Promise<string> {
  const { status, token, reason } = await ask(origin, authority, {
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await assertionOf(`${origin}/${authority}`, key),
    ...(scope !== undefined && { scope }),
  });
  if (token !== undefined) return token;
  throw new NoToken(
    status === 404 ? `There is no authority "${authority}" here.` : `${authority} gives no such token: ${reason}.`,
  );
}

/** Serves once, and for a minute. */
async function assertionOf(issuer: string, key: JsonWebKey): Promise<string> {
  return new SignJWT({})
    .setProtectedHeader({ alg: 'ES256' })
    .setIssuer(integrationClient.clientId)
    .setSubject(integrationClient.clientId)
    .setAudience(issuer)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('1 minute')
    .sign(await importJWK(key as JWK, 'ES256'));
}

async function ask(
  origin: string,
  authority: string,
  parameters: Readonly<Record<string, string>>,
  headers: Record<string, string> = {},
) {
  const answer = await fetch(`${origin}/${encodeURIComponent(authority)}/token`, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ grant_type: 'client_credentials', ...parameters }),
    signal: AbortSignal.timeout(10_000),
  }).catch((cause: unknown) => {
    throw new NoToken(`Nothing answers at ${origin}. Is the server running (npm start)?`, { cause });
  });
  const body = (await answer.json().catch(() => ({}))) as { access_token?: unknown; error_description?: unknown };
  return {
    status: answer.status,
    token: typeof body.access_token === 'string' ? body.access_token : undefined,
    reason: String(body.error_description),
  };
}
