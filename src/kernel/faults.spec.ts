import { act, faultsOf, roleOf, type Procedure } from '.';
import { call, cabin, lift, opened } from './toys/lift';
import { libraryLoan, returnDate } from './toys/library-loan';
import type { ToyFile } from './toys/machine';

const sick = (changes: Partial<Procedure<ToyFile>>) => faultsOf({ ...lift, ...changes });
const elsewhere = { id: 'elsewhere', slug: 'elsewhere', name: call.title, country: 'SE' };
const stranger = roleOf(elsewhere, 'stranger', call.title);
const rules = act('rules', 'Rules');
const text = call.title;

describe('a procedure that may boot', () => {
  it('has no faults', () => {
    expect(faultsOf(lift)).toEqual([]);
    expect(faultsOf(libraryLoan)).toEqual([]);
  });
});

describe('a sick procedure', () => {
  it('is told all its faults together', () => {
    const faults = sick({
      commands: [
        ...lift.commands,
        { ...call, by: [], basis: [] },
        { ...call, name: 'call-again', records: [], from: { cabin: 'flying' } },
      ],
      final: { roof: 'reached' },
    });
    expect(faults).toEqual([
      'SE: nobody may give call',
      'SE: nobody call cites no legal ground',
      'SE: house call-again records nothing',
      'SE: house call-again names the state cabin:flying, which does not exist',
      'SE: the end of the procedure names the region roof, which does not exist',
    ]);
  });

  it('has two rows of one authority and name', () => {
    expect(sick({ commands: [...lift.commands, call] })).toEqual([
      'SE: two rows of one authority and name: house/call',
    ]);
  });

  it('has a row of several authorities, or of a role that nobody holds', () => {
    expect(sick({ commands: [...lift.commands, { ...call, name: 'shout', by: [...call.by, stranger] }] })).toEqual([
      'SE: house shout belongs to several authorities',
      'SE: house shout names the role elsewhere.stranger, which nobody holds',
    ]);
  });

  it('records an event that no region takes', () => {
    const [first, second] = lift.machine.regions;
    if (!first || !second) throw new Error('the lift has two regions');
    const machine = {
      ...lift.machine,
      regions: [first, { ...second, events: second.events.filter(event => event.type !== opened.type) }],
    };
    expect(sick({ machine })).toEqual([
      'SE: house open-doors records opened, which no region takes',
      'SE: house arrive records opened, which no region takes',
    ]);
  });

  it('has regions or events of one name, a blank state that is none, and events in the wrong region', () => {
    const [first, second] = lift.machine.regions;
    if (!first || !second) throw new Error('the lift has two regions');
    const machine = {
      ...lift.machine,
      regions: [
        { ...first, region: { ...cabin, blank: { state: 'nowhere' } } },
        second,
        { region: cabin, events: [opened] },
      ],
    };
    expect(sick({ machine })).toEqual([
      'SE: two regions are called cabin',
      'SE: two events are called opened',
      'SE: cabin starts in a state that it does not have',
      'SE: opened belongs to doors, not to cabin',
      'SE: event opened names the state cabin:closed, which does not exist',
      'SE: event opened names the state cabin:open, which does not exist',
    ]);
  });

  it('has a guard without citation or without a question, or about a state that is none', () => {
    const guard = { demand: text, refusal: text, whoCanClear: ['time'] };
    const requires = [
      { ...guard, code: 'groundless', legalBasis: [], test: () => true },
      { ...guard, code: 'empty', legalBasis: [rules('1')] },
      { ...guard, code: 'astray', legalBasis: [rules('1')], states: { doors: 'ajar' } },
    ];
    expect(sick({ commands: [...lift.commands, { ...call, name: 'shout', requires }] })).toEqual([
      'SE: guard groundless of house shout cites no legal ground',
      'SE: guard empty of house shout asks nothing',
      'SE: guard astray names the state doors:ajar, which does not exist',
    ]);
  });

  it('has a row that advises nobody, or a guard that no checklist can name', () => {
    const advice = { ...text, pl: ' ' };
    const silent = { code: 'silent', demand: { ...text, sv: '' }, refusal: text, legalBasis: [rules('1')] };
    const requires = [{ ...silent, whoCanClear: ['time'], test: () => true }];
    expect(sick({ commands: [...lift.commands, { ...call, name: 'shout', advice, requires }] })).toEqual([
      'SE: house shout gives no advice',
      'SE: guard silent of house shout demands nothing in words',
    ]);
  });

  it('has an effect or an invariant about a state that is none', () => {
    const records = call.records.map(effect => ({ ...effect, when: { doors: 'ajar' } }));
    const invariants = [
      { name: 'one', never: { cabin: 'flying' } },
      { name: 'two', neverDuring: { events: [opened], states: { attic: 'full' } } },
    ];
    expect(sick({ commands: [...lift.commands, { ...call, name: 'shout', records }], invariants })).toEqual([
      'SE: house shout → called names the state doors:ajar, which does not exist',
      'SE: invariant “one” names the state cabin:flying, which does not exist',
      'SE: invariant “two” names the region attic, which does not exist',
    ]);
  });

  it('has deadlines of one name, without citation, without a row to lapse by, or waiting for nothing', () => {
    const faults = sick({ deadlines: [returnDate, { ...returnDate, legalBasis: [], starts: [], met: [], void: [] }] });
    expect(faults).toEqual([
      'SE: two deadlines are called return-date',
      'SE: deadline return-date lapses by find-late, which is no row',
      'SE: deadline return-date waits for lent, which no region takes',
      'SE: deadline return-date waits for renewed, which no region takes',
      'SE: deadline return-date waits for returned, which no region takes',
      'SE: deadline return-date waits for written-off, which no region takes',
      'SE: deadline return-date cites no legal ground',
      'SE: deadline return-date lapses by find-late, which is no row',
    ]);
  });
});
