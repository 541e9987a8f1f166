import type { Command } from './command';
import type { FileBase, Procedure } from './procedure';
import { regionNames } from './region';

/**
 * Parts of a procedure that can be walked apart, and together tell what a walk of the whole would tell.
 *
 * A region is a leaf when nothing outside waits for it: no row that moves another region asks for its state, and neither
 * an invariant nor the end of the procedure names it. Leaves do not see each other, so the whole is the trunk with each
 * leaf in turn: sums where the whole would be a product.
 */
export function partsOf<F extends FileBase>(procedure: Procedure<F>): readonly Procedure<F>[] {
  const leaves = procedure.machine.regions
    .filter(({ region }) => regionNames(region).length > 1)
    .map(({ region }) => region.name)
    .filter(name => isLeaf(procedure, name));
  if (leaves.length < 2) return [procedure];
  return leaves.map(leaf => without(procedure, new Set(leaves.filter(name => name !== leaf))));
}

function isLeaf<F extends FileBase>({ commands, invariants, final }: Procedure<F>, name: string): boolean {
  const named = [final, ...invariants.flatMap(({ never, neverDuring }) => [never, neverDuring?.states])];
  if (named.some(pattern => pattern && name in pattern)) return false;
  return commands.every(row => {
    const elsewhere = row.records.filter(({ event }) => event.region !== name);
    if (elsewhere.some(({ when, unless }) => (when && name in when) || unless?.region === name)) return false;
    return !asksFor(row, new Set([name])) || elsewhere.every(({ event }) => event.move.to === undefined);
  });
}

const asksFor = <F>({ from, requires, firstHand }: Command<F>, regions: ReadonlySet<string>): boolean =>
  [from, ...requires.map(({ states }) => states ?? {})].some(pattern =>
    Object.keys(pattern).some(name => regions.has(name)),
  ) ||
  (firstHand !== undefined && regions.has(firstHand.event.region));

/** The procedure as if these regions were not there. A row that asks for one of them moves nothing else, so it goes too. */
const without = <F extends FileBase>(procedure: Procedure<F>, absent: ReadonlySet<string>): Procedure<F> => ({
  ...procedure,
  machine: {
    ...procedure.machine,
    regions: procedure.machine.regions.filter(({ region }) => !absent.has(region.name)),
  },
  commands: procedure.commands
    .filter(row => !asksFor(row, absent))
    .map(row => ({ ...row, records: row.records.filter(({ event }) => !absent.has(event.region)) }))
    .filter(({ records }) => records.length > 0),
});
