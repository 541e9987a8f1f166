import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { preferences } from './preferences';

export const produces = Symbol('produces');

/** Media types that a route can answer with, the preferred first; without it, `application/json` alone. */
export const Produces = (...types: readonly [string, ...string[]]): MethodDecorator =>
  applyDecorators(SetMetadata(produces, types), ApiProduces(...types));

/** The best of the offered media types for an Accept header (RFC 9110 §12.5.1), or none. */
export function acceptable(header: string | undefined, offered: readonly string[]): string | undefined {
  if (header === undefined || header.trim() === '') return offered[0];
  const wanted = preferences(header);
  const qualityOf = (type: string) => {
    const ranges = [type, `${type.split('/')[0] ?? ''}/*`, '*/*'];
    return (
      ranges.map(range => wanted.find(({ value }) => value === range)?.quality).find(found => found !== undefined) ?? 0
    );
  };
  const best = Math.max(0, ...offered.map(qualityOf));
  return best === 0 ? undefined : offered.find(type => qualityOf(type) === best);
}
