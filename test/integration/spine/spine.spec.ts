import { escortLeader } from '../../../src/agencies/kriminalvarden/kriminalvarden.roles';
import { enforcementOfficer as returnOfficer } from '../../../src/agencies/migrationsverket/migrationsverket.roles';
import { enforcementOfficer as police } from '../../../src/agencies/polisen/polisen.roles';
import type { Outcome } from '../../../src/cases/spine/order';
import { verifyCase } from '../../../src/journal';
import { Problem } from '../../../src/platform/http/problem';
import { newcomer, Office, order } from './office';
import { carried, decided, finding, sentToPolice, upTo } from './plots';

jest.setTimeout(60_000);

let office: Office;

beforeAll(async () => {
  office = await Office.open({ connections: 16 });
});
afterAll(() => office.close());

const versionOf = async (caseId: string): Promise<number> => {
  const [row] = await office.rows<{ version: number }>('select version from cases where id = $1', [caseId]);
  return row?.version ?? 0;
};

/** The journal of a case is whole, and its row says the same. */
const expectIntact = async (caseId: string): Promise<void> => {
  const [row] = await office.rows<{ version: number; head_hash: string }>('select * from cases where id = $1', [
    caseId,
  ]);
  const head = { version: row?.version ?? 0, headHash: row?.head_hash ?? '' };
  expect(verifyCase(await office.journalOf(caseId), head)).toEqual([]);
};

const settled = async (giving: readonly Promise<Outcome>[]) => {
  const results = await Promise.allSettled(giving);
  return {
    done: results.flatMap(result => (result.status === 'fulfilled' ? [result.value] : [])),
    refused: results.flatMap(result => (result.status === 'rejected' ? [result.reason as unknown] : [])),
  };
};

const refusedWith = async (giving: Promise<unknown>): Promise<{ code: string; status: number }> => {
  const error = await giving.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Problem)) throw new Error(`expected a problem, got ${String(error)}`);
  return { code: error.code, status: error.getStatus() };
};

const staleVersion = { code: 'version-conflict', status: 412 };

describe('many hands on one case', () => {
  it('record one version for each success and refuse all others, whoever was first', async () => {
    const caseId = await office.play(decided());
    const before = await versionOf(caseId);
    const writers = Array.from({ length: 100 }, (_, n) => office.give(caseId, { ...finding(`${n}`), person: n }));

    const { done, refused } = await settled(writers);

    expect(done.length + refused.length).toBe(100);
    expect(done.length).toBeGreaterThan(0);
    for (const reason of refused)
      await expect(refusedWith(Promise.reject(reason as Error))).resolves.toEqual(staleVersion);
    expect(done.map(({ version }) => version).sort((one, other) => one - other)).toEqual(
      done.map((_, n) => before + n + 1),
    );
    expect(await versionOf(caseId)).toBe(before + done.length);
    await expectIntact(caseId);
  });

  it('let exactly one of a hundred win who have all read the same version', async () => {
    const caseId = await office.play(decided());
    const expected = await versionOf(caseId);
    const { done, refused } = await settled(
      Array.from({ length: 100 }, (_, n) => office.give(caseId, finding(`${n}`), { expected })),
    );
    expect([done.length, refused.length]).toEqual([1, 99]);
    expect(await versionOf(caseId)).toBe(expected + 1);
    await expectIntact(caseId);
  });

  it('lose none of a hundred commands that are given again until they are recorded', async () => {
    const caseId = await office.play(decided());
    const before = await versionOf(caseId);
    const insist = async (note: string): Promise<void> => {
      for (;;) {
        const giving = office.give(caseId, finding(note), { idempotencyKey: note });
        const { refused } = await settled([giving]);
        if (refused.length === 0) return;
      }
    };
    const hand = async (first: number): Promise<void> => {
      for (let n = first; n < 100; n += 10) await insist(`insisted ${n}`);
    };
    await Promise.all(Array.from({ length: 10 }, (_, n) => hand(n)));

    expect(await versionOf(caseId)).toBe(before + 100);
    const notes = (await office.journalOf(caseId)).map(
      ({ sealed }) => (sealed?.body as { note?: string } | undefined)?.note,
    );
    expect(new Set(notes.filter(note => note?.startsWith('insisted'))).size).toBe(100);
    await expectIntact(caseId);
  });
});

describe('a command that was read on an older version', () => {
  it('is refused and writes nothing', async () => {
    const caseId = await office.play(decided());
    const expected = await versionOf(caseId);
    await office.give(caseId, finding('first'), { expected });
    const before = await office.everything();

    const late = office.give(caseId, finding('second'), { expected, idempotencyKey: 'late' });

    expect(await refusedWith(late)).toEqual(staleVersion);
    expect(await office.everything()).toEqual(before);
  });
});

describe('one request, sent twice at once', () => {
  const sameKey = { code: 'idempotency-key-reused', status: 422 };

  it('opens one case and gets the same answer twice', async () => {
    const input = { ...openingInput(), ...newcomer() };
    const opening = () =>
      office.give(undefined, { ...order(opener.by, opener.command, input) }, { idempotencyKey: 'twice' });
    const countBefore = await casesInAll();

    const [one, other] = await Promise.all([opening(), opening()]);

    expect(await casesInAll()).toBe(countBefore + 1);
    expect(other.answer).toEqual(one.answer);
    expect([other.status, other.version, other.location]).toEqual([one.status, one.version, one.location]);
    expect([one.replayed, other.replayed].sort()).toEqual([false, true]);
  });

  it('is recorded once on a case and gets the same answer twice', async () => {
    const caseId = await office.play(decided());
    const expected = await versionOf(caseId);
    const giving = () => office.give(caseId, finding('once'), { expected, idempotencyKey: 'once' });

    const outcomes = await Promise.all(Array.from({ length: 8 }, giving));

    expect(await versionOf(caseId)).toBe(expected + 1);
    expect(outcomes.filter(({ replayed }) => !replayed)).toHaveLength(1);
    for (const { answer } of outcomes) expect(answer).toEqual(outcomes[0]?.answer);
    await expectIntact(caseId);
  });

  it('is refused when the same key comes with another content, another case or another command', async () => {
    const [caseId, otherCase] = [await office.play(decided()), await office.play(decided())];
    const request = { idempotencyKey: 'mine' };
    await office.give(caseId, finding('one thing'), request);
    const before = await office.everything();

    expect(await refusedWith(office.give(caseId, finding('another thing'), request))).toEqual(sameKey);
    expect(await refusedWith(office.give(otherCase, finding('one thing'), request))).toEqual(sameKey);
    const absconding = order(returnOfficer, 'report-absconded', {
      abscondedOn: '2026-01-12',
      facts: ['1'],
      tracing: '-',
    });
    expect(await refusedWith(office.give(caseId, absconding, request))).toEqual(sameKey);
    const opening = { ...order(opener.by, opener.command, { ...openingInput(), ...newcomer() }) };
    await office.give(undefined, opening, { idempotencyKey: 'opening' });
    const openingAnew = { ...opening, input: { ...openingInput(), ...newcomer() } };
    const beforeAnew = await office.everything();
    expect(await refusedWith(office.give(undefined, openingAnew, { idempotencyKey: 'opening' }))).toEqual(sameKey);
    expect(await office.everything()).toEqual(beforeAnew);
    expect(beforeAnew['journal']?.filter(row => !before['journal']?.includes(row))).toHaveLength(
      (await office.give(undefined, opening, { idempotencyKey: 'opening' })).answer.events.length,
    );
  });

  it('belongs to one person: the same key of a colleague is another request', async () => {
    const caseId = await office.play(decided());
    const before = await versionOf(caseId);
    for (const person of [1, 2])
      await office.give(caseId, { ...finding('the same'), person }, { idempotencyKey: 'of the day' });
    expect(await versionOf(caseId)).toBe(before + 2);
  });

  it('gets its answer again even when the command has ended what let the carrier see the case', async () => {
    const caseId = await office.play(upTo(carried(), 'complete-transport'));
    const endedAt = office.clock.now().toString({ fractionalSecondDigits: 3 });
    const complete = order(escortLeader, 'complete-transport', { endedAt, handedTo: 'Border police' });

    const first = await office.give(caseId, complete, { idempotencyKey: 'landed' });
    const again = await office.give(caseId, complete, { idempotencyKey: 'landed' });

    expect([first.replayed, again.replayed]).toEqual([false, true]);
    expect(again.answer).toEqual(first.answer);
    // Without the key it is a new request of somebody who has nothing to do with the case any more.
    expect(await refusedWith(office.give(caseId, complete))).toEqual({ code: 'case-not-found', status: 404 });
  });
});

describe('a recording that fails half-way', () => {
  const withBroken = async (table: string, work: () => Promise<void>): Promise<void> => {
    await office.rows(`alter table ${table} add constraint broken check (false) not valid`);
    try {
      await work();
    } finally {
      await office.rows(`alter table ${table} drop constraint broken`);
    }
  };

  it('leaves no case behind, nor an answer for its key', async () => {
    const opening = order(opener.by, opener.command, { ...openingInput(), ...newcomer() });
    const giving = () => office.give(undefined, opening, { idempotencyKey: 'broken opening' });
    const before = await office.everything();
    await withBroken('case_access', async () => {
      await expect(giving()).rejects.toMatchObject({ code: '23514' });
    });
    expect(await office.everything()).toEqual(before);
    expect((await giving()).replayed).toBe(false);
  });

  it.each(['journal_sealed', 'handovers', 'disclosures', 'case_access', 'deadlines'])(
    'leaves nothing half-written when %s cannot be written',
    async table => {
      const caseId = await office.play(upTo(sentToPolice(), 'hand-over-to-police'));
      const notice = order(returnOfficer, 'hand-over-to-police', { ground: 'hiding', note: 'See the file.' });
      const giving = () => office.give(caseId, notice, { idempotencyKey: table });
      const before = await office.everything();
      await withBroken(table, async () => {
        await expect(giving()).rejects.toMatchObject({ code: '23514' });
      });
      expect(await office.everything()).toEqual(before);
      expect((await giving()).replayed).toBe(false);
      await expectIntact(caseId);
    },
  );
});

describe('a transport order that outlives a handover', () => {
  it('can be cancelled by the authority that answers for the case now', async () => {
    const caseId = await office.play(upTo(carried(), 'start-transport'));
    await office.rows(`update transport_orders set orderer = 'se.migrationsverket' where case_id = $1`, [caseId]);
    const cancel = order(police, 'cancel-transport', { reason: 'other', note: 'Ordered by another authority.' });
    await expect(office.give(caseId, cancel)).resolves.toMatchObject({ status: 200 });
    await expectIntact(caseId);
  });
});

describe('a dry run', () => {
  it('tells what would be, and writes nothing', async () => {
    const caseId = await office.play(decided());
    const before = await office.everything();
    const { by, command, input } = finding('what if');
    const outcome = await office.spine.perform(caseId, {
      actor: { subject: 'curious', authority: by.authority.id, roles: [by.key] },
      command,
      input,
      correlationId: 'test',
      idempotencyKey: 'what if',
      dryRun: true,
    });
    expect(outcome.answer).toMatchObject({ dryRun: true, events: [{ type: 'identity-found' }] });
    expect(await office.everything()).toEqual(before);
  });
});

const casesInAll = async (): Promise<number> => (await office.rows('select from cases')).length;

/** What `decided` opens a case with. */
const opener = (() => {
  const turn = decided().next();
  if (turn.done === true || !('command' in turn.value)) throw new Error('the story opens no case');
  return turn.value;
})();
const openingInput = () => opener.input as object;
