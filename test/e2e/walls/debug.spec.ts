import { Database } from '../../../src/platform/database/database';
import { usual } from '../../builders';
import { House } from '../house';
import { police, returnOfficer, Road } from '../road';
it('x', async () => {
  const house = await House.open();
  const road = await Road.afterAppeal(house);
  const run = Database.prototype.run;
  jest.spyOn(Database.prototype, 'run').mockImplementation(async function (this: Database, ...a: never[]) {
    try { return await (run as any).apply(this, a); } catch (e) { console.log((e as any).message, (e as any).where, JSON.stringify(a)); throw e; }
  } as never);
  await road.at('2026-02-16T08:00:00+01:00').give(returnOfficer, 'hand-over-to-police', { ...usual.handover, discloses: ['decision', 'responsibility', 'custody'] });
  try { await road.give(police, 'receive-handover'); } finally { await house.close(); }
}, 60000);
