import type { Temporal } from 'temporal-polyfill';
import {
  certainties,
  isCurrent,
  type Assertion,
  type AssertionKind,
  type DocumentValue,
  type NameValue,
  type RecordedAssertion,
  type Sex,
} from './assertion';
import { mayBeChildOn } from './birth-date';

/** Who somebody is as far as the record goes: what stands, the surest first. */
export interface Identity {
  /** `O'Connor, Enya Siobhan`; absent while no name is known. */
  readonly displayName?: string;
  readonly names: readonly NameValue[];
  readonly birthDate?: string;
  /** Doubt counts in favour of being a child; absent while no birth date is known. */
  readonly mayBeChild?: boolean;
  readonly sex?: Sex;
  readonly nationalities: readonly string[];
  readonly languages: readonly string[];
  readonly documents: readonly DocumentValue[];
}

/** A single name stands alone: nothing is put in the place of one that is not there. */
export const displayName = ({ primary, secondary }: Pick<NameValue, 'primary' | 'secondary'>): string =>
  secondary === null ? primary : `${primary}, ${secondary}`;

/**
 * Puts the statements that stand together.
 * @param today the day on which the age is asked for
 */
export function identityFrom(assertions: readonly RecordedAssertion[], today: Temporal.PlainDate): Identity {
  const standing = surestFirst(assertions.filter(isCurrent));
  const names = [...valuesOf(standing, 'name')].sort((one, other) => order(one) - order(other));
  const [name] = names;
  const births = standing.filter(({ kind }) => kind === 'birth-date');
  const surest = births.filter(({ certainty }) => certainty === births[0]?.certainty);
  const surestBirths = valuesOf(surest, 'birth-date');
  const [birthDate] = surestBirths;
  const [sex] = valuesOf(standing, 'sex');
  return {
    ...(name && { displayName: displayName(name) }),
    names,
    ...(birthDate !== undefined && {
      birthDate,
      // Equally sure dates may differ; the youngest age that any of them allows decides.
      mayBeChild: surestBirths.some(date => mayBeChildOn(date, today)),
    }),
    ...(sex !== undefined && { sex }),
    nationalities: [...new Set(valuesOf(standing, 'nationality'))],
    languages: [...new Set(valuesOf(standing, 'language'))],
    documents: valuesOf(standing, 'document'),
  };
}

type ValueOf<Kind extends AssertionKind> = Extract<Assertion, { kind: Kind }>['value'];

const valuesOf = <Kind extends AssertionKind>(
  standing: readonly RecordedAssertion[],
  kind: Kind,
): readonly ValueOf<Kind>[] => standing.filter(one => one.kind === kind).map(({ value }) => value as ValueOf<Kind>);

/** Among equally sure statements the latest leads. */
const surestFirst = (assertions: readonly RecordedAssertion[]): readonly RecordedAssertion[] =>
  [...assertions].sort(
    (one, other) =>
      certainties.indexOf(other.certainty) - certainties.indexOf(one.certainty) || other.number - one.number,
  );

/** The official name leads; an alias never stands before it. */
const order = ({ kind }: NameValue): number => ['official', 'at-birth', 'alias'].indexOf(kind);
