import {
  operationsOf,
  resolved,
  type Schema,
  type SchemaOrReference,
} from '../../../src/platform/http/openapi/document-types';
import { exampleOf } from '../../../src/platform/http/openapi/examples';
import type { Story } from '../../../src/demo/story/story';
import type { House } from '../house';

type Json = Readonly<Record<string, unknown>>;

/** Text that nobody else writes, a new one each time. */
export class Markers {
  private made = 0;
  /** Commands into whose input a marker was put. */
  readonly marked = new Set<string>();

  constructor(private readonly house: House) {}

  static in(text: string): string[] {
    return text.match(/zqx[a-z]+zqx/gi) ?? [];
  }

  next(): string {
    return `zqx${[...String(this.made++)].map(digit => 'bcdfghjklm'[Number(digit)] ?? '').join('')}zqx`;
  }

  /** The same story, with a marker wherever a person may write what they like. */
  into(story: Story): Story {
    return {
      ...story,
      person: this.filled({ $ref: '#/components/schemas/NewPerson' }, story.person, () => undefined) as Json,
      steps: story.steps.map(step => {
        if (step.deed.kind !== 'command' || step.as === 'clock') return step;
        const { command, opens } = step.deed;
        const place = `/api/v1/${step.as.authority}/cases/${opens ? '' : '{caseId}/'}${command}`;
        const schema = this.bodyOf(place);
        const note = () => void this.marked.add(command);
        return schema
          ? { ...step, input: this.filled(schema, step.input, note, step.expect.refused === undefined) as Json }
          : step;
      }),
    };
  }

  /** What the document gives as an example for a command, with markers; undefined where it takes no text. */
  exampleFor(authority: string, command: string, opens: boolean): Json | undefined {
    const path = `/api/v1/${authority}/cases/${opens ? '' : '{caseId}/'}${command}`;
    const schema = this.bodyOf(path);
    if (!schema) return undefined;
    const body = this.filled(schema, exampleOf(this.house.document, schema), () => undefined) as Json;
    return Markers.in(JSON.stringify(body)).length > 0 ? body : undefined;
  }

  private bodyOf(path: string): SchemaOrReference | undefined {
    const found = operationsOf(this.house.document).find(one => one.path === path && one.method === 'post');
    const body = found?.operation.requestBody;
    return body && 'content' in body ? Object.values(body.content)[0]?.schema : undefined;
  }

  /** The value with every free text replaced; where nothing is refused for want of it, what was left out is put in. */
  private filled(from: SchemaOrReference, value: unknown, note: () => void, add = true): unknown {
    const schema = resolved<Schema>(this.house.document, from);
    if (schema.allOf?.[0]) return this.filled(schema.allOf[0], value, note, add);
    if (isFree(schema)) {
      note();
      return this.next();
    }
    if (Array.isArray(value) && 'items' in schema) {
      const { items } = schema;
      return value.map(one => this.filled(items, one, note, add));
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const given = value as Json;
    const known = Object.entries(given).map(([name, one]) => {
      const property = schema.properties?.[name];
      return [name, property && !isFileNumber(property) ? this.filled(property, one, note, add) : one] as const;
    });
    const leftOut = Object.entries(schema.properties ?? {}).flatMap(([name, one]) =>
      !add || name in given || isFileNumber(one) || !isFree(resolved<Schema>(this.house.document, one))
        ? []
        : [[name, this.filled(one, '', note)] as const],
    );
    return Object.fromEntries([...known, ...leftOut]);
  }
}

/** A line or a note: text of any content. */
const isFree = ({ type, format, enum: words, pattern, maxLength }: Schema): boolean =>
  type === 'string' && format === undefined && !words && pattern === undefined && maxLength !== undefined;

/** The diary number of a decision stays open: by it the archive finds what it keeps. It is not made of anybody's name. */
const isFileNumber = (from: SchemaOrReference): boolean =>
  'description' in from && /^Reference of the (new )?decision\b/.test(from.description ?? '');
