import { isMemberState } from './member-states';
import { isThirdState, thirdStatesBasis } from './third-states';

describe('third states, to which data are transferred', () => {
  it.each(['GEO', 'UKR', 'TUR', 'GBR', 'CHE'])('%s is one', country => {
    expect(isThirdState(country)).toBe(true);
  });

  it.each(['SWE', 'POL', 'DEU', 'IRL', 'NOR'])('%s is none', country => {
    expect(isThirdState(country)).toBe(false);
  });

  it('are not those outside the area of the rules on return: Ireland is none, Switzerland one', () => {
    expect([isMemberState('IRL', '2026-01-01'), isMemberState('CHE', '2026-01-01')]).toEqual([false, true]);
    expect(thirdStatesBasis.every(({ certainty }) => certainty === 'verify')).toBe(true);
  });
});
