/** What the bundled fonts can show: Latin, Greek and Cyrillic with their marks, and common punctuation. */
const shown =
  /^[\t\n\r\u0020-\u024f\u0259\u02bc\u02c6-\u02dd\p{Mn}\u0370-\u03ff\u0400-\u04ff\u1e00-\u1eff\u2010-\u2026\u2030\u2032\u2033\u2039-\u203a\u20ac\u2116\u2122\u203a]*$/u;

const wordOrSpace = /(\s+)/u;

/**
 * The text with words in other scripts replaced: a row of empty boxes would be worse than saying where they stand.
 * @param instead what stands for one or more such words
 */
export function printable(text: string, instead: string): string {
  const composed = text.normalize('NFC');
  if (shown.test(composed)) return composed;
  const kept: string[] = [];
  for (const word of composed.split(wordOrSpace)) {
    if (shown.test(word)) kept.push(word);
    // Several in a row are one.
    else if (kept.at(-2) === instead) kept.pop();
    else kept.push(instead);
  }
  return kept.join('');
}
