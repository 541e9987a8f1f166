import type { Language, StatePattern } from '../../kernel';
import type { MapCommand, RegionMap } from '../arrows';
import type { Colours } from './colours';
import { ink } from './colours';
import { boxTextSize, boxWidth, chipSize, layoutOf, type Box, type Track } from './panel-layout';
import { escapeXml, linesAt, round, textAt, wrap } from './svg-text';
import { words } from '../words';

export interface PanelOptions {
  readonly language: Language;
  readonly colours: Colours;
  readonly width: number;
  /** The state in which the case is, where the map shows one case. */
  readonly here?: string | undefined;
  readonly final: StatePattern;
}

export interface Panel {
  readonly height: number;
  readonly svg: string;
}

const padding = 22;
const headerHeight = 46;
const startRoom = 22;
const keyText = 12.5;
const quietText = 10.5;
/** Narrower than this, the list goes beneath the states instead of beside them. */
const narrowestKey = 230;

/** One region as a card: the column of its states with the ways between them, and the list of the commands. */
export function panelOf(map: RegionMap, options: PanelOptions): Panel {
  const { language, width } = options;
  const layout = layoutOf(map, language);
  const mapWidth = layout.left + boxWidth + layout.right;
  const room = width - 2 * padding - mapWidth - 24;
  const top = headerHeight + startRoom;
  const beneath = keyOf(map, options, padding, top + layout.height + 24, width - 2 * padding, 2);
  const beside =
    room < narrowestKey ? undefined : keyOf(map, options, padding + mapWidth + 24, headerHeight + 8, room, 1);
  // A long list beside few states would leave the space beneath them empty.
  const isBeside = beside !== undefined && beside.bottom <= beneath.bottom;
  const key = isBeside ? beside : beneath;
  const columnX = padding + layout.left + (isBeside ? 0 : Math.max(0, (width - 2 * padding - mapWidth) / 2));
  const height = Math.max(top + layout.height, key.bottom) + padding;

  const numbers = new Map([...map.arrows.flatMap(({ commands }) => commands)].map(each => [each.number, each]));
  const drawn = [
    ...layout.tracks.map(track => lineOf(track, columnX, top, options)),
    ...layout.boxes.map(box => boxOf(box, map, columnX, top, options)),
    ...layout.tracks.flatMap(track =>
      track.chips.map(({ number, dx, y }) => {
        const command = numbers.get(number);
        return command ? chipOf(command, trackX(track, columnX) + dx, top + y, options) : '';
      }),
    ),
  ];
  const svg =
    `<g role="group"><title>${escapeXml(map.title[language])}</title>` +
    `<rect width="${width}" height="${round(height)}" rx="12" fill="${ink.panel}" stroke="${ink.line}"/>` +
    textAt(padding, 28, map.title[language], { size: 17, fill: ink.strong, weight: 700 }) +
    `${drawn.join('')}${key.svg}</g>`;
  return { height, svg };
}

const trackX = ({ side, distance }: Track, columnX: number): number =>
  side === 'left' ? columnX - distance : columnX + boxWidth + distance;

function lineOf(track: Track, columnX: number, top: number, { colours, here }: PanelOptions): string {
  const { way, side } = track;
  const edge = side === 'left' ? columnX : columnX + boxWidth;
  const out = side === 'left' ? -1 : 1;
  const x = trackX(track, columnX);
  const target = top + track.target;
  const authorities = [
    ...new Map(way.commands.flatMap(each => each.authorities).map(each => [each.id, each])).values(),
  ];
  const colour = colours.line(authorities);
  const bend = 7;
  const stub = (from: number): string => {
    const y = top + from;
    const turn = Math.sign(target - y) || 1;
    return (
      `M${round(edge)} ${round(y)}H${round(x - out * bend)}Q${round(x)} ${round(y)} ${round(x)} ${round(y + turn * bend)}` +
      `V${round(target - turn * bend)}Q${round(x)} ${round(target)} ${round(x - out * bend)} ${round(target)}` +
      `H${round(edge + out * 9)}`
    );
  };
  const head = `<path d="M${round(edge + out)} ${round(target)}l${out * 10} -4.6v9.2z" fill="${colour}"/>`;
  const drawn = (sources: Track['sources'], stroke: number, faded: boolean): string =>
    sources.length === 0
      ? ''
      : `<g${faded ? ' opacity="0.35"' : ''}><path d="${sources.map(({ y }) => stub(y)).join('')}" fill="none" ` +
        `stroke="${colour}" stroke-width="${stroke}"/>${head}` +
        sources
          .map(({ y }) => `<circle cx="${round(edge + out * 1.5)}" cy="${round(top + y)}" r="2.6" fill="${colour}"/>`)
          .join('') +
        '</g>';
  if (here === undefined) return drawn(track.sources, 1.5, false);
  const isOpen = ({ state }: Track['sources'][number]) => state === here;
  return (
    drawn(
      track.sources.filter(source => !isOpen(source)),
      1.5,
      true,
    ) + drawn(track.sources.filter(isOpen), 2.8, false)
  );
}

function boxOf(box: Box, map: RegionMap, columnX: number, top: number, { here, final }: PanelOptions): string {
  const isHere = here === box.state;
  const y = top + box.top;
  const frame = (inset: number, fill: string, stroke: string) =>
    `<rect x="${round(columnX + inset)}" y="${round(y + inset)}" width="${boxWidth - 2 * inset}" ` +
    `height="${round(box.height - 2 * inset)}" rx="${9 - inset}" fill="${fill}" stroke="${stroke}" stroke-width="1.4"/>`;
  const start =
    map.start === box.state
      ? `<circle cx="${round(columnX + boxWidth / 2)}" cy="${round(y - 15)}" r="4.5" fill="${ink.strong}"/>` +
        `<path d="M${round(columnX + boxWidth / 2)} ${round(y - 15)}v7" stroke="${ink.strong}" stroke-width="1.5"/>` +
        `<path d="M${round(columnX + boxWidth / 2)} ${round(y - 1)}l-4.6 -8h9.2z" fill="${ink.strong}"/>`
      : '';
  const fill = isHere ? ink.strong : '#f1f5f9';
  const isFinal = [final[map.name] ?? []].flat().includes(box.state);
  const inner = isFinal ? frame(4, 'none', isHere ? '#ffffff' : ink.quiet) : '';
  const style = { size: boxTextSize, fill: isHere ? '#ffffff' : ink.strong, weight: 600, anchor: 'middle' } as const;
  return (
    frame(0, fill, isHere ? ink.strong : ink.quiet) +
    inner +
    start +
    linesAt(columnX + boxWidth / 2, y + box.height / 2, box.lines, style)
  );
}

/** A number on the colours of those who may give the command; hovering tells which command it is. */
export function chipOf(
  { number, title, authorities }: MapCommand,
  x: number,
  y: number,
  { colours, language }: Pick<PanelOptions, 'colours' | 'language'>,
): string {
  const { width, height } = chipSize;
  const told = `${title[language]} (${authorities.map(({ name }) => name[language]).join(', ')})`;
  return (
    `<g><title>${escapeXml(told)}</title>` +
    `<rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${width}" height="${height}" rx="5" ` +
    `fill="${colours.fill(authorities)}" stroke="#ffffff" stroke-width="1.5"/>` +
    textAt(x, y, String(number), { size: 10.5, fill: '#ffffff', weight: 700, anchor: 'middle' }) +
    `</g>`
  );
}

function keyOf(map: RegionMap, options: PanelOptions, x: number, y: number, width: number, columns: number): Listed {
  const moving = new Map(map.arrows.flatMap(({ commands }) => commands).map(each => [each.number, each]));
  const columnWidth = (width - (columns - 1) * 24) / columns;
  const listed = (commands: readonly MapCommand[], from: number) => {
    const perColumn = Math.ceil(commands.length / columns);
    let bottom = from;
    const svg = Array.from({ length: columns }, (_, column) => {
      let at = from;
      return commands
        .slice(column * perColumn, (column + 1) * perColumn)
        .map(command => {
          const entry = entryOf(command, x + column * (columnWidth + 24), at, columnWidth, options);
          at += entry.height;
          bottom = Math.max(bottom, at);
          return entry.svg;
        })
        .join('');
    }).join('');
    return { svg, bottom };
  };
  const main = listed(
    [...moving.values()].sort((a, b) => a.number - b.number),
    y,
  );
  const staying = map.staying.length === 0 ? main : under(map.staying, main);
  return map.passing.length === 0 ? staying : inPassing(map.passing, x, staying, width, options);

  function under(commands: readonly MapCommand[], above: Listed): Listed {
    const heading = headingAt(x, above.bottom + 14, words.staying[options.language]);
    const rest = listed(commands, above.bottom + 30);
    return { svg: above.svg + heading + rest.svg, bottom: rest.bottom };
  }
}

interface Listed {
  readonly svg: string;
  readonly bottom: number;
}

const headingAt = (x: number, y: number, text: string): string =>
  textAt(x, y, text, { size: 11.5, fill: ink.quiet, weight: 600 });

/** Numbers alone, since their commands are named where they belong. */
function inPassing(
  commands: readonly MapCommand[],
  x: number,
  above: Listed,
  width: number,
  options: PanelOptions,
): Listed {
  const lines = wrap(words.passing[options.language], 11.5, width);
  const heading = lines.map((line, at) => headingAt(x, above.bottom + 14 + at * 14, line)).join('');
  const top = above.bottom + 14 + lines.length * 14 + 4;
  const pitch = chipSize.width + 5;
  const inRow = Math.max(1, Math.floor(width / pitch));
  const chips = commands.map((command, at) =>
    chipOf(command, x + chipSize.width / 2 + (at % inRow) * pitch, top + 8 + Math.floor(at / inRow) * 21, options),
  );
  return { svg: above.svg + heading + chips.join(''), bottom: top + Math.ceil(commands.length / inRow) * 21 };
}

/** One authority by its name; several by the letters that the head of the map gives them. */
const whoOf = ({ authorities }: MapCommand, { colours, language }: PanelOptions): string => {
  const [only, ...others] = authorities;
  return only && others.length === 0
    ? only.name[language]
    : authorities.map(authority => colours.letterOf(authority)).join(' · ');
};

function entryOf(
  command: MapCommand,
  x: number,
  y: number,
  width: number,
  options: PanelOptions,
): { svg: string; height: number } {
  const { language } = options;
  const indent = chipSize.width + 10;
  const lines = wrap(command.title[language], keyText, width - indent);
  const who = wrap(whoOf(command, options), quietText, width - indent);
  const svg =
    chipOf(command, x + chipSize.width / 2, y + 9, options) +
    lines.map((line, at) => textAt(x + indent, y + 9 + at * 15.5, line, { size: keyText, fill: ink.strong })).join('') +
    who
      .map((line, at) =>
        textAt(x + indent, y + 9 + lines.length * 15.5 + at * 13 - 1, line, { size: quietText, fill: ink.quiet }),
      )
      .join('');
  return { svg, height: lines.length * 15.5 + who.length * 13 + 11 };
}
