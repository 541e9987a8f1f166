/** Breaks a text into lines of at most so many characters, between words; leading spaces stay on every line. */
export function wrapped(text: string, width: number): string[] {
  const [, margin = ''] = /^(\s*)/.exec(text) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && margin.length + longer.length > width) {
      lines.push(margin + line);
      line = word;
    } else line = longer;
  }
  return [...lines, margin + line];
}
