import { noDeadlineChanges } from '../../kernel';
import { chainEvents, genesisHash, hashOf, type JournalRow } from '../chain';
import { verifyCase } from './verify-case';

const caseId = '0199a000-0000-7000-8000-000000000001';
const rows = chainEvents(
  caseId,
  genesisHash,
  1,
  [1, 2, 3, 4, 5].map(number => ({
    type: 'noted',
    version: 1,
    region: 'holds',
    payload: { number },
    ...(number % 2 === 0 && { sealed: { note: `note ${number}` } }),
    occurredAt: `2026-03-0${number}T08:00:00.000Z`,
    recordedAt: `2026-03-0${number}T08:05:00.000Z`,
    actor: 'officer-1',
    authority: 'se.polisen',
    deadlines: noDeadlineChanges,
  })),
  {
    command: 'note',
    actor: { subject: 'officer-1', authority: 'se.polisen', roles: ['se.polisen.supervisor'] },
    legalBasis: ['Utlänningslag (2005:716) 12:14'],
    processVersion: 'se-1',
    correlationId: 'c-1',
  },
);
const head = { version: 5, headHash: rows[4]?.hash ?? '' };
const rowAt = (sequence: number): JournalRow => {
  const row = rows[sequence - 1];
  if (!row) throw new Error('no such row');
  return row;
};
const changed = (sequence: number, change: Partial<JournalRow>) =>
  rows.with(sequence - 1, { ...rowAt(sequence), ...change });
const kinds = (given: readonly JournalRow[], at = head) =>
  verifyCase(given, at).map(({ kind, sequence }) => `${kind} ${sequence ?? ''}`);

/** What somebody does who knows how the chain is made: everything after the change is hashed anew. */
const rehashed = (given: readonly JournalRow[]): JournalRow[] => {
  let prevHash = genesisHash;
  return given.map((row, index) => {
    const next = { ...row, sequence: index + 1, prevHash };
    prevHash = hashOf(next);
    return { ...next, hash: prevHash };
  });
};

describe('verification of a case', () => {
  it('finds nothing in a journal as it was written', () => {
    expect(verifyCase(rows, head)).toEqual([]);
  });

  it('finds a changed byte', () => {
    expect(kinds(changed(3, { payload: { number: 4 } }))).toEqual(['event-changed 3']);
    expect(kinds(changed(3, { recordedAt: '2026-03-03T08:05:00.001Z' }))).toEqual(['event-changed 3']);
    expect(kinds(changed(3, { payload: { number: 3.5 } }))).toEqual(['event-changed 3']);
  });

  it('finds an event that was changed together with its hash', () => {
    const row = { ...rowAt(3), actor: 'officer-2' };
    expect(kinds(changed(3, { ...row, hash: hashOf(row) }))).toEqual(['link-broken 4']);
  });

  it('finds a removed event', () => {
    expect(kinds(rows.filter(({ sequence }) => sequence !== 3))).toEqual(['event-missing 3']);
    expect(kinds(rows.filter(({ sequence }) => sequence > 2))).toEqual(['event-missing 1']);
  });

  it('finds a removed event whose place was closed by renumbering', () => {
    const closed = rows.filter(({ sequence }) => sequence !== 3).map((row, index) => ({ ...row, sequence: index + 1 }));
    expect(kinds(closed)).toEqual(['order-swapped 3', 'order-swapped 4', 'tail-missing 5']);
  });

  it('finds a swapped order, in the numbers and in the list', () => {
    const swapped = rows.with(2, { ...rowAt(4), sequence: 3 }).with(3, { ...rowAt(3), sequence: 4 });
    expect(kinds(swapped)).toEqual(['order-swapped 3', 'order-swapped 4']);
    expect(kinds(rows.with(2, rowAt(4)).with(3, rowAt(3)))).toContain('order-swapped 3');
  });

  it('finds a truncated tail by what the case remembers', () => {
    expect(kinds(rows.slice(0, 3))).toEqual(['tail-missing 4']);
    expect(kinds([])).toEqual(['tail-missing 1']);
  });

  it('finds a case row that was set back behind its journal', () => {
    expect(kinds(rows, { version: 4, headHash: rowAt(4).hash })).toEqual(['case-behind 5']);
  });

  it('finds a history that was written anew from a change on, by the head', () => {
    expect(kinds(rehashed(changed(2, { actor: 'officer-2' })))).toEqual(['head-differs 5']);
  });

  it('finds a sealed part that is not the one that was written', () => {
    const salt = rowAt(2).sealed?.salt ?? '';
    expect(kinds(changed(2, { sealed: { salt, body: { note: 'other' } } }))).toEqual(['sealed-changed 2']);
    expect(kinds(changed(2, { sealed: { salt: '00', body: { note: 'note 2' } } }))).toEqual(['sealed-changed 2']);
    expect(kinds(changed(3, { sealed: { salt, body: {} } }))).toEqual(['sealed-unknown 3']);
  });

  it('notes an erased sealed part and faults nothing, because erasure is lawful', () => {
    const erased = rows.map(({ sealed: _, ...row }) => row);
    expect(verifyCase(erased, head).map(({ kind, severity }) => `${kind} ${severity}`)).toEqual([
      'sealed-erased note',
      'sealed-erased note',
    ]);
  });

  it('says each finding in every language', () => {
    for (const { text } of verifyCase(rows.slice(1, 3), head))
      for (const words of Object.values(text)) expect(words).toMatch(/[.;:] ?/);
  });

  it('takes a sealed part that is gone for erased only where a receipt accounts for it', () => {
    const without = changed(2, { sealed: undefined } as unknown as Partial<JournalRow>);
    const found = (erased?: ReadonlySet<number>) =>
      verifyCase(without, head, erased).map(({ kind, severity, sequence }) => `${severity} ${kind} ${sequence ?? ''}`);
    expect(found()).toEqual(['note sealed-erased 2']);
    expect(found(new Set([2]))).toEqual(['note sealed-erased 2']);
    expect(found(new Set())).toEqual(['fault sealed-missing 2']);
    expect(found(new Set([2, 4]))).toEqual(['note sealed-erased 2', 'fault sealed-returned 4']);
  });
});
