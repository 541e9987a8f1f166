import type { Citation, FileBase, Language, Procedure, Text } from '../../kernel';
import type { UnverifiedLaw } from '../../law';
import { code, generated, page, table } from './markdown';

const marks = { found: '', known: ' ≈', verify: ' ⚠' } as const;

export const citationLegend =
  'A ground without a mark was read in its source; ≈ is known from practice; ⚠ is still to be checked ' +
  '([all of those](unverified-law.md)).';

/** The same for pages in other languages, which do not link. */
export const citationMarks: Text = {
  en: 'A ground without a mark was read in its source; ≈ is known from practice; ⚠ is still to be checked.',
  sv: 'Ett lagrum utan tecken är läst i källan; ≈ är känt från praxis; ⚠ återstår att kontrollera.',
  pl: 'Podstawę bez znaku odczytano w źródle; ≈ jest znana z praktyki; ⚠ wymaga sprawdzenia.',
};

export const cite = (citations: readonly Citation[]): string =>
  citations.map(({ label, certainty }) => `${label}${marks[certainty]}`).join('<br>');

/** Every citation of a procedure that nobody has checked, and what leans on it. */
function unverifiedCitations<F extends FileBase>(procedure: Procedure<F>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const add = (citations: readonly Citation[], place: string) => {
    for (const { label, certainty } of citations)
      if (certainty === 'verify') found.set(label, (found.get(label) ?? new Set()).add(place));
  };
  for (const row of procedure.commands) {
    add(row.basis, `command ${code(row.name)}`);
    for (const guard of row.requires) add(guard.legalBasis, `condition ${code(guard.code)}`);
  }
  for (const rule of procedure.deadlines) add(rule.legalBasis, `deadline ${code(rule.key)}`);
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([label, places]) => [label, [...places].sort()]));
}

const unsure = { content: 'the number or how it is counted', dates: 'from when it applies', citation: 'the citation' };

/** `docs/unverified-law.md`: all law that somebody with the sources at hand has yet to confirm. */
export function unverifiedLawPage<F extends FileBase>(
  procedures: readonly Procedure<F>[],
  law: readonly UnverifiedLaw[],
  language: Language = 'en',
): string {
  const cited = procedures.flatMap(procedure => [
    `## Grounds cited by the procedure of ${procedure.country}`,
    listOr(
      [...unverifiedCitations(procedure)].map(([label, places]) => [label, places.join('<br>')]),
      ['Ground', 'Leaned on by'],
    ),
  ]);
  const rules = law.map(({ key, title, from, until, unsure: what, legalBasis, note }) => [
    `${code(key)}<br>${title[language]}`,
    until === undefined ? `from ${from}` : `${from} – ${until}`,
    what.map(each => unsure[each]).join('<br>'),
    legalBasis.map(({ label }) => label).join('<br>'),
    note?.[language] ?? '',
  ]);
  return page([
    generated,
    '# Law still to be verified',
    'What follows works in Samverk and is marked, because it was not read in its source. Whoever can confirm or ' +
      'correct a line changes its certainty where it is written, and the line disappears from this page.',
    ...cited,
    '## Dated rules',
    listOr(rules, ['Rule', 'Applies', 'Unsure', 'Ground', 'Note']),
  ]);
}

const listOr = (rows: readonly (readonly string[])[], head: readonly string[]): string =>
  rows.length === 0 ? 'Nothing.' : table(head, rows);
