import { problem } from '../problem';
import { headerField } from './header-field';

/**
 * The key of a command that may be sent again (IETF draft Idempotency-Key 07): a structured-field string in quotation
 * marks, or the bare characters, as most clients send it.
 * @throws Problem idempotency-key-missing (400), invalid-input (400)
 */
export function idempotencyKeyOf(header: string | undefined): string {
  const sent = header?.trim() ?? '';
  if (sent === '') throw problem('idempotency-key-missing');
  const quoted = /^"((?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\["\\])*)"$/.exec(sent)?.[1];
  const key = quoted === undefined ? sent : quoted.replace(/\\(["\\])/g, '$1');
  if (/^[\x21-\x7e]{8,128}$/.test(key) && (quoted !== undefined || !sent.startsWith('"'))) return key;
  throw problem('invalid-input', {
    errors: [
      {
        header: 'Idempotency-Key',
        code: 'not-a-key',
        detail: {
          en: 'The key has 8 to 128 visible ASCII characters without spaces.',
          sv: 'Nyckeln har 8 till 128 synliga ASCII-tecken utan blanksteg.',
          pl: 'Klucz ma od 8 do 128 widocznych znaków ASCII bez spacji.',
        },
      },
    ],
  });
}

/** The key of the command: `detain(@IdempotencyKey() key: string)`. */
export const IdempotencyKey = headerField(
  {
    name: 'Idempotency-Key',
    required: true,
    description:
      'A random key per command; repeat it to get the first answer again. / En slumpad nyckel per kommando; upprepa den för att få det första svaret igen.',
    schema: { type: 'string', minLength: 8, maxLength: 130, example: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa' },
  },
  idempotencyKeyOf,
);
