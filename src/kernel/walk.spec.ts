import { command, eventOf, KernelFault, record, walk, type Command, type Procedure } from '.';
import * as toy from './toys/lift';
import { approveWaiver, libraryLoan, proposeWaiver } from './toys/library-loan';
import { toyMachine, type ToyFile } from './toys/machine';

const { lift } = toy;
const without = (...names: string[]) => lift.commands.filter(({ name }) => !names.includes(name));
const violations = (changes: Partial<Procedure<ToyFile>>) => walk({ ...lift, ...changes }).violations;
const row = (name: string, changes: Partial<Command<ToyFile>>) =>
  command<ToyFile>({ ...toy.openDoors, name, ...changes });

describe('the exhaustive walk', () => {
  it('passes a sound lift and counts what it saw', () => {
    // Waiting with closed or open doors, moving, retired; called once, then six steps and the two ends of an arrival.
    expect(walk(lift)).toEqual({ states: 4, steps: 7, violations: [] });
  });

  it('passes a sound loan with two people for its four-eyes pair', () => {
    expect(walk(libraryLoan).violations).toEqual([]);
  });

  it('finds a combination that may never be', () => {
    const careless = row('depart', { records: [record(toy.departed, () => ({}))], from: { cabin: 'waiting' } });
    expect(violations({ commands: [...without('depart'), careless] })).toContain(
      'a moving cabin has closed doors: reached: cabin:moving doors:open',
    );
  });

  it('finds an event recorded while it may never be', () => {
    const reopen = row('reopen', { from: { cabin: 'retired' } });
    expect(violations({ commands: [...lift.commands, reopen] })).toContain(
      'a retired cabin stays shut: house/reopen records opened: cabin:retired doors:closed',
    );
  });

  it('finds an event that cannot be taken where its row records it', () => {
    const twice = row('open-twice', { from: { cabin: 'waiting' } });
    expect(violations({ commands: [...lift.commands, twice] })).toEqual([
      'house/open-twice records opened where it cannot be taken: cabin:waiting doors:open',
    ]);
  });

  it('finds what may never be recorded although it moves nothing, and only where that is', () => {
    const rules = {
      invariants: [{ name: 'no calls on the way', neverDuring: { events: [toy.called], states: { cabin: 'moving' } } }],
    };
    const ring = (from: Command<ToyFile>['from']) => row('ring', { from, records: [record(toy.called, () => ({}))] });
    const found = (from: Command<ToyFile>['from']) =>
      violations({ commands: [...lift.commands, ring(from)], ...rules });
    const moving = ['no calls on the way: house/ring records called: cabin:moving doors:closed'];
    expect(found({ cabin: 'moving' })).toEqual(moving);
    expect(found({ doors: 'closed' })).toEqual(moving);
    expect(found({ cabin: ['waiting', 'moving'] })).toEqual(moving);
    expect(found({ cabin: 'waiting' })).toEqual([]);
  });

  it('finds what cannot be taken although it moves nothing', () => {
    const dusted = eventOf(toy.doors)('dusted', { title: toy.call.title, from: ['open'], apply: facts => facts });
    const machine = toyMachine([
      ...lift.machine.regions.filter(({ region }) => region !== toy.doors),
      { region: toy.doors, events: [toy.opened, toy.closed, dusted] },
    ]);
    const dust = (from: Command<ToyFile>['from']) => row('dust', { from, records: [record(dusted, () => ({}))] });
    const found = (from: Command<ToyFile>['from']) => violations({ machine, commands: [...lift.commands, dust(from)] });
    expect(found({ doors: 'open' })).toEqual([]);
    expect(found({ cabin: 'moving' })).toEqual([
      'house/dust records dusted where it cannot be taken: cabin:moving doors:closed',
      'no case ever reaches the row house/dust',
    ]);
  });

  it('follows a record that stands in for another, and the other', () => {
    const never = { name: 'doors never open', never: { doors: 'open' } };
    const quiet = row('quiet', {
      from: { cabin: 'waiting', doors: 'closed' },
      records: [
        record(toy.called, () => ({}), { provided: () => false }),
        record(toy.opened, () => ({}), { unless: toy.called }),
      ],
    });
    const always = row('always', {
      from: { cabin: 'waiting', doors: 'closed' },
      records: [record(toy.called, () => ({})), record(toy.opened, () => ({}), { unless: toy.called })],
    });
    const arrive = row('arrive', { from: { cabin: 'moving' }, records: [record(toy.arrived, () => ({}))] });
    const found = (one: Command<ToyFile>) =>
      violations({ commands: [...without('open-doors', 'arrive'), arrive, one], invariants: [never] });
    expect(found(quiet)).toContain('doors never open: reached: cabin:waiting doors:open');
    expect(found(always)).toEqual(['no case ever reaches doors:open']);
  });

  it('finds a dead end', () => {
    expect(violations({ commands: without('arrive') })).toEqual(
      expect.arrayContaining(['dead end: cabin:moving doors:closed']),
    );
  });

  it('finds a row and a state that no case ever reaches', () => {
    expect(violations({ commands: without('depart', 'arrive') })).toContain('no case ever reaches cabin:moving');
    expect(violations({ commands: without('depart') })).toContain('no case ever reaches the row house/arrive');
  });

  it('finds a case that goes on for ever', () => {
    const lock = row('jam', { from: { doors: 'open' }, records: [record(toy.closed, () => ({}))] });
    const spin = row('spin', {
      from: { cabin: 'waiting', doors: 'closed' },
      records: [record(toy.opened, () => ({}))],
    });
    const found = violations({ commands: [toy.call, lock, spin], final: { cabin: 'retired' } });
    expect(found).toEqual(
      expect.arrayContaining([
        'cannot come to an end any more: cabin:waiting doors:closed',
        'cannot come to an end any more: cabin:waiting doors:open',
      ]),
    );
  });

  it('takes guards on states exactly and guards on facts as free choices', () => {
    const guard = {
      code: 'g',
      demand: toy.call.title,
      refusal: toy.call.title,
      legalBasis: toy.call.basis,
      whoCanClear: ['time'],
    };
    const never = { name: 'doors never open', never: { doors: 'open' } };
    const [first] = lift.invariants;
    const invariants = first ? [first, never] : [never];
    const onStates = row('open-doors', { requires: [{ ...guard, states: { cabin: 'moving' } }] });
    const onFacts = row('open-doors', { requires: [{ ...guard, test: () => false }] });
    const arrive = row('arrive', { from: { cabin: 'moving' }, records: [record(toy.arrived, () => ({}))] });
    const others = without('open-doors', 'arrive');
    expect(violations({ commands: [...others, arrive, onStates], invariants })).toEqual([
      'no case ever reaches the row house/open-doors',
      'no case ever reaches doors:open',
    ]);
    expect(violations({ commands: [...others, arrive, onFacts], invariants })).toContain(
      'doors never open: reached: cabin:waiting doors:open',
    );
  });

  it('lets no row but an opening one act on a case that does not exist', () => {
    expect(violations({ commands: without('call') })).toContain('no case ever reaches the row house/open-doors');
  });

  it('goes on from a case that has come back to the states it began in', () => {
    const begin = row('begin', { opens: true, from: { cabin: 'waiting' }, records: [record(toy.opened, () => ({}))] });
    const shut = row('shut', { from: { doors: 'open' }, records: [record(toy.closed, () => ({}))] });
    expect(violations({ commands: [...without('call', 'arrive', 'depart'), begin, shut] })).toEqual([
      'no case ever reaches cabin:moving',
    ]);
  });

  it('finds an approval of what nobody has prepared', () => {
    const alone = { ...approveWaiver, from: { fine: ['owed', 'waiver-proposed'] } };
    const commands = libraryLoan.commands.map(each => (each === approveWaiver ? alone : each));
    expect(commands).toContain(proposeWaiver);
    expect(walk({ ...libraryLoan, commands }).violations[0]).toMatch(
      /^library\/approve-waiver approves what nobody has prepared: /,
    );
  });

  it('refuses to walk a row that names a region or a state that does not exist', () => {
    const astray = (from: Command<ToyFile>['from']) => () => walk({ ...lift, commands: [row('astray', { from })] });
    expect(astray({ attic: 'full' })).toThrow(new KernelFault('there is no region attic'));
    expect(astray({ doors: 'ajar' })).toThrow(new KernelFault('doors has no state ajar'));
  });
});
