import { waysOf, type RegionMap, type Way } from '../arrows';
import { wrap } from './svg-text';

/**
 * How the panel of a region is laid out: the states in one column, every way on a track of its own beside it, forward
 * ways to the right, ways back to the left. Nothing crosses a state, and no two numbers meet.
 */
export interface PanelLayout {
  readonly boxes: readonly Box[];
  readonly tracks: readonly Track[];
  /** Room that the tracks take beside the column. */
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

export interface Box {
  readonly state: string;
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
}

export interface Track {
  readonly way: Way;
  readonly side: 'left' | 'right';
  /** Distance from the column to the middle of the track. */
  readonly distance: number;
  readonly sources: readonly { readonly state: string; readonly y: number }[];
  readonly target: number;
  readonly chips: readonly { readonly number: number; readonly dx: number; readonly y: number }[];
}

export const boxWidth = 176;
export const boxTextSize = 13;
export const chipSize = { width: 25, height: 16 };

const portPitch = 15;
const smallestBox = 38;
const smallestGap = 26;
const chipPitch = 20;
const columnPitch = 28;
const trackRoom = 15;

interface Lane {
  readonly way: Way;
  readonly side: 'left' | 'right';
  readonly top: number;
  readonly bottom: number;
  readonly columns: number;
  track: number;
}

export function layoutOf(map: RegionMap, language: keyof RegionMap['title']): PanelLayout {
  const index = new Map(map.states.map(({ name }, at) => [name, at]));
  const at = (state: string) => index.get(state) ?? 0;
  const lanes = lanesOf(waysOf(map), at);
  const distances = distancesOf(lanes);
  const texts = map.states.map(({ title }) => wrap(title[language], boxTextSize, boxWidth - 20));
  const gaps = map.states.map(() => smallestGap);

  // A way between neighbours may have more numbers than fit in the gap: the gap grows until they do.
  // Gaps only grow, and a way that fits goes on fitting, so the ways are soon content.
  for (let round = 0; round <= 2 * lanes.length; round++) {
    const boxes = boxesOf(map, texts, gaps, lanes, at);
    const tracks: Track[] = [];
    let grown = false;
    for (const lane of lanes) {
      const placed = place(lane, lanes, boxes, distances, at);
      tracks.push(placed.track);
      if (placed.shortage > 0) {
        gaps[placed.gap] = (gaps[placed.gap] ?? smallestGap) + placed.shortage;
        grown = true;
        break;
      }
    }
    if (!grown) {
      const last = boxes.at(-1);
      const room = (side: Lane['side']) => Math.max(0, ...(distances.get(side) ?? []).map(each => each.outer));
      return { boxes, tracks, left: room('left'), right: room('right'), height: last ? last.top + last.height : 0 };
    }
  }
  throw new RangeError(`${map.name} cannot be laid out`);
}

/** Numbers stand under one another while they are few; many stand in a block that is not much taller than wide. */
const columnsOf = (numbers: number): number => (numbers > 16 ? 4 : numbers > 8 ? 3 : numbers > 3 ? 2 : 1);

/** Short ways go nearest to the column; a way that turns back goes to the left. */
function lanesOf(ways: readonly Way[], at: (state: string) => number): Lane[] {
  const lanes = ways.map((way): Lane => {
    const ends = [...way.from, way.to].map(at);
    const back = way.from.filter(state => at(state) > at(way.to)).length * 2 > way.from.length;
    return {
      way,
      side: back ? 'left' : 'right',
      top: Math.min(...ends),
      bottom: Math.max(...ends),
      columns: columnsOf(way.commands.length),
      track: 0,
    };
  });
  lanes.sort((a, b) => a.bottom - a.top - (b.bottom - b.top) || a.top - b.top || at(a.way.to) - at(b.way.to));
  lanes.forEach((lane, n) => {
    const before = lanes.slice(0, n).filter(({ side }) => side === lane.side);
    const meets = (other: Lane) => other.top < lane.bottom && lane.top < other.bottom;
    while (before.some(other => other.track === lane.track && meets(other))) lane.track++;
  });
  return lanes;
}

type Distances = ReadonlyMap<Lane['side'], readonly { readonly middle: number; readonly outer: number }[]>;

function distancesOf(lanes: readonly Lane[]): Distances {
  const side = (name: Lane['side']) => {
    const found: { middle: number; outer: number }[] = [];
    const count = Math.max(0, ...lanes.filter(lane => lane.side === name).map(({ track }) => track + 1));
    for (let track = 0; track < count; track++) {
      const columns = Math.max(
        ...lanes.filter(lane => lane.side === name && lane.track === track).map(lane => lane.columns),
      );
      const width = chipSize.width + (columns - 1) * columnPitch + trackRoom;
      const inner = found.at(-1)?.outer ?? 16;
      found.push({ middle: inner + width / 2, outer: inner + width });
    }
    return found;
  };
  return new Map([
    ['left', side('left')],
    ['right', side('right')],
  ]);
}

/** The ways that touch a state on one side, from top to bottom, so that inner tracks end before outer ones pass. */
function portsOf(state: number, side: Lane['side'], lanes: readonly Lane[], at: (state: string) => number): Lane[] {
  const touching = lanes.filter(
    lane => lane.side === side && [...lane.way.from, lane.way.to].some(name => at(name) === state),
  );
  const up = touching.filter(lane => lane.bottom === state).sort((a, b) => a.track - b.track);
  const through = touching.filter(lane => lane.top < state && state < lane.bottom).sort((a, b) => a.track - b.track);
  const down = touching.filter(lane => lane.top === state).sort((a, b) => b.track - a.track);
  return [...up, ...through, ...down];
}

interface PlacedBox extends Box {
  readonly ports: Readonly<Record<Lane['side'], readonly Lane[]>>;
}

function boxesOf(
  map: RegionMap,
  texts: readonly (readonly string[])[],
  gaps: readonly number[],
  lanes: readonly Lane[],
  at: (state: string) => number,
): PlacedBox[] {
  let top = 0;
  return map.states.map(({ name }, n) => {
    const ports = { left: portsOf(n, 'left', lanes, at), right: portsOf(n, 'right', lanes, at) };
    const lines = texts[n] ?? [];
    const height = Math.max(
      smallestBox,
      lines.length * boxTextSize * 1.25 + 18,
      Math.max(ports.left.length, ports.right.length) * portPitch + 12,
    );
    const box = { state: name, lines, top, height, ports };
    top += height + (gaps[n] ?? smallestGap);
    return box;
  });
}

function portY(box: PlacedBox | undefined, lane: Lane): number {
  if (!box) return 0;
  const ports = box.ports[lane.side];
  return box.top + box.height / 2 + (ports.indexOf(lane) - (ports.length - 1) / 2) * portPitch;
}

function place(
  lane: Lane,
  lanes: readonly Lane[],
  boxes: readonly PlacedBox[],
  distances: Distances,
  at: (state: string) => number,
): { track: Track; shortage: number; gap: number } {
  const { way, side } = lane;
  const sources = way.from.map(state => ({ state, y: portY(boxes[at(state)], lane) }));
  const target = portY(boxes[at(way.to)], lane);
  const ends = [...sources.map(({ y }) => y), target].sort((a, b) => a - b);
  const stubs = lanes
    .filter(other => other.side === side && other.track > lane.track)
    .flatMap(other => [...other.way.from, other.way.to].map(state => portY(boxes[at(state)], other)));
  const first = ends[0] ?? 0;
  const last = ends.at(-1) ?? 0;
  const stops = [...ends, ...stubs.filter(y => y > first && y < last)].sort((a, b) => a - b);

  const rows = Math.ceil(way.commands.length / lane.columns);
  const wanted = rows * chipPitch + 8;
  let stretch = { top: first, bottom: first };
  stops.forEach((y, n) => {
    const next = stops[n + 1];
    if (next !== undefined && next - y > stretch.bottom - stretch.top) stretch = { top: y, bottom: next };
  });
  const middle = (stretch.top + stretch.bottom) / 2;
  const chips = way.commands.map(({ number }, n) => {
    const row = Math.floor(n / lane.columns);
    const inRow = Math.min(lane.columns, way.commands.length - row * lane.columns);
    return {
      number,
      dx: ((n % lane.columns) - (inRow - 1) / 2) * columnPitch,
      y: middle + (row - (rows - 1) / 2) * chipPitch,
    };
  });
  const gap = boxes.findIndex((box, n) => {
    const below = boxes[n + 1];
    return below !== undefined && box.top + box.height >= stretch.top - 1 && below.top <= stretch.bottom + 1;
  });
  return {
    track: { way, side, distance: distances.get(side)?.[lane.track]?.middle ?? 0, sources, target, chips },
    shortage: Math.max(0, wanted - (stretch.bottom - stretch.top)),
    gap: gap < 0 ? lane.top : gap,
  };
}
