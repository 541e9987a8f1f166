import fc from 'fast-check';
import { roleRights } from '../role-rights';
import { procedures } from '../procedures';
import { dataClasses, type DataClass } from './classes';
import { isItemwise, isLeaf, maskOfLeaf, type Leaf, type Shape } from './classified';
import { eventFields, noticeKeys, regionFields } from './fields';
import type { Asker } from './judge';
import { AccessPolicy } from './policy';
import { purposeRows } from './purposes';

const seed = Number(process.env['FC_SEED'] ?? 20_261_128);
const policy = new AccessPolicy(roleRights, procedures);
const [migrationsverket, polisen] = ['se.migrationsverket', 'se.polisen'];

const roles = roleRights.map(({ role }) => role);
const authorities = [...new Set(roles.map(({ authority }) => authority.id)), 'se.nobody'];
/** Mostly with roles of their own authority, as an issuer gives them; some with roles that are none of theirs. */
const askers: fc.Arbitrary<Asker> = fc.constantFrom(...authorities).chain(authority => {
  const own = roles.filter(role => role.authority.id === authority).map(({ key }) => key);
  const others = [...roles.map(({ key }) => key), `${authority}.nobody`];
  return fc
    .tuple(
      fc.subarray(own),
      fc.subarray(others, { maxLength: 2 }),
      fc.constantFrom(...Object.keys(purposeRows), 'curiosity'),
    )
    .map(([some, more, purpose]) => ({ authority, roles: [...new Set([...some, ...more])], purpose }));
});

/** A value as a shape allows it: some fields, lists where there may be some, words for leaves. */
function valueOf(shape: Shape): fc.Arbitrary<unknown> {
  if (isLeaf(shape)) return fc.string({ minLength: 1 });
  if (isItemwise(shape))
    return fc.array(fc.record({ key: fc.constantFrom(...Object.keys(noticeKeys), 'unheard-of'), to: fc.string() }));
  const fields = Object.fromEntries(Object.entries(shape).map(([name, inner]) => [name, valueOf(inner)]));
  const one = fc.record({ ...fields, 'of-no-class': fc.string() }, { requiredKeys: [] });
  return fc.oneof(one, fc.array(one, { maxLength: 3 }));
}

/** Every fact in a value with the classes that it is of. */
function factsIn(shape: Shape | undefined, value: unknown, path = ''): (readonly [string, readonly DataClass[]])[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => factsIn(shape, item, `${path}[]`));
  if (typeof value !== 'object' || value === null) {
    const classes = shape !== undefined && isLeaf(shape) ? [shape].flat() : dataClasses;
    return [[`${path}=${String(value)}`, classes]];
  }
  if (shape !== undefined && !isLeaf(shape) && isItemwise(shape)) {
    const by = shape.by as (item: object) => Leaf;
    return factsIn(shape.item, value, path).map(([at, own]) => [at, [...own, ...[by(value)].flat()]]);
  }
  return Object.entries(value).flatMap(([name, inner]) =>
    factsIn(
      shape === undefined || isLeaf(shape) ? undefined : (shape as Record<string, Shape>)[name],
      inner,
      `${path}.${name}`,
    ),
  );
}

const shapes = [
  ...Object.entries(regionFields).map(([name, shape]) => [`region ${name}`, name, shape] as const),
  ...[...eventFields.values()].map(({ type, payload }) => [`event ${type}`, type, payload] as const),
];

describe('what somebody is told', () => {
  it('is every fact of the classes that the policy grants one by one, and no other, for thousands of askers', () => {
    let compared = 0;
    const questions = fc
      .tuple(askers, fc.constantFrom(...shapes))
      .chain(([asker, shape]) => fc.tuple(fc.constant(asker), fc.constant(shape), valueOf(shape[2])));
    fc.assert(
      fc.property(questions, ([asker, [kind, name, shape], value]) => {
        if (typeof value !== 'object' || value === null) return;
        const sight = policy.sightOf(asker);
        const told = kind.startsWith('region') ? sight.region(name, value) : sight.payload(name, value);
        const granted = (classes: readonly DataClass[]) =>
          classes.every(dataClass => policy.judge(asker, 'read', { dataClass }).allowed);
        const expected = factsIn(shape, value).filter(([, classes]) => granted(classes));
        expect(factsIn(shape, told ?? {}).map(([at]) => at)).toEqual(expected.map(([at]) => at));
        expect(sight.withheld).toEqual(dataClasses.filter(one => !granted([one])));
        compared += expected.length;
      }),
      { seed, numRuns: 5000 },
    );
    expect(compared).toBeGreaterThan(5000);
  });

  it('does not hang on the order of roles, nor on roles of another authority', () => {
    fc.assert(
      fc.property(askers, asker => {
        const own = asker.roles.filter(role => role.startsWith(`${asker.authority}.`));
        const { withheld } = policy.sightOf(asker);
        expect(policy.sightOf({ ...asker, roles: [...asker.roles].reverse() }).withheld).toEqual(withheld);
        expect(policy.sightOf({ ...asker, roles: own }).withheld).toEqual(withheld);
      }),
      { seed, numRuns: 2000 },
    );
  });

  it('is nothing for a purpose or an authority that nobody knows', () => {
    const decider = { authority: migrationsverket, roles: [`${migrationsverket}.decision-maker`] };
    expect(policy.sightOf(decider).whole).toBe(true);
    expect(policy.sightOf({ ...decider, purpose: 'curiosity' }).withheld).toEqual(dataClasses);
    expect(policy.sightOf({ ...decider, authority: polisen }).withheld).toEqual(dataClasses);
    expect(policy.sightOf({ ...decider, purpose: 'statistics' }).sees('operational')).toBe(true);
    expect(policy.sightOf({ ...decider, purpose: 'statistics' }).sees('identity')).toBe(false);
  });

  it('is everything for the clock and the tools, whom no token can name', () => {
    expect(policy.sightOf({ authority: 'samverk.clock', roles: [] }).whole).toBe(true);
  });

  it('leaves out an object of which nothing may be known, rather than show that it is there', () => {
    const sight = policy.sightOf({ authority: polisen, roles: [`${polisen}.embassy-officer`] });
    expect(sight.region('custody', { state: 'detained', spells: [{ number: 1 }, { number: 2 }] })).toBeUndefined();
    expect(sight.region('holds', { state: 'barred', set: [{ kind: 'asylum-application', number: 1 }] })).toEqual({
      state: 'barred',
      set: [{ number: 1 }],
    });
  });
});

describe('the policy', () => {
  const embassy = { authority: polisen, roles: [`${polisen}.embassy-officer`] };

  it('says why it refuses, with the ground in law', () => {
    const asked = { row: { parties: [migrationsverket], carriers: [] }, dataClass: 'health' } as const;
    const { allowed, reasons } = policy.judge({ ...embassy, purpose: 'statistics' }, 'read', asked);
    expect(allowed).toBe(false);
    expect(reasons.map(({ code }) => code)).toEqual(['not-a-party', 'class-not-for-role', 'class-not-for-purpose']);
    for (const { text, legalBasis } of reasons) {
      expect(Object.keys(text)).toEqual(['en', 'sv', 'pl']);
      expect(legalBasis).not.toEqual([]);
    }
  });

  it('lets nobody select people by what UDL 17 § names, save by detention for a decision on it', () => {
    const decider = { authority: migrationsverket, roles: [`${migrationsverket}.decision-maker`] };
    const search = (asker: Asker, dataClass: DataClass) =>
      policy.judge(asker, 'search', { dataClass }).reasons.map(({ code }) => code);
    for (const dataClass of ['health', 'asylum', 'criminal', 'security'] as const)
      expect([dataClass, search({ ...decider, purpose: 'detention-decision' }, dataClass)]).toEqual([
        dataClass,
        ['search-ban'],
      ]);
    expect(search(decider, 'liberty')).toEqual(['search-ban-purpose']);
    expect(search({ ...decider, purpose: 'detention-decision' }, 'liberty')).toEqual([]);
    const returnOfficer = { authority: migrationsverket, roles: [`${migrationsverket}.enforcement-officer`] };
    expect(search({ ...returnOfficer, purpose: 'detention-decision' }, 'liberty')).toEqual(['search-ban']);
    expect(search(decider, 'operational')).toEqual([]);
  });

  it('counts a word that is no class as every class', () => {
    expect(maskOfLeaf('no-class' as DataClass)).toBe(maskOfLeaf(dataClasses as unknown as Leaf));
  });
});
