import type { IncomingMessage } from 'node:http';
import { invalid, type AuthenticationScheme } from './token-refused';

/** What a request brings to say who calls. */
export interface Credentials {
  readonly scheme: AuthenticationScheme;
  readonly token: string;
}

type Sent = Pick<IncomingMessage, 'headers' | 'rawHeaders'>;

/**
 * The token of the Authorization header, and from nowhere else. RFC 6750 section 2.1, RFC 9449 section 7.1.
 * @returns undefined where the caller brings none
 * @throws TokenRefused for several: a proxy may have looked at another one than we would
 */
export function credentialsOf(request: Sent): Credentials | undefined {
  if (timesSent(request, 'authorization') > 1) throw invalid('it came with another one');
  const [, scheme, token] = /^(bearer|dpop) +(\S+) *$/i.exec(request.headers.authorization ?? '') ?? [];
  if (scheme === undefined || token === undefined) return undefined;
  return { scheme: scheme.toLowerCase() === 'dpop' ? 'DPoP' : 'Bearer', token };
}

/** Node keeps the first of several and drops the rest without a word, so they are counted as they came. */
export const timesSent = ({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>, name: string): number =>
  rawHeaders.filter((header, at) => at % 2 === 0 && header.toLowerCase() === name).length;
