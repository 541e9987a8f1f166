import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..', '..');
const folder = 'docs/security';
const documents = ['SECURITY.md', ...readdirSync(join(root, folder)).map(name => `${folder}/${name}`)];
const textOf = (document: string): string => readFileSync(join(root, document), 'utf8');

/** Tests, and the checks of CI, that a document leans on. */
const namedIn = (text: string): readonly string[] =>
  [...text.matchAll(/`((?:test|src|\.ci)\/[^`\s]+)`/g)].flatMap(([, path]) => path ?? []);

/** Rows of the tables under a heading, cell by cell. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter(line => line.startsWith('|') && !/^\|[\s:|-]+\|$/.test(line))
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    );

describe('a document on security', () => {
  it.each(documents)('%s leads nowhere that is not there', document => {
    const text = textOf(document);
    const missing = namedIn(text).filter(path => !existsSync(join(root, path)));
    expect(missing).toEqual([]);
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].flatMap(([, path]) => path ?? []);
    expect(links.filter(path => !existsSync(join(root, dirname(document), path)))).toEqual([]);
  });

  it.each(documents.filter(document => document.startsWith(folder)))('%s leans on tests that can be run', document => {
    const named = namedIn(textOf(document));
    expect(named.length).toBeGreaterThan(10);
    const strange = named.filter(path => !/\.spec\.ts$|^\.ci\/\w+\.mjs$|\/$/.test(path));
    expect(strange).toEqual([]);
    for (const path of named.filter(one => one.endsWith('/')))
      expect([path, readdirSync(join(root, path)).some(name => name.endsWith('.spec.ts'))]).toEqual([path, true]);
  });

  it('names a test for every threat, and for every one of the ten risks', () => {
    const threats = rowsOf(textOf(`${folder}/threat-model.md`)).filter(([at = '']) => /^B\d$/.test(at));
    expect(threats.length).toBeGreaterThan(30);
    expect(new Set(threats.map(([, kind]) => kind))).toEqual(new Set(['S', 'T', 'R', 'I', 'D', 'E']));
    expect(new Set(threats.map(([at]) => at))).toEqual(new Set(['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7']));
    expect(threats.filter(cells => namedIn(cells.at(-1) ?? '').length === 0)).toEqual([]);
    const risks = rowsOf(textOf(`${folder}/owasp-api-top-10.md`)).filter(([risk = '']) => risk.startsWith('**API'));
    expect(risks.map(([risk = '']) => /API\d+/.exec(risk)?.[0])).toEqual(
      Array.from({ length: 10 }, (_, at) => `API${at + 1}`),
    );
    expect(risks.filter(cells => namedIn(cells.at(-1) ?? '').length === 0)).toEqual([]);
  });

  it('says of every line of ASVS whether it holds, and does not claim alone', () => {
    const lines = rowsOf(textOf(`${folder}/asvs.md`)).filter(([line = '']) => /^\d+\.\d+\.\d+/.test(line));
    expect(lines.length).toBeGreaterThan(90);
    const odd = lines.filter(([, , state = '']) => !/^(yes|partly|operator|none here)/.test(state));
    expect(odd).toEqual([]);
    // What is claimed without a test explains itself.
    const bare = lines.filter(([, , state = '', shown = '']) => state === 'yes' && namedIn(shown).length === 0);
    expect(bare).toEqual([]);
  });

  it('names a measure with its test for every risk to the people in the cases', () => {
    const risks = rowsOf(textOf(`${folder}/dpia.md`)).filter(([risk = '']) => /^R\d+$/.test(risk));
    expect(risks.length).toBeGreaterThan(10);
    expect(risks.filter(cells => namedIn(cells.at(-1) ?? '').length === 0)).toEqual([]);
  });
});
