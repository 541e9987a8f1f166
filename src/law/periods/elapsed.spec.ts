import { startIn } from '../start';
import { elapsed } from './elapsed';

const start = startIn('Europe/Stockholm', '2026-03-28T14:00+01:00');

describe('Time that really passes', () => {
  it('takes a day for twenty-four hours, across summer time too, and says so', () => {
    const { at, trace } = elapsed(start, { amount: 2, unit: 'days' }, 'se');
    expect(at.toString()).toBe('2026-03-30T13:00:00Z');
    expect(trace.at(-1)?.note).toBe('2 days of 24 hours, as they pass');
  });

  it('knows no weeks: a week is counted by the calendar, never by the hour', () => {
    const asked = () => elapsed(start, { amount: 1, unit: 'weeks' }, 'se');
    expect(asked).toThrow(expect.objectContaining({ code: 'bad-length' }) as Error);
  });
});
