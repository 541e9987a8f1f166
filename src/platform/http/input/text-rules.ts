import { fault, type FieldFault } from './field-faults';

/** Overrides, embeddings and isolates: they can make a name read as another (U+202A-202E, U+2066-2069). */
const bidiControls = /[\u202A-\u202E\u2066-\u2069]/u;
const controls = /[\p{Cc}\u2028\u2029]/u;
const controlsInNotes = /[^\P{Cc}\n\t]/u;
const loneSurrogate = /\p{Cs}/u;
const visible = /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u;

interface TextLimits {
  readonly min?: number;
  readonly max: number;
  /** Notes may have line feeds and tabs. */
  readonly lines: boolean;
}

/** Judges text as people wrote it; length is counted in code points, as PostgreSQL and JSON Schema count. */
export function textFault(value: unknown, { min = 1, max, lines }: TextLimits): FieldFault | undefined {
  if (typeof value !== 'string') return fault('not-text');
  if (loneSurrogate.test(value)) return fault('broken-unicode');
  if (bidiControls.test(value)) return fault('bidi-control');
  if ((lines ? controlsInNotes : controls).test(value)) return fault('control-character');
  if (!visible.test(value)) return fault('blank');
  const length = value.length > max ? [...value].length : value.length;
  if (length > max) return fault('too-long', max);
  return length < min ? fault('too-short', min) : undefined;
}

/** One spelling of each letter (NFC), and line feeds alone as line ends; nothing else is changed. */
export const normaliseText = (value: unknown): unknown =>
  typeof value === 'string' ? value.normalize('NFC').replaceAll('\r\n', '\n') : value;
