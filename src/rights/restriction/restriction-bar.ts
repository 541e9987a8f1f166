import type { Cleared } from '../../cases/record/case-store';
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
const restrictionsSet = statement<[string, string], { restrictions: number }>(
  'restrictions-set',
  'SELECT restrictions_set($1, $2) AS restrictions',
);

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

  async demandOpen({ authority }: Actor, disclosing: Disclosing): Promise<Cleared | undefined> {
    const opened = disclosing.opened.filter(({ recipient }) => !this.courts.includes(recipient));
    if (opened.length === 0 || release(disclosing)) return undefined;
    const { caseId, personId, on } = disclosing;
    // Counted first: what is restricted while the grounds are being read counts as more.
    const [set] = await this.database.call(restrictionsSet, authority, personId);
    if (!set) throw new Error('the database did not count the restrictions');
    const found = new Map<string, RestrictionGround>();
    for (const { recipient, groups } of opened) {
      const rows = await this.database.call(barring, authority, personId, caseId, recipient, groups, on);
      for (const { id, ground } of rows) found.set(id, ground);
    }
    if (found.size === 0) return { personId, ...set };
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
