/** The addresses under which callers reach this server; a proof must have been made for one of them. */
export class OwnAddress {
  private readonly bases: readonly string[];

  /** @param publicUrl without a trailing slash @param loopback whether `localhost` and `127.0.0.1` are the same */
  constructor(publicUrl: string, loopback: boolean) {
    const other = publicUrl.replace(
      /^(http:\/\/)(localhost|127\.0\.0\.1)(?=[:/]|$)/,
      (_, scheme: string, host) => `${scheme}${host === 'localhost' ? '127.0.0.1' : 'localhost'}`,
    );
    this.bases = loopback && other !== publicUrl ? [publicUrl, other] : [publicUrl];
  }

  /** Whether `htu` names what was asked for; query and fragment do not count. RFC 9449 section 4.3. */
  isMeant(htu: string, path: string): boolean {
    const claimed = normal(htu);
    return claimed !== undefined && this.bases.some(base => normal(base + path) === claimed);
  }
}

/** Letters of schemes, hosts and percent signs, default ports, query and fragment make no difference. RFC 3986 6.2. */
function normal(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, username, password, pathname } = new URL(address);
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return undefined;
  const path = pathname.replace(/%[0-9a-f]{2}/gi, octet => {
    const character = String.fromCharCode(Number.parseInt(octet.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : octet.toUpperCase();
  });
  return `${protocol}//${host}${path}`;
}
