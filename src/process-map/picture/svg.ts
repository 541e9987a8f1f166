import type { FileBase, Language, Procedure } from '../../kernel';
import { mapCommands, regionMaps } from '../arrows';
import { Colours, ink } from './colours';
import { chipOf, panelOf } from './panel';
import { chipSize } from './panel-layout';
import { escapeXml, round, textAt, textWidth, wrap } from './svg-text';
import { countryName, words } from '../words';

export interface SvgOptions {
  readonly language: Language;
  /** The state of each region of one case, to be shown on the map. */
  readonly position?: Readonly<Record<string, string>>;
  /** The regions that are drawn; all of them if left out. */
  readonly regions?: ReadonlySet<string>;
}

const width = 1600;
const margin = 40;
const between = 24;
const columns = 2;

/** The map of a procedure as one picture that stands alone: no fonts, scripts or styles from elsewhere. */
export function svg<F extends FileBase>(procedure: Procedure<F>, { language, position, regions }: SvgOptions): string {
  const colours = new Colours(procedure.authorities);
  const header = headerOf(procedure, language, colours, position !== undefined);
  const panelWidth = (width - 2 * margin - (columns - 1) * between) / columns;
  const bottoms = Array.from({ length: columns }, () => header.bottom);
  const maps = regionMaps(procedure).filter(({ name }) => regions?.has(name) ?? true);
  const panels = maps.map(map => {
    const here = position?.[map.name];
    const panel = panelOf(map, { language, colours, width: panelWidth, here, final: procedure.final });
    const column = bottoms.indexOf(Math.min(...bottoms));
    const top = bottoms[column] ?? header.bottom;
    bottoms[column] = top + panel.height + between;
    return `<g transform="translate(${round(margin + column * (panelWidth + between))} ${round(top)})">${panel.svg}</g>`;
  });
  const height = Math.ceil(Math.max(...bottoms) - between + margin);
  const title = titleOf(procedure, language);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `role="img" aria-labelledby="map-title map-description" lang="${language}" ` +
    `font-family="Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif">\n` +
    `<title id="map-title">${escapeXml(title)}</title>\n` +
    `<desc id="map-description">${escapeXml(words.described[language])}</desc>\n` +
    `<rect width="${width}" height="${height}" fill="${ink.page}"/>\n` +
    `${header.svg}\n${panels.join('\n')}\n<defs>${colours.definitions()}</defs>\n</svg>\n`
  );
}

const titleOf = <F extends FileBase>(procedure: Procedure<F>, language: Language): string =>
  `${words.title[language]}: ${countryName(procedure.country)[language]}`;

function headerOf<F extends FileBase>(
  procedure: Procedure<F>,
  language: Language,
  colours: Colours,
  showsCase: boolean,
): { svg: string; bottom: number } {
  const commands = mapCommands(procedure);
  const heading =
    textAt(margin, 58, titleOf(procedure, language), { size: 32, fill: ink.strong, weight: 700 }) +
    textAt(margin, 94, words.subtitle[language], { size: 15, fill: ink.body }) +
    textAt(width - margin, 58, `${words.version[language]} ${procedure.version}`, {
      size: 13,
      fill: ink.quiet,
      anchor: 'end',
    });

  const bankWidth = (width - 2 * margin - (procedure.authorities.length - 1) * 14) / procedure.authorities.length;
  const banks = procedure.authorities.map((authority, at) => {
    const x = margin + at * (bankWidth + 14);
    const count = commands.filter(({ authorities }) => authorities.some(({ id }) => id === authority.id)).length;
    const letter = colours.letterOf(authority);
    const sizes = [14, 12, 10.5];
    const linesIn = (size: number) => wrap(authority.name[language], size, bankWidth - 94);
    // The largest type in which the name stays on its bank.
    const size = sizes.find(one => linesIn(one).length * one * 1.2 <= 44) ?? 10.5;
    const name = linesIn(size);
    const lines = name.map((line, n) =>
      textAt(x + (letter === '' ? 18 : 42), 145 + (n - (name.length - 1) / 2) * size * 1.2, line, {
        size,
        fill: '#ffffff',
        weight: 600,
      }),
    );
    return (
      `<rect x="${round(x)}" y="120" width="${round(bankWidth)}" height="50" rx="10" fill="${colours.of(authority)}"/>` +
      (letter === '' ? '' : textAt(x + 16, 145, letter, { size: 18, fill: '#ffffff', weight: 700 })) +
      lines.join('') +
      textAt(x + bankWidth - 16, 145, String(count), { size: 18, fill: '#ffffff', weight: 700, anchor: 'end' })
    );
  });

  let x = margin;
  const legend: string[] = [];
  const add = (symbol: string, symbolWidth: number, text: string) => {
    legend.push(
      `<g transform="translate(${round(x)} 198)">${symbol}</g>${textAt(x + symbolWidth + 8, 198, text, { size: 12.5, fill: ink.body })}`,
    );
    x += symbolWidth + 8 + textWidth(text, 12.5) + 26;
  };
  legend.push(textAt(x, 198, words.reading[language], { size: 12.5, fill: ink.strong, weight: 700 }));
  x += textWidth(words.reading[language], 12.5) + 34;
  const [first] = commands;
  if (first) add(chipOf(first, chipSize.width / 2, 0, { colours, language }), chipSize.width, words.number[language]);
  add(
    `<path d="M0 0H30" stroke="${colours.line([])}" stroke-width="1.6"/><path d="M40 0l-10 -4.6v9.2z" fill="${colours.line([])}"/>`,
    40,
    words.several[language],
  );
  add(`<circle cx="6" r="4.5" fill="${ink.strong}"/>`, 12, words.begins[language]);
  const frame = (inset: number, fill: string) =>
    `<rect x="${inset}" y="${-9 + inset}" width="${30 - 2 * inset}" height="${18 - 2 * inset}" rx="${5 - inset / 2}" fill="${fill}" stroke="${ink.quiet}" stroke-width="1.3"/>`;
  add(frame(0, '#f1f5f9') + frame(3, 'none'), 30, words.ends[language]);
  if (showsCase) add(frame(0, ink.strong), 30, words.here[language]);
  return { svg: heading + banks.join('') + legend.join(''), bottom: 226 };
}
