import { Temporal } from 'temporal-polyfill';
import type { CaseFile, Custody } from '../case-file';
import type { JournalEntry } from '../journal';
import { checklistOf, evolve, matches, type ChecklistItem, type Citation, type Command, type Text } from '../kernel';
import { JournalSoFar, type Evidence } from './evidence';
import { partIsOpen, type Look } from './look';
import { veiled } from './steps';

/** States in which somebody is deprived of liberty; supervision is a milder measure. */
const depriving: readonly Custody['state'][] = ['held', 'detained'];

/**
 * One condition of an act. `stated`: the one who acted answered it in the act itself, which was judged by the answer;
 * the reasons stand sealed in its event.
 */
export interface ProvedCondition {
  readonly code: string;
  readonly demand: Text;
  readonly answer: 'yes' | 'no' | 'unknown' | 'stated';
  readonly legalBasis: readonly Citation[];
  readonly evidence: readonly Evidence[];
}

/** An act by which somebody was deprived of liberty or kept so, with every condition as the case then stood. */
export interface CustodyAct {
  readonly command: string;
  readonly title: Text;
  readonly authority: string;
  readonly recordedAt: string;
  readonly legalBasis: readonly Citation[];
  readonly events: readonly Evidence[];
  readonly conditions: readonly ProvedCondition[];
}

/** What keeping somebody deprived of liberty demands, as the case stands now. */
export interface Continuation {
  readonly command: string;
  readonly title: Text;
  readonly checklist: readonly ChecklistItem[];
}

/**
 * The lawfulness of a deprivation of liberty, for a court that has to raise every condition of its own motion
 * (C-704/20 and C-39/21): each condition of each act since the person was last free, and those of keeping on now.
 */
export interface Lawfulness {
  readonly state: Custody['state'];
  readonly since?: string;
  readonly ground?: NonNullable<Custody['ground']>;
  readonly acts: readonly CustodyAct[];
  readonly continuation: readonly Continuation[];
}

export const isDeprived = ({ file, groups, sight }: Look): boolean =>
  depriving.includes(file.custody.state) && partIsOpen(groups, 'custody') && sight.sees('liberty');

/** @param entries the whole journal of the case, in order */
export function lawfulnessOf(look: Look, entries: readonly JournalEntry[]): Lawfulness {
  const { state, since, ground } = look.file.custody;
  return {
    state,
    ...(since !== undefined && { since }),
    ...(ground !== undefined && { ground }),
    acts: actsOf(look, entries),
    continuation: look.procedure.commands
      .filter(row => keeps(row, state))
      .map(row => ({
        command: row.name,
        title: row.title,
        checklist: checklistOf(look.procedure, row, { ...look, actor: inRoleOf(row) }).map(item => veiled(item, look)),
      })),
  };
}

/** Somebody in a role of the row: who asks is not what matters to a court. */
const inRoleOf = ({ by }: Command<CaseFile>): Look['actor'] => ({
  subject: '',
  authority: by[0]?.authority.id ?? '',
  roles: by.map(({ key }) => key),
});

/** A row that may be given in this state and leaves it as it is, as a review does. */
const keeps = ({ from, records }: Command<CaseFile>, state: string): boolean => {
  const wanted = from['custody'];
  const moves = records.filter(({ event }) => event.region === 'custody').map(({ event }) => event.move.to);
  return wanted !== undefined && matches({ custody: wanted }, { custody: state }) && moves.includes(state);
};

/** Everything that one command recorded together. */
type Giving = readonly [JournalEntry, ...JournalEntry[]];

function givingsOf(entries: readonly JournalEntry[]): readonly Giving[] {
  const givings: [JournalEntry, ...JournalEntry[]][] = [];
  for (const entry of entries) {
    const last = givings.at(-1);
    const [first] = last ?? [];
    const together =
      first?.recordedAt === entry.recordedAt && first.command === entry.command && first.actor === entry.actor;
    if (last && together) last.push(entry);
    else givings.push([entry]);
  }
  return givings;
}

function actsOf(look: Look, entries: readonly JournalEntry[]): readonly CustodyAct[] {
  const { machine } = look.procedure;
  const journal = new JournalSoFar(machine.regions, look);
  let acts: CustodyAct[] = [];
  let file = machine.empty;
  for (const giving of givingsOf(entries)) {
    const act = actOf(look, giving, file, journal);
    if (act) acts.push(act);
    for (const entry of giving) {
      file = evolve(machine, file, entry.event);
      journal.add(entry);
    }
    if (file.custody.state === 'at-liberty' && file.custody.pendingOrder === undefined) acts = [];
  }
  return acts;
}

/** The act as a court reads it; undefined where nothing about custody was recorded. */
function actOf(look: Look, giving: Giving, before: CaseFile, journal: JournalSoFar): CustodyAct | undefined {
  const { procedure } = look;
  const [{ command, authority, actor: subject, roles, recordedAt }] = giving;
  const recorded = giving.filter(({ region }) => region === 'custody');
  const row = procedure.commands.find(
    ({ name, by }) => name === command && by.some(role => role.authority.id === authority),
  );
  if (!row || recorded.length === 0) return undefined;
  const events = recorded.map(entry => journal.evidenceOf(entry));
  const actor = { subject, authority, roles };
  const checklist = checklistOf(procedure, row, { file: before, actor, now: Temporal.Instant.from(recordedAt) });
  return {
    command,
    title: row.title,
    authority,
    recordedAt,
    legalBasis: row.basis,
    events,
    conditions: checklist.map(item => proved(veiled(item, look), events, journal)),
  };
}

/** What the case answered is shown by the events it rests on; what the one who acted answered, by the act. */
function proved(
  { code, demand, answer, legalBasis, restsOn }: ChecklistItem,
  act: readonly Evidence[],
  journal: JournalSoFar,
): ProvedCondition {
  const rests = journal.show(restsOn);
  return {
    ...{ code, demand, legalBasis },
    answer: answer === 'asked' ? 'stated' : answer,
    evidence: answer === 'asked' || restsOn.length === 0 ? [...rests, ...act] : rests,
  };
}
