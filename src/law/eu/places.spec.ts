import { isMemberState } from './member-states';
import { memberStateOfPlace } from './places';

describe('a place on the way', () => {
  it.each([
    ['DEMUC', 'DEU'],
    ['PLWAW', 'POL'],
    ['SEARN', 'SWE'],
    ['GRATH', 'GRC'],
  ])('%s lies in %s, a state of the area of return', (place, state) => {
    expect(memberStateOfPlace(place)).toBe(state);
    expect(isMemberState(state, '2026-01-01')).toBe(true);
  });

  it.each(['GETBS', 'TRIST', 'GBLHR'])('%s lies outside', place => {
    expect(memberStateOfPlace(place)).toBeUndefined();
  });
});
