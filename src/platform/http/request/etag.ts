import type { FastifyReply } from 'fastify';
import { problem } from '../problem';
import { headerField } from './header-field';

/** The strong entity tag of a version (RFC 9110 §8.8.3): `"7"`; of one that is not plain data, `"7-sv"`. */
export const etag = (version: number | string): string => `"${version}"`;

/**
 * The version that the caller has read: one strong tag. A star would say “whatever stands there”, which is the very
 * thing that the header is to prevent.
 * @throws Problem precondition-required (428) when it is missing, invalid-input (400) when it cannot be such a tag
 */
export function versionOf(header: string | undefined): number {
  if (header === undefined || header.trim() === '') throw problem('precondition-required');
  const version = /^"([1-9]\d{0,8})"$/.exec(header.trim())?.[1];
  if (version !== undefined) return Number(version);
  throw problem('invalid-input', {
    errors: [
      {
        header: 'If-Match',
        code: 'not-a-strong-etag',
        detail: {
          en: 'Send the one ETag that you have read, unchanged: "7". Weak tags, lists and * are not taken.',
          sv: 'Skicka den enda ETag som du har läst, oförändrad: "7". Svaga taggar, listor och * tas inte emot.',
          pl: 'Wyślij jeden odczytany ETag bez zmian: "7". Słabe znaczniki, listy i * nie są przyjmowane.',
        },
      },
    ],
  });
}

/** The version in If-Match: `detain(@IfMatch() version: number)`. */
export const IfMatch = headerField(
  {
    name: 'If-Match',
    required: true,
    description:
      'The ETag of the case as last read. Missing: 428; stale: 412. / ETag för ärendet så som det senast lästes. Saknas: 428; inaktuell: 412.',
    schema: { type: 'string', pattern: '^"[1-9][0-9]*"$', example: '"7"' },
  },
  versionOf,
);

/** The tags in If-None-Match as sent, for `notModified`. */
export const IfNoneMatch = headerField<string | undefined>(
  {
    name: 'If-None-Match',
    required: false,
    description: 'ETags already held; a match answers 304. / ETag som redan finns hos anroparen; träff ger 304.',
    schema: { type: 'string', example: '"7"' },
  },
  value => value,
);

/** Sets the ETag of an answer; true when the caller holds this version already and 304 has been set. */
export function notModified(reply: FastifyReply, version: number | string, ifNoneMatch: string | undefined): boolean {
  const tag = etag(version);
  void reply.header('ETag', tag);
  const held = (ifNoneMatch ?? '').split(',').map(one => one.trim().replace(/^W\//, ''));
  if (!held.includes(tag) && !held.includes('*')) return false;
  void reply.status(304);
  return true;
}
