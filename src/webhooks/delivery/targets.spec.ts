import { loadSettings } from '../../platform/config/settings';
import { Targets } from './targets';

const targets = new Targets(
  loadSettings({ WEBHOOK_HOSTS: 'receiver.example.org, other.example.org:8443, 10.0.0.5, [fd00::1], localhost:9999' }),
);

it.each([
  'https://receiver.example.org/samverk?q=1',
  'https://RECEIVER.example.org',
  'https://other.example.org:8443/x',
])('has nothing against %s', url => {
  expect(targets.faultOf(url)).toBeUndefined();
});

it.each([
  ['receiver.example.org', 'not-an-address'],
  ['/samverk', 'not-an-address'],
  ['https://', 'not-an-address'],
  ['https://receiver.example.org/#part', 'not-an-address'],
  ['http://receiver.example.org/', 'not-https'],
  ['ftp://receiver.example.org/', 'not-https'],
  ['file:///etc/passwd', 'not-an-address'],
  ['http://localhost:9999/', 'not-https'],
  ['https://me:secret@receiver.example.org/', 'with-credentials'],
  ['https://receiver.example.org@evil.example/', 'with-credentials'],
  ['https://evil.example/', 'host-not-listed'],
  ['https://receiver.example.org.evil.example/', 'host-not-listed'],
  ['https://receiver.example.org:8443/', 'host-not-listed'],
  ['https://other.example.org/', 'host-not-listed'],
  ['https://169.254.169.254/latest/meta-data/', 'host-not-listed'],
  ['https://10.0.0.5/', 'address-not-allowed'],
  ['https://0xa000005/', 'address-not-allowed'],
  ['https://[fd00::1]/', 'address-not-allowed'],
])('refuses %s: %s', (url, fault) => {
  expect(targets.faultOf(url)).toBe(fault);
});

it('takes an address without TLS only on this machine, and only where a setting for development says so', () => {
  const here = new Targets(
    loadSettings({ WEBHOOK_LOOPBACK: 'true', WEBHOOK_HOSTS: 'localhost:9999,127.0.0.1:9999,receiver.example.org' }),
  );
  expect(here.faultOf('http://localhost:9999/')).toBeUndefined();
  expect(here.faultOf('http://127.0.0.1:9999/')).toBeUndefined();
  expect(here.faultOf('http://receiver.example.org/')).toBe('not-https');
});

it('is off where no host is listed', () => {
  expect(new Targets(loadSettings({})).off).toBe(true);
  expect(targets.off).toBe(false);
});
