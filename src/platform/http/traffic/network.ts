import { isIPv6 } from 'node:net';

/**
 * What strangers are counted by: an IPv4 address, or the /64 of an IPv6 address, because whoever has one of those has all
 * 2^64 of them.
 */
export function networkOf(ip: string): string {
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(ip)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(ip)) return ip;
  const [front = [], back] = (ip.split('%')[0] ?? '').split('::').map(part => part.split(':').filter(Boolean));
  const zeros = back === undefined ? [] : Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0');
  const groups = [...front, ...zeros, ...(back ?? [])].slice(0, 4);
  return `${groups.map(group => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}
