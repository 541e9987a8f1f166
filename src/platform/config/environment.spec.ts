import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secrets, withSecrets } from './environment';
import { StartFault } from './start-fault';

const folder = mkdtempSync(join(tmpdir(), 'samverk-secrets-'));
const file = join(folder, 'secret');
writeFileSync(file, 'postgres://samverk_app:hunter2@db.example.org/samverk\n');
afterAll(() => rmSync(folder, { recursive: true }));

test.each(secrets)('%s may stand in a file, without the line break at its end', name => {
  expect(withSecrets({ [`${name}_FILE`]: file })[name]).toBe('postgres://samverk_app:hunter2@db.example.org/samverk');
});

test('what names no file stays as it is', () => {
  expect(withSecrets({ CURSOR_KEY: 'key', DATABASE_URL_FILE: ' ' })).toMatchObject({ CURSOR_KEY: 'key' });
});

test('a secret that is given twice is refused, and not repeated', () => {
  const both = () => withSecrets({ CURSOR_KEY: 'hunter2', CURSOR_KEY_FILE: file });
  expect(both).toThrow(StartFault);
  expect(both).not.toThrow(/hunter2/);
});

test('a file that is not there, or is empty, is named by its variable', () => {
  writeFileSync(join(folder, 'empty'), '\n');
  expect(() => withSecrets({ CURSOR_KEY_FILE: join(folder, 'none') })).toThrow(
    'CURSOR_KEY_FILE cannot be read (ENOENT)',
  );
  expect(() => withSecrets({ CURSOR_KEY_FILE: join(folder, 'empty') })).toThrow('CURSOR_KEY_FILE names an empty file');
});
