import { randomUUID } from 'node:crypto';

/** Where a request belongs in a distributed trace (W3C Trace Context). */
export interface Trace {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** 16 hexadecimal digits: our own span. */
  readonly spanId: string;
  readonly flags: string;
  /** Echoed to the caller, or made by us. */
  readonly requestId: string;
}

const traceparent = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const requestId = /^[\w.~:/+=@-]{1,128}$/;

/** Goes on with the trace of the caller; an absent or invalid one is replaced, as W3C Trace Context §3.2 asks. */
export function traceOf(headers: { traceparent?: string | undefined; requestId?: string | undefined }): Trace {
  const [, version, traceId, parentId, flags, more] = traceparent.exec(headers.traceparent ?? '') ?? [];
  const valid =
    version !== undefined &&
    version !== 'ff' &&
    (version !== '00' || more === undefined) &&
    !/^0+$/.test(traceId ?? '0') &&
    !/^0+$/.test(parentId ?? '0');
  return {
    traceId: valid && traceId !== undefined ? traceId : randomDigits(),
    spanId: randomDigits().slice(16),
    flags: valid && flags !== undefined ? flags : '00',
    requestId:
      requestId.test(headers.requestId ?? '') && headers.requestId !== undefined ? headers.requestId : randomUUID(),
  };
}

/** 32 hexadecimal digits, never only zeros; of a UUID, because Node.js draws many of these at once. */
const randomDigits = (): string => randomUUID().replaceAll('-', '');

export const traceparentOf = ({ traceId, spanId, flags }: Trace): string => `00-${traceId}-${spanId}-${flags}`;

declare module 'fastify' {
  interface FastifyRequest {
    /** Set before anything else happens to a request. */
    trace: Trace;
  }
}
