import { regionNames, type Authority, type Command, type FileBase, type Procedure, type Text } from '../kernel';
import { subjectOf } from './subjects';

/** A command as the maps know it: one number, whichever authorities may give it. */
export interface MapCommand {
  readonly number: number;
  readonly name: string;
  readonly title: Text;
  readonly authorities: readonly Authority[];
}

/** A way from one state of a region to another, and the commands that take it. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly commands: readonly MapCommand[];
}

/** One region as the maps draw it. */
export interface RegionMap {
  readonly name: string;
  readonly title: Text;
  readonly states: readonly { readonly name: string; readonly title: Text }[];
  readonly start: string;
  readonly arrows: readonly Arrow[];
  /** Commands about this region that record something in it and leave the state as it is. */
  readonly staying: readonly MapCommand[];
  /** Commands about other regions that note something here in passing, as every notice does. */
  readonly passing: readonly MapCommand[];
}

/** Commands in the order of the rows; one that several authorities may give is one command. */
export function mapCommands<F extends FileBase>({ commands }: Procedure<F>): readonly MapCommand[] {
  const byName = new Map<string, { title: Text; authorities: Authority[] }>();
  for (const row of commands) {
    const found = byName.get(row.name) ?? { title: row.title, authorities: [] };
    for (const { authority } of row.by)
      if (!found.authorities.some(({ id }) => id === authority.id)) found.authorities.push(authority);
    byName.set(row.name, found);
  }
  return [...byName].map(([name, command], at) => ({ number: at + 1, name, ...command }));
}

/** What the rows make of each region. */
export function regionMaps<F extends FileBase>(procedure: Procedure<F>): readonly RegionMap[] {
  const commands = new Map(mapCommands(procedure).map(command => [command.name, command]));
  return procedure.machine.regions.map(({ region }) => {
    const names = regionNames(region);
    const titles: Readonly<Record<string, Text>> = region.states;
    const ways = new Map<string, Set<MapCommand>>();
    const staying = new Set<MapCommand>();
    const passing = new Set<MapCommand>();
    for (const row of procedure.commands) {
      const command = commands.get(row.name);
      if (!command) continue;
      const begin = row.opens ? [region.blank.state] : names;
      for (const [from, to] of movesOf(row, region.name, begin))
        if (from === to) (subjectOf(row) === region.name ? staying : passing).add(command);
        else ways.set(`${from} ${to}`, (ways.get(`${from} ${to}`) ?? new Set()).add(command));
    }
    const order = (way: string) => way.split(' ').map(state => names.indexOf(state));
    const arrows = [...ways]
      .map(([way, through]) => {
        const [from = '', to = ''] = way.split(' ');
        return { from, to, commands: inOrder(through) };
      })
      .sort((a, b) => {
        const [aFrom = 0, aTo = 0] = order(`${a.from} ${a.to}`);
        const [bFrom = 0, bTo = 0] = order(`${b.from} ${b.to}`);
        return aFrom - bFrom || aTo - bTo;
      });
    const moving = new Set(arrows.flatMap(arrow => arrow.commands));
    return {
      name: region.name,
      title: region.title,
      states: names.map(name => ({ name, title: titles[name] ?? region.title })),
      start: region.blank.state,
      arrows,
      staying: inOrder(staying).filter(command => !moving.has(command)),
      passing: inOrder(passing).filter(command => !moving.has(command) && !staying.has(command)),
    };
  });
}

const inOrder = (commands: Iterable<MapCommand>): MapCommand[] => [...commands].sort((a, b) => a.number - b.number);

/** From which state to which a row can move a region; guards on facts are taken as free. */
function movesOf<F extends FileBase>(
  row: Command<F>,
  region: string,
  begin: readonly string[],
): [from: string, to: string][] {
  const open = [row.from, ...row.requires.map(({ states }) => states ?? {})].reduce(
    (left, pattern) => within(left, pattern[region]),
    begin,
  );
  return row.records
    .filter(({ event }) => event.region === region)
    .flatMap(({ event: { move }, when }) => {
      const from = within(within(open, move.from), when?.[region]);
      return from.flatMap(state => [move.to ?? state].flat().map((to): [string, string] => [state, to]));
    });
}

const within = (states: readonly string[], wanted: string | readonly string[] | undefined): readonly string[] =>
  wanted === undefined ? states : states.filter(state => [wanted].flat().includes(state));

/** Commands that lead from any of several states to one: how a person would say it, and how the panels draw it. */
export interface Way {
  readonly from: readonly string[];
  readonly to: string;
  readonly commands: readonly MapCommand[];
}

/** The arrows of a region gathered by where they lead and which commands take them. */
export function waysOf({ arrows }: RegionMap): readonly Way[] {
  const sources = new Map<string, { command: MapCommand; to: string; from: string[] }>();
  for (const { from, to, commands } of arrows)
    for (const command of commands) {
      const key = `${command.number} ${to}`;
      const found = sources.get(key) ?? { command, to, from: [] };
      found.from.push(from);
      sources.set(key, found);
    }
  const ways = new Map<string, { from: string[]; to: string; commands: MapCommand[] }>();
  for (const { command, to, from } of sources.values()) {
    const key = `${from.join(' ')} > ${to}`;
    const way = ways.get(key) ?? { from, to, commands: [] };
    way.commands.push(command);
    ways.set(key, way);
  }
  return [...ways.values()].map(way => ({ ...way, commands: inOrder(way.commands) }));
}
