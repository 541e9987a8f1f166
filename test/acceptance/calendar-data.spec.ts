import { calendars } from '../../src/bin/calendars';
import poland from '../../src/law/calendar/poland.json';
import sweden from '../../src/law/calendar/sweden.json';

describe('The checked-in calendars', () => {
  it('are what the generator writes', () => {
    expect(calendars()).toEqual({ sweden, poland });
  });
});
