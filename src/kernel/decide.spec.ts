import { Temporal } from 'temporal-polyfill';
import { blockersOf, command, decide, record, type Ask, type Blocker, type Command, type Procedure } from '.';
import { codeOfState } from './refusals';
import * as loan from './toys/library-loan';
import * as lift from './toys/lift';
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

describe('a refusal of the kernel itself', () => {
  it('says in every language what stands against the command and what would clear it', () => {
    const [role] = refused(loan.takeBack, ask(lent, rut));
    expect(role?.text.en).toContain('Librarian, Bookbinder');
    expect(role?.text.pl).toContain('Bibliotekarz, Introligator');
    const [early] = refused(loan.takeBack, ask(lent, anna, { at: '2026-12-24T09:00:00Z' }));
    expect(early?.text.sv).toContain('innan den har skett');
    expect(early?.whoCanClear).toEqual([{ en: 'time', sv: 'tiden', pl: 'upływ czasu' }]);
    const proposed = given(loan.proposeWaiver, ask(given(loan.takeBack, ask(late)).file)).file;
    const [same] = refused(loan.approveWaiver, ask(proposed, anna));
    expect(same?.text.sv).toContain('får inte också godkänna');
    expect(same?.whoCanClear).toEqual(loan.approveWaiver.by.map(({ key }) => key));
  });

  it('has a code that a program can read', () => {
    expect(codeOfState('travelDocument')).toBe('state-of-travel-document');
  });
});

describe('a lift', () => {
  const passenger = { subject: 'p', authority: 'house', roles: [lift.passenger.key] };
  const computed = {
    rule: 'lift.stand',
    legalBasis: lift.call.basis,
    dueAt: '2026-11-02T10:00:00.000Z',
    dueOn: '2026-11-02',
    trace: [],
  };
  /** Who waits at the open doors answers for it; a second call ends the wait without a new one. */
  const stands: Procedure<ToyFile> = {
    ...lift.lift,
    deadlines: [
      {
        key: 'stand',
        title: lift.call.title,
        legalBasis: lift.call.basis,
        starts: [lift.called],
        due: ({ deadlines }) => (deadlines['stand'] ? undefined : computed),
        owner: ({ regions }) => (regions['doors']?.state === 'open' ? 'passenger' : 'house'),
      },
    ],
  };
  const give = (row: Command<ToyFile>, file: ToyFile) => {
    const decision = decide(stands, row, ask(file, passenger));
    if (!decision.allowed) throw new Error(codes(decision.blockers).join());
    return decision;
  };
  const called = give(lift.call, lift.lift.machine.empty);

  it('moves a duty to whom it has become, under its own number', () => {
    expect(called.file.deadlines['stand']).toMatchObject({ number: 1, owner: 'house' });
    const opened = give(lift.openDoors, called.file);
    expect(opened.events[0]?.deadlines).toEqual({
      started: [],
      ended: [],
      moved: [{ key: 'stand', number: 1, owner: 'passenger' }],
    });
    expect(opened.file.deadlines['stand']).toMatchObject({ number: 1, dueOn: '2026-11-02', owner: 'passenger' });
  });

  it('has no duty any more where none follows from what starts it', () => {
    const again = give(lift.call, called.file);
    expect(again.events[0]?.deadlines.ended).toEqual([{ key: 'stand', number: 1, how: 'void' }]);
    expect(again.file.deadlines).toEqual({});
  });

  it('records what stands in for something only where that is not recorded', () => {
    const nothing = () => ({});
    const row = (rings: boolean) =>
      command<ToyFile>({
        ...lift.openDoors,
        name: 'ring-or-open',
        records: [
          record(lift.called, nothing, { provided: () => rings }),
          record(lift.opened, nothing, { unless: lift.called }),
        ],
      });
    const types = (rings: boolean) => give(row(rings), called.file).events.map(({ type }) => type);
    expect([types(true), types(false)]).toEqual([['called'], ['opened']]);
  });
});
