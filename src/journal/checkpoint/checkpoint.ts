import { createPrivateKey, createPublicKey, hash, sign, verify, type KeyObject } from 'node:crypto';
import { canonical } from '../canonical';
import { MerkleTree } from './merkle';

/** Where the journal of one case ended. */
export interface Head {
  readonly caseId: string;
  readonly sequence: number;
  readonly hash: string;
}

/** Where receipts of destruction ended. */
export interface ReceiptHead {
  readonly number: number;
  readonly hash: string;
}

/** The whole journal in one line: what was there when it was taken cannot be shortened or changed unseen. */
export interface Statement {
  /** RFC 3339 UTC with milliseconds. */
  readonly takenAt: string;
  /** Covers the rows of transactions before this one, in decimal. Meaningful on the server where it was taken. */
  readonly boundary: string;
  readonly cases: number;
  readonly events: number;
  /** Hex Merkle root (RFC 6962) over the heads, ordered by case id. */
  readonly root: string;
  /** Where the read log ended: the number and hash of its last block. Absent before it was sealed in blocks. */
  readonly readLog?: { readonly block: number; readonly hash: string };
  /** Where the receipts of erasures ended. Absent where there were none. */
  readonly erasure?: ReceiptHead;
  /** Where the receipts of words that went by themselves ended. */
  readonly expiry?: ReceiptHead;
}

export interface Checkpoint extends Statement {
  /** Absent until the database has numbered it. */
  readonly number?: number;
  readonly keyId: string;
  /** Ed25519 (RFC 8032) over the canonical text of the statement, base64. */
  readonly signature: string;
}

/** Adds up heads, given in the order of their case ids. */
export class HeadTree {
  events = 0;
  private readonly tree = new MerkleTree();

  /** @param events how many events the case has up to this head */
  add({ caseId, sequence, hash: last }: Head, events: number): void {
    this.events += events;
    this.tree.append(Buffer.from(canonical([caseId, sequence, last])));
  }

  get cases(): number {
    return this.tree.size;
  }

  root(): string {
    return this.tree.root();
  }
}

/** A signing key and how checkpoints name it. */
export interface SigningKey {
  readonly id: string;
  readonly privateKey: KeyObject;
}

/** @param pem Ed25519 private key, PKCS#8 */
export function signingKey(pem: string): SigningKey {
  const privateKey = createPrivateKey(pem);
  return { id: keyId(createPublicKey(privateKey)), privateKey };
}

/** The keys that may have signed, by their id. Takes private and public keys in PEM; older ones stay valid here. */
export const trustedKeys = (pems: readonly string[]): ReadonlyMap<string, KeyObject> =>
  new Map(pems.map(pem => createPublicKey(pem)).map(key => [keyId(key), key] as const));

/** The first 16 hex digits of SHA-256 over the public key (SPKI, DER). */
const keyId = (key: KeyObject): string =>
  hash('sha256', key.export({ type: 'spki', format: 'der' }), 'hex').slice(0, 16);

export function signCheckpoint(statement: Statement, { id, privateKey }: SigningKey): Checkpoint {
  const signature = sign(null, signedText(statement), privateKey).toString('base64');
  return { ...statement, keyId: id, signature };
}

export type SignatureVerdict = 'valid' | 'invalid' | 'unknown-key';

export function checkSignature(checkpoint: Checkpoint, keys: ReadonlyMap<string, KeyObject>): SignatureVerdict {
  const key = keys.get(checkpoint.keyId);
  if (!key) return 'unknown-key';
  return verify(null, signedText(checkpoint), key, Buffer.from(checkpoint.signature, 'base64')) ? 'valid' : 'invalid';
}

/** The format is signed too, so that a signature never fits another kind of document. */
const signedText = ({ takenAt, boundary, cases, events, root, readLog, erasure, expiry }: Statement): Buffer =>
  Buffer.from(
    canonical({
      ...{ boundary, cases, events, root, takenAt },
      format: `samverk-checkpoint-${erasure || expiry ? 3 : readLog ? 2 : 1}`,
      ...(readLog && { readLog: { block: readLog.block, hash: readLog.hash } }),
      ...(erasure && { erasure: { number: erasure.number, hash: erasure.hash } }),
      ...(expiry && { expiry: { number: expiry.number, hash: expiry.hash } }),
    }),
  );
