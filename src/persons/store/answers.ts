import type { Temporal } from 'temporal-polyfill';
import type { Marks } from '../../marks/marks';
import type { PersonIdentity, RecordedStatement } from '../http/persons.answers';
import type { Assertion, RecordedAssertion } from '../identity/assertion';
import { identityFrom, type Identity } from '../identity/identity';
import { machineReadableName } from '../identity/machine-readable-name';

/** A statement as the database tells it: what is absent is null. */
export type AssertionRow = {
  readonly [Kind in Assertion['kind']]: Omit<
    Extract<RecordedAssertion, { kind: Kind }>,
    'assertedOn' | 'supersededBy'
  > & {
    readonly assertedOn: string | null;
    readonly supersededBy: number | null;
  };
}[Assertion['kind']];

function recordedAssertion({ assertedOn, supersededBy, ...said }: AssertionRow): RecordedAssertion {
  return {
    ...said,
    ...(assertedOn !== null && { assertedOn }),
    ...(supersededBy !== null && { supersededBy }),
  };
}

/** What stands of these statements, ready to be answered. */
export function identityAnswer(rows: readonly AssertionRow[], today: Temporal.PlainDate): PersonIdentity {
  const identity: Identity = identityFrom(rows.map(recordedAssertion), today);
  const [name] = identity.names;
  const machineReadable = name && machineReadableName(name);
  return { ...identity, ...(machineReadable !== undefined && { machineReadableName: machineReadable }) };
}

/** One statement with its marks; what it says stands under the name of its kind, as it was sent. */
export function statementAnswer(row: AssertionRow, marks: Marks): RecordedStatement {
  const { number, kind, source, certainty, recordedAt, authority, assertedOn, supersededBy } = row;
  const contested = marks.contested.flatMap(({ statement, ...mark }) => (statement === number ? [mark] : []));
  return {
    number,
    kind,
    ...{ [memberOf[kind]]: row.value },
    source,
    certainty,
    ...(assertedOn !== null && { assertedOn }),
    recordedAt,
    authority,
    ...(supersededBy !== null && { supersededBy }),
    ...(contested.length > 0 && { contested }),
  };
}

const memberOf: Readonly<Record<Assertion['kind'], keyof RecordedStatement>> = {
  name: 'name',
  'birth-date': 'birthDate',
  sex: 'sex',
  nationality: 'nationality',
  language: 'language',
  document: 'document',
};
