import { genesisHash } from '../chain';

/** One link as it stands: where, after what, and whether its content gives its hash at a place. */
export interface Link {
  readonly place: number;
  readonly prevHash: string;
  readonly hash: string;
  readonly gives: (place: number) => boolean;
}

export type LinkFault =
  | { readonly kind: 'missing'; readonly from: number; readonly to: number }
  | { readonly kind: 'changed' }
  | { readonly kind: 'swapped'; readonly written: number }
  | { readonly kind: 'unlinked' };

/** Goes along a chain whose places count from 1 and says of each link what does not fit; pure. */
export class ChainWalk {
  private expected = 1;
  private previous: string | undefined = genesisHash;

  /** @param length how many links there are */
  constructor(private readonly length: number) {}

  /** Whether the last link stands where it was written. */
  get inPlace(): boolean {
    return this.previous !== undefined;
  }

  /** The next link, in stored order. */
  take(link: Link): LinkFault[] {
    const { place, prevHash, hash } = link;
    const faults: LinkFault[] = [];
    const gap = place > this.expected;
    if (gap) faults.push({ kind: 'missing', from: this.expected, to: place - 1 });
    const written = this.writtenAt(link);
    if (written === undefined) faults.push({ kind: 'changed' });
    else if (written !== place || place < this.expected) faults.push({ kind: 'swapped', written });
    // One fault is told once: behind a gap or a misplaced link, none can follow the one before it.
    else if (!gap && this.previous !== undefined && prevHash !== this.previous) faults.push({ kind: 'unlinked' });
    this.expected = Math.max(this.expected, place) + 1;
    this.previous = written === undefined || written === place ? hash : undefined;
    return faults;
  }

  /** The place for which the content gives the hash; undefined where none does, because the content was changed. */
  private writtenAt({ place, gives }: Link): number | undefined {
    if (gives(place)) return place;
    for (let other = 1; other <= this.length + 1; other++) if (gives(other)) return other;
    return undefined;
  }
}
