import { Temporal } from 'temporal-polyfill';
import { blockersOf, decide, type Ask, type Blocker, type Command } from '.';
import * as loan from './toys/library-loan';
import type { ToyFile } from './toys/machine';

const { libraryLoan } = loan;
const weekday = Temporal.Instant.from('2026-11-02T09:00:00Z');
const sunday = Temporal.Instant.from('2026-11-08T09:00:00Z');
const anna = { subject: 'anna', authority: 'library', roles: ['library.librarian'] };
const bertil = { subject: 'bertil', authority: 'library', roles: ['library.librarian'] };
const rut = { subject: 'rut', authority: 'readers', roles: ['readers.reader'] };
const clock = { subject: 'clock', authority: 'samverk.clock', roles: ['samverk.clock.clock'] };

const ask = (file: ToyFile, actor = anna, input: unknown = {}, now = weekday): Ask<ToyFile> => ({
  file,
  input,
  actor,
  now,
});
const codes = (blockers: readonly Blocker[]) => blockers.map(({ code }) => code);

function given<I>(row: Command<ToyFile, I>, asked: Ask<ToyFile>) {
  const decision = decide(libraryLoan, row, { ...asked, input: asked.input as I });
  if (!decision.allowed) throw new Error(`refused: ${codes(decision.blockers).join(', ')}`);
  return decision;
}
const refused = (row: Command<ToyFile>, asked: Ask<ToyFile>) => blockersOf(libraryLoan, row, asked);

const empty = libraryLoan.machine.empty;
const asked = given(loan.ask, ask(empty, rut, { note: 'by the window' })).file;
const counted = given(loan.count, ask(asked, anna, { atHome: 0 })).file;
const lent = given(loan.lend, ask(counted)).file;
const late = given(loan.findLate, ask(lent, clock, {}, Temporal.Instant.from('2026-11-30T10:00:00Z'))).file;

describe('what speaks against a command', () => {
  it('collects every reason, never the first only', () => {
    const owing = given(loan.takeBack, ask(late)).file;
    const many = given(loan.count, ask(asked, anna, { atHome: 3 })).file;
    expect(codes(refused(loan.lend, ask(owing, rut, {}, sunday)))).toEqual([
      'wrong-role',
      'state-of-loan',
      'library-shut',
      'fine-owed',
    ]);
    expect(codes(refused(loan.lend, ask(many, anna, {}, sunday)))).toEqual(['too-many-at-home', 'library-shut']);
  });

  it('blocks on a fact that was not loaded', () => {
    expect(codes(refused(loan.lend, ask(asked)))).toEqual(['too-many-at-home']);
    expect(refused(loan.lend, ask(counted))).toEqual([]);
  });

  it('blocks on a fact that is loaded and says no', () => {
    const many = given(loan.count, ask(asked, anna, { atHome: 3 })).file;
    expect(codes(refused(loan.lend, ask(many)))).toEqual(['too-many-at-home']);
  });

  it('tells when a blocker clears by itself, and only where that is known', () => {
    const shut = refused(loan.lend, ask(counted, anna, {}, sunday));
    expect(shut).toEqual([expect.objectContaining({ code: 'library-shut', clearsOn: 'Monday' })]);
    expect(refused(loan.lend, ask(asked))[0]).not.toHaveProperty('clearsOn');
  });

  it('names the roles that may do it to somebody in the wrong role', () => {
    const [blocker] = refused(loan.takeBack, ask(lent, rut));
    expect(blocker).toMatchObject({ code: 'wrong-role', whoCanClear: ['library.librarian', 'library.binder'] });
    expect(blocker?.text.sv).toContain('Bibliotekarie, Bokbindare');
  });

  it('does not take a role that is claimed in another authority', () => {
    const stranger = { subject: 'xenia', authority: 'readers', roles: ['library.librarian'] };
    expect(codes(refused(loan.takeBack, ask(lent, stranger)))).toEqual(['wrong-role']);
  });

  it('names the state that is, the states that are needed, and who can bring the case there', () => {
    const [blocker] = refused(loan.takeBack, ask(counted));
    expect(blocker).toMatchObject({
      code: 'state-of-loan',
      whoCanClear: ['library.librarian'],
    });
    expect(blocker?.text.en).toBe('Loan is “asked for”; this needs: lent, late.');
    expect(blocker?.text.pl).toContain('zamówione');
  });

  it('does not let one person give both halves of a four-eyes pair', () => {
    const owing = given(loan.takeBack, ask(late)).file;
    const proposed = given(loan.proposeWaiver, ask(owing)).file;
    expect(codes(refused(loan.approveWaiver, ask(proposed, anna)))).toEqual(['same-person']);
    expect(refused(loan.approveWaiver, ask(proposed, bertil))).toEqual([]);
  });

  it('does not record an act before it has happened', () => {
    const at = (moment: string) => refused(loan.takeBack, ask(lent, anna, { at: moment }));
    expect(codes(at('2026-11-02T09:00:00.001Z'))).toEqual(['act-in-the-future']);
    expect(at('2026-11-02T09:00:00.000Z')).toEqual([]);
  });
});

describe('what an allowed command leaves behind', () => {
  it('keeps the moment of the act apart from the moment of writing', () => {
    const { events } = given(loan.takeBack, ask(lent, anna, { at: '2026-11-02T08:00:00+01:00' }));
    expect(events[0]).toMatchObject({
      type: 'returned',
      occurredAt: '2026-11-02T07:00:00.000Z',
      recordedAt: '2026-11-02T09:00:00.000Z',
      actor: 'anna',
      authority: 'library',
    });
  });

  it('keeps free text in the sealed part only', () => {
    const { events } = given(loan.ask, ask(empty, rut, { note: 'by the window' }));
    expect(events).toEqual([expect.objectContaining({ payload: {}, sealed: { note: 'by the window' } })]);
    expect(given(loan.lend, ask(counted)).events[0]).not.toHaveProperty('sealed');
  });

  it('records an effect only in its states and only when the facts say so', () => {
    const types = (file: ToyFile, input: unknown) =>
      given(loan.takeBack, ask(file, anna, input)).events.map(({ type }) => type);
    expect(types(lent, {})).toEqual(['returned']);
    expect(types(lent, { torn: true })).toEqual(['returned', 'fined']);
    expect(types(late, {})).toEqual(['returned', 'fined']);
  });

  it('leaves the file before it untouched', () => {
    const before = structuredClone(lent);
    given(loan.takeBack, ask(lent));
    expect(lent).toEqual(before);
  });
});

describe('the deadlines of an event', () => {
  it('start with their whole computation, and only the running part stays in the file', () => {
    const { events, file } = given(loan.lend, ask(counted));
    expect(events[0]?.deadlines.started).toEqual([
      {
        key: 'return-date',
        number: 1,
        rule: 'library.loan',
        legalBasis: loan.returnDate.legalBasis,
        dueAt: '2026-11-30T09:00:00.000Z',
        dueOn: '2026-11-30',
        startedAt: '2026-11-02T09:00:00.000Z',
        owner: 'readers',
        lapse: 'find-late',
        trace: [{ step: 'twenty-eight days', at: '2026-11-30T09:00:00.000Z' }],
      },
    ]);
    expect(file.deadlines['return-date']).toMatchObject({ number: 1, dueOn: '2026-11-30' });
    expect(file.deadlines['return-date']).not.toHaveProperty('trace');
  });

  it('are counted on when they start anew, and the former one ends', () => {
    const { events, file } = given(loan.renew, ask(lent, rut, {}, Temporal.Instant.from('2026-11-10T09:00:00Z')));
    expect(events[0]?.deadlines).toMatchObject({
      ended: [{ key: 'return-date', number: 1, how: 'met' }],
      started: [{ number: 2, dueOn: '2026-12-08' }],
    });
    expect(file).toMatchObject({ deadlinesStarted: 2, deadlines: { 'return-date': { number: 2 } } });
  });

  const ends = (row: Command<ToyFile>, actor: typeof anna, now: string, input: unknown = {}) =>
    given(row, ask(lent, actor, input, Temporal.Instant.from(now))).events[0]?.deadlines.ended;

  it('are met in time up to the last moment, and lapsed after it', () => {
    expect(ends(loan.takeBack as Command<ToyFile>, anna, '2026-11-30T09:00:00Z')).toMatchObject([{ how: 'met' }]);
    expect(ends(loan.takeBack as Command<ToyFile>, anna, '2026-11-30T09:00:01Z')).toMatchObject([{ how: 'lapsed' }]);
  });

  it('are judged by when it happened, not by when it was written down', () => {
    const input = { at: '2026-11-29T12:00:00Z' };
    expect(ends(loan.takeBack as Command<ToyFile>, anna, '2026-12-04T09:00:00Z', input)).toMatchObject([
      { how: 'met' },
    ]);
  });

  it('are void when their ground falls away', () => {
    expect(ends(loan.writeOff, anna, '2026-11-12T09:00:00Z')).toEqual([{ key: 'return-date', number: 1, how: 'void' }]);
    expect(given(loan.writeOff, ask(lent)).file.deadlines).toEqual({});
  });

  it('are not touched by events that do not concern them', () => {
    expect(given(loan.count, ask(lent, anna, { atHome: 1 })).file.deadlines).toEqual(lent.deadlines);
  });

  it('do not end when none runs', () => {
    const { deadlines, ...rest } = lent;
    const without = { ...rest, deadlines: {} };
    expect(deadlines).toHaveProperty('return-date');
    expect(given(loan.takeBack, ask(without)).events[0]?.deadlines).toEqual({ started: [], ended: [], moved: [] });
  });
});
