import { Problem } from '../../../src/platform/http/problem';
import { usual, type SwedishCase } from '../../builders';

export type Answer = boolean | string | number | null;

/** What Samverk answers, by ruling and question; the known answers stand apart, in `questions.json`. */
export type Answers = Readonly<Record<string, Readonly<Record<string, () => Answer>>>>;

type Giver = Parameters<SwedishCase['give']>[0];
type Input = Readonly<Record<string, unknown>>;

/** Whether a command is allowed; the reasons against it must be these, so that no other one hides the question. */
export function may<By extends string>(
  one: { blockers(by: By, name: string, input: Input): readonly string[] },
  by: By,
  name: string,
  input: Input = {},
  because: string[] = [],
): boolean {
  const codes = one.blockers(by, name, input);
  expect(codes).toEqual(expect.arrayContaining(because));
  if (because.length === 0) expect(codes).toEqual([]);
  return codes.length === 0;
}

/** Whether a form is taken without one of its fields; whole it must be. */
export function takenWithout(one: SwedishCase, by: Giver, name: string, input: Input, field: string): boolean {
  one.blockers(by, name, input);
  expect(input).toHaveProperty(field);
  const { [field]: _, ...rest } = input;
  try {
    one.blockers(by, name, rest);
    return true;
  } catch (error) {
    if (error instanceof Problem && error.code === 'invalid-input') return false;
    throw error;
  }
}

/** Detention by Migrationsverket or the police from this moment on. */
export const order = (one: SwedishCase, change: Input = {}) => ({ ...usual.detention(one.day, one.moment), ...change });
