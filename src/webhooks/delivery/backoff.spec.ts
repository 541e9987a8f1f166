import { waitAfter } from './backoff';

const waits = (chance: number) => {
  const found: number[] = [];
  for (let failures = 1; ; failures++) {
    const wait = waitAfter(failures, chance);
    if (wait === undefined) return found;
    found.push(wait);
  }
};
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

it('tries for a day and more before it gives up, also where chance shortens nothing', () => {
  expect(sum(waits(0))).toBeGreaterThanOrEqual(24 * 3600);
});

it('waits longer each time', () => {
  const found = waits(0);
  expect(found.length).toBeGreaterThan(5);
  expect(found).toEqual([...found].sort((one, other) => one - other));
  expect(new Set(found).size).toBe(found.length);
});

it('parts receivers that failed at the same moment', () => {
  const [early, late] = [waits(0), waits(1)];
  early.forEach((wait, at) => expect(late[at]).toBeGreaterThan(wait));
  for (let times = 0; times < 100; times++) {
    const wait = waitAfter(1) ?? 0;
    expect(wait).toBeGreaterThanOrEqual(early[0] ?? 0);
    expect(wait).toBeLessThanOrEqual(late[0] ?? 0);
  }
});
