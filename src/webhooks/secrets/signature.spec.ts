import { createHmac } from 'node:crypto';
import { newSecret, signatureOf } from './signature';

const body = '{"test": 2432232314}';
const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1_614_265_330, body };
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

it('signs as Standard Webhooks does in its own example', () => {
  expect(signatureOf(message, [secret])).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});

it('signs id, time and body with the bytes that the secret stands for, as anybody computes it', () => {
  const own = newSecret();
  const key = Buffer.from(own.replace('whsec_', ''), 'base64');
  const expected = createHmac('sha256', key).update(`${message.id}.${message.timestamp}.${body}`).digest('base64');
  expect(key).toHaveLength(32);
  expect(signatureOf(message, [own])).toBe(`v1,${expected}`);
});

it('signs once with every secret that counts, parted by spaces', () => {
  const other = newSecret();
  expect(signatureOf(message, [other, secret]).split(' ')).toEqual([
    signatureOf(message, [other]),
    signatureOf(message, [secret]),
  ]);
});

it('gives another signature for another id, time, body or secret', () => {
  const signatures = [
    signatureOf(message, [secret]),
    signatureOf({ ...message, id: 'msg_2' }, [secret]),
    signatureOf({ ...message, timestamp: 1_614_265_331 }, [secret]),
    signatureOf({ ...message, body: `${body} ` }, [secret]),
    signatureOf(message, [newSecret()]),
  ];
  expect(new Set(signatures).size).toBe(signatures.length);
});

it('makes no secret twice', () => {
  expect(new Set(Array.from({ length: 100 }, newSecret)).size).toBe(100);
});
