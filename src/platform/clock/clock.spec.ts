import { Temporal } from 'temporal-polyfill';
import { Clock } from './clock';

describe('Clock', () => {
  const system = Date.parse('2026-03-02T08:00:00.250Z');

  beforeEach(() => jest.useFakeTimers({ now: system }));
  afterEach(() => jest.useRealTimers());

  it('tells the system time to the millisecond', () => {
    expect(new Clock().now().toString()).toBe('2026-03-02T08:00:00.25Z');
  });

  it('goes on ticking from the moment that it was set to', () => {
    const clock = new Clock();
    clock.travelTo(Temporal.Instant.from('2025-12-31T23:59:59Z'));
    jest.advanceTimersByTime(1500);
    expect(clock.now().toString()).toBe('2026-01-01T00:00:00.5Z');
    expect(clock.travelling).toBe(true);
  });

  it('drops what is finer than a millisecond, so that a stored moment equals the one that was told', () => {
    const clock = new Clock();
    clock.travelTo(Temporal.Instant.from('2025-06-01T00:00:00.123456789Z'));
    expect(clock.now().toString()).toBe('2025-06-01T00:00:00.123Z');
  });

  it('comes back to the present', () => {
    const clock = new Clock();
    clock.travelTo(Temporal.Instant.from('1999-01-01T00:00:00Z'));
    clock.returnToPresent();
    expect(clock.now().epochMilliseconds).toBe(system);
    expect(clock.travelling).toBe(false);
  });
});
