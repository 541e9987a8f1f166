import { Body, Controller, Get, HttpCode, Module, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { loadSettings, type Settings } from '../../src/platform/config/settings';
import { SettingsModule } from '../../src/platform/config/settings.module';
import { DatabaseUnavailable } from '../../src/platform/database/unavailable';
import { HealthModule } from '../../src/platform/health/health.module';
import { createLogger } from '../../src/platform/logging/logger';
import { LoggingModule } from '../../src/platform/logging/logging.module';
import { MetricsModule } from '../../src/platform/metrics/metrics.module';
import { configureHttp } from '../../src/platform/http/configure-http';
import { createFastifyAdapter } from '../../src/platform/http/fastify-adapter';
import {
  CivilDate,
  CountryCode,
  Flag,
  Id,
  Line,
  Many,
  Moment,
  Note,
  OneOf,
  PartialDate,
  Part,
  Whole,
} from '../../src/platform/http/fields';
import { HttpPlatformModule } from '../../src/platform/http/http.module';
import { buildDocument } from '../../src/platform/http/openapi/document';
import { Problems } from '../../src/platform/http/openapi/problems';
import { publishDocument } from '../../src/platform/http/openapi/published-document';
import { Cursors } from '../../src/platform/http/paging/cursors';
import { linkNext, pageOf, PageQuery } from '../../src/platform/http/paging/page';
import { problem } from '../../src/platform/http/problem';
import { DryRun } from '../../src/platform/http/request/dry-run';
import { etag, IfMatch, IfNoneMatch, notModified } from '../../src/platform/http/request/etag';
import { IdempotencyKey } from '../../src/platform/http/request/idempotency-key';
import { Languages } from '../../src/platform/http/request/language';
import { PathId } from '../../src/platform/http/request/path-id';

/** A toy application, a library, so that the rules of the platform are tried on something that is not a case. */
export class Author {
  @Line({ max: 20, description: { en: 'Name', sv: 'Namn' }, example: 'Selma Lagerlöf' })
  readonly name!: string;

  @PartialDate({ optional: true, description: { en: 'Born', sv: 'Född' }, example: '1858-11' })
  readonly born?: string;
}

export class NewBook {
  @Line({ max: 30, description: { en: 'Title', sv: 'Titel' }, example: 'Nils Holgersson' })
  readonly title!: string;

  @Note({ max: 50, optional: true, description: { en: 'Note', sv: 'Anteckning' }, example: 'Two parts' })
  readonly note?: string;

  @CivilDate({ optional: true, description: { en: 'Printed on', sv: 'Tryckt den' } })
  readonly printedOn?: string;

  @Moment({ optional: true, description: { en: 'Lent at', sv: 'Utlånad' } })
  readonly lentAt?: string;

  @OneOf(['paper', 'audio'], { name: 'Medium', optional: true, description: { en: 'Medium', sv: 'Medium' } })
  readonly medium?: string;

  @Whole({ min: 1, max: 5000, optional: true, description: { en: 'Pages', sv: 'Sidor' } })
  readonly pages?: number;

  @Flag({ optional: true, description: { en: 'Rare', sv: 'Sällsynt' } })
  readonly rare?: boolean;

  @Id({ optional: true, description: { en: 'Shelf', sv: 'Hylla' } })
  readonly shelfId?: string;

  @Many(CountryCode({ nationality: true, description: 'Country' }), {
    max: 3,
    optional: true,
    unique: true,
    description: { en: 'Countries', sv: 'Länder' },
  })
  readonly countries?: readonly string[];

  @Many(Part(() => Author, { description: 'Author' }), {
    max: 3,
    optional: true,
    description: { en: 'Authors', sv: 'Författare' },
  })
  readonly authors?: readonly Author[];

  @Part(() => Author, { optional: true, description: { en: 'Translator', sv: 'Översättare' } })
  readonly translator?: Author;
}

export class BookChange {
  @Line({ max: 30, optional: true, description: { en: 'Title', sv: 'Titel' } })
  readonly title?: string;

  @Note({ max: 50, optional: true, clearable: true, description: { en: 'Note', sv: 'Anteckning' }, example: 'Torn' })
  readonly note?: string | null;
}

class BookPage extends pageOf(NewBook) {}

class BookQuery extends PageQuery {
  @OneOf(['paper', 'audio'], { name: 'Medium', optional: true, description: { en: 'Medium', sv: 'Medium' } })
  readonly medium?: string;

  @Flag({ optional: true, inQuery: true, description: { en: 'Rare', sv: 'Sällsynt' } })
  readonly rare?: boolean;
}

@ApiTags('Books')
@Controller('books')
export class Books {
  constructor(private readonly cursors: Cursors) {}

  @Post()
  @ApiOperation({ operationId: 'addBook', summary: 'Add a book', description: 'Adds a book. / Lägger till en bok.' })
  @ApiBody({ type: NewBook })
  @ApiCreatedResponse({ type: NewBook, description: 'Added. / Tillagd.' })
  addBook(
    @Body() book: NewBook,
    @IdempotencyKey() key: string,
    @DryRun() dryRun: boolean,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    void reply.header('Location', `/api/v1/books/${key}`);
    if (dryRun) void reply.header('Idempotent-Replayed', 'false');
    return book;
  }

  @Get()
  @ApiOperation({ operationId: 'listBooks', summary: 'List books', description: 'Lists books. / Listar böcker.' })
  @ApiOkResponse({ type: BookPage, description: 'A page. / En sida.' })
  @Problems('invalid-cursor')
  listBooks(
    @Query() query: BookQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { medium, rare, cursor, limit } = query;
    const from = cursor === undefined ? 0 : Number(this.cursors.read(cursor, { medium, rare })[0]);
    const next = this.cursors.write([from + (limit ?? 20)], { medium, rare });
    linkNext(request, reply, next);
    return { items: [{ title: `Book ${from}` }], next };
  }

  @Get(':bookId')
  @ApiOperation({ operationId: 'readBook', summary: 'Read a book', description: 'Reads a book. / Läser en bok.' })
  @ApiOkResponse({ type: NewBook, description: 'The book. / Boken.' })
  @Problems('case-not-found')
  readBook(
    @PathId('bookId', { en: 'Book', sv: 'Bok' }) bookId: string,
    @IfNoneMatch() held: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (bookId.startsWith('0000')) throw problem('case-not-found');
    return notModified(reply, 7, held) ? undefined : { title: bookId.slice(0, 30) };
  }

  @Patch(':bookId')
  @ApiOperation({ operationId: 'changeBook', summary: 'Change a book', description: 'Changes. / Ändrar.' })
  @ApiOkResponse({ type: BookChange, description: 'Changed. / Ändrad.' })
  changeBook(
    @PathId('bookId', { en: 'Book', sv: 'Bok' }) _bookId: string,
    @Body() change: BookChange,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    void reply.header('ETag', etag(version + 1));
    return change;
  }

  @Post(':bookId/lend')
  @HttpCode(200)
  @ApiOperation({ operationId: 'lendBook', summary: 'Lend a book', description: 'Lends. / Lånar ut.' })
  @ApiOkResponse({ type: NewBook, description: 'Lent. / Utlånad.' })
  @Problems('transition-not-allowed')
  lendBook(@PathId('bookId', { en: 'Book', sv: 'Bok' }) _bookId: string): never {
    throw problem('transition-not-allowed', {
      states: { loan: 'lent' },
      blockers: [
        {
          code: 'lent',
          text: { en: 'It is lent.', sv: 'Den är utlånad.', pl: 'Jest wypożyczona.' },
          legalBasis: [{ act: 'rules', provision: '1', label: 'Rules 1', certainty: 'found' }],
          whoCanClear: ['time'],
          clearsOn: '2026-04-01',
        },
      ],
      available: [],
    });
  }

  @Get(':kind/breakdown')
  @ApiOperation({ operationId: 'breakDown', summary: 'Break down', description: 'Fails. / Misslyckas.' })
  @ApiOkResponse({ type: NewBook, description: 'Never. / Aldrig.' })
  breakDown(@PathId('kind', 'Kind') kind: string, @Languages() language: string): never {
    if (kind.endsWith('1')) throw new DatabaseUnavailable(new Error('gone'));
    throw new Error(`Key (name)=(Anna Secret) in ${language}`);
  }
}

export interface Library {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly log: readonly string[];
  readonly health: { up: boolean };
  close(): Promise<void>;
}

/** Starts the library on a free port of the loopback. */
export async function openLibrary(change: Partial<Settings> = {}): Promise<Library> {
  const settings = { ...loadSettings({}), logLevel: 'info' as const, ...change };
  const log: string[] = [];
  const logger = createLogger(
    { production: true, logLevel: settings.logLevel },
    { write: line => void log.push(line) },
  );
  const health = { up: true };
  const checks = {
    useFactory: () => ({ database: () => (health.up ? Promise.resolve() : Promise.reject(new Error('down'))) }),
  };

  @Module({
    imports: [
      SettingsModule.register(settings),
      LoggingModule.register(logger),
      MetricsModule,
      HttpPlatformModule,
      HealthModule.register(checks),
    ],
    controllers: [Books],
  })
  class LibraryModule {}

  const app = await NestFactory.create<NestFastifyApplication>(LibraryModule, createFastifyAdapter(settings), {
    logger: false,
  });
  configureHttp(app, settings);
  publishDocument(app, buildDocument(app, { tags: libraryTags }));
  await app.listen(0, '127.0.0.1');
  return { app, url: await app.getUrl(), log, health, close: () => app.close() };
}

export const libraryTags = ['Books', 'About', 'Problems', 'Health'].map(name => ({ name, description: `${name}.` }));
