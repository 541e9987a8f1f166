import { median, ratioOf, tableOf, type Measurement, type Report } from './report';

const run = (round: number, target: Measurement['target'], perSecond: number): Measurement => ({
  ...{ round, job: 'command', connections: 8, target, perSecond },
  ...{ p50: 1, p95: 2, p99: 3 },
});

const report: Report = {
  ...{ at: '2026-11-02T09:00:00.000Z', node: 'v20.19.0', cpus: 2, cases: 1000, rounds: 3, seconds: 1, memory: {} },
  measurements: [
    ...[run(0, 'A', 100), run(0, 'A2', 200), run(0, 'samverk', 120)],
    ...[run(1, 'A', 50), run(1, 'A2', 100), run(1, 'samverk', 45)],
    ...[run(2, 'A', 10), run(2, 'A2', 20), run(2, 'samverk', 11)],
  ],
};

describe('The report', () => {
  it('compares within each round, so that a slow hour does not count', () => {
    expect(ratioOf(report, 'command', 'A', 8)).toBeCloseTo(1.1);
    expect(ratioOf(report, 'command', 'A2', 8)).toBeCloseTo(0.55);
  });

  it('says of every aim whether it was reached', () => {
    expect(tableOf(report)).toMatch(/command at 8 +1\.10 x A +>= 1\.0 x A +reached/);
    expect(tableOf(report)).toMatch(/command at 8 +0\.55 x A2 +>= 0\.5 x A2 +reached/);
  });

  it('takes the middle of an odd number and the mean of the two middles of an even one', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });
});
