import { acceptable } from './accept';
import { languageOf, localised } from './language';
import { traceOf, traceparentOf } from './trace';

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['sv', 'sv'],
  ['sv-FI', 'sv'],
  ['de, pl;q=0.3', 'pl'],
  ['en;q=0.2, sv;q=0.3', 'sv'],
  ['*', 'en'],
  ['en;q=0, *', 'sv'],
  ['sv;q=0', 'en'],
  ['sv;q=banana', 'en'],
  ['svenska', 'en'],
])('Accept-Language %j is answered in %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});

test.each([
  [undefined, 'application/json'],
  ['*/*', 'application/json'],
  ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html'],
  ['text/*', 'text/html'],
  ['application/json;q=0.1, text/html;q=0.9', 'text/html'],
  ['application/*;q=0, */*', 'text/html'],
  ['image/png', undefined],
  ['application/json;q=0', undefined],
])('Accept %j gets %s', (header, type) => {
  expect(acceptable(header, ['application/json', 'text/html'])).toBe(type);
});

test('texts are put into one language wherever they stand, and nothing else is touched', () => {
  const text = { en: 'a', sv: 'b', pl: 'c' };
  const file = { blockers: [{ text, n: 1, none: null }], label: { en: 'x', sv: 'y' } };
  expect(localised(file, 'sv')).toEqual({ blockers: [{ text: 'b', n: 1, none: null }], label: { en: 'x', sv: 'y' } });
});

const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
test.each([
  [`00-${trace}-00f067aa0ba902b7-01`, true],
  [`cc-${trace}-00f067aa0ba902b7-01-what-the-future-brings`, true],
  [`00-${trace}-00f067aa0ba902b7-01-more`, false],
  [`ff-${trace}-00f067aa0ba902b7-01`, false],
  [`00-${'0'.repeat(32)}-00f067aa0ba902b7-01`, false],
  [`00-${trace}-${'0'.repeat(16)}-01`, false],
  [`00-${trace.toUpperCase()}-00f067aa0ba902b7-01`, false],
  [undefined, false],
])('the trace %s is gone on with: %s', (traceparent, kept) => {
  const made = traceOf({ traceparent });
  expect(made.traceId === trace).toBe(kept);
  expect(traceparentOf(made)).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/);
});
