import { dataClasses, everyClass, maskOf, type ClassMask, type DataClass } from './classes';

/** The class of one field, or all the classes that its reader needs. */
export type Leaf = DataClass | readonly [DataClass, ...DataClass[]];

/** Classes by field, as a program reads them. */
export type Shape = Leaf | Itemwise | { readonly [field: string]: Shape };

/** What is told or left out whole, by what it is: an object, or each item of a list. */
export interface Itemwise<T = never> {
  readonly by: (item: T) => Leaf;
  readonly item: Shape;
}

type Scalar = string | number | boolean;

/** A class for every field of a shape, and for every field within it. A field that is forgotten does not compile. */
export type Classified<T> = [NonNullable<T>] extends [readonly (infer Item)[]]
  ? Classified<Item> | ([Item] extends [Scalar] ? never : Itemwise<Item>)
  : [NonNullable<T>] extends [Scalar]
    ? Leaf
    : { readonly [Field in keyof NonNullable<T>]-?: Classified<NonNullable<T>[Field]> } | Itemwise<NonNullable<T>>;

/** `classed<Handover>()({ number: 'operational', ... })`: keeps what each class is, for the types of what is told. */
export const classed =
  <T>() =>
  <const S extends Classified<T>>(shape: S): S =>
    shape;

/** What a caller is told of `T`: the operational whole, the rest where the caller's classes reach. */
export type Told<T, S> = {
  [Field in keyof T as Field extends keyof S ? (S[Field] extends 'operational' ? Field : never) : never]: T[Field];
} & {
  [Field in keyof T as Field extends keyof S ? (S[Field] extends 'operational' ? never : Field) : never]?: T[Field];
};

export const isLeaf = (shape: Shape): shape is Leaf => typeof shape === 'string' || Array.isArray(shape);
export const isItemwise = (shape: Shape): shape is Itemwise =>
  !isLeaf(shape) && typeof (shape as Partial<Itemwise>).by === 'function';

/** The classes of a leaf; a word that is no class asks for every class there is. */
export const maskOfLeaf = (leaf: Leaf): ClassMask => {
  const classes: readonly DataClass[] = typeof leaf === 'string' ? [leaf] : leaf;
  return classes.every(one => dataClasses.includes(one)) ? maskOf(classes) : everyClass;
};

/** All classes that occur in a shape. */
export function maskOfShape(shape: Shape): ClassMask {
  if (isLeaf(shape)) return maskOfLeaf(shape);
  if (isItemwise(shape)) return maskOfShape(shape.item);
  let mask = 0;
  for (const field of Object.values(shape)) mask |= maskOfShape(field);
  return mask;
}

/** The shape of what a path leads to, whatever lists it goes through; undefined where nobody has classified it. */
export function shapeAt(shape: Shape | undefined, [field, ...rest]: readonly string[]): Shape | undefined {
  if (shape === undefined || field === undefined) return shape;
  if (isLeaf(shape)) return undefined;
  if (isItemwise(shape)) return shapeAt(shape.item, [field, ...rest]);
  return shapeAt(Object.hasOwn(shape, field) ? shape[field] : undefined, rest);
}
