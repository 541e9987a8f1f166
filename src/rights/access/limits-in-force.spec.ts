import { Withholding, type LimitInForce } from './limits-in-force';

const limit = (change: Partial<LimitInForce>): LimitInForce => ({
  ...{ ground: 'ongoing-operation', classes: [], looks: false, untold: false },
  ...change,
});

describe('what is withheld', () => {
  it('is what a limit names, counted by its ground', () => {
    const withholding = new Withholding([limit({ classes: ['health'] }), limit({ ground: 'secrecy', looks: true })]);
    expect(withholding.withholds(['operational'])).toBe(false);
    expect(withholding.withholds(['operational', 'health'])).toBe(true);
    expect(withholding.withholds(['health'])).toBe(true);
    expect(withholding.withholdsLook()).toBe(true);
    expect(withholding.told('en').map(({ ground, parts }) => [ground, parts])).toEqual([
      ['ongoing-operation', 2],
      ['secrecy', 1],
    ]);
    for (const { legalBasis } of withholding.told('en')) expect(legalBasis.length).toBeGreaterThan(0);
  });

  it('is told to the person only where the limit lets it, and to the authority always', () => {
    const withholding = new Withholding([limit({ classes: ['asylum'], untold: true })]);
    withholding.withholds(['asylum']);
    expect(withholding.told('sv')).toEqual([]);
    expect(withholding.all()).toEqual({ 'ongoing-operation': 1 });
  });

  it('is nothing where no limit stands', () => {
    const withholding = new Withholding([]);
    expect(withholding.withholds(['health'])).toBe(false);
    expect(withholding.all()).toEqual({});
  });
});
