import { isIP } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../platform/config/settings';
import { isLoopback, Networks } from './networks';

/** What speaks against an address as a place to deliver to. */
export type TargetFault =
  'not-an-address' | 'not-https' | 'with-credentials' | 'host-not-listed' | 'address-not-allowed';

/** Where deliveries may go: https to hosts on the list, and of their addresses those that are public or named. */
@Injectable()
export class Targets {
  readonly networks: Networks;
  private readonly hosts: ReadonlySet<string>;
  private readonly loopback: boolean;

  constructor(@Inject(SETTINGS) { webhooks: { hosts, networks, loopback } }: Pick<Settings, 'webhooks'>) {
    this.hosts = new Set(hosts);
    this.networks = new Networks(networks, loopback);
    this.loopback = loopback;
  }

  /** Without a host on the list nothing is delivered at all. */
  get off(): boolean {
    return this.hosts.size === 0;
  }

  /** What an address says of itself; to what its name leads is judged when it is connected to. */
  faultOf(text: string): TargetFault | undefined {
    if (!URL.canParse(text)) return 'not-an-address';
    const { protocol, username, password, host, hostname, hash } = new URL(text);
    if (hash !== '' || hostname === '') return 'not-an-address';
    if (protocol !== 'https:' && !(protocol === 'http:' && this.loopback && isHere(hostname))) return 'not-https';
    if (username !== '' || password !== '') return 'with-credentials';
    if (!this.hosts.has(host)) return 'host-not-listed';
    const literal = addressIn(hostname);
    return literal !== undefined && !this.networks.lets(literal) ? 'address-not-allowed' : undefined;
  }
}

/** The address that stands in the place of a host name, if one does. */
export function addressIn(hostname: string): string | undefined {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? undefined : bare;
}

const isHere = (hostname: string): boolean => hostname === 'localhost' || isLoopback(addressIn(hostname) ?? '');
