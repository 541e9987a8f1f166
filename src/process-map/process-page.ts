import {
  regionNames,
  type Command,
  type FileBase,
  type Procedure,
  type StatePattern,
  type Text,
  type Walk,
} from '../kernel';
import { regionMaps } from './arrows';
import { citationLegend, cite } from './citations';
import { conditionsOf, everyLanguage } from './conditions';
import { code, generated, page, table } from './markdown';
import { mermaid } from './mermaid';
import { countryName } from './words';

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
    ...procedures.flatMap(({ procedure, walked }) => procedureParts(procedure, walked)),
  ]);
}

function procedureParts<F extends FileBase>(procedure: Procedure<F>, walked: Walk): string[] {
  const { country, version, authorities, machine } = procedure;
  return [
    `## ${countryName(country).en} (version ${version})`,
    `[The map of it as one picture](process-${country.toLowerCase()}.svg)`,
    '### Regions',
    ...regionMaps(procedure).flatMap(map => [
      `#### ${map.title.en}`,
      `\`\`\`mermaid\n${mermaid(map, 'en', state => [procedure.final[map.name] ?? []].flat().includes(state))}\n\`\`\``,
    ]),
    '### Commands',
    ...authorities.flatMap(authority => {
      const rows = procedure.commands.filter(row => row.by.some(role => role.authority.id === authority.id));
      if (rows.length === 0) return [];
      return [
        `#### ${authority.name.en}`,
        table(
          ['Command', 'Who', 'From', 'Conditions', 'Records', 'Ground', 'Starts'],
          rows.map(row => commandRow(procedure, row)),
        ),
      ];
    }),
    '### Conditions',
    'What a refusal says, and who can clear it.',
    table(['Code', 'Refusal', 'Ground', 'Cleared by'], conditionRows(procedure)),
    '### Deadlines',
    table(['Deadline', 'Starts with', 'Met by', 'Void by', 'When it passes', 'Ground'], deadlineRows(procedure)),
    '### Roles and commands',
    matrix(procedure),
    '### What must always hold',
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
