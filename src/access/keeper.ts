import type { ClassMask } from './classes';
import { isItemwise, isLeaf, maskOfLeaf, type Leaf, type Shape } from './classified';

/** What of a shape a set of classes reaches: all, nothing, or these fields and no others. */
export type Keeper = boolean | KeptFields;
interface KeptFields {
  readonly fields: ReadonlyMap<string, Keeper>;
  readonly tells?: (item: unknown) => boolean;
}

export const reaches = (seen: ClassMask, wanted: ClassMask): boolean => (wanted & ~seen) === 0;

/** Worked out once for a shape and a set of classes; what is kept of a value is then a walk with a look-up a field. */
export function keeperOf(shape: Shape, seen: ClassMask): Keeper {
  if (isLeaf(shape)) return reaches(seen, maskOfLeaf(shape));
  if (isItemwise(shape)) {
    const inner = keeperOf(shape.item, seen);
    const by = shape.by as (item: unknown) => Leaf;
    const tells = (item: unknown) => reaches(seen, maskOfLeaf(by(item)));
    return typeof inner === 'boolean' ? false : { ...inner, tells };
  }
  const fields = new Map<string, Keeper>();
  for (const [name, field] of Object.entries(shape)) {
    const keeper = keeperOf(field, seen);
    if (keeper !== false) fields.set(name, keeper);
  }
  // An empty object would tell that there is something.
  return fields.size === 0 ? false : { fields };
}

/** The part of a value that is kept. What nobody has classified is not. */
export function kept(keeper: Keeper, value: unknown): unknown {
  if (typeof keeper === 'boolean') return keeper ? value : undefined;
  if (Array.isArray(value)) return value.map(item => kept(keeper, item)).filter(item => item !== undefined);
  if (typeof value !== 'object' || value === null || keeper.tells?.(value) === false) return undefined;
  const told: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) {
    const inner = keeper.fields.get(name);
    if (inner === undefined) continue;
    const part = kept(inner, field);
    if (part !== undefined) told[name] = part;
  }
  return told;
}
