import { OwnAddress } from './own-address';

const address = new OwnAddress('https://samverk.test/base', false);

describe('The address that a proof names', () => {
  it.each([
    'https://samverk.test/base/cases',
    'HTTPS://SAMVERK.TEST:443/base/cases',
    'https://samverk.test/base/cases?x=1#y',
    'https://samverk.test/base/%63ases',
    'https://samverk.test/other/../base/cases',
  ])('is ours: %s', htu => expect(address.isMeant(htu, '/cases')).toBe(true));

  it.each([
    'https://samverk.test/cases',
    'https://samverk.test/base/cases/',
    'https://samverk.test/base/Cases',
    'https://samverk.test/base//cases',
    'https://samverk.test/base/cases%2F',
    'https://samverk.test.evil.test/base/cases',
    'https://user@samverk.test/base/cases',
    'http://samverk.test/base/cases',
    'ftp://samverk.test/base/cases',
    '/base/cases',
    'samverk.test/base/cases',
    '',
  ])('is not ours: %s', htu => expect(address.isMeant(htu, '/cases')).toBe(false));

  it('may have either name of this machine at home, and not in production', () => {
    const home = new OwnAddress('http://localhost:3000', true);
    expect(home.isMeant('http://127.0.0.1:3000/me', '/me')).toBe(true);
    expect(home.isMeant('http://localhost:3000/me', '/me')).toBe(true);
    expect(home.isMeant('http://127.0.0.1:3001/me', '/me')).toBe(false);
    expect(new OwnAddress('http://127.0.0.1:3000', true).isMeant('http://localhost:3000/me', '/me')).toBe(true);
    expect(new OwnAddress('http://localhost:3000', false).isMeant('http://127.0.0.1:3000/me', '/me')).toBe(false);
    expect(new OwnAddress('http://localhost.evil.test', true).isMeant('http://127.0.0.1.evil.test/', '/')).toBe(false);
  });
});
