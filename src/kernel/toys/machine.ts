import type { FileBase, Machine, RegionFacts, RegionOfMachine } from '..';

/** A file of nothing but regions, keyed by their names. */
export interface ToyFile extends FileBase {
  readonly regions: Readonly<Record<string, RegionFacts>>;
}

export const toyMachine = (regions: readonly RegionOfMachine[]): Machine<ToyFile> => ({
  regions,
  empty: {
    regions: Object.fromEntries(regions.map(({ region }) => [region.name, region.blank])),
    deadlines: {},
    deadlinesStarted: 0,
  },
  facts(file: ToyFile, region: string): RegionFacts {
    const facts = file.regions[region];
    if (!facts) throw new RangeError(`the toy has no region ${region}`);
    return facts;
  },
  withFacts: (file, region, facts) => ({ ...file, regions: { ...file.regions, [region]: facts } }),
});
