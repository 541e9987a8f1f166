import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings';
import { problem } from '../problem';

/** Where a page ended: the values that the list is sorted by, the id last. */
export type Position = readonly (string | number | null)[];

/** What the cursor is bound to: sorting, filters, and the authority that asks. Order of keys does not matter. */
export type BoundTo = Readonly<Record<string, string | number | boolean | null | undefined | readonly string[]>>;

/** Bytes of HMAC-SHA-256 that are kept: 128 bits. */
const signatureBytes = 16;

/** Opaque, signed marks between pages: nobody can make one up, or use one for another list. */
@Injectable()
export class Cursors {
  constructor(@Inject(SETTINGS) private readonly settings: Pick<Settings, 'cursorKey'>) {}

  write(position: Position, boundTo: BoundTo): string {
    const payload = Buffer.from(JSON.stringify(position));
    return Buffer.concat([this.sign(payload, boundTo), payload]).toString('base64url');
  }

  /** @throws Problem invalid-cursor for one that was altered, or written for another list */
  read(cursor: string, boundTo: BoundTo): Position {
    const bytes = Buffer.from(cursor, 'base64url');
    const payload = bytes.subarray(signatureBytes);
    // Decoding skips strange characters, so the same bytes must also be written the same way.
    const whole = bytes.length > signatureBytes && bytes.toString('base64url') === cursor;
    if (!whole || !timingSafeEqual(bytes.subarray(0, signatureBytes), this.sign(payload, boundTo)))
      throw problem('invalid-cursor');
    const position: unknown = JSON.parse(payload.toString());
    if (isPosition(position)) return position;
    throw problem('invalid-cursor');
  }

  private sign(payload: Buffer, boundTo: BoundTo): Buffer {
    const terms = Object.entries(boundTo)
      .filter(([, value]) => value !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    const hmac = createHmac('sha256', this.settings.cursorKey);
    return hmac.update(JSON.stringify(terms)).update('\n').update(payload).digest().subarray(0, signatureBytes);
  }
}

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.every(one => one === null || typeof one === 'string' || typeof one === 'number');
