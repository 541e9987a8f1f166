import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { procedures } from '../../procedures';
import { readStory } from './read-story';
import { StoryFault } from './story';
import { Vocabulary } from './vocabulary';

const vocabularies = procedures.map(procedure => new Vocabulary(procedure));
const examples = join(__dirname, '../../../examples');

const opening = { at: '2026-03-02 09:00', as: 'migrationsverket/decision-maker', do: 'register-decision', with: {} };
const service = { at: '2026-03-06 09:00', as: 'migrationsverket/decision-maker', do: 'record-service', with: {} };

const file = (steps: unknown, more: object = {}): string =>
  stringify({ story: 1, title: 'A case', source: 'Invented', person: { statements: [] }, steps, ...more });

function faultsOf(text: string): readonly string[] {
  try {
    readStory(text, vocabularies);
  } catch (error) {
    if (error instanceof StoryFault) return error.faults;
    throw error;
  }
  return [];
}

describe('the stories that come with Samverk', () => {
  it.each(readdirSync(examples).filter(name => name.endsWith('.yaml')))('can all be told: %s', name => {
    const story = readStory(readFileSync(join(examples, name), 'utf8'), vocabularies);
    expect(story.steps.length).toBeGreaterThan(4);
    for (const words of [story.title, story.source, ...story.steps.flatMap(({ note }) => note ?? [])])
      expect(Object.keys(words).toSorted()).toEqual(['en', 'pl', 'sv']);
  });
});

describe('a story file', () => {
  it('is read into steps with their tellers, deeds and expectations', () => {
    const expected = {
      allowed: true,
      states: { decision: 'served' },
      responsible: 'se.migrationsverket',
      deadlines: { 'se.appeal': '2026-03-27', 'se.handover': 'none', 'se.custody.hold': '2026-03-07 10:00' },
      custodyTime: { elapsed: 'PT0S', days: 0 },
      version: 4,
    };
    const second = { ...service, as: 'migrationsverket/decision-maker#2', expect: expected, note: { en: 'Served.' } };
    const { steps } = readStory(file([opening, second]), vocabularies);
    expect(steps[0]).toMatchObject({ number: 1, deed: { kind: 'command', command: 'register-decision', opens: true } });
    expect(steps[1]).toMatchObject({
      as: { authority: 'migrationsverket', role: 'decision-maker', person: 2 },
      deed: { kind: 'command', command: 'record-service', opens: false },
      expect: {
        states: { decision: 'served' },
        responsible: 'se.migrationsverket',
        deadlines: { 'se.appeal': { kind: 'day', day: '2026-03-27' }, 'se.handover': { kind: 'none' } },
        version: 4,
      },
      note: { en: 'Served.' },
    });
    expect(steps[1]?.expect.deadlines['se.custody.hold']).toMatchObject({ kind: 'moment' });
    expect(steps[1]?.expect.refused).toBeUndefined();
  });

  it('names the step of an unknown key, and what was probably meant', () => {
    expect(faultsOf(file([opening, { ...service, expects: {} }]))).toEqual([
      'step 2: unknown key "expects" (did you mean "expect"?).',
    ]);
    expect(faultsOf(file([{ ...opening, expect: { state: {} } }]))).toEqual([
      'step 1, expect: unknown key "state" (did you mean "states"?).',
    ]);
  });

  it('is told all its faults at once', () => {
    const faults = faultsOf(
      file([
        { ...opening, at: '2026-02-30 09:00' },
        { ...service, as: 'migrationsverket/decision-makr' },
        { ...service, do: 'record-servise' },
        { ...service, expect: { states: { decision: 'finished' }, responsible: 'polisen', version: -1 } },
        { ...service, expect: { deadlines: { 'se.apeal': 'soon' }, custodyTime: { elapsed: 'P3D' } } },
      ]),
    );
    expect(faults).toHaveLength(9);
    expect(faults.join('\n')).toMatch(/step 1: at: "2026-02-30 09:00" is no moment/);
    expect(faults.join('\n')).toMatch(/step 2: as: .*did you mean "decision-maker"/);
    expect(faults.join('\n')).toMatch(/step 3: .*did you mean "record-service"/);
    expect(faults.join('\n')).toMatch(/decision is never "finished"; it can be none, issued, served/);
    expect(faults.join('\n')).toMatch(/no deadline "se.apeal" \(did you mean "se.appeal"\?\)/);
  });

  it.each([
    ['of another version', stringify({ story: 2 }), /story: 1/],
    ['that is no YAML', 'story: [1', /./],
    ['that repeats a key', 'story: 1\nstory: 1\n', /unique/],
    ['without a source', file([opening], { source: undefined }), /"source" is missing/],
    ['without a person', file([opening], { person: undefined }), /"person" is missing/],
    ['of an unknown country', file([opening], { country: 'XX' }), /"country" must be one of SE/],
    ['that opens no case', file([]), /no step opens a case/],
    ['that acts before there is a case', file([service, { ...opening, at: service.at }]), /step 1: no step has opened/],
    ['that opens two cases', file([opening, opening]), /step 2: the case is already opened/],
    [
      'whose time runs backwards',
      file([opening, service, { ...service, at: '2026-03-05 09:00' }]),
      /step 3: lies before/,
    ],
    ['in which the clock acts', file([opening, { ...service, as: 'clock' }]), /nobody can command time/],
    ['in which a person waits', file([opening, { ...service, do: 'wait', with: undefined }]), /only the clock waits/],
    ['that gives a look an input', file([opening, { ...service, do: 'look' }]), /only a command takes "with"/],
    [
      'that refuses time',
      file([opening, { at: service.at, as: 'clock', do: 'wait', expect: { refused: ['x'] } }]),
      /cannot be refused/,
    ],
    [
      'that allows and refuses',
      file([{ ...opening, expect: { allowed: true, refused: ['x'] } }]),
      /either allowed or refused/,
    ],
    ['that refuses without a reason', file([opening, { ...service, expect: { refused: [] } }]), /at least one code/],
    ['with a third person in a role', file([{ ...opening, as: `${opening.as}#3` }]), /demo persons 1 to 2/],
  ])('is refused when it is one %s', (_, text, fault) => {
    expect(faultsOf(text).join('\n')).toMatch(fault);
  });

  it('may show a refused opening before the case is opened', () => {
    expect(faultsOf(file([{ ...opening, expect: { refused: ['period-or-ground-missing'] } }, opening]))).toEqual([]);
  });
});
