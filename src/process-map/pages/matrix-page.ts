import { regionNames, type Command, type FileBase, type Procedure, type Region } from '../../kernel';
import { code, generated, page, table } from './markdown';
import { bySubject } from '../subjects';
import { countryName } from '../words';

/** `docs/matrix-<country>.md`: which states let which command be given by whom, both ways round, to be reviewed as a diff. */
export function matrixPage<F extends FileBase>(procedure: Procedure<F>): string {
  const { country, version, commands, machine } = procedure;
  return page([
    generated,
    `# State × command × role: ${countryName(country).en} (version ${version})`,
    'What the rows allow, and by that everything they do not: a command is refused in every state that is not listed ' +
      'for it, and to every role that is not named. Questions of fact that stand before a command beside its states are ' +
      `in [the procedure](process.md#${country.toLowerCase()}-conditions).`,
    '- [Commands: who gives them, and in which states](#commands)',
    `- [States: what can be given in each](#states): ${machine.regions.map(({ region }) => `[${region.title.en}](#${anchor(region)})`).join(', ')}`,
    heading('##', 'commands', 'Commands: who gives them, and in which states'),
    'A region that is not named may be in any state. “not” lists the states that are shut.',
    ...bySubject(procedure, commands).flatMap(({ region, rows }) => [
      `### ${region.title.en}`,
      table(
        ['Command', 'Roles', 'States'],
        rows.map(row => [nameOf(row), rolesOf(row).map(code).join('<br>'), statesOf(procedure, row)]),
      ),
    ]),
    heading('##', 'states', 'States: what can be given in each'),
    'Only commands that ask for the state of the region; all others do not look at it.',
    ...machine.regions.flatMap(({ region }) => [
      heading('###', anchor(region), region.title.en),
      inverse(region, commands),
    ]),
  ]);
}

const anchor = ({ name }: Region): string => `states-of-${name.toLowerCase()}`;

const heading = (level: string, id: string, title: string): string => `${level} <a id="${id}"></a>${title}`;

const nameOf = <F>({ name, by, opens }: Command<F>): string =>
  `${code(`${by[0]?.authority.slug ?? ''}/${name}`)}${opens ? '<br>opens the case' : ''}`;

/** Without the authority, which the command names already. */
const rolesOf = <F>({ by }: Command<F>): readonly string[] =>
  by.map(({ key, authority }) => key.slice(authority.id.length + 1));

/** The states of a region in which a row may be given; undefined where it does not look at the region. */
function allowed<F>({ from, requires }: Command<F>, region: Region): readonly string[] | undefined {
  const wanted = [from, ...requires.map(({ states }) => states ?? {})].flatMap(pattern => {
    const states = pattern[region.name];
    return states === undefined ? [] : [[states].flat()];
  });
  if (wanted.length === 0) return undefined;
  return regionNames(region).filter(state => wanted.every(states => states.includes(state)));
}

function statesOf<F extends FileBase>({ machine }: Procedure<F>, row: Command<F>): string {
  const parts = machine.regions.flatMap(({ region }) => {
    const states = allowed(row, region);
    if (!states) return [];
    const shut = regionNames(region).filter(state => !states.includes(state));
    const shorter = shut.length > 0 && shut.length < states.length ? `not ${shut.join(' · ')}` : states.join(' · ');
    return [`**${region.title.en}**: ${shorter}`];
  });
  return parts.join('<br>');
}

function inverse<F>(region: Region, commands: readonly Command<F>[]): string {
  const titles: Readonly<Record<string, { readonly en: string }>> = region.states;
  const rows = regionNames(region).flatMap(state => {
    const open = commands.filter(row => allowed(row, region)?.includes(state) === true);
    const byRole = new Map<string, string[]>();
    for (const row of open) for (const { key } of row.by) byRole.set(key, [...(byRole.get(key) ?? []), row.name]);
    const named = `**${state}**<br>${titles[state]?.en ?? ''}`;
    if (byRole.size === 0) return [[named, '', 'nothing']];
    return [...byRole].map(([role, names], at) => [at === 0 ? named : '', code(role), names.map(code).join(' ')]);
  });
  return table(['State', 'Role', 'Commands'], rows);
}
