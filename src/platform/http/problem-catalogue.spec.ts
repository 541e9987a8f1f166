import { STATUS_CODES } from 'node:http';
import { languages } from '../../kernel/text';
import { fieldFaults } from './input/field-faults';
import { problemCatalogue, problemCodes } from './problem-catalogue';

test.each(problemCodes)('%s has a status and explains itself in every language', code => {
  const { status, title, explanation } = problemCatalogue[code];
  expect(STATUS_CODES[status]).toBeDefined();
  expect(status).toBeGreaterThanOrEqual(400);
  for (const text of [title, explanation])
    expect(new Set(languages.map(language => text[language].trim())).size).toBe(languages.length);
});

test('every status that asks to wait says how long, or is given it by whoever answers', () => {
  for (const code of problemCodes)
    if (problemCatalogue[code].status === 503) expect(problemCatalogue[code].headers).toHaveProperty('Retry-After');
});

test('every refused token is met with a challenge (RFC 6750)', () => {
  for (const code of problemCodes)
    if (problemCatalogue[code].status === 401)
      expect(problemCatalogue[code].headers).toHaveProperty('WWW-Authenticate');
});

test('faults of fields speak every language differently', () => {
  for (const text of Object.values(fieldFaults)) expect(new Set(Object.values(text)).size).toBe(languages.length);
});
