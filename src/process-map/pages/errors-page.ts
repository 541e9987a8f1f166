import type { Blocker, FileBase, Procedure, Text } from '../../kernel';
import { futureAct, samePerson, wrongRole } from '../../kernel/refusals';
import { cite } from './citations';
import { conditionsOf, everyLanguage } from './conditions';
import { code, generated, page, table } from './markdown';

/** What the page needs of the catalogue of problems. */
export interface ListedProblem {
  readonly status: number;
  readonly title: Text;
  readonly explanation: Text;
}

/** `docs/errors.md`: every kind of problem that the API answers, and every reason for which a command is refused. */
export function errorsPage<F extends FileBase>(
  problems: Readonly<Record<string, ListedProblem>>,
  procedures: readonly Procedure<F>[],
): string {
  return page([
    generated,
    '# Errors',
    'Answers that are not a success are problem details (RFC 9457). `code` is stable and is what a client branches on; ' +
      'texts come in the language that was asked for.',
    '## Problems',
    table(
      ['Code', 'Status', 'Title', 'What it means and what to do'],
      Object.entries(problems)
        .sort(([a, one], [b, other]) => one.status - other.status || (a < b ? -1 : 1))
        .map(([name, { status, title, explanation }]) => [
          code(name),
          String(status),
          everyLanguage(title),
          explanation.en,
        ]),
    ),
    '## Blockers',
    'A refused command lists all of these that stand against it in `blockers`, each with its legal ground and who can ' +
      'clear it. The previews of a case list them beforehand.',
    ...procedures.flatMap(procedure => [
      `### ${procedure.country}`,
      table(
        ['Code', 'Text', 'Ground', 'Cleared by', 'Stands before'],
        [...generalRows(procedure), ...guardRows(procedure)],
      ),
    ]),
  ]);
}

/** The reasons that the kernel itself gives: they stand before every row, on the ground of that row. */
function generalRows<F extends FileBase>({ commands, machine }: Procedure<F>): string[][] {
  const [any] = commands;
  if (!any) return [];
  const row = (blocker: Pick<Blocker, 'code'>, text: string, clears: string, before: string) => [
    code(blocker.code),
    text,
    'that of the command',
    clears,
    before,
  ];
  return [
    row(wrongRole(any), 'Names the roles that may do it.', 'those roles', 'every command'),
    ...machine.regions.map(({ region }) =>
      row(
        { code: `state-of-${region.name}` },
        `Names the state of “${region.title.en}” that is, and the states that are needed.`,
        'roles whose commands lead into those states',
        'commands that need such a state',
      ),
    ),
    row(samePerson(any), everyLanguage(samePerson(any).text), 'another person in the role', 'four-eyes commands'),
    row(futureAct(any), everyLanguage(futureAct(any).text), 'time', 'commands that say when the act was done'),
  ];
}

const guardRows = <F extends FileBase>(procedure: Procedure<F>): string[][] =>
  conditionsOf(procedure).map(condition => [
    code(condition.code),
    condition.texts.map(everyLanguage).join('<br>'),
    cite(condition.legalBasis),
    condition.whoCanClear.join('<br>'),
    condition.before.map(code).join('<br>'),
  ]);
