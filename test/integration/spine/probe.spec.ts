import { Temporal } from 'temporal-polyfill';
import { Dice } from '../../../src/seed/dice';
import { anyStory } from '../../../src/seed/stories/story';
import { Office } from './office';
jest.setTimeout(120_000);
it('probe', async () => {
  const office = await Office.open();
  const from = Temporal.Instant.from('2026-01-12T08:00:00Z');
  const ends: Record<string, number> = {};
  for (let n = 0; n < 60; n++) {
    try {
      const id = await office.play(
        anyStory(new Dice(`x${n}`), '2026-01-12'),
        from,
        Temporal.Instant.from('2028-06-01T00:00:00Z'),
      );
      const j = await office.journalOf(id);
      const k = `ok ${j.at(-1)?.type}`;
      ends[k] = (ends[k] ?? 0) + 1;
    } catch (e) {
      const p = e as { code?: string; extra?: { blockers?: { code: string }[] } };
      const k = `${n} ${String(e)} ${p.code} ${p.extra?.blockers?.map(b => b.code).join()}`.slice(0, 200);
      ends[k] = (ends[k] ?? 0) + 1;
    }
  }
  console.log(ends);
  await office.close();
});
