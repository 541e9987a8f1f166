import { hash, X509Certificate } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';
import { TLSSocket } from 'node:tls';
import { timesSent } from '../tokens/credentials';

type Sent = Pick<IncomingMessage, 'headers' | 'rawHeaders' | 'socket'>;

/** SHA-256 over the DER of the certificate that the client showed, base64url (RFC 8705 section 3.1). */
export class ClientCertificates {
  private readonly header: string | undefined;
  private readonly proxies: BlockList;

  /**
   * @param header in which a proxy that ends TLS hands the certificate on; absent: nobody does
   * @param trusted addresses and networks of such proxies; from anybody else the header is not read
   */
  constructor(header: string | undefined, trusted: readonly string[]) {
    this.header = header?.toLowerCase();
    this.proxies = listOf(trusted);
  }

  thumbprintOf(request: Sent): string | undefined {
    const der = ownCertificate(request) ?? this.handedOn(request);
    return der && hash('sha256', der, 'base64url');
  }

  private handedOn(request: Sent): Buffer | undefined {
    const { header } = this;
    if (header === undefined || !this.isProxy(request.socket.remoteAddress)) return undefined;
    const value = request.headers[header];
    return typeof value === 'string' && timesSent(request, header) === 1 ? certificateIn(value) : undefined;
  }

  private isProxy(address: string | undefined): boolean {
    if (address === undefined) return false;
    const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
    const version = isIP(plain);
    return version !== 0 && this.proxies.check(plain, version === 6 ? 'ipv6' : 'ipv4');
  }
}

/** The names that `TRUSTED_PROXIES` knows as well. */
const named: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};

function listOf(trusted: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of trusted.flatMap(name => named[name] ?? [name])) {
    const [address = '', bits] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

/** Where this server ends TLS itself, the handshake has proved that the client holds the key. */
function ownCertificate({ socket }: Sent): Buffer | undefined {
  if (!(socket instanceof TLSSocket)) return undefined;
  return socket.getPeerX509Certificate()?.raw;
}

/** As `:base64 of DER:` (RFC 9440), or as PEM, also with percent signs, as nginx and others send it. */
function certificateIn(value: string): Buffer | undefined {
  const [, binary] = /^:([A-Za-z0-9+/=]+):$/.exec(value) ?? [];
  try {
    return new X509Certificate(binary === undefined ? decodeURIComponent(value) : Buffer.from(binary, 'base64')).raw;
  } catch {
    return undefined;
  }
}
