import fc from 'fast-check';
import type { CircleFacts } from '../../../src/circle/circle';
import { circles, markings } from '../../../src/circle/words';
import type { Office } from '../spine/office';
import { Ledger } from './ledger';

export const persons = ['anna', 'bo', 'carl', 'dora'];
export const units = ['north', 'south', 'reception'];
export const person = fc.constantFrom(...persons);
export const unit = fc.constantFrom(...units);

/** Without the fields that hold nothing. */
export const present = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 1 });
const some = <T>(arbitrary: fc.Arbitrary<T>, most: number) => fc.array(arbitrary, { maxLength: most });

/** A case as far as its circle hangs on it. */
interface Kept {
  readonly id: string;
  readonly personId: string;
  readonly closed: boolean;
}

type Regime = NonNullable<CircleFacts['regime']>;
type Place = Pick<CircleFacts, 'unit' | 'officer' | 'further' | 'grants' | 'glasses'> & {
  /** For whom a grant was proposed that nobody has given. */
  readonly asked: readonly string[];
};

/** How an authority keeps its cases to its people at one time. */
interface House {
  readonly open?: Regime;
  readonly closed?: Regime;
  readonly mandates: CircleFacts['mandates'];
}

/** Who is let in where, at one time: by authority, and by case and authority. */
export interface Era {
  readonly houses: ReadonlyMap<string, House>;
  readonly places: ReadonlyMap<string, Place>;
  readonly markings: ReadonlyMap<string, NonNullable<CircleFacts['marking']>>;
}

const regimes = maybe(
  fc.record({ circle: fc.constantFrom(...circles), intake: fc.uniqueArray(unit, { minLength: 1, maxLength: 2 }) }),
);
const houses: fc.Arbitrary<House> = fc
  .record({
    open: regimes,
    closed: regimes,
    mandates: some(
      fc.tuple(person, person).filter(([giver, holder]) => giver !== holder),
      3,
    ).map(pairs => pairs.map(([giver, holder]) => ({ giver, holder }))),
  })
  .map(present) as fc.Arbitrary<House>;
const places: fc.Arbitrary<Place> = fc
  .record({
    unit: maybe(unit),
    officer: maybe(person),
    further: fc.uniqueArray(person, { maxLength: 2 }),
    grants: some(
      fc.oneof(
        person.map(holder => ({ holder })),
        unit.map(one => ({ unit: one })),
      ),
      2,
    ),
    glasses: some(
      person.map(subject => ({ subject })),
      1,
    ),
    asked: some(person, 1),
  })
  .map(present) as fc.Arbitrary<Place>;

const placeKey = (authority: string, caseId: string): string => `${authority} ${caseId}`;

/** An era of a world: a third of the cases is protected. */
export const eras = (authorities: readonly string[], cases: readonly Kept[]): fc.Arbitrary<Era> => {
  const keys = authorities.flatMap(authority => cases.map(({ id }) => placeKey(authority, id)));
  const fill = <T>(names: readonly string[], one: fc.Arbitrary<T>) =>
    fc
      .array(one, { minLength: names.length, maxLength: names.length })
      .map(values => new Map(names.flatMap((name, at) => (values[at] === undefined ? [] : [[name, values[at]]]))));
  return fc.record({
    houses: fill(authorities, houses),
    places: fill(keys, places),
    markings: fill(
      cases.map(({ id }) => id),
      fc.oneof(
        { arbitrary: fc.constant(undefined), weight: 2 },
        { arbitrary: fc.constantFrom(...markings), weight: 1 },
      ),
    ),
  });
};

/** What stands of a case in an authority, as the pure function asks for it, and what does not stand yet. */
export function factsOf(
  era: Era,
  authority: string,
  { id, closed }: Pick<Kept, 'id' | 'closed'>,
): CircleFacts & Pick<Place, 'asked'> {
  const house = era.houses.get(authority);
  const place = era.places.get(placeKey(authority, id));
  return present({
    ...{ further: [], grants: [], glasses: [], asked: [] },
    ...place,
    regime: closed ? house?.closed : house?.open,
    mandates: house?.mandates ?? [],
    marking: era.markings.get(id),
  }) as CircleFacts & Pick<Place, 'asked'>;
}

/** Writes an era down, in the place of the one before. */
export async function begin(era: Era, office: Office, cases: readonly Kept[]): Promise<void> {
  await new Ledger(office, '', '').wipe();
  for (const [authority, { open, closed, mandates }] of era.houses) {
    const ledger = new Ledger(office, authority, '');
    if (open) await ledger.regime(open, 'open');
    if (closed) await ledger.regime(closed, 'closed');
    for (const mandate of mandates) await ledger.mandate(mandate);
  }
  const [first] = era.houses.keys();
  for (const { id, personId } of cases) {
    const marking = era.markings.get(id);
    if (marking !== undefined) await new Ledger(office, first ?? '', id).mark(marking);
    if (marking === 'protected-identity')
      await office.rows('update persons set protection = $2 where id = $1', [personId, marking]);
    for (const authority of era.houses.keys()) {
      const place = era.places.get(placeKey(authority, id));
      if (!place) continue;
      const ledger = new Ledger(office, authority, id);
      await ledger.place(place);
      for (const holder of place.asked) await ledger.propose(holder);
      await ledger.alert();
    }
  }
}
