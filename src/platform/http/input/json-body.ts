import { problem } from '../problem';
import { pointerTo } from './field-errors';
import { fault, faultText } from './field-faults';

/** More than any operation needs, and little enough that a hostile body costs nothing. */
export const bodyBounds = { levels: 12, listItems: 1000, keys: 200 } as const;

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a body as JSON (RFC 8259: UTF-8 alone).
 * @returns undefined for an empty body
 * @throws Problem malformed-json, body-too-deep, invalid-input for keys that would reach a prototype
 */
export function readJson(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(body));
  } catch {
    throw problem('malformed-json');
  }
  checkBounds(value, []);
  return value;
}

function checkBounds(value: unknown, path: readonly string[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (path.length >= bodyBounds.levels) throw problem('body-too-deep', { limit: bodyBounds.levels });
  if (Array.isArray(value)) {
    if (value.length > bodyBounds.listItems) throw problem('body-too-deep', { limit: bodyBounds.listItems });
    for (const [at, one] of value.entries()) checkBounds(one, [...path, String(at)]);
    return;
  }
  const entries = Object.entries(value);
  if (entries.length > bodyBounds.keys) throw problem('body-too-deep', { limit: bodyBounds.keys });
  for (const [key, one] of entries) {
    if (forbiddenKeys.has(key))
      throw problem('invalid-input', {
        errors: [{ pointer: pointerTo([...path, key]), code: 'unknown', detail: faultText(fault('unknown')) }],
      });
    checkBounds(one, [...path, key]);
  }
}
