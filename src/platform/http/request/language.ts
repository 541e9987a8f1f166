import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { languages, type Language, type Text } from '../../../kernel/text';
import { preferences } from './preferences';

/** The language of the caller by Accept-Language (RFC 9110 §12.5.4); English when nothing fits. */
export function languageOf(header: string | undefined): Language {
  const wanted = preferences(header);
  for (const { value, quality } of wanted) {
    if (quality === 0) continue;
    const language = languages.find(known => value === known || value.startsWith(`${known}-`));
    if (language) return language;
    if (value === '*')
      return languages.find(known => !wanted.some(one => one.value === known && one.quality === 0)) ?? 'en';
  }
  return 'en';
}

/** The language to explain things in: `list(@Languages() language: Language)`. */
export const Languages = createParamDecorator((_: unknown, context: ExecutionContext): Language =>
  languageOf(context.switchToHttp().getRequest<FastifyRequest>().headers['accept-language']),
);

const isText = (value: object): value is Text =>
  Object.keys(value).length === languages.length &&
  languages.every(language => language in value && typeof Reflect.get(value, language) === 'string');

/** Puts every text inside a value into one language; all else stays as it is. */
export function localised(value: unknown, language: Language): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(one => localised(one, language));
  if (isText(value)) return value[language];
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, localised(one, language)]));
}
