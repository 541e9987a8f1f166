import { Temporal } from 'temporal-polyfill';
import { problem, type FieldError } from '../../platform/http/problem';
import type { Assertion } from '../identity/assertion';
import { earliestBirth } from '../identity/birth-date';
import type { NameOfPerson, StatementOfPerson } from './persons.inputs';

const wordings = {
  'not-one-statement': {
    en: 'A statement says one thing: give exactly one of name, birthDate, sex, nationality, language and document.',
    sv: 'En uppgift säger en sak: ange exakt en av name, birthDate, sex, nationality, language och document.',
    pl: 'Oświadczenie dotyczy jednej rzeczy: podaj dokładnie jedno z pól name, birthDate, sex, nationality, language i document.',
  },
  'in-the-future': {
    en: 'This day has not come yet.',
    sv: 'Den dagen har inte inträffat ännu.',
    pl: 'Ten dzień jeszcze nie nadszedł.',
  },
} as const;

/**
 * The statements that a caller makes.
 * @param today a day after it cannot have been a birthday, nor the day of a statement
 * @throws Problem invalid-input with every fault
 */
export function assertionsOf(
  statements: readonly StatementOfPerson[],
  today: Temporal.PlainDate,
  pointerTo: (at: number) => string,
): readonly Assertion[] {
  const errors: FieldError[] = [];
  const read = statements.flatMap((statement, at) => {
    const fault = (code: keyof typeof wordings, member = '') =>
      errors.push({ pointer: `${pointerTo(at)}${member}`, code, detail: wordings[code] });
    const said = whatIsSaid(statement);
    const [one] = said;
    if (!one || said.length > 1) fault('not-one-statement');
    const after = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, today) > 0;
    if (statement.birthDate !== undefined && after(earliestBirth(statement.birthDate)))
      fault('in-the-future', '/birthDate');
    const { source, certainty, assertedOn } = statement;
    if (assertedOn !== undefined && after(Temporal.PlainDate.from(assertedOn))) fault('in-the-future', '/assertedOn');
    return one ? [{ ...one, source, certainty, ...(assertedOn !== undefined && { assertedOn }) }] : [];
  });
  if (errors.length > 0) throw problem('invalid-input', { errors });
  return read;
}

/** The one statement of a body. */
export function assertionOf(statement: StatementOfPerson, today: Temporal.PlainDate): Assertion {
  const [assertion] = assertionsOf([statement], today, () => '');
  if (!assertion) throw new Error('a statement was neither read nor refused');
  return assertion;
}

type Said = { readonly [One in Assertion as One['kind']]: Pick<One, 'kind' | 'value'> }[Assertion['kind']];

function whatIsSaid({ name, birthDate, sex, nationality, language, document }: StatementOfPerson): readonly Said[] {
  return [
    ...(name ? [{ kind: 'name', value: nameValue(name) } as const] : []),
    ...(birthDate === undefined ? [] : [{ kind: 'birth-date', value: birthDate } as const]),
    ...(sex === undefined ? [] : [{ kind: 'sex', value: sex } as const]),
    ...(nationality === undefined ? [] : [{ kind: 'nationality', value: nationality } as const]),
    ...(language === undefined ? [] : [{ kind: 'language', value: language } as const]),
    ...(document
      ? [
          {
            kind: 'document',
            value: {
              kind: document.kind,
              number: document.number,
              issuer: document.issuer,
              ...(document.validUntil !== undefined && { validUntil: document.validUntil }),
            },
          } as const,
        ]
      : []),
  ];
}

const nameValue = ({ kind, primary, secondary, originalScript, transliteration }: NameOfPerson) => ({
  kind,
  primary,
  secondary: secondary ?? null,
  ...(originalScript !== undefined && { originalScript }),
  ...(transliteration !== undefined && { transliteration }),
});
