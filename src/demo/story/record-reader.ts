import { languages } from '../../kernel';
import { nearest } from './nearest';
import type { Words } from './story';

/** Collects what is wrong, so that the reader of a story is told everything at once. */
export type Faults = string[];

type Raw = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads one mapping of the file key by key, and notes every key that it has no use for. */
export class RecordReader {
  private constructor(
    private readonly raw: Raw,
    readonly place: string,
    private readonly faults: Faults,
  ) {}

  /** @returns undefined, with a fault noted, where there is no mapping or it has a key that is none of these */
  static open(raw: unknown, place: string, keys: readonly string[], faults: Faults): RecordReader | undefined {
    if (!isRecord(raw)) {
      faults.push(`${place}: must be a mapping with ${keys.join(', ')}.`);
      return undefined;
    }
    const unknown = Object.keys(raw).filter(key => !keys.includes(key));
    for (const key of unknown) faults.push(`${place}: unknown key "${key}"${meant(key, keys)}.`);
    return new RecordReader(raw, place, faults);
  }

  fault(message: string): void {
    this.faults.push(`${this.place}: ${message}`);
  }

  has(key: string): boolean {
    return this.raw[key] !== undefined;
  }

  value(key: string): unknown {
    return this.raw[key];
  }

  text(key: string): string | undefined {
    const value = this.raw[key];
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.fault(value === undefined ? `"${key}" is missing.` : `"${key}" must be text.`);
    return undefined;
  }

  words(key: string, optional: boolean): Words | undefined {
    const value = this.raw[key];
    if (value === undefined && optional) return undefined;
    if (!isRecord(value)) return this.text(key);
    const reader = RecordReader.open(value, `${this.place}, ${key}`, languages, this.faults);
    const texts = languages.flatMap(language => {
      const text = reader?.has(language) === true ? reader.text(language) : undefined;
      return text === undefined ? [] : [[language, text] as const];
    });
    const said = Object.fromEntries(texts) as Partial<Record<(typeof languages)[number], string>>;
    if (said.en !== undefined) return { ...said, en: said.en };
    this.fault(`"${key}" needs a text in en.`);
    return undefined;
  }

  whole(key: string): number | undefined {
    const value = this.raw[key];
    if (value === undefined) return undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    this.fault(`"${key}" must be a whole number.`);
    return undefined;
  }

  mapping(key: string): Raw {
    const value = this.raw[key] ?? {};
    if (isRecord(value)) return value;
    this.fault(`"${key}" must be a mapping.`);
    return {};
  }

  list(key: string): readonly unknown[] {
    const value = this.raw[key];
    if (Array.isArray(value)) return value;
    this.fault(value === undefined ? `"${key}" is missing.` : `"${key}" must be a list.`);
    return [];
  }
}

/** ` (did you mean "states"?)` */
export function meant(word: string, words: Iterable<string>): string {
  const near = nearest(word, words);
  return near === undefined ? '' : ` (did you mean "${near}"?)`;
}
