import {
  regionNames,
  type Authority,
  type Command,
  type FileBase,
  type Procedure,
  type StatePattern,
  type Text,
  type Walk,
} from '../../kernel';
import { regionMaps } from '../arrows';
import { citationLegend, cite } from './citations';
import { conditionsOf, everyLanguage } from './conditions';
import { code, generated, page, table } from './markdown';
import { mermaid } from './mermaid';
import { bySubject } from '../subjects';
import { countryName } from '../words';

/** `docs/process.md`: every procedure as its rows say it, for lawyers and caseworkers to read and to review as a diff. */
export function processPage<F extends FileBase>(
  procedures: readonly { readonly procedure: Procedure<F>; readonly walked: Walk }[],
): string {
  return page([
    generated,
    '# The procedures',
    'Each table below is the rows themselves: who may do what, from which states, under which conditions, on which ' +
      'legal ground, and what it leaves behind. Nothing else lets anybody do anything.',
    citationLegend,
    ...procedures.map(({ procedure }) => contents(procedure)),
    ...procedures.flatMap(({ procedure, walked }) => procedureParts(procedure, walked)),
  ]);
}

/** Where to find what: titles as anchors of our own, since those that viewers make of them differ. */
function contents<F extends FileBase>(procedure: Procedure<F>): string {
  const { country, authorities, machine } = procedure;
  const at = (place: string, title: string) => `[${title}](#${placeOf(country, place)})`;
  const acting = authorities.filter(authority => rowsOf(procedure, authority).length > 0);
  return [
    `- ${at('top', countryName(country).en)}`,
    `  - ${at('regions', 'Regions')}: ${machine.regions.map(({ region }) => at(`region-${region.name}`, region.title.en)).join(', ')}`,
    `  - ${at('commands', 'Commands')}`,
    ...acting.map(authority => {
      const subjects = bySubject(procedure, rowsOf(procedure, authority));
      const links = subjects.map(({ region }) => at(`${authority.slug}-${region.name}`, region.title.en));
      return `    - ${at(authority.slug, authority.name.en)}: ${links.join(', ')}`;
    }),
    `  - ${at('conditions', 'Conditions')}, ${at('deadlines', 'Deadlines')}, ${at('roles', 'Roles and commands')}, ` +
      at('invariants', 'What must always hold'),
    `  - [State × command × role](matrix-${country.toLowerCase()}.md), [guidance for each role](guidance/${country.toLowerCase()}/en/README.md)`,
  ].join('\n');
}

const placeOf = (country: string, place: string): string => `${country}-${place}`.toLowerCase();

const rowsOf = <F extends FileBase>({ commands }: Procedure<F>, { id }: Authority): readonly Command<F>[] =>
  commands.filter(row => row.by.some(role => role.authority.id === id));

function procedureParts<F extends FileBase>(procedure: Procedure<F>, walked: Walk): string[] {
  const { country, version, authorities, machine } = procedure;
  const heading = (level: string, place: string, title: string) =>
    `${level} <a id="${placeOf(country, place)}"></a>${title}`;
  return [
    heading('##', 'top', `${countryName(country).en} (version ${version})`),
    `[The map of it as one picture](process-${country.toLowerCase()}.svg)`,
    heading('###', 'regions', 'Regions'),
    ...regionMaps(procedure).flatMap(map => [
      heading('####', `region-${map.name}`, map.title.en),
      `\`\`\`mermaid\n${mermaid(map, 'en', state => [procedure.final[map.name] ?? []].flat().includes(state))}\n\`\`\``,
    ]),
    heading('###', 'commands', 'Commands'),
    ...authorities.flatMap(authority => {
      const rows = rowsOf(procedure, authority);
      if (rows.length === 0) return [];
      return [
        heading('####', authority.slug, authority.name.en),
        ...bySubject(procedure, rows).flatMap(subject => [
          heading('#####', `${authority.slug}-${subject.region.name}`, subject.region.title.en),
          table(
            ['Command', 'Who', 'From', 'Conditions', 'Records', 'Ground', 'Starts'],
            subject.rows.map(row => commandRow(procedure, row)),
          ),
        ]),
      ];
    }),
    heading('###', 'conditions', 'Conditions'),
    'What must be so, what a refusal says where it is not, and who can clear it.',
    table(['Code', 'Demand', 'Refusal', 'Ground', 'Cleared by'], conditionRows(procedure)),
    heading('###', 'deadlines', 'Deadlines'),
    table(['Deadline', 'Starts with', 'Met by', 'Void by', 'When it passes', 'Ground'], deadlineRows(procedure)),
    heading('###', 'roles', 'Roles and commands'),
    matrix(procedure),
    heading('###', 'invariants', 'What must always hold'),
    ...invariantParts(procedure, walked, machine.regions.length),
  ];
}

function patternText<F extends FileBase>({ machine }: Procedure<F>, pattern: StatePattern): string {
  const parts = machine.regions.flatMap(({ region }) => {
    const wanted = [pattern[region.name] ?? []].flat();
    if (wanted.length === 0) return [];
    const others = regionNames(region).filter(state => !wanted.includes(state));
    const titles: Readonly<Record<string, Text>> = region.states;
    const say = (states: readonly string[]) => states.map(state => titles[state]?.en ?? state).join(' / ');
    return [`${region.title.en}: ${others.length < wanted.length - 1 ? `not ${say(others)}` : say(wanted)}`];
  });
  return parts.join('<br>');
}

function commandRow<F extends FileBase>(procedure: Procedure<F>, row: Command<F>): string[] {
  const conditions = row.requires.map(guard => code(guard.code));
  if (row.firstHand) conditions.push(`${code('same-person')} (four eyes)`);
  const recorded = row.records.map(({ event, when, provided }) => {
    const limits = [when ? patternText(procedure, when).replaceAll('<br>', ', ') : '', provided ? 'by the facts' : ''];
    const said = limits.filter(limit => limit !== '').join('; ');
    return `${event.title.en}${said ? ` (${said})` : ''}`;
  });
  const types = row.records.map(({ event }) => event.type);
  const starts = procedure.deadlines.filter(rule => rule.starts.some(({ type }) => types.includes(type)));
  return [
    `**${row.title.en}**<br>${row.title.sv}<br>${code(row.name)}${row.opens ? '<br>opens the case' : ''}`,
    row.by.map(role => role.title.en).join('<br>'),
    patternText(procedure, row.from),
    conditions.join('<br>'),
    recorded.join('<br>'),
    cite(row.basis),
    starts.map(rule => code(rule.key)).join('<br>'),
  ];
}

const conditionRows = <F extends FileBase>(procedure: Procedure<F>): string[][] =>
  conditionsOf(procedure).map(condition => [
    code(condition.code),
    condition.demands.map(({ en }) => en).join('<br>'),
    condition.texts.map(everyLanguage).join('<br>'),
    cite(condition.legalBasis),
    condition.whoCanClear.join('<br>'),
  ]);

const deadlineRows = <F extends FileBase>({ deadlines }: Procedure<F>): string[][] =>
  deadlines.map(rule => {
    const events = (types: readonly { readonly title: Text }[] | undefined) =>
      (types ?? []).map(({ title }) => title.en).join('<br>');
    return [
      `**${rule.title.en}**<br>${rule.title.sv}<br>${code(rule.key)}`,
      events(rule.starts),
      events(rule.met),
      events(rule.void),
      rule.lapse === undefined ? 'stays on the worklist' : code(rule.lapse),
      cite(rule.legalBasis),
    ];
  });

function matrix<F extends FileBase>({ commands, roles }: Procedure<F>): string {
  const names = [...new Set(commands.map(row => row.name))];
  const may = (name: string, key: string) =>
    commands.some(row => row.name === name && row.by.some(role => role.key === key));
  return table(
    ['Command', ...roles.map(role => `${role.authority.slug}<br>${role.title.en}`)],
    names.map(name => [code(name), ...roles.map(role => (may(name, role.key) ? '●' : ''))]),
  );
}

function invariantParts<F extends FileBase>(procedure: Procedure<F>, walked: Walk, regions: number): string[] {
  const rows = procedure.invariants.map(({ name, never, neverDuring }) => [
    name,
    never
      ? `never: ${patternText(procedure, never)}`
      : neverDuring
        ? `never ${neverDuring.events.map(({ title }) => `“${title.en}”`).join(', ')} while ${patternText(procedure, neverDuring.states)}`
        : '',
  ]);
  const count = (number: number) => number.toLocaleString('en-GB');
  return [
    table(['Invariant', 'In states'], rows),
    `Every lawful road was walked, with all questions of fact left open: ${count(walked.states)} combinations of the ` +
      `${regions} regions and ${count(walked.steps)} steps between them. ` +
      (walked.violations.length === 0
        ? 'No invariant is broken, every row and state is reached, and from everywhere the case can come to its end.'
        : 'This was found:'),
    walked.violations.map(violation => `- ${violation}`).join('\n'),
  ];
}
