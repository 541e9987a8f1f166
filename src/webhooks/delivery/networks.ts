import { BlockList, isIP } from 'node:net';

/** Of the unicast addresses of IPv4, those that no host on the public network has (IANA special-purpose registry). */
const special4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
];
/** Global unicast of IPv6, and what of it leads elsewhere or nowhere. Whatever lies outside is not public either. */
const global6 = '2000::/3';
const special6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];
const loopbacks = ['127.0.0.0/8', '::1/128'];

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', length] = network.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    list.addSubnet(address, Number(length ?? (family === 'ipv6' ? 128 : 32)), family);
  }
  return list;
}

const [notPublic4, public6, notPublic6, loopback] = [special4, [global6], special6, loopbacks].map(listOf) as [
  BlockList,
  BlockList,
  BlockList,
  BlockList,
];

export const isLoopback = (address: string): boolean => isIn(loopback, address);

const isIn = (list: BlockList, address: string): boolean =>
  isIP(address) !== 0 && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** To which addresses anything may be delivered: public ones, and those that the installation names. */
export class Networks {
  private readonly named: BlockList;

  /** @param named networks that are not public and nevertheless allowed, e.g. one that authorities share */
  constructor(
    named: readonly string[],
    private readonly lettingLoopback: boolean,
  ) {
    this.named = listOf(named);
  }

  lets(address: string): boolean {
    if (isIn(this.named, address) || (this.lettingLoopback && isLoopback(address))) return true;
    switch (isIP(address)) {
      case 4:
        return !notPublic4.check(address, 'ipv4');
      case 6:
        return public6.check(address, 'ipv6') && !notPublic6.check(address, 'ipv6');
      default:
        return false;
    }
  }
}
