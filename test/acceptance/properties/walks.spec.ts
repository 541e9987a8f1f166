import fc from 'fast-check';
import { sweden } from '../../../src/procedures';
import { Walker } from './walk';
import { faultsAfter, faultsOfLife } from './whole';

jest.setTimeout(180_000);

/** The same walks each time, so that a failure is ours and not chance; `WALKS=5000` takes others, `WALK_SEED=123` one again. */
const further = process.env['WALKS'];
const walks = Number(further ?? 300);
const steps = 30;
const one = process.env['WALK_SEED'];

describe('Random lawful walks through the Swedish procedure', () => {
  const seen = new Set<string>();
  const used = new Set<string>();
  let taken = 0;

  it('never break an invariant, never strand a case, and replay to the stored file', () => {
    const seeds = one === undefined ? fc.integer({ min: 0, max: 2 ** 31 - 1 }) : fc.constant(Number(one));
    fc.assert(
      fc.property(seeds, seed => {
        const walk = new Walker(sweden, seed).walk(steps);
        taken += walk.given.length;
        for (const { type } of walk.events) seen.add(type);
        for (const { row } of walk.given) used.add(`${row.by[0]?.authority.slug ?? ''}/${row.name}`);
        const faults = [
          ...walk.given.flatMap((given, at) =>
            faultsAfter(sweden, given).map(fault => `step ${at + 1}, ${given.row.name}: ${fault}`),
          ),
          ...faultsOfLife(sweden, walk),
        ];
        if (faults.length > 0)
          throw new Error(
            `WALK_SEED=${seed}\n${[...new Set(faults)].join('\n')}\n${walk.given.map(({ row }) => row.name).join(' › ')}`,
          );
      }),
      {
        numRuns: one === undefined ? walks : 1,
        endOnFailure: true,
        ...(further === undefined && { seed: 20_261_122 }),
      },
    );
  });

  it('come to the far corners: they see most kinds of event', () => {
    const kinds = [...new Set(sweden.commands.flatMap(row => row.records.map(({ event }) => event.type)))];
    const unseen = kinds.filter(kind => !seen.has(kind));
    process.stdout.write(
      `${walks} walks, ${taken} commands; ${seen.size} of ${kinds.length} kinds of event, ${used.size} of ` +
        `${sweden.commands.length} rows. Not met: ${unseen.join(', ')}\n`,
    );
    if (one === undefined) expect(seen.size / kinds.length).toBeGreaterThan(0.8);
  });
});
