import { walk } from './kernel';
import { proceduralFaults, procedures } from './procedures';

describe('the procedures', () => {
  it('boot without a single fault in their rows', () => {
    expect(proceduralFaults()).toEqual([]);
  });

  it.each(procedures)(
    'of $country break no invariant, strand no case and leave no row or state unused, in every reachable combination',
    procedure => {
      const { states, steps, violations } = walk(procedure);
      expect(violations).toEqual([]);
      // A walk that goes nowhere would break nothing either.
      expect(states).toBeGreaterThan(procedure.commands.length);
      expect(steps).toBeGreaterThan(states);
      process.stdout.write(`${procedure.country}: ${states} combinations, ${steps} steps\n`);
    },
    600_000,
  );

  it.each(procedures)(
    'of $country refuse to boot once a hold no longer bars a transport',
    procedure => {
      const blind = {
        ...procedure,
        commands: procedure.commands.map(row => ({
          ...row,
          requires: row.requires.filter(({ code }) => code !== 'enforcement-barred'),
        })),
      };
      expect(walk(blind).violations.join('\n')).toContain('nothing is removed while a hold bars it');
    },
    600_000,
  );
});
