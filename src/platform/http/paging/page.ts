import type { Type as Class } from '@nestjs/common';
import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Line, Whole } from '../fields';

/** One page of a list. `next` is the cursor of the page after it, absent on the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
  /** Only when asked for; counting stops at the cap. */
  readonly count?: number;
}

/** Documents a page: `class CasePage extends pageOf(CaseListItem) {}`. */
export function pageOf<T>(item: Class<T>): Class<Page<T>> {
  @ApiExtraModels(item)
  class PageOfItems implements Page<T> {
    @ApiProperty({ type: () => item, isArray: true, description: 'In the order asked for. / I begärd ordning.' })
    readonly items!: readonly T[];

    @ApiProperty({
      type: 'string',
      required: false,
      maxLength: 2000,
      description: 'Cursor of the next page; absent on the last. / Markör för nästa sida; saknas på den sista.',
      example: 'q0p3ZV9hX2N1cnNvcl9leGFtcGxlWyIyMDI2LTAzLTAyIl0',
    })
    readonly next?: string;

    @ApiProperty({
      type: 'integer',
      format: 'int32',
      required: false,
      minimum: 0,
      description:
        'Number of items in all, up to the cap; only if asked for. / Antal poster, upp till taket; bara på begäran.',
      example: 42,
    })
    readonly count?: number;
  }
  return PageOfItems;
}

/** Parameters of every paged list; lists add their filters by extending it. */
export class PageQuery {
  @Whole({
    min: 1,
    max: 100,
    inQuery: true,
    optional: true,
    description: {
      en: 'Most items on a page; 20 if left out.',
      sv: 'Högsta antal poster på en sida; 20 om det utelämnas.',
    },
    example: 20,
  })
  readonly limit?: number;

  @Line({
    max: 2000,
    optional: true,
    description: { en: 'The `next` of the page before, unchanged.', sv: '`next` från föregående sida, oförändrad.' },
    example: 'q0p3ZV9hX2N1cnNvcl9leGFtcGxlWyIyMDI2LTAzLTAyIl0',
  })
  readonly cursor?: string;
}

export const defaultLimit = 20;

/** Tells the way to the next page in a `Link` header too (RFC 8288); the rest of the query is kept. */
export function linkNext(request: FastifyRequest, reply: FastifyReply, next: string | undefined): void {
  if (next === undefined) return;
  const address = new URL(request.url, 'http://here');
  address.searchParams.set('cursor', next);
  void reply.header('Link', `<${address.pathname}${address.search}>; rel="next"`);
}
