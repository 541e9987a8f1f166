import { everyClass, classesOf, maskOf, type ClassMask, type DataClass } from './classes';
import { maskOfLeaf, maskOfShape, shapeAt, type Leaf, type Shape, type Told } from './classified';
import { classOfNotice, eventFields, noticeKeys, regionFields } from './fields';
import { keeperOf, kept, reaches, type Keeper } from './keeper';

/** What the procedures add: the classes of what a command or a duty tells by its name. */
export interface NamedClasses {
  readonly commands: ReadonlyMap<string, ClassMask>;
  readonly duties: ReadonlyMap<string, ClassMask>;
}

/** A datum by its name. */
interface NamedDatum {
  readonly region?: string;
  /** `appeals.lodgedOn`. */
  readonly field?: string;
  readonly event?: number;
}

/** What somebody with certain roles and a certain purpose may know of any case; worked out once and then looked up. */
export class Sight {
  /** Everything there is: what is told need not be looked through. */
  readonly whole: boolean;
  /** The classes that are left out of what is told, whether or not there is anything in them. */
  readonly withheld: readonly DataClass[];
  private readonly keepers = new WeakMap<object, Keeper>();

  constructor(
    private readonly seen: ClassMask,
    private readonly named: NamedClasses,
  ) {
    this.whole = seen === everyClass;
    this.withheld = classesOf(everyClass & ~seen);
  }

  /** Whether every one of these classes may be known. */
  sees(leaf: Leaf): boolean {
    return this.whole || reaches(this.seen, maskOfLeaf(leaf));
  }

  /** Whether the state of a region may be known. */
  seesState(region: string): boolean {
    return this.seesPath([region, 'state']);
  }

  /** Whether a fact of the file may be known: `['decision', 'servedOn']`, `['deadlines', 'se.appeal']`. */
  seesPath([part = '', ...rest]: readonly string[]): boolean {
    if (this.whole) return true;
    if (part === 'deadlines') return rest[0] !== undefined && this.seesDuty(rest[0]);
    const shape = shapeAt(Object.hasOwn(regionFields, part) ? regionFields[part] : undefined, rest);
    // That there is something with parts may be known by whoever may know one of them.
    return shape !== undefined && this.keeper(shape) !== false;
  }

  /** Whether it may be known that something stands beside a datum: a field, an event of a region, or a whole case. */
  seesDatum({ region, field, event }: NamedDatum): boolean {
    if (region === undefined) return true;
    return event === undefined ? this.seesPath([region, ...(field?.split('.') ?? [])]) : this.seesState(region);
  }

  /** Whether it may be known that an event of this type happened. */
  seesEvent(type: string): boolean {
    return this.whole || reaches(this.seen, maskOfEvent(type));
  }

  seesCommand(name: string): boolean {
    return this.whole || reaches(this.seen, this.named.commands.get(name) ?? everyClass);
  }

  seesDuty(key: string): boolean {
    return this.whole || reaches(this.seen, this.named.duties.get(key) ?? everyClass);
  }

  seesNotice(key: string): boolean {
    return this.sees(classOfNotice(key));
  }

  /** Keys of the duties that may be known; undefined: all. */
  get duties(): readonly string[] | undefined {
    return this.whole ? undefined : [...this.named.duties.keys()].filter(key => this.seesDuty(key));
  }

  /** Keys of the notices that may be known; undefined: all. */
  get notices(): readonly string[] | undefined {
    return this.whole ? undefined : Object.keys(noticeKeys).filter(key => this.seesNotice(key));
  }

  /** Types of the events of which it may be known that they happened; undefined: all. */
  get events(): readonly string[] | undefined {
    return this.whole ? undefined : [...eventFields.keys()].filter(type => this.seesEvent(type));
  }

  /** What may be known of a region; undefined where nothing is. */
  region(name: string, facts: object): unknown {
    return this.part(regionFields[name], facts);
  }

  payload(type: string, payload: unknown): unknown {
    return this.part(eventFields.get(type)?.payload, payload) ?? {};
  }

  sealed(type: string, sealed: unknown): unknown {
    return this.part(eventFields.get(type)?.sealed, sealed);
  }

  /** What may be told of something whose every field has its class. */
  told<T extends object, const S extends Shape>(shape: S, value: T): Told<T, S> {
    return (this.part(shape, value) ?? {}) as Told<T, S>;
  }

  private part(shape: Shape | undefined, value: unknown): unknown {
    if (this.whole) return value;
    return shape === undefined ? undefined : kept(this.keeper(shape), value);
  }

  private keeper(shape: Shape): Keeper {
    if (typeof shape === 'string') return keeperOf(shape, this.seen);
    const known = this.keepers.get(shape) ?? keeperOf(shape, this.seen);
    this.keepers.set(shape, known);
    return known;
  }
}

const maskOfEvent = (type: string): ClassMask => {
  const fields = eventFields.get(type);
  return fields ? maskOfLeaf(fields.happened) : everyClass;
};

/** The classes that are told by its mere happening. */
export const classesOfEvent = (type: string): readonly DataClass[] => classesOf(maskOfEvent(type));

/** The classes that an event leaves behind when it is written. */
export const classesWritten = (type: string): readonly DataClass[] => {
  const fields = eventFields.get(type);
  if (!fields) return classesOf(everyClass);
  return classesOf(maskOfEvent(type) | maskOfShape(fields.payload) | maskOfShape(fields.sealed));
};

/** The classes that a command or the beginning of a duty tells by its name. */
export const maskToldBy = (types: readonly string[], withFacts: boolean): ClassMask =>
  types.reduce(
    (mask, type) => {
      const fields = eventFields.get(type);
      return mask | maskOfEvent(type) | (fields && withFacts ? maskOfShape(fields.payload) : 0);
    },
    maskOf(['operational']),
  );
