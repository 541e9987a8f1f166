import { createLogger } from './logger';
import { NestLogger } from './nest-logger';
import { harmless } from './harmless';

function recorded(production: boolean) {
  const lines: string[] = [];
  return { lines, logger: createLogger({ production, logLevel: 'info' }, { write: line => void lines.push(line) }) };
}

test('secrets and bodies are struck out wherever they stand', () => {
  const { lines, logger } = recorded(true);
  logger.info({ authorization: 'Bearer abc', request: { headers: { cookie: 'abc' }, body: { name: 'abc' } } }, 'seen');
  expect(lines[0]).not.toContain('abc');
  expect(lines[0]).toContain('[redacted]');
});

test('production logs JSON lines, home logs lines for people', () => {
  const there = recorded(true);
  there.logger.warn({ route: '/x' }, 'slow');
  expect(JSON.parse(there.lines[0] ?? '')).toMatchObject({ level: 'warn', route: '/x', msg: 'slow' });
  const home = recorded(false);
  home.logger.warn({ route: '/x' }, 'slow');
  expect(home.lines[0]).toMatch(/^\d\d:\d\d:\d\d\.\d{3} warn +slow route=\/x\n$/);
});

test('a fault is told by its kind and place, not by its words', () => {
  const cause = Object.assign(new Error('Key (name)=(Anna)'), { code: '23505' });
  const told = harmless(new TypeError('Anna is wrong', { cause }));
  expect(told).toMatchObject({ name: 'TypeError', cause: { name: 'Error', code: '23505' } });
  expect(told.at[0]).toContain('logger.spec');
  expect(JSON.stringify(told)).not.toContain('Anna');
});

test('what Nest says at start stays below the usual level, what it warns of does not', () => {
  const { lines, logger } = recorded(true);
  const nest = new NestLogger(logger);
  nest.log('Mapped {/x, GET}', 'RouterExplorer');
  nest.warn('careful', 'Router');
  nest.error(new Error('Anna'), 'stack', 'Router');
  expect(lines).toHaveLength(2);
  expect(lines.join('')).not.toContain('Anna');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ msg: 'careful', context: 'Router' });
});
