import { hash, randomUUID } from 'node:crypto';
import type { Actor, CaseEvent, DeadlineChanges } from '../kernel';
import { canonical } from './canonical';

/** What the first event of a case follows. */
export const genesisHash = '0'.repeat(64);

/** Everything that the hash of an event covers: the whole journal row but where it lies. */
export interface EventToChain {
  readonly caseId: string;
  /** Counts the events of the case from 1. */
  readonly sequence: number;
  readonly type: string;
  readonly version: number;
  readonly region: string;
  readonly payload: unknown;
  readonly deadlines: DeadlineChanges;
  /** Hex SHA-256 over salt and canonical body of the sealed part; null where there is none. */
  readonly sealedDigest: string | null;
  readonly command: string;
  readonly actor: string;
  readonly authority: string;
  readonly roles: readonly string[];
  /** For whom, where somebody acted under a mandate. */
  readonly onBehalfOf?: string;
  /** Citations as printed. */
  readonly legalBasis: readonly string[];
  readonly processVersion: string;
  readonly correlationId: string;
  /** RFC 3339 UTC with milliseconds, like `recordedAt`: what `timestamptz(3)` gives back unchanged. */
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly prevHash: string;
}

/** Personal data and free text of an event, with the salt that keeps its digest from being guessed. */
export interface SealedPart {
  /** 32 hexadecimal digits, 122 bits of them random. */
  readonly salt: string;
  readonly body: unknown;
}

/** An event as the journal keeps it. */
export interface JournalRow extends EventToChain {
  readonly hash: string;
  readonly sealed?: SealedPart;
}

/** What one command says of all its events. */
export interface Envelope {
  readonly command: string;
  readonly actor: Actor;
  readonly legalBasis: readonly string[];
  readonly processVersion: string;
  readonly correlationId: string;
}

/** An event that the journal could not give back as it got it. A fault of ours, never of the caller. */
export class ChainFault extends Error {
  override readonly name = 'ChainFault';
}

/**
 * The rows that follow `prevHash` in the journal of a case.
 * @param firstSequence the version of the case before these events, plus one
 * @throws ChainFault where a moment is not written as the database will give it back, NotCanonical where a value is not
 */
export function chainEvents(
  caseId: string,
  prevHash: string,
  firstSequence: number,
  events: readonly CaseEvent[],
  envelope: Envelope,
): JournalRow[] {
  const { command, legalBasis, processVersion, correlationId } = envelope;
  const { roles, onBehalfOf } = envelope.actor;
  let previous = prevHash;
  return events.map((event, index) => {
    const sealed = event.sealed === undefined ? undefined : { salt: newSalt(), body: event.sealed };
    const toChain: EventToChain = {
      caseId: caseId.toLowerCase(),
      sequence: firstSequence + index,
      type: event.type,
      version: event.version,
      region: event.region,
      payload: event.payload,
      deadlines: event.deadlines,
      sealedDigest: sealed ? sealedDigest(sealed) : null,
      command,
      actor: event.actor,
      authority: event.authority,
      roles,
      ...(onBehalfOf !== undefined && { onBehalfOf }),
      legalBasis,
      processVersion,
      correlationId,
      occurredAt: lasting(event.occurredAt),
      recordedAt: lasting(event.recordedAt),
      prevHash: previous,
    };
    previous = hashOf(toChain);
    return { ...toChain, hash: previous, ...(sealed && { sealed }) };
  });
}

/** Hex SHA-256 over the canonical text of the row. Its names stand in order here, which saves sorting them. */
export const hashOf = (row: EventToChain): string =>
  sha256(
    canonical({
      actor: row.actor,
      authority: row.authority,
      caseId: row.caseId,
      command: row.command,
      correlationId: row.correlationId,
      deadlines: row.deadlines,
      legalBasis: row.legalBasis,
      occurredAt: row.occurredAt,
      // Left out where there is nobody: rows from before there were mandates keep their hash.
      ...(row.onBehalfOf !== undefined && { onBehalfOf: row.onBehalfOf }),
      payload: row.payload,
      prevHash: row.prevHash,
      processVersion: row.processVersion,
      recordedAt: row.recordedAt,
      region: row.region,
      roles: row.roles,
      sealedDigest: row.sealedDigest,
      sequence: row.sequence,
      type: row.type,
      version: row.version,
    }),
  );

/** Hex SHA-256 over the salt, in hex, followed by the canonical text of the body. */
export const sealedDigest = ({ salt, body }: SealedPart): string => sha256(salt + canonical(body));

const sha256 = (value: string): string => hash('sha256', value, 'hex');

/** A UUID of version 4 holds 122 random bits, and Node.js draws many at once, which asks the system far less often. */
const newSalt = (): string => randomUUID().replaceAll('-', '');

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function lasting(at: string): string {
  if (!moment.test(at)) throw new ChainFault(`the moment ${at} is not RFC 3339 UTC with three fraction digits`);
  return at;
}
