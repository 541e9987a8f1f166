import { HttpException } from '@nestjs/common';
import type { Text } from '../../kernel/text';
import { problemCatalogue, type ProblemCode } from './problem-catalogue';

/** What is wrong with one part of the input; exactly one of pointer, parameter and header says where. */
export interface FieldError {
  /** JSON pointer into the body (RFC 6901); the empty string is the body itself. */
  readonly pointer?: string;
  /** Name of a query or path parameter. */
  readonly parameter?: string;
  /** Name of a request header. */
  readonly header?: string;
  /** Stable code, e.g. `too-long`. */
  readonly code: string;
  readonly detail: Text | string;
}

/** What one occurrence adds to its kind. Keys other than the named ones become extension members (RFC 9457 §3.2). */
export interface ProblemExtra {
  readonly detail?: Text | string;
  readonly errors?: readonly FieldError[];
  /** Response headers, e.g. `Retry-After`; they win over those of the catalogue. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly [extension: string]: unknown;
}

/** An answer in `application/problem+json` (RFC 9457). Texts are put into the language of the caller by the filter. */
export class Problem extends HttpException {
  constructor(
    readonly code: ProblemCode,
    readonly extra: ProblemExtra = {},
  ) {
    super(problemCatalogue[code].title.en, problemCatalogue[code].status);
    this.name = 'Problem';
  }
}

/** Makes a problem to throw: `throw problem('case-not-found')`. */
export const problem = (code: ProblemCode, extra: ProblemExtra = {}): Problem => new Problem(code, extra);
