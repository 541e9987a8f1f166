import fc from 'fast-check';
import { poland, sweden } from '../../../src/procedures';
import { Walker } from './walk';
import { faultsAfter, faultsOfLife } from './whole';

jest.setTimeout(180_000);

/** The same walks each time, so that a failure is ours and not chance; `WALKS=5000` takes others, `WALK_SEED=123` one again. */
const further = process.env['WALKS'];
const steps = 30;
const one = process.env['WALK_SEED'];

/** `met`: how much of the kinds of event and of the rows the fixed walks have to see. */
const procedures = [
  { of: 'Sweden', procedure: sweden, walks: Number(further ?? 300), met: { events: 0.9, rows: 0.8 } },
  { of: 'Poland', procedure: poland, walks: Number(further ?? 300), met: { events: 0.9, rows: 0.9 } },
];

describe.each(procedures)('Random lawful walks through the procedure of $of', ({ procedure, walks, met }) => {
  const seen = new Set<string>();
  const used = new Set<string>();
  let taken = 0;

  it('never break an invariant, never strand a case, and replay to the stored file', () => {
    const seeds = one === undefined ? fc.integer({ min: 0, max: 2 ** 31 - 1 }) : fc.constant(Number(one));
    fc.assert(
      fc.property(seeds, seed => {
        const walk = new Walker(procedure, seed).walk(steps);
        taken += walk.given.length;
        for (const { type } of walk.events) seen.add(type);
        for (const { row } of walk.given) used.add(`${row.by[0]?.authority.slug ?? ''}/${row.name}`);
        const faults = [
          ...walk.given.flatMap((given, at) =>
            faultsAfter(procedure, given).map(fault => `step ${at + 1}, ${given.row.name}: ${fault}`),
          ),
          ...faultsOfLife(procedure, walk),
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

  it('come to the far corners: they see most kinds of event, and give most rows', () => {
    const kinds = [...new Set(procedure.commands.flatMap(row => row.records.map(({ event }) => event.type)))];
    const unseen = kinds.filter(kind => !seen.has(kind));
    process.stdout.write(
      `${walks} walks, ${taken} commands; ${seen.size} of ${kinds.length} kinds of event, ${used.size} of ` +
        `${procedure.commands.length} rows. Not met: ${unseen.join(', ')}\n`,
    );
    if (one !== undefined) return;
    expect(seen.size / kinds.length).toBeGreaterThan(met.events);
    expect(used.size / procedure.commands.length).toBeGreaterThan(met.rows);
  });
});
