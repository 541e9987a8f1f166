import { TokenBuckets } from './token-buckets';

let time = 0;
const buckets = (mostKeys?: number) => new TokenBuckets({ perMinute: 60, burst: 3 }, () => time, mostKeys);

test('allows a burst, then one request for each refill, and says how long to wait', () => {
  const bucket = buckets();
  expect([1, 2, 3, 4].map(() => bucket.take('a').allowed)).toEqual([true, true, true, false]);
  expect(bucket.take('a')).toEqual({ allowed: false, remaining: 0, retryAfter: 1, reset: 3 });
  time += 1000;
  expect(bucket.take('a').allowed).toBe(true);
  expect(bucket.take('a').allowed).toBe(false);
});

test('counts each caller alone', () => {
  const bucket = buckets();
  for (let n = 0; n < 4; n++) bucket.take('a');
  expect(bucket.take('b')).toMatchObject({ allowed: true, remaining: 2 });
});

test('never holds more than the burst', () => {
  const bucket = buckets();
  bucket.take('a');
  time += 3_600_000;
  expect(bucket.take('a').remaining).toBe(2);
});

test('forgets the caller who was quiet longest when there are too many', () => {
  const bucket = buckets(2);
  for (let n = 0; n < 3; n++) bucket.take('a');
  bucket.take('b');
  expect(bucket.take('a').allowed).toBe(false);
  bucket.take('c');
  expect(bucket.take('a').allowed).toBe(false);
  expect(bucket.take('b').remaining).toBe(2);
});

test('takes more for what costs more, and says how long that takes to gather', () => {
  const bucket = buckets();
  expect(bucket.take('a', 2)).toMatchObject({ allowed: true, remaining: 1 });
  expect(bucket.take('a', 3)).toMatchObject({ allowed: false, remaining: 1, retryAfter: 2 });
  expect(bucket.take('a').allowed).toBe(true);
});

test('lets what costs more than the whole bucket through when the bucket is full, and empties it', () => {
  const bucket = buckets();
  expect(bucket.take('a', 50)).toMatchObject({ allowed: true, remaining: 0 });
  expect(bucket.take('a').allowed).toBe(false);
});
