import type { CaseFile } from '../case-file';
import { dutiesOf, visibleTo } from '../deadlines/duties';
import {
  matches,
  statesOf,
  type Citation,
  type Command,
  type DeadlineRule,
  type RunningDeadline,
  type Text,
} from '../kernel';
import type { Look } from './look';

/** A running deadline as guidance tells it, with the commands that meet it. */
export interface GuidedDeadline {
  readonly key: string;
  readonly title: Text;
  /** Key of the dated rule of law by which it was computed. */
  readonly rule: string;
  readonly dueAt: string;
  readonly dueOn: string;
  readonly owner: string;
  readonly legalBasis: readonly Citation[];
  readonly metBy: readonly NamedCommand[];
}

export interface NamedCommand {
  readonly command: string;
  readonly title: Text;
  readonly authority: string;
}

export const named = (row: Command<CaseFile>): NamedCommand => ({
  command: row.name,
  title: row.title,
  authority: row.by[0]?.authority.id ?? '',
});

/**
 * Whether a row does what a running deadline waits for: its event ends the duty as met, or begins the next spell of
 * it. Rows that stand for another place in the procedure, and begin the same duty there, do not meet this one.
 */
export const meets = (
  { procedure: { machine }, file }: Look,
  row: Command<CaseFile>,
  { met = [], starts }: DeadlineRule<CaseFile>,
): boolean =>
  matches(row.from, statesOf(machine, file)) &&
  row.records.some(({ event }) => [...met, ...starts].some(({ type }) => type === event.type));

/** The deadlines that run and that whoever looks may see, the nearest first. */
export function deadlinesOf(look: Look): readonly GuidedDeadline[] {
  const { procedure, file, actor, groups, sight } = look;
  const groupOfDuty = new Map(dutiesOf([procedure]).map(({ key, group }) => [key, group]));
  return Object.values(file.deadlines)
    .filter(visibleTo({ authority: actor.authority, groups, sight }, groupOfDuty))
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : a.number - b.number))
    .flatMap(running => {
      const rule = procedure.deadlines.find(({ key }) => key === running.key);
      return rule ? [guided(look, running, rule)] : [];
    });
}

/** Rows of authorities that take no part in the case are no help to anybody who does. */
const isParty = ({ file }: Look, { by }: Command<CaseFile>): boolean =>
  file.responsibility.participants.some(party => by.some(role => role.authority.id === party.authority));

const guided = (
  look: Look,
  { key, rule, dueAt, dueOn, owner }: RunningDeadline,
  duty: DeadlineRule<CaseFile>,
): GuidedDeadline => ({
  ...{ key, rule, dueAt, dueOn, owner },
  title: duty.title,
  legalBasis: duty.legalBasis,
  // The clock's own rows come when it is too late to meet anything.
  metBy: look.procedure.commands
    .filter(row => !row.opens && row.name !== duty.lapse && isParty(look, row) && meets(look, row, duty))
    .map(named),
});
