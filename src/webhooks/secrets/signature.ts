import { createHmac, randomBytes } from 'node:crypto';

const prefix = 'whsec_';
/** Standard Webhooks asks for 24 to 64. */
const secretBytes = 32;

/** A fresh secret, as the receiver keeps it: `whsec_` and base64. */
export const newSecret = (): string => prefix + randomBytes(secretBytes).toString('base64');

/** What is sent: the id is the same however often the message is. */
export interface Message {
  readonly id: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
  readonly body: string;
}

/**
 * `webhook-signature` of Standard Webhooks 1.0: one signature for each secret that counts, parted by spaces.
 * @param secrets as `newSecret` gives them
 */
export const signatureOf = ({ id, timestamp, body }: Message, secrets: readonly string[]): string =>
  secrets
    .map(secret => Buffer.from(secret.slice(prefix.length), 'base64'))
    .map(key => `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`)
    .join(' ');
