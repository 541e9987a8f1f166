/** Widths of letters in em, a little wider than the common sans-serifs, since nobody knows the reader's fonts. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[fijlrtI.,:;'|!·()[\]]/, 0.34],
  [/[mwMW@%—–]/, 0.9],
  [/[A-ZÅÄÖĄĆĘŁŃÓŚŹŻ0-9]/, 0.68],
  [/\s/, 0.3],
];

export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.57) * size, 0);

/** Breaks a text at its spaces into lines that are not wider than this, in pixels. */
export function wrap(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, letter => `&#${letter.codePointAt(0) ?? 0};`);

interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** One line of text, `y` being its middle. */
export const textAt = (x: number, y: number, text: string, { size, fill, weight, anchor }: TextStyle): string =>
  `<text x="${round(x)}" y="${round(y + size * 0.35)}" font-size="${size}" fill="${fill}"` +
  `${weight ? ` font-weight="${weight}"` : ''}${anchor ? ` text-anchor="${anchor}"` : ''}>${escapeXml(text)}</text>`;

/** Lines of text around a middle. */
export const linesAt = (x: number, y: number, lines: readonly string[], style: TextStyle): string =>
  lines.map((line, at) => textAt(x, y + (at - (lines.length - 1) / 2) * style.size * 1.25, line, style)).join('');

export const round = (number: number): number => Math.round(number * 10) / 10;
