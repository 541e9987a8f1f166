import {
  demandOfHand,
  demandOfState,
  type Command,
  type FileBase,
  type Language,
  type Procedure,
  type Role,
} from '../../kernel';
import { cite, citationMarks } from './citations';
import { code, generated, page } from './markdown';
import { bySubject, deadlinesOfRow, rolesOfPeople } from '../subjects';
import { countryName } from '../words';
import { guidanceWords as words } from './guidance-words';

/** Languages in which caseworkers are guided on paper: English and their own. The API guides in every language. */
const languagesOf = (country: string): readonly Language[] => ['en', country === 'PL' ? 'pl' : 'sv'];

/** `docs/guidance/<country>/<language>/<role>.md`: what each role may do, when, and what the law demands of it. */
export const guidancePages = <F extends FileBase>(procedure: Procedure<F>): ReadonlyMap<string, string> =>
  new Map(
    languagesOf(procedure.country).flatMap(language => {
      const folder = `guidance/${procedure.country.toLowerCase()}/${language}`;
      const roles = rolesOfPeople(procedure);
      return [
        [`${folder}/README.md`, contents(procedure, roles, language)] as const,
        ...roles.map(role => [`${folder}/${fileOf(role)}`, rolePage(procedure, role, language)] as const),
      ];
    }),
  );

/** `migrationsverket-decision-maker.md` */
const fileOf = ({ key, authority }: Role): string => `${authority.slug}-${key.slice(authority.id.length + 1)}.md`;

function contents<F extends FileBase>(procedure: Procedure<F>, roles: readonly Role[], language: Language): string {
  const authorities = [...new Map(roles.map(({ authority }) => [authority.id, authority])).values()];
  return page([
    generated,
    `# ${words.title[language]}: ${countryName(procedure.country)[language]}`,
    words.about[language],
    ...authorities.map(authority => {
      const theirs = roles.filter(role => role.authority.id === authority.id);
      const lines = theirs.map(role => {
        const count = rowsOf(procedure, role).length;
        return `- [${role.title[language]}](${fileOf(role)}) (${count})`;
      });
      return `## ${authority.name[language]}\n\n${lines.join('\n')}`;
    }),
  ]);
}

const rowsOf = <F extends FileBase>({ commands }: Procedure<F>, { key }: Role): readonly Command<F>[] =>
  commands.filter(row => row.by.some(role => role.key === key));

function rolePage<F extends FileBase>(procedure: Procedure<F>, role: Role, language: Language): string {
  const subjects = bySubject(procedure, rowsOf(procedure, role));
  return page([
    generated,
    `# ${role.title[language]}, ${role.authority.name[language]}`,
    `${words.forRole[language]} ${words.version[language]} ${procedure.version}. ${citationMarks[language]}`,
    subjects
      .map(
        ({ region, rows }) =>
          `- **${region.title[language]}**\n${rows.map(row => `  - [${row.title[language]}](#${anchor(row)})`).join('\n')}`,
      )
      .join('\n'),
    ...subjects.flatMap(({ region, rows }) => [
      `## ${region.title[language]}`,
      ...rows.flatMap(row => stepParts(procedure, row, language)),
    ]),
  ]);
}

/** An anchor of our own, since those that viewers make of titles differ. */
const anchor = <F>({ name }: Command<F>): string => name;

function stepParts<F extends FileBase>(procedure: Procedure<F>, row: Command<F>, language: Language): string[] {
  const { started, met } = deadlinesOfRow(procedure, row);
  const titles = (rules: typeof started) =>
    rules.map(rule => `${rule.title[language]} (${inLine(cite(rule.legalBasis))})`).join('; ');
  const said = (label: keyof typeof words, text: string) =>
    text === '' ? '' : `**${words[label][language]}:** ${text}`;
  const slug = row.by[0]?.authority.slug ?? '';
  return [
    `### <a id="${anchor(row)}"></a>${row.title[language]}`,
    row.advice[language],
    said('when', whenOf(procedure, row, language)),
    checklist(row, language),
    [
      said('ground', inLine(cite(row.basis))),
      said('meets', titles(met)),
      said('starts', titles(started)),
      said('records', [...new Set(row.records.map(({ event }) => event.title[language]))].join('; ')),
      said('send', code(`POST /api/v1/${slug}/cases/${row.opens ? '' : '{caseId}/'}${row.name}`)),
    ]
      .filter(line => line !== '')
      .join('<br>\n'),
  ];
}

function whenOf<F extends FileBase>({ machine }: Procedure<F>, row: Command<F>, language: Language): string {
  if (row.opens) return words.opens[language];
  return machine.regions
    .flatMap(({ region }) => {
      const wanted = [row.from[region.name] ?? []].flat();
      return wanted.length === 0 ? [] : [demandOfState(region, wanted)[language]];
    })
    .join('; ');
}

function checklist<F>(row: Command<F>, language: Language): string {
  const lines = row.requires.map(guard => `- [ ] ${guard.demand[language]} (${inLine(cite(guard.legalBasis))})`);
  if (row.firstHand) lines.push(`- [ ] ${demandOfHand[language]} (${inLine(cite(row.basis))})`);
  return lines.length === 0 ? '' : `**${words.checklist[language]}:**\n\n${lines.join('\n')}`;
}

const inLine = (cited: string): string => cited.replaceAll('<br>', '; ');
