import { clientIdOf, developmentSecret } from './demo-clients';

/** Which demo person to speak for. */
export interface TokenWish {
  /** Where the development issuers listen, e.g. `http://127.0.0.1:3001`. */
  readonly origin: string;
  /** Slug of the authority. */
  readonly authority: string;
  /** Name of the role within the authority, e.g. `enforcement-officer`. */
  readonly role: string;
  readonly person?: number;
}

/** The development issuer gave no token; the message says why and what to try. */
export class NoToken extends Error {
  override readonly name = 'NoToken';
}

/**
 * Fetches an access token from a running development issuer, as any client would.
 * @throws NoToken
 */
export async function askForToken({ origin, authority, role, person = 1 }: TokenWish): Promise<string> {
  const client = clientIdOf(role, person);
  const url = `${origin}/${encodeURIComponent(authority)}/token`;
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${encodeURIComponent(client)}:${developmentSecret}`).toString('base64')}`,
    },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
    signal: AbortSignal.timeout(10_000),
  }).catch((cause: unknown) => {
    throw new NoToken(`Nothing answers at ${origin}. Is the server running (npm start)?`, { cause });
  });
  const body = (await answer.json().catch(() => ({}))) as { access_token?: unknown };
  if (typeof body.access_token === 'string') return body.access_token;
  throw new NoToken(
    answer.status === 404
      ? `There is no authority "${authority}" here.`
      : `${authority} has no demo person ${person} in the role "${role}".`,
  );
}
