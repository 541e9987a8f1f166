import { aCase, type SwedishCase } from '../../../../../test/builders';

const detained = aCase().inSweden().decided().served().final().at('2026-03-02T09:00:00Z').detained();
const appeal = (told: SwedishCase) => told.give('migrationsverket', 'appeal-detention', { lodgedOn: told.day });
const ruling = (outcome: string, on: string, number: number) => ({
  ...{ appeal: number, decidedOn: on, outcome, reasons: 'As the file shows.', legalReasons: 'Chapter 10.' },
});
const rule = (told: SwedishCase, outcome: string, number = 1, more: object = {}) =>
  told.blockers('migrationsdomstol', 'rule-on-detention-appeal', { ...ruling(outcome, told.day, number), ...more });
const supervision = {
  duties: ['reporting'],
  reporting: 'Malmö, Tuesdays.',
  reasons: 'Milder than detention.',
};
const reviewed = { oralHearing: true, prospectRemains: true };

describe('an appeal against supervision', () => {
  const supervised = appeal(
    detained
      .at('2026-03-04T09:00:00Z')
      .give('migrationsverket', 'order-supervision', { ...supervision, startedAt: '2026-03-04T09:00:00Z' }),
  ).at('2026-03-09T09:00:00Z');

  it.each(['upheld', 'released', 'moot'])('may end in the ruling: %s', outcome => {
    expect(rule(supervised, outcome)).toEqual([]);
  });

  it('extends no detention, and puts no supervision in the place of itself', () => {
    expect(rule(supervised, 'extended', 1, reviewed)).toContain('measure-has-ended');
    const instead = { ...supervision, startedAt: '2026-03-09T09:00:00Z' };
    expect(rule(supervised, 'supervision-instead', 1, instead)).toEqual(['measure-has-ended']);
  });
});

describe('an appeal against a stay that is over', () => {
  const released = appeal(detained.at('2026-03-04T09:00:00Z'))
    .at('2026-03-05T09:00:00Z')
    .give('migrationsverket', 'release', { releasedAt: '2026-03-05T09:00:00Z', reasons: 'Not needed.' });
  const again = appeal(released.at('2026-03-09T09:00:00Z').detained()).at('2026-03-10T09:00:00Z');

  it('touches no later detention: only the appeal against that one does', () => {
    expect(again.file.custody.appeals).toMatchObject([{ spell: 1 }, { spell: 2 }]);
    expect(rule(again, 'released', 1)).toEqual(['measure-has-ended']);
    expect(rule(again, 'moot', 1)).toEqual([]);
    expect(rule(again, 'released', 2)).toEqual([]);
  });

  it('can still be ruled on after the other was', () => {
    const second = again.give('migrationsdomstol', 'rule-on-detention-appeal', ruling('upheld', again.day, 2));
    expect(rule(second, 'moot', 1)).toEqual([]);
    expect(rule(second, 'upheld', 2)).toEqual(['no-such-custody-appeal']);
  });
});

describe('where nothing was appealed', () => {
  it('there is nothing for the court to rule on', () => {
    expect(rule(detained, 'upheld')).toContain('no-such-custody-appeal');
  });
});
