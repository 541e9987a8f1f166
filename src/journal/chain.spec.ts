import { hash } from 'node:crypto';
import { noDeadlineChanges, type CaseEvent } from '../kernel';
import { ChainFault, chainEvents, genesisHash, sealedDigest, type Envelope } from './chain';
import { fromRow, toInsert } from './record';

const caseId = '0199a000-0000-7000-8000-000000000001';
const event = (changes: Partial<CaseEvent> = {}): CaseEvent => ({
  type: 'hold-set',
  version: 1,
  region: 'holds',
  payload: { kind: 're-examination', countries: ['AFG'] },
  occurredAt: '2026-03-01T08:00:00.000Z',
  recordedAt: '2026-03-01T08:05:00.123Z',
  actor: 'officer-1',
  authority: 'se.migrationsverket',
  deadlines: noDeadlineChanges,
  ...changes,
});
const envelope: Envelope = {
  command: 'bar-enforcement',
  actor: { subject: 'officer-1', authority: 'se.migrationsverket', roles: ['se.migrationsverket.decision-maker'] },
  legalBasis: ['Utlänningslag (2005:716) 12:18'],
  processVersion: 'se-1',
  correlationId: 'c-1',
};
const one = (changes: Partial<CaseEvent> = {}, about: Partial<Envelope> = {}, sequence = 1, before = genesisHash) => {
  const [row] = chainEvents(caseId, before, sequence, [event(changes)], { ...envelope, ...about });
  if (!row) throw new Error('no row');
  return row;
};

describe('the hash chain', () => {
  it('links each event to the one before it and counts on from the version of the case', () => {
    const rows = chainEvents(caseId, 'a'.repeat(64), 8, [event(), event(), event()], envelope);
    expect(rows.map(({ sequence }) => sequence)).toEqual([8, 9, 10]);
    expect(rows.map(({ prevHash }) => prevHash)).toEqual(['a'.repeat(64), rows[0]?.hash, rows[1]?.hash]);
  });

  it('gives the same hash on every machine and in every version', () => {
    const text =
      '{"actor":"officer-1","authority":"se.migrationsverket","caseId":"0199a000-0000-7000-8000-000000000001",' +
      '"command":"bar-enforcement","correlationId":"c-1","deadlines":{"ended":[],"moved":[],"started":[]},' +
      '"legalBasis":["Utlänningslag (2005:716) 12:18"],"occurredAt":"2026-03-01T08:00:00.000Z",' +
      '"payload":{"countries":["AFG"],"kind":"re-examination"},' +
      `"prevHash":"${genesisHash}","processVersion":"se-1","recordedAt":"2026-03-01T08:05:00.123Z","region":"holds",` +
      '"roles":["se.migrationsverket.decision-maker"],"sealedDigest":null,"sequence":1,"type":"hold-set","version":1}';
    expect(one().hash).toBe(hash('sha256', text, 'hex'));
  });

  it.each<[part: string, hash: string]>([
    ['type', one({ type: 'hold-lifted' }).hash],
    ['version', one({ version: 2 }).hash],
    ['region', one({ region: 'custody' }).hash],
    ['payload', one({ payload: { kind: 're-examination', countries: ['AFH'] } }).hash],
    ['deadlines', one({ deadlines: { started: [], ended: [{ key: 'k', number: 1, how: 'met' }], moved: [] } }).hash],
    ['moment in law', one({ occurredAt: '2026-03-01T08:00:00.001Z' }).hash],
    ['moment of record', one({ recordedAt: '2026-03-01T08:05:00.124Z' }).hash],
    ['actor', one({ actor: 'officer-2' }).hash],
    ['authority', one({ authority: 'se.polisen' }).hash],
    ['roles', one({}, { actor: { ...envelope.actor, roles: [] } }).hash],
    ['command', one({}, { command: 'other' }).hash],
    ['legal basis', one({}, { legalBasis: [] }).hash],
    ['process version', one({}, { processVersion: 'se-2' }).hash],
    ['correlation id', one({}, { correlationId: 'c-2' }).hash],
    ['place in the case', one({}, {}, 2).hash],
    ['event before', one({}, {}, 1, 'b'.repeat(64)).hash],
    ['sealed part', one({ sealed: {} }).hash],
  ])('changes with the %s', (_, changed) => {
    expect(changed).not.toBe(one().hash);
  });

  it('covers a sealed part by a digest that its salt keeps from being guessed', () => {
    const [first, second] = [one({ sealed: { note: 'x' } }), one({ sealed: { note: 'x' } })];
    expect(first.sealed?.salt).toMatch(/^[0-9a-f]{32}$/);
    expect(first.sealedDigest).not.toBe(second.sealedDigest);
    expect(first.sealed && sealedDigest(first.sealed)).toBe(first.sealedDigest);
    expect(JSON.stringify({ ...first, sealed: undefined })).not.toContain('note');
  });

  it('refuses a moment that the database would give back in other characters', () => {
    for (const at of ['2026-03-01T08:00:00Z', '2026-03-01T08:00:00.0001Z', '2026-03-01T09:00:00.000+01:00'])
      expect(() => one({ occurredAt: at })).toThrow(ChainFault);
  });

  it('gives back the event that was chained', () => {
    const given = event({ sealed: { note: 'x' } });
    const [row] = chainEvents(caseId, genesisHash, 1, [given], envelope);
    expect(row && fromRow(toInsert(row)).event).toEqual(given);
    expect(fromRow(toInsert(one())).event).toEqual(event());
  });
});
