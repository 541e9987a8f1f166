import { DatabaseUnavailable } from '../database/unavailable';
import { Rounds } from './rounds';

const gone = new DatabaseUnavailable(new Error('gone'));
const logged = () => ({ log: jest.fn(), warn: jest.fn(), error: jest.fn() });

describe('rounds', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const timing = { pause: 1000, longestPause: 8000 };

  it('never does two at once', async () => {
    let atOnce = 0;
    let most = 0;
    const job = async () => {
      most = Math.max(most, ++atOnce);
      await new Promise(done => setTimeout(done, 5000));
      atOnce--;
    };
    const rounds = new Rounds(job, timing, logged());
    rounds.start();
    rounds.start();
    await jest.advanceTimersByTimeAsync(20_000);
    expect(most).toBe(1);
  });

  it('comes more rarely while the database is gone, says so once, and is well again', async () => {
    const log = logged();
    let well = false;
    const at: number[] = [];
    const rounds = new Rounds(
      () => {
        at.push(Date.now() - began);
        return well ? Promise.resolve() : Promise.reject(gone);
      },
      timing,
      log,
    );
    const began = Date.now();
    rounds.start();
    await jest.advanceTimersByTimeAsync(32_000);
    expect(at).toEqual([1000, 3000, 7000, 15_000, 23_000, 31_000]);
    expect(log.warn).toHaveBeenCalledTimes(1);
    well = true;
    await jest.advanceTimersByTimeAsync(9000);
    expect(at.slice(6)).toEqual([39_000, 40_000, 41_000]);
    expect(log.warn.mock.calls.map(([words]) => String(words))).toEqual([
      'the database does not answer; trying again, less often',
      'well again',
    ]);
    expect(log.error).not.toHaveBeenCalled();
  });

  it('stops only when the running round has ended, and begins no other', async () => {
    let ended = 0;
    const rounds = new Rounds(
      async () => {
        await new Promise(done => setTimeout(done, 500));
        ended++;
      },
      timing,
      logged(),
    );
    rounds.start();
    await jest.advanceTimersByTimeAsync(1200);
    const stopped = rounds.stop().then(() => ended);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await stopped).toBe(1);
    expect(ended).toBe(1);
  });
});
