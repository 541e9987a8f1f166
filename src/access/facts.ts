import { classesOf, everyClass, maskOf, type ClassMask, type DataClass } from './classes';
import { isItemwise, isLeaf, maskOfLeaf, maskOfShape, type Leaf, type Shape } from './classified';
import { carriageNeeds, orderFields, regionFields } from './fields';

/** What is in a piece of a case: every field that holds something, and the kinds of data that they are. */
export interface Facts {
  readonly fields: readonly string[];
  readonly classes: readonly DataClass[];
}

/** The facts of these regions of a file. */
export const factsOfRegions = (regions: object): Facts => facts(regionFields, regions);

/** The facts of a transport order, and the needs that travel sealed with it, which are there or are not, as a whole. */
export function factsOfOrder(order: object): Facts {
  const { fields, classes } = facts({ transport: orderFields }, { transport: order });
  return { fields: [...fields, 'needs'].sort(), classes: classesOf(maskOf(classes) | maskOfShape(carriageNeeds)) };
}

function facts(shape: Readonly<Record<string, Shape>>, value: object): Facts {
  const fields = new Set<string>();
  let mask: ClassMask = 0;
  const walk = (at: Shape | undefined, path: string, inner: unknown): void => {
    if (Array.isArray(inner)) for (const item of inner) walk(at, path, item);
    else if (typeof inner === 'object' && inner !== null) {
      if (at !== undefined && !isLeaf(at) && isItemwise(at))
        mask |= maskOfLeaf((at.by as (item: object) => Leaf)(inner));
      const within = at === undefined || isLeaf(at) ? undefined : isItemwise(at) ? at.item : at;
      for (const [name, part] of Object.entries(inner))
        walk(
          (within as Readonly<Record<string, Shape>> | undefined)?.[name],
          path === '' ? name : `${path}.${name}`,
          part,
        );
    } else {
      fields.add(path);
      mask |= at !== undefined && isLeaf(at) ? maskOfLeaf(at) : everyClass;
    }
  };
  walk(shape, '', value);
  return { fields: [...fields].sort(), classes: classesOf(mask) };
}
