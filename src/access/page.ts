import type { Citation } from '../kernel';
import { dataClasses, dataClassRows, type DataClass } from './classes';
import { isItemwise, isLeaf, type Shape } from './classified';
import { eventFields, noticeKeys, regionFields } from './fields';
import { purposeRows } from './purposes';
import type { RoleRight } from './right';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '-'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');

const cite = (basis: readonly Citation[]): string =>
  [...new Set(basis.map(({ label, certainty }) => `${label} (${certainty})`))].join('; ');

const words = (classes: readonly DataClass[]): string => classes.join(' + ');

/** Every field of a shape with its kinds, as paths. */
const fieldsOf = (shape: Shape, path = ''): (readonly [string, readonly DataClass[]])[] => {
  if (isLeaf(shape)) return [[path, [shape].flat()]];
  if (isItemwise(shape)) return [[`${path} (each by its key)`, []]];
  return Object.entries(shape).flatMap(([name, inner]) => fieldsOf(inner, path === '' ? name : `${path}.${name}`));
};

const gathered = (shape: Shape): string => {
  const by = new Map<string, string[]>();
  for (const [path, classes] of fieldsOf(shape)) {
    const key = classes.length === 0 ? 'by key' : words(classes);
    by.set(key, [...(by.get(key) ?? []), `\`${path}\``]);
  }
  return [...by].map(([key, paths]) => `**${key}**: ${paths.join(', ')}`).join('<br>');
};

const rightRow = ({ role, reads, writes, decidesOnDetention, basis }: RoleRight): readonly string[] => [
  `\`${role.key}\``,
  ...dataClasses.map(one => `${reads.includes(one) ? 'r' : ''}${writes.includes(one) ? 'w' : ''}` || '–'),
  decidesOnDetention ? 'yes' : '–',
  cite(basis),
];

/** `docs/access.md`: who may know what of a case, as the policy has it. */
export const accessPage = (rights: readonly RoleRight[]): string => `# Who may know what of a case

Made from the policy in \`src/access\` and the table in \`src/role-rights.ts\`; do not edit. An authority sees the parts of a case
that are open to it; of these, somebody in it sees the kinds of data that role and purpose reach. Views name the kinds that
they leave out, and never say whether there is anything in them.

## Kinds of data

${table(
  ['Kind', 'What it is', 'Nobody is selected by it', 'Grounds (certainty)'],
  dataClasses.map(one => {
    const { meaning, searchBan, basis } = dataClassRows[one];
    return [one, meaning.en, searchBan ? 'yes' : 'no', cite(basis)];
  }),
)}

## Roles

\`r\` reads, \`w\` writes. The law sets the measure; the choice is the controller’s and is to be reviewed by each authority.

${table(['Role', ...dataClasses, 'May select by detention', 'Grounds (certainty)'], rights.map(rightRow))}

## Purposes

A look reaches no more than its purpose does, whatever the role.

${table(
  ['Purpose', 'Meaning', 'Reaches'],
  Object.entries(purposeRows).map(([key, { title, reaches }]) => [
    `\`${key}\``,
    title.en,
    reaches.length === dataClasses.length ? 'everything' : reaches.join(', '),
  ]),
)}

## Fields of the case file

A field of several kinds is told to whoever reads them all.

${table(
  ['Region', 'Kinds and fields'],
  Object.entries(regionFields).map(([name, shape]) => [name, gathered(shape)]),
)}

## Events

${table(
  ['Event', 'That it happened', 'Facts', 'Sealed'],
  [...eventFields.values()].map(({ type, happened, payload, sealed }) => [
    `\`${type}\``,
    words([happened].flat()),
    gathered(payload) || '–',
    gathered(sealed) || '–',
  ]),
)}

## Notices

${table(
  ['Notice', 'Kinds'],
  Object.entries(noticeKeys).map(([key, kinds]) => [`\`${key}\``, words([kinds].flat())]),
)}
`;
