import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { decide, eventOf, eventTypeOf, evolve, fold, KernelFault, noDeadlineChanges, type CaseEvent } from '.';
import { arrive, cabin, call, depart, lift, openDoors, type Cabin } from './toys/lift';
import { libraryLoan } from './toys/library-loan';
import { toyMachine, type ToyFile } from './toys/machine';

const now = Temporal.Instant.from('2026-11-02T09:00:00Z');
const happened = (type: string, region: string): CaseEvent => ({
  type,
  version: 1,
  region,
  payload: {},
  occurredAt: now.toString(),
  recordedAt: now.toString(),
  actor: 'somebody',
  authority: 'house',
  deadlines: noDeadlineChanges,
});

describe('the file after an event', () => {
  const passenger = { subject: 'p', authority: 'house', roles: ['house.passenger'] };
  const after = (rows: readonly (typeof call)[]) =>
    rows.reduce((file, row) => {
      const decision = decide(lift, row, { file, input: {}, actor: passenger, now });
      if (!decision.allowed) throw new Error(`${row.name} was refused`);
      return decision.file;
    }, lift.machine.empty);

  it('has moved to the one state that the event leads to', () => {
    expect(after([call, openDoors, depart]).regions).toEqual({
      cabin: { state: 'moving' },
      doors: { state: 'closed' },
    });
    expect(after([call, depart, arrive]).regions).toEqual({ cabin: { state: 'waiting' }, doors: { state: 'open' } });
  });

  it('refuses an event from a state in which it cannot be taken', () => {
    expect(() => evolve(lift.machine, lift.machine.empty, happened('arrived', 'cabin'))).toThrow(
      new KernelFault('arrived cannot be taken while cabin is waiting'),
    );
  });

  it('refuses an event that no region takes', () => {
    expect(() => eventTypeOf(lift.machine, 'exploded')).toThrow(new KernelFault('no region takes the event exploded'));
  });

  it('lets the facts choose only among the states that the event names', () => {
    interface Dice {
      readonly state: 'still' | 'low' | 'high';
    }
    const dice = {
      name: 'dice',
      title: { en: 'Dice', sv: 'Tärning', pl: 'Kostka' },
      states: {
        still: { en: 'still', sv: 'stilla', pl: 'leży' },
        low: { en: 'low', sv: 'lågt', pl: 'mało' },
        high: { en: 'high', sv: 'högt', pl: 'dużo' },
      },
      blank: { state: 'still' },
    } as const;
    const thrown = eventOf<Dice>(dice)<{ shows: Dice['state'] }>('thrown', {
      title: { en: 'Thrown', sv: 'Kastad', pl: 'Rzucono' },
      to: ['low', 'high'],
      apply: (_, { payload }) => ({ state: payload.shows }),
    });
    const machine = toyMachine([{ region: dice, events: [thrown] }]);
    const shows = (state: string) => fold(machine, [{ ...happened('thrown', 'dice'), payload: { shows: state } }]);
    expect(shows('high').regions['dice']).toEqual({ state: 'high' });
    expect(() => shows('still')).toThrow(new KernelFault('thrown may not leave dice in still'));
  });

  it('keeps its state when the event does not move, whatever the facts say', () => {
    const shaken = eventOf<Cabin>(cabin)('shaken', { title: cabin.title, apply: () => ({ state: 'moving' }) });
    const machine = toyMachine([{ region: cabin, events: [shaken] }]);
    expect(fold(machine, [happened('shaken', 'cabin')]).regions['cabin']).toEqual({ state: 'waiting' });
  });
});

describe('replay', () => {
  const everyone = [
    { subject: 'rut', authority: 'readers', roles: ['readers.reader'] },
    { subject: 'anna', authority: 'library', roles: ['library.librarian'] },
    { subject: 'bertil', authority: 'library', roles: ['library.librarian', 'library.binder'] },
    { subject: 'clock', authority: 'samverk.clock', roles: ['samverk.clock.clock'] },
  ];
  const step = fc.record({
    row: fc.constantFrom(...libraryLoan.commands),
    actor: fc.constantFrom(...everyone),
    hours: fc.integer({ min: 0, max: 400 }),
    torn: fc.boolean(),
    atHome: fc.integer({ min: 0, max: 4 }),
  });

  it('of any lawful walk gives the very file that was stored', () => {
    let longest = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 120 }), steps => {
        let file: ToyFile = libraryLoan.machine.empty;
        let at = now;
        const journal: CaseEvent[] = [];
        for (const { row, actor, hours, torn, atHome } of steps) {
          at = at.add({ hours });
          const input = { note: 'x', torn, atHome };
          const decision = decide(libraryLoan, row, { file, input, actor, now: at });
          if (!decision.allowed) continue;
          journal.push(...decision.events);
          file = decision.file;
        }
        longest = Math.max(longest, journal.length);
        const readBack = JSON.parse(JSON.stringify(journal)) as CaseEvent[];
        expect(fold(libraryLoan.machine, readBack)).toEqual(file);
        expect(
          fold(
            libraryLoan.machine,
            readBack.map(({ sealed: _, ...kept }) => kept),
          ),
        ).toEqual(file);
      }),
      { numRuns: 300 },
    );
    expect(longest).toBeGreaterThan(4);
  });
});
