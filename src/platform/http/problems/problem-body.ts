import type { Language, Text } from '../../../kernel/text';
import { localised } from '../request/language';
import type { Problem } from '../problem';
import { problemCatalogue } from '../problem-catalogue';

/** The members of an answer in `application/problem+json` (RFC 9457 §3). */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly traceId: string;
  readonly [extension: string]: unknown;
}

interface Occurrence {
  readonly language: Language;
  /** Path of the request, without its query. */
  readonly instance: string;
  readonly traceId: string;
}

/** Puts a problem into words for one caller. Extension members never replace the standard ones. */
export function problemBody({ code, extra }: Problem, { language, instance, traceId }: Occurrence): ProblemBody {
  const { status, title, explanation } = problemCatalogue[code];
  const { detail = explanation, errors, headers: _headers, ...extensions } = extra;
  const say = (text: Text | string) => (typeof text === 'string' ? text : text[language]);
  return {
    ...Object.fromEntries(Object.entries(extensions).map(([key, value]) => [key, localised(value, language)])),
    type: `/problems/${code}`,
    title: title[language],
    status,
    detail: say(detail),
    instance,
    code,
    traceId,
    ...(errors && { errors: errors.map(error => ({ ...error, detail: say(error.detail) })) }),
  };
}
