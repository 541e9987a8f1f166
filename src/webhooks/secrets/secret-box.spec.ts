import { loadSettings } from '../../platform/config/settings';
import { SecretBox } from './secret-box';
import { newSecret } from './signature';

const boxWith = (key: string) => new SecretBox(loadSettings({ WEBHOOK_KEY: key }));
const box = boxWith('0123456789abcdef0123456789abcdef');
const [one, other] = ['01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa', '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3ab'];

it('gives a secret back to the webhook that it is for', () => {
  const secret = newSecret();
  expect(box.open(one, box.seal(one, secret))).toBe(secret);
});

it('shows nothing of it, and seals it otherwise each time', () => {
  const secret = newSecret();
  const sealed = box.seal(one, secret);
  expect(Buffer.from(sealed, 'base64').includes(secret)).toBe(false);
  expect(box.seal(one, secret)).not.toBe(sealed);
});

it('opens nothing for another webhook, with another key, or that was changed', () => {
  const sealed = box.seal(one, newSecret());
  const bytes = Buffer.from(sealed, 'base64');
  for (const at of [0, 12, bytes.length - 1]) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(box.open(one, changed.toString('base64'))).toBeUndefined();
  }
  expect(box.open(other, sealed)).toBeUndefined();
  expect(boxWith('fedcba9876543210fedcba9876543210').open(one, sealed)).toBeUndefined();
  expect(box.open(one, '')).toBeUndefined();
});
