/** Reads typed values from the environment and collects what is wrong instead of stopping at the first fault. */
export class Reader {
  readonly faults: string[] = [];

  constructor(private readonly env: NodeJS.ProcessEnv) {}

  /** The value without surrounding space; an empty variable counts as absent. */
  text(name: string): string | undefined {
    const value = this.env[name]?.trim();
    return value === '' ? undefined : value;
  }

  whole(name: string, bounds: { min: number; max: number }): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= bounds.min && value <= bounds.max) return value;
    this.fault(`${name} must be a whole number from ${bounds.min} to ${bounds.max}, not "${text}".`);
    return undefined;
  }

  flag(name: string): boolean | undefined {
    const text = this.text(name)?.toLowerCase();
    if (text === undefined) return undefined;
    if (['true', '1', 'yes', 'on'].includes(text)) return true;
    if (['false', '0', 'no', 'off'].includes(text)) return false;
    this.fault(`${name} must be true or false, not "${text}".`);
    return undefined;
  }

  oneOf<T extends string>(name: string, values: readonly T[]): T | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const found = values.find(value => value === text);
    if (found === undefined) this.fault(`${name} must be one of ${values.join(', ')}, not "${text}".`);
    return found;
  }

  /** An absolute address of one of these schemes, without a trailing slash. Never repeated in a fault: it may hold a password. */
  address(name: string, schemes: readonly string[]): string | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1))) return text.replace(/\/+$/, '');
    this.fault(`${name} must be an address that begins with ${schemes.map(s => `${s}://`).join(' or ')}.`);
    return undefined;
  }

  /** Values separated by commas. */
  list(name: string): readonly string[] {
    const parts = this.text(name)?.split(',') ?? [];
    return parts.map(part => part.trim()).filter(part => part !== '');
  }

  fault(text: string): void {
    this.faults.push(text);
  }
}
