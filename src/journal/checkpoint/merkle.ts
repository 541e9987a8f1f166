import { hash } from 'node:crypto';

const leafPrefix = Buffer.of(0);
const innerPrefix = Buffer.of(1);
const sha256 = (...parts: readonly Uint8Array[]): Buffer => hash('sha256', Buffer.concat(parts), 'buffer');

/**
 * A Merkle tree hash as RFC 6962 section 2.1 defines it (SHA-256, leaves and inner nodes told apart by a prefix),
 * built leaf by leaf: it keeps one node for each power of two, however many leaves there are.
 */
export class MerkleTree {
  private leaves = 0;
  private readonly peaks: Buffer[] = [];

  get size(): number {
    return this.leaves;
  }

  append(leaf: Uint8Array): void {
    let node = sha256(leafPrefix, leaf);
    // Each lowest one in the count is a full subtree of the size that `node` has grown to.
    for (let full = this.leaves; full % 2 === 1; full = (full - 1) / 2) {
      const left = this.peaks.pop();
      if (left) node = sha256(innerPrefix, left, node);
    }
    this.peaks.push(node);
    this.leaves++;
  }

  /** Hex. Of no leaves: the digest of nothing. */
  root(): string {
    const root = this.peaks.reduceRight<Buffer | undefined>(
      (right, left) => (right ? sha256(innerPrefix, left, right) : left),
      undefined,
    );
    return (root ?? sha256()).toString('hex');
  }
}
