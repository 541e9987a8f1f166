import { randomUUID } from 'node:crypto';
import { anna, Archive, bo, migrationsverket, person, polisen } from './archive';

jest.setTimeout(60_000);

let archive: Archive;
beforeAll(async () => {
  archive = await Archive.open();
});
afterAll(() => archive.close());

const propose = (...cases: string[]) => archive.lists.propose(anna, randomUUID(), cases);
const codes = (...found: string[]) => ({
  code: 'not-ready-for-destruction',
  extra: { errors: found.map(code => ({ code })) },
});
const refusal = (promise: Promise<unknown>): Promise<{ code: string; extra: { errors: { code: string }[] } }> =>
  promise.then(
    () => {
      throw new Error('nothing was refused');
    },
    (error: unknown) => error as { code: string; extra: { errors: { code: string }[] } },
  );

describe('what is due', () => {
  it('is a closed case whose time is over, told by its base, its day and what stops it', async () => {
    const { caseId } = await archive.shelve('2027-01-10');
    const late = await archive.shelve('2030-06-01');
    const due = await archive.reviews.list(anna, '', true, undefined, 100);
    expect(due.find(one => one.caseId === caseId)).toMatchObject({
      base: 'case-closed',
      baseOn: '2027-01-10',
      dueOn: '2029-01-10',
      due: true,
      onHold: false,
    });
    expect(due.map(one => one.caseId)).not.toContain(late.caseId);
    const notDue = await archive.reviews.list(anna, '', false, undefined, 100);
    expect(notDue.find(one => one.caseId === late.caseId)).toMatchObject({ dueOn: '2032-06-01', due: false });
    expect(await archive.reviews.list(person('carl', polisen), '', undefined, undefined, 100)).toEqual([]);
  });

  it('waits for the end of a ban that outlives the case, and for ever for one without an end', async () => {
    const ban = async (state: string, facts: object) => {
      const { caseId } = await archive.shelve('2027-01-10');
      await archive.office.rows(
        `update cases set entry_ban_state = $2, file = jsonb_set(file, '{entryBan}', $3) where id = $1`,
        [caseId, state, JSON.stringify({ state, ...facts })],
      );
      const found = await archive.reviews.list(anna, '', undefined, undefined, 100);
      return found.find(one => one.caseId === caseId);
    };
    expect(await ban('running', { endsOn: '2030-03-01' })).toMatchObject({ base: 'ban-ended', dueOn: '2032-03-01' });
    expect(await ban('ended', { endsOn: '2028-03-01' })).toMatchObject({ base: 'ban-ended', due: true });
    const endless = await ban('running', { unlimited: true });
    expect(endless).toMatchObject({ base: 'ban-ended', due: false });
    expect(endless).not.toHaveProperty('dueOn');
  });
});

describe('a destruction list', () => {
  it('takes no case that is open, not due, unknown, another’s or listed already, and says which', async () => {
    const open = await archive.shelve();
    await archive.office.rows('update cases set closed_at = null where id = $1', [open.caseId]);
    const late = await archive.shelve('2030-06-01');
    const theirs = await archive.shelve();
    await archive.office.rows(`update cases set accountable = $2 where id = $1`, [theirs.caseId, polisen]);
    const listed = await archive.shelve();
    await propose(listed.caseId);
    const wrong = [open.caseId, late.caseId, randomUUID(), theirs.caseId, listed.caseId];
    expect(await refusal(propose(...wrong))).toMatchObject(
      codes('case-open', 'not-due', 'case-not-found', 'not-accountable', 'listed'),
    );
    // Of a case that it does not see, another authority learns nothing.
    const police = archive.lists.propose(person('pia', polisen), randomUUID(), [listed.caseId]);
    expect(await refusal(police)).toMatchObject(codes('case-not-found'));
  });

  it('is approved by another person than its proposer, who may take it back', async () => {
    const { caseId } = await archive.shelve();
    const { receipt } = await propose(caseId);
    await expect(archive.lists.decide(anna, randomUUID(), receipt, 'approved')).rejects.toMatchObject({
      code: 'second-person-needed',
    });
    await expect(archive.lists.decide(person('pia', polisen), randomUUID(), receipt, 'approved')).rejects.toMatchObject(
      { code: 'destruction-list-not-found' },
    );
    expect(await archive.worker.eraseAll()).toEqual([]);
    await archive.lists.decide(anna, randomUUID(), receipt, 'rejected');
    await expect(archive.lists.decide(bo, randomUUID(), { ...receipt, version: 2 }, 'approved')).rejects.toMatchObject({
      code: 'destruction-list-decided',
    });
    expect(await archive.worker.eraseAll()).toEqual([]);
    expect((await archive.left(caseId)).sealed).toBeGreaterThan(0);
  });

  it('gives the same request the same answer, and another under its key none', async () => {
    const { caseId } = await archive.shelve();
    const key = randomUUID();
    const first = await archive.lists.propose(anna, key, [caseId]);
    expect(await archive.lists.propose(anna, key, [caseId])).toEqual({ ...first, replayed: true });
    await expect(archive.lists.propose(anna, key, [randomUUID()])).rejects.toMatchObject({
      code: 'idempotency-key-reused',
    });
  });

  it('is erased once, however many replicas are at it', async () => {
    const cases = [await archive.shelve(), await archive.shelve(), await archive.shelve()].map(({ caseId }) => caseId);
    const list = await archive.agreeOn(...cases);
    const done = await Promise.all([1, 2, 3].map(() => archive.worker.eraseAll()));
    expect(done.flat().map(({ outcome }) => outcome)).toEqual(['erased', 'erased', 'erased']);
    expect(await archive.lists.get(anna, '', list)).toMatchObject({ status: 'executed', version: 3 });
    for (const caseId of cases) expect(await archive.left(caseId)).toEqual({ sealed: 0, names: 0 });
    const numbers = (await archive.receipts.list(anna, '', undefined, 0, 100)).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  });

  it('leaves a case that has moved on since it was proposed', async () => {
    const { caseId } = await archive.shelve();
    const list = await archive.agreeOn(caseId);
    await archive.office.rows('update cases set version = version + 1 where id = $1', [caseId]);
    await archive.worker.eraseAll();
    expect(await archive.outcomesOf(list)).toEqual(['changed']);
    expect((await archive.left(caseId)).sealed).toBeGreaterThan(0);
  });

  it('keeps who somebody is while another case about them stays, and lets it go with the last', async () => {
    const first = await archive.shelve();
    const second = await archive.shelve('2027-01-10', first.personId);
    await archive.agreeOn(first.caseId);
    await archive.worker.eraseAll();
    expect(await archive.left(first.caseId)).toEqual({ sealed: 0, names: 1 });
    await archive.agreeOn(second.caseId);
    await archive.worker.eraseAll();
    expect(await archive.left(first.caseId)).toEqual({ sealed: 0, names: 0 });
    const [receipt] = await archive.receipts.list(anna, '', second.caseId, 0, 10);
    expect(receipt).toMatchObject({
      personId: first.personId,
      counts: { person_assertions: 1, person_search_keys: 1 },
    });
  });
});

describe('a legal hold', () => {
  it('stops a proposal, whichever party imposed it, and says nothing of whose it is', async () => {
    const { caseId } = await archive.shelve();
    await archive.office.rows('update cases set parties = parties || $2::text where id = $1', [caseId, polisen]);
    const held = await archive.holds.impose(person('pia', polisen), randomUUID(), { caseId, reason: 'litigation' });
    expect(await refusal(propose(caseId))).toMatchObject(codes('on-hold'));
    const found = await archive.reviews.list(anna, '', true, undefined, 100);
    expect(found.find(one => one.caseId === caseId)).toMatchObject({ onHold: true });
    expect(await archive.holds.list(anna, '', undefined, 100)).toEqual([]);
    await expect(archive.holds.lift(anna, randomUUID(), held.receipt.id)).rejects.toMatchObject({
      code: 'legal-hold-not-found',
    });
    await archive.holds.lift(person('per', polisen), randomUUID(), held.receipt.id);
    await expect(archive.holds.lift(person('per', polisen), randomUUID(), held.receipt.id)).rejects.toMatchObject({
      code: 'legal-hold-over',
    });
    await expect(propose(caseId)).resolves.toMatchObject({ replayed: false });
  });

  it('on a person stops the destruction of every case about them, even when it was approved', async () => {
    const { caseId, personId } = await archive.shelve();
    const list = await archive.agreeOn(caseId);
    await archive.holds.impose(bo, randomUUID(), { personId, reason: 'request-of-the-person' });
    await archive.worker.eraseAll();
    expect(await archive.outcomesOf(list)).toEqual(['on-hold']);
    expect(await archive.left(caseId)).toMatchObject({ names: 1 });
  });

  it('ends after its last day', async () => {
    const { caseId } = await archive.shelve();
    await archive.holds.impose(anna, randomUUID(), { caseId, reason: 'audit', until: '2031-01-14' });
    await expect(propose(caseId)).resolves.toMatchObject({ replayed: false });
  });

  it('is for those who see the case', async () => {
    const { caseId, personId } = await archive.shelve();
    const pia = person('pia', polisen);
    await expect(archive.holds.impose(pia, randomUUID(), { caseId, reason: 'audit' })).rejects.toMatchObject({
      code: 'case-not-found',
    });
    await expect(archive.holds.impose(pia, randomUUID(), { personId, reason: 'audit' })).rejects.toMatchObject({
      code: 'person-not-found',
    });
  });
});

describe('the period of an authority', () => {
  it('follows the one before it and never overwrites it; what the law says itself is not for an authority to say', async () => {
    const period = {
      rule: 'se.retention.read-log',
      amount: 1,
      unit: 'years',
      source: 'X',
      certainty: 'verify',
    } as const;
    const record = (rule: string, replaces: number, validFrom: string) =>
      archive.periods.record(anna, randomUUID(), replaces, { ...period, rule, validFrom });
    await record(period.rule, 0, '2026-01-01');
    await expect(record(period.rule, 0, '2027-01-01')).rejects.toMatchObject({ code: 'version-conflict' });
    await expect(record(period.rule, 1, '2026-01-01')).rejects.toMatchObject({ code: 'invalid-input' });
    await record(period.rule, 1, '2040-01-01');
    const today = '2031-01-15';
    expect(await archive.periods.inForce(migrationsverket, period.rule, today)).toEqual({ months: 12, basis: ['X'] });
    expect(await archive.periods.inForce(polisen, period.rule, today)).toBeUndefined();
    await expect(record('se.retention.biometrics', 0, '2026-01-01')).rejects.toMatchObject({ code: 'rule-not-found' });
    expect(await archive.periods.inForce(polisen, 'se.retention.biometrics', today)).toMatchObject({ months: 120 });
  });
});
