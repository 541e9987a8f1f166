import type { Temporal } from 'temporal-polyfill';
import type { CaseFile } from '../../../src/case-file';
import type { Dice } from '../../../src/seed/dice';

/** What somebody fills in is made up from what the form asks for, and from what stands on the file. */
export interface Setting {
  readonly dice: Dice;
  readonly file: CaseFile;
  readonly now: Temporal.Instant;
}

type InputClass = new () => object;

/** What the field decorators leave for the OpenAPI document. */
interface Field {
  readonly type?: string | (() => InputClass);
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Field;
  readonly isArray?: boolean;
  readonly required?: boolean;
  readonly example?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly maxLength?: number;
}

/** Words that stand for everything that people write freely; they may never be found in the open part of a case. */
export const freeText = 'Only for those who may read it.';

const zone = 'Europe/Stockholm';
const later = /until|notAfter|ends|last|expires|departs|arrives|release|plannedFor|adultFrom|due/i;

/** An input that the form takes more often than not; the rows judge it like any other. */
export function madeUp(type: InputClass, setting: Setting): Record<string, unknown> {
  const { dice } = setting;
  const filled: Record<string, unknown> = {};
  for (const [name, field] of fieldsOf(type))
    if (field.required !== false || dice.chance(0.4)) filled[name] = valueOf(name, field, setting);
  return filled;
}

function fieldsOf(type: InputClass): readonly (readonly [string, Field])[] {
  const form = type.prototype as object;
  const names = (Reflect.getMetadata('swagger/apiModelPropertiesArray', form) ?? []) as readonly string[];
  return names
    .map(name => name.slice(1))
    .map(name => [name, Reflect.getMetadata('swagger/apiModelProperties', form, name) as Field]);
}

function valueOf(name: string, field: Field, setting: Setting): unknown {
  const { dice } = setting;
  if (field.isArray === true || field.type === 'array') {
    const item = field.items ?? { ...field, isArray: false, example: exampleOf(field) };
    const most = Math.min(field.maxItems ?? 2, 2);
    const items = Array.from({ length: dice.whole(Math.min(field.minItems ?? 0, most), most) }, () =>
      valueOf(name, item, setting),
    );
    return [...new Set(items)];
  }
  if (field.enum) return field.enum[dice.whole(0, field.enum.length - 1)];
  if (typeof field.type === 'function') return madeUp(field.type(), setting);
  if (field.type === 'boolean') return dice.chance(0.6);
  if (field.type === 'integer' || field.type === 'number') return numberFor(field, setting);
  if (field.format === 'date') return dayFor(name, setting);
  if (field.format === 'date-time') return momentFor(name, setting);
  if (field.format === 'uuid') return field.example;
  if (field.pattern === '^[A-Z]{3}$') {
    const [named] = setting.file.decision.destinations;
    return named !== undefined && dice.chance(0.85) ? named : dice.oneOf(['GEO', 'DEU', 'SOM']);
  }
  // The number of a file in the authority's own register is open: it is what colleagues find the file by.
  if (name === 'reference') return '52-123456';
  return field.pattern !== undefined || (field.maxLength ?? 0) < freeText.length ? field.example : freeText;
}

const exampleOf = ({ example }: Field): unknown => (Array.isArray(example) ? (example as unknown[])[0] : example);

function dayFor(name: string, { dice, file, now }: Setting): string {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const away = dice.roll();
  if (later.test(name) ? away < 0.8 : away < 0.1) return today.add({ days: dice.whole(1, 400) }).toString();
  if (away < 0.7) return today.toString();
  return anyOf({ dice, file, now }, daysOn(file)) ?? today.subtract({ days: dice.whole(0, 20) }).toString();
}

/** What the form shows as an example, the number of something on the file, a small one, or any. */
function numberFor({ example, minimum: least = 1, maximum: most = least + 2 }: Field, { dice, file }: Setting): number {
  const within = (value: unknown): value is number => typeof value === 'number' && value >= least && value <= most;
  const way = dice.roll();
  if (way < 0.4 && within(example)) return example;
  const numbers = way < 0.7 ? numbersOn(file).filter(within) : [];
  const largest = way < 0.85 ? Math.min(most, least + 2) : most;
  return numbers[dice.whole(0, numbers.length - 1)] ?? dice.whole(least, largest);
}

function momentFor(name: string, { dice, now }: Setting): string {
  const away = dice.roll();
  const text = (at: Temporal.Instant) => at.toString({ fractionalSecondDigits: 3 });
  if (later.test(name) ? away < 0.8 : away < 0.1) return text(now.add({ hours: dice.whole(2, 600) }));
  return text(away < 0.8 ? now : now.subtract({ minutes: dice.whole(1, 3000) }));
}

const anyOf = ({ dice }: Setting, from: readonly string[]): string | undefined => from[dice.whole(0, from.length - 1)];

const textsOn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOn)
      : [];
const daysOn = (file: CaseFile) => textsOn(file).filter(text => /^\d{4}-\d{2}-\d{2}$/.test(text));

const numbersOn = (value: unknown): readonly number[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) =>
        name === 'number' && typeof inner === 'number' ? [inner] : numbersOn(inner),
      )
    : [];
