import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..');
const pagesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => join(folder, name));
const pages = ['README.md', 'SECURITY.md', 'CHANGELOG.md', ...['docs', 'src', 'test'].flatMap(pagesIn)];

/** What a page leads to, as far as it is a file of this house. */
const linksOf = (page: string): readonly string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)].flatMap(
    ([, path]) => path ?? [],
  );

it('No page leads to a file that is not there', () => {
  const links = pages.flatMap(page => linksOf(page).map(link => ({ page, link })));
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter(({ page, link }) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
});
