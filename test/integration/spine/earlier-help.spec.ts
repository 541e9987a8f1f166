import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { Temporal } from 'temporal-polyfill';
import { headquartersOfficer, postOfficer } from '../../../src/agencies/border-guard/border-guard.roles';
import type { Role } from '../../../src/kernel';
import { polishUsual as usual, returnUsual as help } from '../../builders';
import { Office, order } from './office';

jest.setTimeout(60_000);

let office: Office;

beforeAll(async () => {
  office = await Office.open();
});
afterAll(() => office.close());

const day = '2026-11-02';

/** The person asks for help home. */
async function asked(personId: string): Promise<string> {
  office.clock.travelTo(Temporal.Instant.from(`${day}T09:00:00Z`));
  const opening = { ...help.assistedReturnCase(day), personId };
  const { answer } = await office.give(undefined, order(headquartersOfficer, 'open-assisted-return', opening));
  return answer.caseId;
}

const give = (caseId: string, command: string, input: unknown, by: Role = headquartersOfficer) =>
  office.give(caseId, order(by, command, input));

/** Helped home with everything, and given a new beginning. */
async function helped(personId: string): Promise<string> {
  const caseId = await asked(personId);
  await give(caseId, 'screen-assisted-return', help.screening(day));
  await give(caseId, 'order-assisted-return', help.returnOrder(day));
  await give(caseId, 'record-exit', usual.exit(day), postOfficer);
  await give(caseId, 'complete-assisted-return', { leftOn: day });
  await give(caseId, 'apply-for-reintegration', help.reintegration(day));
  await give(caseId, 'grant-reintegration', { ...help.reintegrationGrant(day), entrustedTo: 'eurp-partner' });
  return caseId;
}

const screeningOf = async (caseId: string) => {
  await give(caseId, 'screen-assisted-return', help.screening(day));
  return (await office.fileOf(caseId)).assistance.journey?.screening;
};

describe('help that an earlier case of the person tells of', () => {
  it('is found when the person is checked again, though nobody said a word of it', async () => {
    const person = randomUUID();
    await helped(person);
    expect(await screeningOf(await asked(person))).toMatchObject({
      ...{ lastAssistedExitOn: day, foundInOwnCases: true, eligible: false },
    });
  });

  it('is not found about another person, nor in the case itself', async () => {
    await helped(randomUUID());
    const screening = await screeningOf(await asked(randomUUID()));
    expect(screening).toMatchObject({ eligible: true });
    expect(screening?.lastAssistedExitOn).toBeUndefined();
  });

  it('keeps reintegration from being given twice', async () => {
    const person = randomUUID();
    await helped(person);
    const again = await asked(person);
    await give(again, 'screen-assisted-return', { ...help.screening(day), exception: 'trafficking' });
    await give(again, 'order-assisted-return', help.returnOrder(day));
    const refused: unknown = await give(again, 'apply-for-reintegration', help.reintegration(day)).catch(
      (error: unknown) => error,
    );
    expect(JSON.stringify(refused)).toContain('reintegration-received-before');
  });

  it('is found as far as the cases are open to whoever asks, and by nobody else', async () => {
    const person = randomUUID();
    await helped(person);
    const again = await asked(person);
    await give(again, 'screen-assisted-return', { ...help.screening(day), exception: 'trafficking' });
    // The Office is told of the order, and sees of the case what belongs to it.
    await give(again, 'order-assisted-return', help.returnOrder(day));
    const client = new Client({ connectionString: office.runtimeUrl });
    await client.connect();
    const found = async (authority: string) =>
      (await client.query(`select * from earlier_help_of_person($1, 'anna', 'test', $2)`, [authority, again])).rows;
    try {
      expect(await found('pl.straz-graniczna')).toEqual([{ assisted_exit_on: day, reintegration_on: day }]);
      expect(await found('pl.udsc')).toEqual([{ assisted_exit_on: day, reintegration_on: null }]);
      expect(await found('pl.iom')).toEqual([]);
    } finally {
      await client.end();
    }
  });

  it('leaves a line that the person was looked up, and whoever needs no such fact leaves none', async () => {
    const person = randomUUID();
    const caseId = await asked(person);
    const lines = () =>
      office.rows<{ subject: string; class: string }>(
        `select subject, class from read_log where operation = 'search-earlier-help' and person_id = $1`,
        [person],
      );
    expect(await lines()).toEqual([]);
    await give(caseId, 'screen-assisted-return', help.screening(day));
    expect(await lines()).toMatchObject([{ class: 'combination' }]);
    await give(caseId, 'order-assisted-return', help.returnOrder(day));
    expect(await lines()).toHaveLength(1);
  });
});
