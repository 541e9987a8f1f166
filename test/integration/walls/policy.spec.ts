import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { acting, groupsFor, isCarrier, isParty, mayAct, predicateOf, seeing } from '../../../src/access';
import { clock } from '../../../src/kernel';
import { procedures } from '../../../src/procedures';
import { Dice } from '../../../src/seed/dice';
import { anyStory } from '../../../src/seed/stories/story';
import { firstDay, Office } from '../spine/office';
import { appealed, carried, sentToPolice } from '../spine/plots';
import { Intruder } from './intruder';

jest.setTimeout(180_000);

let office: Office;
let intruder: Intruder;

beforeAll(async () => {
  office = await Office.open();
  intruder = await Intruder.enter(office.runtimeUrl);
});
afterAll(async () => {
  await intruder.leave();
  await office.close();
});

const authorities = [
  ...procedures.flatMap(procedure => procedure.authorities.map(({ id }) => id)).filter(id => id !== clock.id),
  'se.nobody',
];

/** How often each answer was compared; an answer that never came up would be proved by nothing. */
const compared = { party: 0, stranger: 0, carrier: 0, noCarrier: 0 };

/** Both walls, asked about one case as it stands. */
async function expectAgreement(caseId: string): Promise<void> {
  const file = await office.fileOf(caseId);
  for (const authority of authorities) {
    const party = isParty(file, authority);
    const seen = await intruder.sees(authority, 'select id from cases where id = $1', [caseId]);
    const opened = await intruder.sees(authority, 'select groups from case_access where case_id = $1', [caseId]);
    expect([authority, seen]).toEqual([authority, party ? [{ id: caseId }] : []]);
    expect([authority, opened]).toEqual([authority, party ? [{ groups: groupsFor(file, authority) }] : []]);
    expect([authority, await letIn(seeing, caseId, authority)]).toEqual([authority, party]);
    compared[party ? 'party' : 'stranger']++;

    // Whoever has just ended a carriage had to write it down; the second wall lets go with the next event.
    if (party || (await lastWord(caseId)) === authority) continue;
    const actedOn = await intruder.sees(authority, 'select id from cases where id = $1', [caseId], caseId);
    const carries = isCarrier(file, authority);
    expect([authority, await letIn(acting, caseId, authority)]).toEqual([authority, mayAct(file, authority)]);
    expect([authority, actedOn]).toEqual([authority, carries ? [{ id: caseId }] : []]);
    compared[carries ? 'carrier' : 'noCarrier']++;
  }
}

/** The policy as a predicate, asked of the row by somebody whom no wall stops. */
async function letIn(ways: typeof seeing, caseId: string, authority: string): Promise<boolean> {
  const predicate = predicateOf(ways, { row: 'c', asking: '$2::text', actingOn: '$1::uuid' });
  return (
    (await office.rows(`select c.id from cases c where c.id = $1 and (${predicate})`, [caseId, authority])).length > 0
  );
}

const lastWord = async (caseId: string): Promise<unknown> => {
  const [last] = await office.rows('select authority from journal where case_id = $1 order by sequence desc limit 1', [
    caseId,
  ]);
  return last?.['authority'];
};

describe('the two walls', () => {
  it('agree on who sees a case, and what of it, after every step of any lawful life', async () => {
    for (const plot of [appealed(), sentToPolice(), carried()]) await office.play(plot, { watch: expectAgreement });
    const from = Temporal.Instant.from('2026-01-12T08:00:00Z');
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.integer({ min: 1, max: 1000 }), async (seed, days) => {
        const until = from.add({ hours: days * 24 });
        await office.play(anyStory(new Dice(seed), firstDay), { until, watch: expectAgreement });
      }),
      { numRuns: 15 },
    );
    for (const [answer, times] of Object.entries(compared)) expect([answer, times]).not.toEqual([answer, 0]);
  });
});
