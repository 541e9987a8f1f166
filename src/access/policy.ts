import { classesOf, dataClasses, everyClass, maskOf, type ClassMask, type DataClass } from './classes';
import { judge, type Action, type Asker, type Judgment, type Resource } from './judge';
import { usualPurpose } from './purposes';
import type { RoleRight } from './right';
import { maskToldBy, Sight, type NamedClasses } from './sight';

/** As much of a procedure as tells what its names give away. */
interface NamedProcedure {
  readonly commands: readonly { readonly name: string; readonly records: readonly { event: { type: string } }[] }[];
  readonly deadlines: readonly { readonly key: string; readonly starts: readonly { type: string }[] }[];
}

/** Sets of roles that are remembered; a token with many odd ones must not fill the memory. */
const mostSights = 2000;

/** Who may know and do what, with the answers that do not hang on the case worked out ahead. */
export class AccessPolicy {
  private readonly sights = new Map<string, Sight>();
  private readonly named: NamedClasses;

  constructor(
    readonly rights: readonly RoleRight[],
    procedures: readonly NamedProcedure[],
  ) {
    this.named = namedClassesOf(procedures);
  }

  judge(asker: Asker, action: Action, resource: Resource): Judgment {
    return judge(this.rights, asker, action, resource);
  }

  /** What somebody may know of any case that is open to the authority. */
  sightOf({ authority, roles, purpose = usualPurpose }: Asker): Sight {
    const key = JSON.stringify([authority, purpose, ...roles]);
    const known = this.sights.get(key);
    if (known) return known;
    const asker = { authority, roles, purpose };
    const seen = maskOf(dataClasses.filter(dataClass => this.judge(asker, 'read', { dataClass }).allowed));
    if (this.sights.size >= mostSights) this.sights.clear();
    const sight = this.shared(seen);
    this.sights.set(key, sight);
    return sight;
  }

  /** What a duty tells by its key; a key that no procedure knows may tell anything. */
  classesOfDuty(key: string): readonly DataClass[] {
    return classesOf(this.named.duties.get(key) ?? everyClass);
  }

  /** Roles of an authority that may read all of these classes, to tell who can be asked instead. */
  readersOf(authority: string, classes: readonly DataClass[]): RoleRight['role'][] {
    return this.rights
      .filter(({ role, reads }) => role.authority.id === authority && classes.every(one => reads.includes(one)))
      .map(({ role }) => role);
  }

  private readonly byMask = new Map<ClassMask, Sight>();

  private shared(seen: ClassMask): Sight {
    const known = this.byMask.get(seen) ?? new Sight(seen, this.named);
    this.byMask.set(seen, known);
    return known;
  }
}

function namedClassesOf(procedures: readonly NamedProcedure[]): NamedClasses {
  const commands = new Map<string, ClassMask>();
  const duties = new Map<string, ClassMask>();
  const add = (map: Map<string, ClassMask>, name: string, mask: ClassMask) =>
    map.set(name, (map.get(name) ?? 0) | mask);
  for (const procedure of procedures) {
    for (const { name, records } of procedure.commands)
      add(
        commands,
        name,
        maskToldBy(
          records.map(({ event }) => event.type),
          true,
        ),
      );
    for (const { key, starts } of procedure.deadlines)
      add(
        duties,
        key,
        maskToldBy(
          starts.map(({ type }) => type),
          false,
        ),
      );
  }
  return { commands, duties };
}
