import { Client } from 'pg';
import { addExampleProfile } from './example-profile';
import { seed } from './seed';

/** Enough for lists with several pages and a worklist, few enough not to be waited for. */
const demoCases = 120;

/**
 * Gives an empty database invented cases and one invented country profile, so that a newcomer finds something to look at.
 * @param until RFC 3339 UTC: where the stories stop
 * @returns how many cases were made; none where there are cases already
 */
export async function fillIfEmpty(ownerUrl: string, until: string): Promise<number> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(`SELECT set_config('app.authority', 'samverk.auditor', false)`);
    const { rowCount } = await owner.query('SELECT FROM cases LIMIT 1');
    if (rowCount !== 0) return 0;
    await seed(ownerUrl, { seed: 'demo', cases: demoCases, until, story: 'any', series: 'D' }, () => undefined);
    await addExampleProfile(owner);
    await owner.query('ANALYZE');
    return demoCases;
  } finally {
    await owner.end();
  }
}
