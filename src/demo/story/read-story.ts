import { Temporal } from 'temporal-polyfill';
import { parseDocument } from 'yaml';
import { momentOf } from './moments';
import { readExpectation } from './read-expectation';
import { isRecord, meant, RecordReader, type Faults } from './record-reader';
import { StoryFault, type Deed, type Step, type Story, type Teller } from './story';
import type { Vocabulary } from './vocabulary';

/** The version of the format that this reader knows. */
export const storyFormat = 1;

const storyKeys = ['story', 'title', 'source', 'country', 'person', 'steps'];
const stepKeys = ['at', 'as', 'do', 'with', 'expect', 'note'];
const persons = 2;

/**
 * Reads a story and checks all of it, before anything is asked of a server.
 * @param text the file, YAML 1.2 (or JSON, which is YAML)
 * @throws StoryFault with every fault and its place
 */
export function readStory(text: string, vocabularies: readonly Vocabulary[]): Story {
  const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true });
  if (document.errors.length > 0) throw new StoryFault(document.errors.map(({ message }) => message.trim()));
  const raw: unknown = document.toJS({ maxAliasCount: 100 });
  if (!isRecord(raw) || raw['story'] !== storyFormat)
    throw new StoryFault([`the file must begin with "story: ${storyFormat}", the version of the format.`]);

  const faults: Faults = [];
  const file = RecordReader.open(raw, 'the story', storyKeys, faults);
  if (!file) throw new StoryFault(faults);
  const country = file.has('country') ? file.text('country') : 'SE';
  const words = vocabularies.find(one => one.country === country);
  if (!words) {
    file.fault(`"country" must be one of ${vocabularies.map(one => one.country).join(', ')}.`);
    throw new StoryFault(faults);
  }
  const title = file.words('title', false);
  const source = file.words('source', false);
  if (!file.has('person')) file.fault('"person" is missing.');
  const person = file.mapping('person');
  const steps = file.list('steps').flatMap((step, at) => readStep(step, at + 1, words, faults) ?? []);
  if (faults.length === 0) faults.push(...faultsOfOrder(steps));
  if (faults.length > 0 || title === undefined || source === undefined) throw new StoryFault(faults);
  return { title, source, country: words.country, person, steps };
}

function readStep(raw: unknown, number: number, words: Vocabulary, faults: Faults): Step | undefined {
  const place = `step ${number}`;
  const step = RecordReader.open(raw, place, stepKeys, faults);
  if (!step) return undefined;
  const time = step.text('at');
  const at = time === undefined ? undefined : momentOf(time, words.zone);
  if (time !== undefined && !at)
    step.fault(`at: "${time}" is no moment: write 2026-03-02 09:00 (${words.zone}) or 2026-03-02T08:00:00Z.`);
  const as = readTeller(step, words);
  const deed = readDeed(step, as, words);
  const input = step.mapping('with');
  if (deed && deed.kind !== 'command' && step.has('with')) step.fault('only a command takes "with".');
  const expect = readExpectation(step.value('expect'), place, deed, words, faults);
  const note = step.words('note', true);
  if (!at || as === undefined || !deed) return undefined;
  return { number, at, as, deed, input, expect, ...(note !== undefined && { note }) };
}

/** `polisen/enforcement-officer`, `polisen/enforcement-officer#2`, or `clock`. */
function readTeller(step: RecordReader, words: Vocabulary): Teller | 'clock' | undefined {
  const text = step.text('as');
  if (text === undefined || text === 'clock') return text;
  const [, slug = '', role = '', number = '1'] = /^([^/#]+)\/([^/#]+)(?:#(\d))?$/.exec(text) ?? [];
  const slugs = words.authorities.map(one => one.slug);
  const roles = words.rolesOf(slug);
  if (!words.authority(slug))
    step.fault(`as: "${text}" must be clock or authority/role, with one of ${slugs.join(', ')}.`);
  else if (!roles.has(role))
    step.fault(
      `as: ${slug} has no role "${role}"${meant(role, roles.keys())}; it has ${[...roles.keys()].join(', ')}.`,
    );
  else if (Number(number) < 1 || Number(number) > persons)
    step.fault(`as: each role has demo persons 1 to ${persons}.`);
  else return { authority: slug, role, person: Number(number) };
  return undefined;
}

function readDeed(step: RecordReader, as: Teller | 'clock' | undefined, words: Vocabulary): Deed | undefined {
  const name = step.text('do');
  if (name === undefined || as === undefined) return undefined;
  if (name === 'wait') {
    if (as !== 'clock') step.fault('only the clock waits: write "as: clock", or "do: look".');
    return { kind: 'wait' };
  }
  if (as === 'clock') {
    step.fault('nobody can command time: the clock can only "wait".');
    return undefined;
  }
  if (name === 'look') return { kind: 'look' };
  const commands = words.commandsOf(as.authority);
  const row = commands.get(name);
  if (row) return { kind: 'command', command: name, opens: row.opens === true };
  step.fault(`${as.authority} has no command "${name}"${meant(name, commands.keys())}.`);
  return undefined;
}

/** A story is about one case, which is opened once, and time runs forwards. */
function faultsOfOrder(steps: readonly Step[]): string[] {
  const faults: string[] = [];
  let opened = false;
  let before: Temporal.Instant | undefined;
  for (const { number, at, deed, expect } of steps) {
    if (before && Temporal.Instant.compare(at, before) < 0)
      faults.push(`step ${number}: lies before the step above it; time only runs forwards.`);
    before = at;
    const opens = deed.kind === 'command' && deed.opens;
    if (opens && opened) faults.push(`step ${number}: the case is already opened.`);
    if (!opens && !opened && deed.kind !== 'wait') faults.push(`step ${number}: no step has opened the case yet.`);
    opened ||= opens && expect.refused === undefined;
  }
  if (!opened) faults.push('the story: no step opens a case.');
  return faults;
}
