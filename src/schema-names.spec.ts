import { dirname, join } from 'node:path';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { ApiOkResponse, ApiProperty, DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { documentOf } from './app';

jest.setTimeout(120_000);

type Prototype = Record<
  'exploreModelSchema' | 'createEnumSchemaType' | 'createEnumParam',
  (...all: never[]) => unknown
>;
/** Where every class and every list of words comes by on its way into the document; the package does not export it. */
const factoryFile = join(dirname(require.resolve('@nestjs/swagger')), 'services/schema-object-factory.js');
const { SchemaObjectFactory } = jest.requireActual<{ SchemaObjectFactory: { prototype: Prototype } }>(factoryFile);

interface Listed {
  readonly enumName?: string;
  readonly enum?: unknown;
  readonly isArray?: boolean;
  readonly items?: { readonly enum?: unknown };
  readonly schema?: Listed;
}

const wordsOf = ({ enum: words, items, schema }: Listed): unknown =>
  words ?? items?.enum ?? (schema && wordsOf(schema));

/** Whatever asked for a name while the document was made: classes as they are, lists of words by what is in them. */
async function owners(make: () => Promise<unknown>): Promise<ReadonlyMap<string, ReadonlySet<unknown>>> {
  const found = new Map<string, Set<unknown>>();
  const own = (name: unknown, owner: unknown) => {
    if (typeof name !== 'string' || name === '') return;
    found.set(name, (found.get(name) ?? new Set()).add(owner));
  };
  const factory = SchemaObjectFactory.prototype;
  const { exploreModelSchema, createEnumSchemaType, createEnumParam } = factory;
  const words = (listed: Listed) => own(listed.enumName, JSON.stringify(wordsOf(listed)));
  jest.spyOn(factory, 'exploreModelSchema').mockImplementation(function (this: unknown, ...all) {
    const name = exploreModelSchema.apply(this, all);
    const [type] = all as unknown as [{ readonly prototype?: unknown }];
    // A class that is not yet there when it is named is handed in as a function that gives it.
    own(name, type.prototype === undefined ? (type as unknown as () => unknown)() : type);
    return name;
  });
  jest.spyOn(factory, 'createEnumSchemaType').mockImplementation(function (this: unknown, ...all) {
    const [, listed] = all as unknown as [string, Listed];
    words(listed);
    return createEnumSchemaType.apply(this, all);
  });
  jest.spyOn(factory, 'createEnumParam').mockImplementation(function (this: unknown, ...all) {
    const [listed] = all as unknown as [Listed];
    words(listed);
    return createEnumParam.apply(this, all);
  });
  try {
    await make();
    return found;
  } finally {
    jest.restoreAllMocks();
  }
}

const shared = (found: ReadonlyMap<string, ReadonlySet<unknown>>): readonly string[] =>
  [...found].filter(([, sharing]) => sharing.size > 1).map(([name]) => name);

describe('a name of a schema in the OpenAPI document', () => {
  it('belongs to one class, or to one list of words: of two the second would silently take the place of the first', async () => {
    const found = await owners(documentOf);
    expect(found.size).toBeGreaterThan(300);
    expect(shared(found)).toEqual([]);
    const words = [...found].filter(([, sharing]) => [...sharing].some(one => typeof one === 'string'));
    expect(words.length).toBeGreaterThan(50);
  });

  it('is told where two share it, also where their schemas come out alike', async () => {
    const twin = (words: readonly string[]) => {
      class Twin {
        @ApiProperty({ enum: words, enumName: 'Words' })
        readonly word!: string;
      }
      return Twin;
    };
    @Controller()
    class Twins {
      @Get('one')
      @ApiOkResponse({ type: twin(['a']) })
      one(): void {}

      @Get('other')
      @ApiOkResponse({ type: twin(['b']) })
      other(): void {}
    }
    @Module({ controllers: [Twins] })
    class Trial {}
    const app = await NestFactory.create(Trial, new FastifyAdapter(), { preview: true, logger: false });
    const make = () => Promise.resolve(SwaggerModule.createDocument(app, new DocumentBuilder().build()));
    expect([...shared(await owners(make))].sort()).toEqual(['Twin', 'Words']);
  });
});
