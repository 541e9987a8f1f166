import { hash, randomUUID } from 'node:crypto';
import type { Actor } from '../kernel';
import type { Purpose } from '../platform/identity';

/** What LED art. 25 wants told apart. */
export const lookClasses = [
  'collection',
  'alteration',
  'consultation',
  'disclosure',
  'combination',
  'erasure',
] as const;
export type LookClass = (typeof lookClasses)[number];

/** Whoever looks, with what the token and the request say of the look. */
export interface Looker extends Actor {
  readonly client?: string;
  readonly units?: readonly string[];
  readonly purpose?: Purpose;
  readonly reason?: string;
}

/** What the look itself adds. */
export interface LookDetails {
  readonly class?: LookClass;
  /** Where the request names no purpose. */
  readonly purpose?: Purpose;
  /** To whom data goes, where it leaves the house. */
  readonly recipient?: string;
  /** `QueryDigests.of` what was asked for: it can be compared, not read. */
  readonly queryDigest?: string;
}

/** Parts a list of units; no name of a unit holds it. */
const separator = '\u001f';

/**
 * All that a line of the read log says beside what was looked at, as text for the statement that looks: see `looking`.
 * A reason in words goes with a salt and its digest; only the digest stands in the line.
 */
export function lookText(looker: Looker, correlationId: string, details: LookDetails = {}): string {
  const { subject, client, units, onBehalfOf, reason } = looker;
  const purpose = looker.purpose ?? details.purpose;
  const { class: kind, recipient, queryDigest } = details;
  const told: Record<string, string> = { subject, correlationId };
  if (client !== undefined) told['client'] = client;
  if (units !== undefined) told['units'] = units.join(separator);
  if (onBehalfOf !== undefined) told['onBehalfOf'] = onBehalfOf;
  if (purpose !== undefined) told['purpose'] = purpose;
  if (kind !== undefined) told['class'] = kind;
  if (recipient !== undefined) told['recipient'] = recipient;
  if (queryDigest !== undefined) told['queryDigest'] = queryDigest;
  if (reason !== undefined) {
    const reasonSalt = randomUUID().replaceAll('-', '');
    Object.assign(told, { reason, reasonSalt, reasonDigest: hash('sha256', reasonSalt + reason, 'hex') });
  }
  return JSON.stringify(told);
}

/** The same where no line is written: who asks, so that the walls can tell which cases are open to that person. */
export const askerText = (looker: Looker): string => lookText(looker, '');

/**
 * SQL that hands the look over to whichever line the statement writes, and gives the correlation id. It stands as an
 * argument of the function that reads, so that it is there before the function begins; it ends with the statement.
 * @param value the parameter that holds `lookText`, e.g. `$4`
 */
export const looking = (value: string): string => `(set_config('app.look', ${value}, true)::jsonb ->> 'correlationId')`;

/**
 * The same where the function takes no correlation id: gives `argument` back.
 * @param value the parameter that holds `lookText`
 */
export const lookedBy = (value: string, argument: string): string =>
  `(case when set_config('app.look', ${value}, true) is null then null else ${argument}::text end)`;
