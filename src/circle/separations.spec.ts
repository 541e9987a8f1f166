import { procedures } from '../procedures';
import { isHalfOfPair } from '../kernel';
import { separationsOf } from './separations';

describe('what one person never does both of', () => {
  const all = separationsOf(procedures);

  it('is told once each, and says where it is held', () => {
    const keys = all.map(({ key, first }) => `${key} ${first}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { key, heldBy } of all) expect([key, heldBy.length]).not.toEqual([key, 0]);
  });

  it('has every four-eyes row of every procedure, with both its halves', () => {
    for (const { country, commands } of procedures)
      for (const row of commands) {
        const named = all.some(
          ({ key, first, second }) => key.startsWith(`${country.toLowerCase()}.`) && [first, second].includes(row.name),
        );
        expect([country, row.name, named]).toEqual([country, row.name, isHalfOfPair(commands, row)]);
      }
    expect(all.map(({ key }) => key)).toContain('se.approve-document-request');
  });
});
