import { Networks } from './networks';

const networks = new Networks([], false);

it.each([
  ...['0.0.0.0', '10.0.0.1', '100.64.0.1', '127.0.0.1', '127.255.255.254', '169.254.169.254', '172.16.0.1'],
  ...['172.31.255.255', '192.0.0.8', '192.0.2.1', '192.88.99.1', '192.168.1.1', '198.18.0.1', '198.51.100.7'],
  ...['203.0.113.9', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255'],
  ...['::', '::1', '::ffff:10.0.0.1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::7f00:1', '64:ff9b::a00:1', '100::1'],
  ...['fc00::1', 'fd12:3456::1', 'fe80::1', 'fec0::1', 'ff02::1', '2001::1', '2001:db8::1', '2002:a00:1::1', '3fff::1'],
  ...['', 'localhost', '8.8.8.8.', '010.0.0.1', '1.2.3'],
])('lets nothing go to %s', address => {
  expect(networks.lets(address)).toBe(false);
});

it.each(['8.8.8.8', '172.15.255.255', '172.32.0.1', '100.128.0.1', '193.0.0.1', '2a00:1450::1', '2001:4860::8888'])(
  'lets deliveries go to %s, which is public',
  address => {
    expect(networks.lets(address)).toBe(true);
  },
);

it('lets deliveries go to a network that the installation names, and no further', () => {
  const named = new Networks(['10.20.0.0/16', '192.168.7.7', 'fd12:3456::/32'], false);
  for (const address of ['10.20.3.4', '192.168.7.7', 'fd12:3456::9']) expect(named.lets(address)).toBe(true);
  for (const address of ['10.21.0.1', '192.168.7.8', 'fd12:3457::9', '127.0.0.1', '::1'])
    expect(named.lets(address)).toBe(false);
});

it('lets deliveries go to this machine only where a setting for development says so', () => {
  const here = new Networks([], true);
  for (const address of ['127.0.0.1', '::1']) expect(here.lets(address)).toBe(true);
  for (const address of ['10.0.0.1', '169.254.169.254', '0.0.0.0', '::']) expect(here.lets(address)).toBe(false);
});
