import { purposes } from '../../identity/purpose';
import type { Header, Operation, Parameter, Reference } from './document-types';

const text = (description: string, example: string, more: object = {}): Header => ({
  description,
  schema: { type: 'string', example, ...more },
});

/** Headers of answers, by the key of their component. */
export const responseHeaders = {
  'API-Version': {
    ...text('Version of the API. / API:ets version.', '1.0.0', { pattern: '^\\d+\\.\\d+\\.\\d+$' }),
    required: true,
  },
  traceparent: text(
    'W3C trace context of the answer. / Svarets spårning enligt W3C.',
    '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00',
  ),
  'X-Request-Id': text(
    'The id of the request, echoed or given by us. / Anropets id, återgivet eller satt av oss.',
    'a3f1c2',
  ),
  RateLimit: text('What is left of the allowance (IETF draft). / Vad som återstår av utrymmet.', '"caller";r=599;t=1'),
  'RateLimit-Policy': text('The allowance (IETF draft). / Utrymmet.', '"caller";q=600;w=6'),
  ETag: text('Version of what was read, for If-Match. / Version av det lästa, för If-Match.', '"7"'),
  Link: text('The next page (RFC 8288). / Nästa sida.', '</api/v1/cases?cursor=q0p3>; rel="next"'),
  Location: text(
    'Address of what was made. / Adress till det skapade.',
    '/api/v1/cases/01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa',
    {
      format: 'uri-reference',
    },
  ),
  'Idempotent-Replayed': text(
    '`true` when this is the stored answer of an earlier request. / `true` när svaret är sparat från ett tidigare anrop.',
    'true',
  ),
  'Retry-After': text('Seconds to wait. / Sekunder att vänta.', '2'),
  'WWW-Authenticate': text('Challenge (RFC 6750). / Uppmaning att legitimera sig.', 'Bearer realm="samverk"'),
  Allow: text('Methods that the address takes. / Metoder som adressen tar emot.', 'GET, HEAD'),
} as const satisfies Record<string, Header>;

type HeaderName = keyof typeof responseHeaders;
type References = Record<string, Reference>;

const references = (names: readonly HeaderName[]): References =>
  Object.fromEntries(names.map(name => [name, { $ref: `#/components/headers/${name}` }]));

const always: readonly HeaderName[] = ['API-Version', 'traceparent', 'X-Request-Id', 'RateLimit', 'RateLimit-Policy'];

/** Headers that an answer of this status carries, on an operation that takes these request headers. */
export function headersOf(status: number, operation: Operation, isPage: boolean): References {
  const takes = (name: string) => requestHeaders(operation).includes(name.toLowerCase());
  const good = status < 400;
  return references([
    ...always,
    ...(good && (takes('If-Match') || takes('If-None-Match')) ? (['ETag'] as const) : []),
    ...(good && isPage ? (['Link'] as const) : []),
    ...(status === 201 || status === 202 ? (['Location'] as const) : []),
    ...(good && takes('Idempotency-Key') ? (['Idempotent-Replayed'] as const) : []),
    ...(status === 429 || status === 503 ? (['Retry-After'] as const) : []),
    ...(status === 401 ? (['WWW-Authenticate'] as const) : []),
  ]);
}

export const requestHeaders = ({ parameters = [] }: Operation): readonly string[] =>
  parameters.flatMap(one => ('in' in one && one.in === 'header' ? [one.name.toLowerCase()] : []));

/** Headers that every request may carry. */
export const standardParameters: Readonly<Record<string, Parameter>> = {
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    required: false,
    description: 'Language of texts: en, sv or pl. / Språk för texter: en, sv eller pl.',
    schema: { type: 'string', default: 'en', maxLength: 200 },
    example: 'sv',
  },
  RequestId: {
    name: 'X-Request-Id',
    in: 'header',
    required: false,
    description: 'Your id for the request; echoed. / Ditt id för anropet; återges i svaret.',
    schema: { type: 'string', maxLength: 128 },
    example: 'a3f1c2',
  },
  Traceparent: {
    name: 'traceparent',
    in: 'header',
    required: false,
    description: 'W3C trace context to go on with. / Spårning enligt W3C att fortsätta på.',
    schema: { type: 'string', pattern: '^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}' },
    example: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  },
};

/** Headers that say why and for whom a request is made; every route that asks who calls takes them. */
export const purposeParameters: Readonly<Record<string, Parameter>> = {
  PurposeOfUse: {
    name: 'Purpose-Of-Use',
    in: 'header',
    required: false,
    description:
      'Why you look; it stands in the log of who has seen what. Without it: case-work. / Varför du tar del av uppgifterna; det framgår av loggen över vem som sett vad. Utan den: case-work.',
    schema: { type: 'string', enum: [...purposes], default: 'case-work' },
    example: 'case-work',
  },
  PurposeReason: {
    name: 'Purpose-Reason',
    in: 'header',
    required: false,
    description:
      'The same in your own words, percent-encoded UTF-8; kept apart from the log. / Detsamma med egna ord, procentkodad UTF-8; sparas skilt från loggen.',
    schema: { type: 'string', minLength: 1, maxLength: 4500 },
    example: 'Complaint%20by%20counsel',
  },
  OnBehalfOf: {
    name: 'On-Behalf-Of',
    in: 'header',
    required: false,
    description:
      'The colleague in whose place you act, by the subject of the token; you need a mandate that is in force. / Kollegan i vars ställe du handlar, enligt biljettens subject; det krävs ett uppdrag som gäller.',
    schema: { type: 'string', minLength: 1, maxLength: 200 },
    example: 'enforcement-officer-1@polisen',
  },
};

export const referencesTo = (parameters: Readonly<Record<string, Parameter>>): Reference[] =>
  Object.keys(parameters).map(name => ({ $ref: `#/components/parameters/${name}` }));
