import type { Custody, Spell, SpellEnd } from './facts';

/** What is true of the case for good, whatever becomes of the measure. */
const lasting = ({ spells, appeals, supervisionFailedOn, history }: Custody) => ({
  spells,
  ...(history && { history }),
  ...(appeals && { appeals }),
  ...(supervisionFailedOn !== undefined && { supervisionFailedOn }),
});

/** A new measure begins, on its own clocks. */
export function begun(facts: Custody, spell: Omit<Spell, 'number'>): Custody {
  const { spells, ...kept } = lasting(facts);
  return {
    state: facts.state,
    authority: spell.authority,
    since: spell.from,
    ...(spell.ground && { ground: spell.ground }),
    ...kept,
    spells: [...spells, { number: spells.length + 1, ...spell }],
  };
}

/** The running measure is over, and with it all that was true of it alone. */
export function ended(facts: Custody, to: string, endedBecause: SpellEnd): Custody {
  const { spells, ...kept } = lasting(facts);
  return {
    state: 'at-liberty',
    ...kept,
    spells: spells.map(spell => (spell.to === undefined ? { ...spell, to, endedBecause } : spell)),
  };
}

/** Whoever was detained already stays where they are: a new ground changes the clocks, not the room or the counsel. */
export const carriedOver = ({ state, counselSince, placement, isolation }: Custody): Partial<Custody> => ({
  ...(counselSince !== undefined && { counselSince }),
  ...(state === 'detained' && placement && { placement }),
  ...(state === 'detained' && isolation && { isolation }),
});

/** The detained spells that follow on one another without a minute at liberty, up to the one that runs. */
export function unbrokenDetention({ spells }: Custody): readonly Spell[] {
  const chain: Spell[] = [];
  for (const spell of [...spells].reverse()) {
    const next = chain[0];
    if (spell.kind !== 'detained' || (next ? spell.to !== next.from : spell.to !== undefined)) break;
    chain.unshift(spell);
  }
  return chain;
}

/** The minute from which somebody has been detained without a break, whatever the grounds. */
export const detainedSince = (facts: Custody): string | undefined => unbrokenDetention(facts)[0]?.from;
