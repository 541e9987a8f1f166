import { Temporal } from 'temporal-polyfill';
import type { HandoverPage, HandoversOfCase } from '../../../src/cases/http/handovers.controller';
import type { WorklistDeadlinePage } from '../../../src/deadlines/worklist/deadline.answers';
import { fieldGroups } from '../../../src/case-file';
import { usual } from '../../builders';
import { asNew, House } from '../house';
import { codesOf, decider, police, returnOfficer, Road, type Refusal } from '../road';

jest.setTimeout(60_000);

const agency = 'se.migrationsverket';
const thePolice = 'se.polisen';
const handBack = { ground: 'cooperates-again', note: 'Has booked a ticket and wishes to leave.' };
const reasons = { reasons: 'The ground given is not met on the facts of the file.' };

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

/** Final, and sent to the police in the morning of Thursday 26 February 2026. */
async function sent(change: object = {}): Promise<Road> {
  const road = await Road.afterAppeal(house);
  await road
    .at('2026-02-26T09:10:00+01:00')
    .give(returnOfficer, 'hand-over-to-police', { ...usual.handover, ...change });
  return road;
}

async function received(): Promise<Road> {
  const road = await sent();
  await road.at('2026-02-26T13:00:00+01:00').give(police, 'receive-handover');
  return road;
}

const handoversOf = async (road: Road, seat = police) => (await road.read<HandoversOfCase>(seat, '/handovers')).body;

const waiting = async (seat = police) =>
  (await (await house.as(seat)).get<HandoverPage>('/api/v1/handovers?limit=100')).body.items.map(
    ({ caseId }) => caseId,
  );

describe('a notice of handover', () => {
  it('leaves the sender accountable until the receiver has acknowledged it, and the receiver after that', async () => {
    const road = await sent();
    await road.accountable(agency, { responsibility: 'in-transit' }, ['se.handover']);
    expect(codesOf(await road.refused(police, 'hand-back', handBack))).toContain('not-responsible-authority');

    await road.give(police, 'receive-handover');
    await road.accountable(thePolice, { responsibility: 'held' }, []);
    const refusal = await road.refused(returnOfficer, 'order-transport', usual.transportOrder);
    expect(codesOf(refusal)).toContain('not-responsible-authority');
  });

  it('takes the running duties along, and each is on one authority’s list at any time', async () => {
    const road = await Road.afterAppeal(house);
    const document = usual.document('2026-02-10', '2027-02-09');
    await road.give(returnOfficer, 'record-document-issued', document);
    const dutyOf = async (seat: typeof police) => {
      const { body } = await (await house.as(seat)).get<WorklistDeadlinePage>('/api/v1/deadlines?limit=100');
      return body.items.filter(({ caseId }) => caseId === road.caseId).map(({ key }) => key);
    };
    await road.give(returnOfficer, 'hand-over-to-police', usual.handover);
    expect([await dutyOf(returnOfficer), await dutyOf(police)]).toEqual([['se.document.validity'], ['se.handover']]);
    await road.give(police, 'receive-handover');
    expect([await dutyOf(returnOfficer), await dutyOf(police)]).toEqual([[], ['se.document.validity']]);
  });

  it('stands on the list of what waits for the receiver until it is answered, and on nobody else’s', async () => {
    const road = await sent();
    expect(await waiting()).toContain(road.caseId);
    expect(await waiting(returnOfficer)).not.toContain(road.caseId);
    await road.give(police, 'receive-handover');
    expect(await waiting()).not.toContain(road.caseId);
  });

  it('leaves a receipt of what was disclosed, to whom, when and on which ground', async () => {
    const road = await sent();
    const { handovers, disclosures } = await handoversOf(road);
    expect(handovers).toMatchObject([
      { number: 1, kind: 'notice', from: agency, to: thePolice, status: 'sent', discloses: fieldGroups },
    ]);
    const receipt = disclosures.find(({ recipient }) => recipient === thePolice);
    expect(receipt).toMatchObject({ groups: fieldGroups });
    expect(receipt?.fields).toEqual(expect.arrayContaining(['decision.servedOn', 'responsibility.handovers.ground']));
    expect(receipt?.fields).not.toContain('custody.since');
    expect(receipt?.classes).toEqual(expect.arrayContaining(['operational', 'whereabouts', 'criminal']));
    expect(receipt?.classes).not.toContain('asylum');
    expect(receipt?.legalBasis.join()).toContain('12:14 a');
    expect(Date.parse(receipt?.disclosedAt ?? '')).toBeGreaterThanOrEqual(Date.parse('2026-02-26T09:10:00+01:00'));
  });

  it('can be withdrawn by its sender until it is received, and the sender keeps the case', async () => {
    const road = await sent();
    await road.give(returnOfficer, 'withdraw-handover', reasons);
    await road.accountable(agency, { responsibility: 'held' }, []);
    expect((await handoversOf(road, returnOfficer)).handovers).toMatchObject([{ number: 1, status: 'withdrawn' }]);
    expect(codesOf(await road.refused(police, 'receive-handover'))).toContain('state-of-responsibility');

    await road.give(returnOfficer, 'hand-over-to-police', usual.handover);
    await road.give(police, 'receive-handover');
    expect(codesOf(await road.refused(returnOfficer, 'withdraw-handover', reasons))).toEqual(
      expect.arrayContaining(['state-of-responsibility', 'not-the-sender']),
    );
  });

  it('can be withdrawn by nobody but its sender', async () => {
    const road = await sent();
    expect(codesOf(await road.refused(police, 'withdraw-handover', reasons))).toEqual(['not-the-sender']);
  });

  it('is escalated by the clock once when nobody acknowledges it in time, and can still be received', async () => {
    const road = await sent();
    const { dueAt } = await road.deadline('se.handover');
    // Time ticks on while the server is asked.
    await house.travelTo(Temporal.Instant.from(dueAt).subtract({ seconds: 30 }).toString());
    expect((await handoversOf(road)).handovers[0]?.escalatedAt).toBeUndefined();
    await house.travelTo('2026-04-01T12:00:00+02:00');
    expect((await handoversOf(road)).handovers[0]?.escalatedAt).toBeDefined();
    const escalations = (await road.journal()).filter(({ type }) => type === 'handover-escalated');
    expect(escalations).toMatchObject([{ authority: 'samverk.clock', command: 'escalate-handover' }]);
    await road.accountable(agency, { responsibility: 'in-transit' });

    await road.give(police, 'receive-handover');
    await road.accountable(thePolice, { responsibility: 'held' });
  });

  it('is never sent while another one is open', async () => {
    const road = await sent();
    expect(codesOf(await road.refused(returnOfficer, 'hand-over-to-police', usual.handover))).toEqual([
      'state-of-responsibility',
    ]);
    expect((await handoversOf(road)).handovers).toHaveLength(1);
  });

  it('needs no consent, so it is neither accepted nor rejected', async () => {
    const road = await sent();
    const refusal = await road.refused(returnOfficer, 'accept-hand-back');
    expect(codesOf(refusal)).toEqual(['not-the-receiver', 'handover-asks-no-consent']);
  });
});

describe('a hand-back', () => {
  it('moves the case when Migrationsverket consents, and not before', async () => {
    const road = await received();
    await road.give(police, 'hand-back', handBack);
    await road.accountable(thePolice, { responsibility: 'in-transit' });
    expect(await waiting(returnOfficer)).toContain(road.caseId);

    await road.give(returnOfficer, 'accept-hand-back');
    await road.accountable(agency, { responsibility: 'held' }, []);
    expect((await handoversOf(road)).handovers).toMatchObject([
      { kind: 'notice', status: 'received' },
      { kind: 'consent', from: thePolice, to: agency, status: 'accepted' },
    ]);
  });

  it('leaves the case with the police when Migrationsverket refuses it, with its reasons on record', async () => {
    const road = await received();
    await road.give(police, 'hand-back', handBack);
    await road.give(returnOfficer, 'reject-hand-back', reasons);
    await road.accountable(thePolice, { responsibility: 'held' }, []);
    expect((await handoversOf(road)).handovers[1]).toMatchObject({ status: 'rejected' });
    expect((await road.journal(police)).at(-1)).toMatchObject({ type: 'handover-rejected', sealed: reasons });
  });

  it('is not for those who were never handed the case', async () => {
    const road = await sent();
    await road.give(returnOfficer, 'withdraw-handover', reasons);
    const { body } = await road.attempt<Refusal>(police, 'hand-back', handBack);
    expect(codesOf(body)).toEqual(['not-responsible-authority', 'nothing-to-hand-back']);
  });

  it('is verified with the rest of the history by both', async () => {
    const road = await received();
    await road.give(police, 'hand-back', handBack);
    await road.give(returnOfficer, 'accept-hand-back');
    for (const seat of [decider, police])
      expect(await road.verified(seat)).toMatchObject({ intact: true, findings: [] });
  });
});

it('two officers who acknowledge the same handover at once give it one receipt', async () => {
  const road = await sent();
  const client = await house.as(police);
  const colleague = await house.as(`${police}#2`);
  const version = await road.version();
  const path = `/api/v1/polisen/cases/${road.caseId}/receive-handover`;
  const answers = await Promise.all([client, colleague].map(one => one.post(path, {}, asNew(version))));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  expect((await road.journal()).filter(({ type }) => type === 'handover-received')).toHaveLength(1);
});
