import { nearest } from './nearest';

describe('the nearest word', () => {
  it('is the one with the fewest changed letters, if that is few', () => {
    expect(nearest('record-servise', ['record-service', 'record-finality'])).toBe('record-service');
    expect(nearest('state', ['stale', 'states', 'as'])).toBe('stale');
    expect(nearest('something-else', ['record-service'])).toBeUndefined();
    expect(nearest('anything', [])).toBeUndefined();
  });
});
