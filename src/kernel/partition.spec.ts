import { command, eventOf, record, walk, type Command, type Invariant, type Procedure, type Region } from '.';
import { partsOf } from './partition';
import * as toy from './toys/lift';
import { toyMachine, type ToyFile } from './toys/machine';

const words = (word: string) => ({ en: word, sv: word, pl: word });
const nothing = () => ({});

/** Something beside the lift that is on or off. */
function beside(name: string) {
  const region: Region<{ readonly state: 'off' | 'on' }> = {
    name,
    title: words(name),
    states: { off: words('off'), on: words('on') },
    blank: { state: 'off' },
  };
  const switched = eventOf(region)(`${name}-on`, {
    title: words(name),
    from: ['off'],
    to: 'on',
    apply: facts => facts,
  });
  const row = command<ToyFile>({ ...toy.openDoors, name: `${name}-on`, from: { [name]: 'off' }, records: [] });
  return { region, switched, row: { ...row, records: [record(switched, nothing)] } };
}
const lamp = beside('lamp');
const music = beside('music');

const house = (more: readonly Command<ToyFile>[] = [], invariants: readonly Invariant[] = []): Procedure<ToyFile> => ({
  ...toy.lift,
  machine: toyMachine([
    ...toy.lift.machine.regions,
    { region: lamp.region, events: [lamp.switched] },
    { region: music.region, events: [music.switched] },
  ]),
  commands: [...toy.lift.commands, lamp.row, music.row, ...more],
  invariants: [...toy.lift.invariants, ...invariants],
});
const named = (procedure: Procedure<ToyFile>) =>
  partsOf(procedure).map(({ machine }) => machine.regions.map(({ region }) => region.name));
const whole = [['cabin', 'doors', 'lamp', 'music']];

describe('a procedure', () => {
  it('is walked in parts where nothing waits for what stands beside it', () => {
    expect(named(house())).toEqual([
      ['cabin', 'doors', 'lamp'],
      ['cabin', 'doors', 'music'],
    ]);
    expect(partsOf(house()).map(({ commands }) => commands.map(({ name }) => name).slice(-1))).toEqual([
      ['lamp-on'],
      ['music-on'],
    ]);
    expect(walk(house()).violations).toEqual([]);
  });

  it('is walked whole where there is nothing to gain', () => {
    expect(partsOf(toy.lift)).toEqual([toy.lift]);
  });

  it('is walked whole through every combination, though each of its rows has been seen in another before', () => {
    const together = [
      { name: 'never all at once', never: { lamp: 'on', music: 'on', cabin: 'moving', doors: 'open' } },
    ];
    // The four of the lift, with the lamp off or on, with the music off or on.
    expect(walk(house([], together))).toMatchObject({ states: 16, violations: [] });
  });

  it('keeps the records of the others in a row that records several things', () => {
    const both = command<ToyFile>({
      ...toy.call,
      name: 'both',
      records: [record(toy.called, nothing), record(lamp.switched, nothing, { provided: () => true })],
    });
    const parts = partsOf(house([both])).map(({ commands }) => commands.find(({ name }) => name === 'both')?.records);
    expect(parts.map(records => records?.map(({ event }) => event.type))).toEqual([['called', 'lamp-on'], ['called']]);
  });

  it.each<[string, Procedure<ToyFile>]>([
    ['an invariant names', house([], [{ name: 'never dark', never: { lamp: 'off', cabin: 'moving' } }])],
    [
      'an invariant on events names',
      house([], [{ name: 'x', neverDuring: { events: [toy.opened], states: { lamp: 'on' } } }]),
    ],
    ['the end names', { ...house(), final: { cabin: 'retired', lamp: 'off' } }],
    [
      'a row that moves another waits for',
      house([command<ToyFile>({ ...toy.openDoors, name: 'by-light', from: { lamp: 'on', doors: 'closed' } })]),
    ],
    [
      'a record of another waits for',
      house([
        command<ToyFile>({
          ...toy.openDoors,
          name: 'by-light',
          records: [record(toy.opened, nothing, { when: { lamp: 'on' } })],
        }),
      ]),
    ],
    [
      'a record of another gives way to',
      house([
        command<ToyFile>({
          ...toy.openDoors,
          name: 'by-light',
          records: [record(lamp.switched, nothing), record(toy.opened, nothing, { unless: lamp.switched })],
        }),
      ]),
    ],
  ])('is walked whole, or with it, where %s what stands beside it', (_, procedure) => {
    expect(named(procedure)).toEqual(whole);
  });

  it('goes without a row that waits for what is left out and moves nothing else', () => {
    const ring = command<ToyFile>({
      ...toy.openDoors,
      name: 'ring-by-light',
      from: { lamp: 'on' },
      records: [record(toy.called, nothing)],
    });
    const rows = partsOf(house([ring])).map(({ commands }) => commands.some(({ name }) => name === 'ring-by-light'));
    expect(rows).toEqual([true, false]);
  });
});
