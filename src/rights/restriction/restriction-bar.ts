import type { Disclosing, DisclosureBar } from '../../cases/spine/disclosure-bar';
import type { Actor } from '../../kernel';
import type { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { problem } from '../../platform/http/problem';
import type { RestrictionGround } from '../words';
import { exceptionBasis, restrictionGroundRows } from './restriction-words';

const barring = statement<
  [string, string, string, string, readonly string[], string],
  { id: string; ground: RestrictionGround }
>('barring-restrictions', 'SELECT id, ground FROM barring_restrictions($1, $2, $3, $4, $5, $6)');

/** States of custody in which a person is not free. */
const depriving: readonly string[] = ['held', 'detained'];

const release = ({ before, after }: Disclosing): boolean =>
  depriving.includes(before.custody.state) && !depriving.includes(after.custody.state);

/**
 * What an authority has restricted it opens to nobody new (GDPR 18(2)), but by an exception that is on record. A court is
 * told all the same, since no claim could be made before it otherwise; and nobody stays in custody for want of an exception.
 */
export class RestrictionBar implements DisclosureBar {
  /** @param courts ids of those before which legal claims are made */
  constructor(
    private readonly database: Database,
    private readonly courts: readonly string[],
  ) {}

  async demandOpen({ authority }: Actor, disclosing: Disclosing): Promise<void> {
    if (release(disclosing)) return;
    const { caseId, personId, on } = disclosing;
    const found = new Map<string, RestrictionGround>();
    for (const { recipient, groups } of disclosing.opened) {
      if (this.courts.includes(recipient)) continue;
      const rows = await this.database.call(barring, authority, personId, caseId, recipient, groups, on);
      for (const { id, ground } of rows) found.set(id, ground);
    }
    if (found.size === 0) return;
    throw problem('processing-restricted', {
      blockers: [...new Set(found.values())].map(ground => ({
        code: ground,
        text: restrictionGroundRows[ground].title,
        legalBasis: [...restrictionGroundRows[ground].basis, exceptionBasis],
        whoCanClear: [authority],
      })),
    });
  }
}
