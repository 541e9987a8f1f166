import { aCase, usual, type SwedishCase } from '../../../../../test/builders';

const final = (change = {}) => aCase().inSweden().decided(change).served().final();
const change = (told: SwedishCase, destinations: readonly string[]) =>
  told.blockers('migrationsverket', 'change-destination', {
    reference: '52-123457',
    decidedOn: told.day,
    destinations,
    departureWeeks: 4,
    reasons: 'The first country refuses him.',
  });

describe('another destination', () => {
  const both = () => final({ destinations: ['GEO', 'ARM'] });

  it.each([
    [['GEO', 'ARM'], ['destination-unchanged']],
    [['ARM', 'GEO'], ['destination-unchanged']],
    [['GEO'], []],
    [['GEO', 'TUR'], []],
    [['GEO', 'ARM', 'TUR'], []],
  ])('than Georgia and Armenia is each list that is not the same: %j', (destinations, codes) => {
    expect(change(both(), destinations)).toEqual(codes);
  });

  it('is decided while somebody is detained on another ground than enforcement, and not during a hold', () => {
    expect(change(final().detained({ ground: 'probable-expulsion' }), ['ARM'])).toEqual([]);
    expect(change(final().handedOver().held(), ['ARM'])).toEqual(['custody-rests-on-decision']);
  });
});

describe('finality that is corrected', () => {
  it('may have come today, and not tomorrow', () => {
    const told = final().at('2026-02-05');
    const correct = (finalOn: string) =>
      told.blockers('migrationsverket', 'correct-finality', {
        finalOn,
        evidence: 'notice-from-court',
        verifiedBy: 'A. Andersson',
        note: 'By the court.',
      });
    expect(correct('2026-02-05')).toEqual([]);
    expect(correct('2026-02-06')).toEqual(['finality-unchanged']);
  });
});

describe('a decision that is told', () => {
  it('is understood where it is enforced at once, whether asylum was examined or not', () => {
    const decided = aCase().inSweden().decided({
      kind: 'refusal-of-entry',
      track: 'immediate-enforcement',
      noPeriodGround: 'immediate-enforcement',
    });
    const service = usual.service('2026-01-07');
    expect(decided.blockers('migrationsverket', 'record-service', service)).toEqual(['decision-not-understood']);
  });
});
