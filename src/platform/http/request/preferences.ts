export interface Preference {
  readonly value: string;
  /** From 0 (never) to 1. */
  readonly quality: number;
}

/** A header and its q-values (RFC 9110 §12.4.2), best first; hostile lengths are cut. */
export function preferences(header: string | undefined): readonly Preference[] {
  return (header ?? '')
    .slice(0, 1000)
    .split(',')
    .map(part => {
      const [value = '', ...parameters] = part.split(';').map(text => text.trim().toLowerCase());
      const quality = parameters.find(text => text.startsWith('q='))?.slice(2);
      return {
        value,
        quality: quality === undefined ? 1 : /^[01](\.\d{0,3})?$/.test(quality) ? Math.min(Number(quality), 1) : 0,
      };
    })
    .filter(({ value }) => value !== '')
    .sort((one, other) => other.quality - one.quality);
}
