import { dayOf, exactDurationOf, momentOf } from './moments';
import { meant, RecordReader, type Faults } from './record-reader';
import type { Deed, Expectation, ExpectedDeadline } from './story';
import type { Vocabulary } from './vocabulary';

const keys = ['allowed', 'refused', 'states', 'responsible', 'deadlines', 'custodyTime', 'version'];
const nothing: Expectation = { states: {}, deadlines: {} };

/** Reads `expect` of one step. */
export function readExpectation(
  raw: unknown,
  place: string,
  deed: Deed | undefined,
  words: Vocabulary,
  faults: Faults,
): Expectation {
  if (raw === undefined) return nothing;
  const expect = RecordReader.open(raw, `${place}, expect`, keys, faults);
  if (!expect) return nothing;
  const refused = readRefusal(expect, deed);
  const custodyTime = expect.has('custodyTime') ? readCustodyTime(expect, faults) : undefined;
  const responsible = expect.has('responsible') ? expect.text('responsible') : undefined;
  if (responsible !== undefined && !words.authorityOf(responsible))
    expect.fault(
      `there is no authority "${responsible}"${meant(
        responsible,
        words.authorities.map(({ id }) => id),
      )}.`,
    );
  const version = expect.whole('version');
  return {
    ...(refused && { refused }),
    states: readStates(expect, words),
    ...(responsible !== undefined && { responsible }),
    deadlines: readDeadlines(expect, words),
    ...(custodyTime && { custodyTime }),
    ...(version !== undefined && { version }),
  };
}

function readRefusal(expect: RecordReader, deed: Deed | undefined): readonly string[] | undefined {
  if (expect.has('allowed') && expect.value('allowed') !== true)
    expect.fault('"allowed" can only be true; name the reasons under "refused" instead.');
  if (!expect.has('refused')) return undefined;
  if (expect.has('allowed')) expect.fault('a step is either allowed or refused.');
  if (deed?.kind === 'wait') expect.fault('time that passes cannot be refused.');
  const codes = expect.list('refused');
  if (codes.length === 0 || !codes.every(code => typeof code === 'string'))
    expect.fault('"refused" must list at least one code.');
  return codes.map(String);
}

function readStates(expect: RecordReader, words: Vocabulary): Record<string, string> {
  const states: Record<string, string> = {};
  for (const [region, state] of Object.entries(expect.mapping('states'))) {
    const known = words.regions.get(region);
    if (!known) expect.fault(`there is no region "${region}"${meant(region, words.regions.keys())}.`);
    else if (typeof state !== 'string' || known.states[state] === undefined)
      expect.fault(`${region} is never "${String(state)}"; it can be ${Object.keys(known.states).join(', ')}.`);
    else states[region] = state;
  }
  return states;
}

function readDeadlines(expect: RecordReader, words: Vocabulary): Record<string, ExpectedDeadline> {
  const deadlines: Record<string, ExpectedDeadline> = {};
  for (const [key, due] of Object.entries(expect.mapping('deadlines'))) {
    if (!words.deadlines.has(key)) expect.fault(`there is no deadline "${key}"${meant(key, words.deadlines.keys())}.`);
    const expected = typeof due === 'string' ? expectedDeadline(due, words.zone) : undefined;
    if (expected) deadlines[key] = expected;
    else expect.fault(`deadline ${key}: "${String(due)}" is neither a day, nor a moment, nor none.`);
  }
  return deadlines;
}

function expectedDeadline(text: string, zone: string): ExpectedDeadline | undefined {
  if (text === 'none') return { kind: 'none' };
  const day = dayOf(text);
  if (day !== undefined) return { kind: 'day', day };
  const at = momentOf(text, zone);
  return at && { kind: 'moment', at };
}

function readCustodyTime(expect: RecordReader, faults: Faults): Expectation['custodyTime'] {
  const time = RecordReader.open(
    expect.value('custodyTime'),
    `${expect.place}, custodyTime`,
    ['elapsed', 'days'],
    faults,
  );
  if (!time) return undefined;
  if (!time.has('elapsed') && !time.has('days')) time.fault('needs "elapsed" or "days".');
  const text = time.has('elapsed') ? time.text('elapsed') : undefined;
  const elapsed = text === undefined ? undefined : exactDurationOf(text);
  if (text !== undefined && !elapsed) time.fault(`"${text}" is not an exact length such as PT72H or PT30M.`);
  const days = time.whole('days');
  return { ...(elapsed && { elapsed }), ...(days !== undefined && { days }) };
}
