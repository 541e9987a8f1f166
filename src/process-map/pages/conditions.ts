import { languages, type Citation, type FileBase, type Procedure, type Text } from '../../kernel';

/** A condition as the pages list it: guards of one code are one line, since that is what a client sees. */
export interface Condition {
  readonly code: string;
  readonly demands: readonly Text[];
  readonly texts: readonly Text[];
  readonly legalBasis: readonly Citation[];
  readonly whoCanClear: readonly string[];
  /** Names of the commands it stands before. */
  readonly before: readonly string[];
}

export function conditionsOf<F extends FileBase>({ commands }: Procedure<F>): readonly Condition[] {
  const guards = commands.flatMap(row => row.requires.map(guard => ({ guard, before: row.name })));
  const codes = [...new Set(guards.map(({ guard }) => guard.code))].sort();
  return codes.map(code => {
    const same = guards.filter(({ guard }) => guard.code === code);
    return {
      code,
      demands: distinct(
        same.map(({ guard }) => guard.demand),
        text => text.en,
      ),
      texts: distinct(
        same.map(({ guard }) => guard.refusal),
        text => text.en,
      ),
      legalBasis: distinct(
        same.flatMap(({ guard }) => guard.legalBasis),
        ({ label }) => label,
      ),
      whoCanClear: [
        ...new Set(same.flatMap(({ guard }) => guard.whoCanClear).map(who => (typeof who === 'string' ? who : who.en))),
      ],
      before: [...new Set(same.map(({ before }) => before))],
    };
  });
}

const distinct = <T>(items: readonly T[], key: (item: T) => string): readonly T[] => [
  ...new Map(items.map(item => [key(item), item])).values(),
];

export const everyLanguage = (text: Text): string => languages.map(language => text[language]).join('<br>');
