import { maskOfShape, type DataClass, type Shape } from '../../access';
import { classesOf, everyClass } from '../../access/classes';
import { shapeAt } from '../../access/classified';

/** One value with the way to it: `['decision', 'servedOn']`. */
interface Leaf {
  readonly path: readonly string[];
  readonly value: string;
}

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Every value in it. A list of values is one; what stands in a list of objects keeps the way to the list. */
export function leavesOf(value: unknown, path: readonly string[] = []): readonly Leaf[] {
  if (isScalar(value)) return [{ path, value: String(value) }];
  if (Array.isArray(value))
    return value.length > 0 && value.every(isScalar)
      ? [{ path, value: value.map(String).join(', ') }]
      : value.flatMap((one: unknown) => leavesOf(one, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, [...path, name]));
}

/** What kinds of data stand at a place; of what nobody has classified, every kind. */
export function classesAt(shape: Shape | undefined, path: readonly string[]): readonly DataClass[] {
  const found = shapeAt(shape, path);
  return classesOf(found === undefined ? everyClass : maskOfShape(found));
}
