import { Temporal } from 'temporal-polyfill';
import { emptyFile, type CaseFile } from '../../src/case-file';
import type { Guard, Verdict } from '../../src/kernel';

/** Facts in which a case differs from an empty one. */
export type Facts = {
  readonly [Region in keyof CaseFile]?: Readonly<Partial<Record<keyof CaseFile[Region], unknown>>>;
};

/** What a condition says of a case of which only these facts are known, and of what somebody fills in. */
export function verdict<I>(
  guard: Pick<Guard<CaseFile, I>, 'test'>,
  facts: Facts = {},
  input: object = {},
  { authority = 'pl.straz-graniczna', at = '2026-03-02T09:00:00Z' } = {},
): Verdict {
  const regions = Object.entries(facts).map(([name, changed]) => [
    name,
    { ...(emptyFile[name as keyof CaseFile] as object), ...changed },
  ]);
  const file = { ...emptyFile, ...(Object.fromEntries(regions) as Partial<CaseFile>) };
  const actor = { subject: 'anna', authority, roles: [] };
  return guard.test?.({ file, input: input as I, actor, now: Temporal.Instant.from(at) });
}
