import { regionNames, type Region } from '../../kernel';

/** A moment as the database keeps it: to the millisecond, which is also what a cursor can carry. */
export const moment = { type: 'timestamptz', precision: 3 } as const;

/** The condition of a CHECK: text instead of an enumerated type, which could never lose a value again. */
export const oneOf = (column: string, values: readonly string[]): string =>
  `${column} IN (${values.map(value => `'${value}'`).join(', ')})`;

/** @returns name and condition, as `Check` takes them */
export const checkState = (table: string, column: string, region: Region): [name: string, condition: string] => [
  `${table}_${column}`,
  oneOf(column, regionNames(region)),
];

/** The names of a union type, in one place and all of them: a forgotten or invented one does not compile. */
export const namesOf = <Name extends string>(names: Readonly<Record<Name, true>>): readonly Name[] =>
  Object.keys(names) as Name[];
