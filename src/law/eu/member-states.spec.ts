import { isMemberState } from './member-states';

describe('the states that an entry ban waits to be left', () => {
  it.each(['SWE', 'POL', 'DNK', 'NOR', 'CHE'])('are bound by the rules on return: %s', code => {
    expect(isMemberState(code, '2026-03-01')).toBe(true);
  });

  it.each(['GEO', 'GBR', 'IRL', 'TUR'])('are not every neighbour: %s', code => {
    expect(isMemberState(code, '2026-03-01')).toBe(false);
  });

  it('have changed with time', () => {
    expect(isMemberState('HRV', '2013-06-30')).toBe(false);
    expect(isMemberState('HRV', '2013-07-01')).toBe(true);
  });
});
