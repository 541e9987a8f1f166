import { randomUUID } from 'node:crypto';
import type { Answer, Request } from './connection';

/** What one connection asks, again and again. */
export interface Work {
  next(): Request;
  /** Told every answer; throws where it is not the one that was to be measured. */
  took(answer: Answer): void;
}

/** A case that reviews are recorded on, with the version that it has now. */
export interface ReviewedCase {
  readonly id: string;
  version: number;
}

const mustBe = (status: number, { status: got, body }: Answer): void => {
  if (got !== status) throw new Error(`answered ${got} instead of ${status}: ${body.slice(0, 500)}`);
};

/** A command on a case that nobody else touches: each answer's ETag is the next request's If-Match. */
export function reviews(prefix: string, bearer: string, own: readonly ReviewedCase[], heldOn: string): Work {
  let at = 0;
  const body = JSON.stringify({
    heldOn,
    hearing: 'held',
    reasons: 'Reports as told; the journey is being prepared.',
    // Some of the invented persons are children.
    bestInterests: 'Goes to school where the family lives.',
  });
  const current = () => {
    const one = own[at % own.length];
    if (!one) throw new RangeError('a connection needs a case of its own');
    return one;
  };
  return {
    next: () => ({
      method: 'POST',
      path: `${prefix}/${current().id}/review-supervision`,
      headers: { Authorization: bearer, 'If-Match': `"${current().version}"`, 'Idempotency-Key': randomUUID() },
      body,
    }),
    took: answer => {
      mustBe(200, answer);
      current().version = Number(answer.etag?.slice(1, -1));
      at++;
    },
  };
}

export function reads(prefix: string, bearer: string, ids: readonly string[], first: number): Work {
  let at = first;
  return {
    next: () => ({
      method: 'GET',
      path: `${prefix}/${ids[at++ % ids.length] ?? ''}`,
      headers: { Authorization: bearer },
    }),
    took: answer => mustBe(200, answer),
  };
}

const deepestPage = 50;

/** The worklist page by page, from the first again after some. */
export function pages(bearer: string, first: string, nextOf: (body: string) => string | undefined): Work {
  let path = first;
  let depth = 0;
  return {
    next: () => ({ method: 'GET', path, headers: { Authorization: bearer } }),
    took: answer => {
      mustBe(200, answer);
      const next = ++depth < deepestPage ? nextOf(answer.body) : undefined;
      if (next === undefined) depth = 0;
      path = next ?? first;
    },
  };
}
