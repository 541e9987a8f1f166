import type { CaseFile } from '../case-file';
import {
  checklistOf,
  matches,
  nobody,
  statesOf,
  type ChecklistItem,
  type Citation,
  type Command,
  type Text,
} from '../kernel';
import { openFacts } from '../cases/spine/open-facts';
import { meets, type GuidedDeadline } from './deadlines';
import { partIsOpen, regionsOf, type Look } from './look';

/** Something that the roles of whoever looks may do, and what stands before it. */
export interface Step {
  readonly command: string;
  readonly title: Text;
  readonly advice: Text;
  /** Where to send it. */
  readonly href: string;
  readonly legalBasis: readonly Citation[];
  /** The nearest running deadline that it meets. */
  readonly meets?: Pick<GuidedDeadline, 'key' | 'title' | 'dueAt' | 'dueOn'>;
  /** Titles of the deadlines that begin to run with it. */
  readonly starts: readonly Text[];
  readonly checklist: readonly ChecklistItem[];
}

export interface Steps {
  /** What can be done now. */
  readonly ready: readonly Step[];
  /** What little stands in the way of: facts that can be cleared, or a step that can be taken first. */
  readonly near: readonly Step[];
}

/** More than this in the way, and a step is not near. */
const fewThings = 2;

/** What whoever looks can do, and nearly can: first what the law hurries, then what lacks least. */
export function stepsOf(look: Look, deadlines: readonly GuidedDeadline[]): Steps {
  const { procedure, actor } = look;
  const steps = procedure.commands
    .filter(row => !row.opens && row.by.some(({ key }) => actor.roles.includes(key)))
    .map(row => ({ row, step: stepOf(row, look, deadlines) }));
  steps.sort((a, b) => byHurry(a.step, b.step));
  const ready = steps.filter(({ step }) => missing(step).length === 0);
  const near = steps.filter(({ row, step }) => {
    const lacks = missing(step);
    return lacks.length > 0 && lacks.length <= fewThings && lacks.every(item => isWithinReach(item, row, ready, look));
  });
  return { ready: ready.map(({ step }) => step), near: near.map(({ step }) => step) };
}

function stepOf(row: Command<CaseFile>, look: Look, deadlines: readonly GuidedDeadline[]): Step {
  const { procedure, caseId } = look;
  const met = deadlines.find(({ key }) => procedure.deadlines.some(duty => duty.key === key && meets(look, row, duty)));
  const types = row.records.map(({ event }) => event.type);
  return {
    command: row.name,
    title: row.title,
    advice: row.advice,
    href: `/api/v1/${row.by[0]?.authority.slug ?? ''}/cases/${caseId}/${row.name}`,
    legalBasis: row.basis,
    ...(met && { meets: { key: met.key, title: met.title, dueAt: met.dueAt, dueOn: met.dueOn } }),
    starts: procedure.deadlines
      .filter(({ starts }) => starts.some(({ type }) => types.includes(type)))
      .map(({ title }) => title),
    checklist: checklistOf(procedure, row, look).map(item => veiled(item, look)),
  };
}

const notShown: Text = {
  en: 'A part of the case that is not open to you is as it must be',
  sv: 'En del av ärendet som du inte får se är som den ska vara',
  pl: 'Część sprawy, której nie widzisz, jest w wymaganym stanie',
};

const factNotShown: Text = {
  en: 'Something that your role is not shown is as it must be',
  sv: 'Något som din roll inte får se är som det ska vara',
  pl: 'Coś, czego Twoja rola nie widzi, jest w wymaganym stanie',
};

/** Of a part that is not open, and of a fact that the role may not know, only whether it stands in the way. */
export function veiled(item: ChecklistItem, { procedure, actor, file, groups, sight }: Look): ChecklistItem {
  if (item.region !== undefined && !partIsOpen(groups, item.region))
    return { ...item, code: 'state-not-shown', demand: notShown, whoCanClear: [] };
  const viewer = { authority: actor.authority, sight };
  if (item.facts.every(openFacts(viewer, procedure, file, regionsOf(groups)))) return item;
  const { clearsOn: _, ...rest } = item;
  return { ...rest, code: 'fact-not-shown', demand: factNotShown, legalBasis: [], whoCanClear: [] };
}

const missing = ({ checklist }: Step): readonly ChecklistItem[] =>
  checklist.filter(({ answer }) => answer === 'no' || answer === 'unknown');

/** A fact that somebody can clear, or a state into which another step leads that whoever looks can take now. */
function isWithinReach(
  { region, whoCanClear }: ChecklistItem,
  { from }: Command<CaseFile>,
  ready: readonly { readonly row: Command<CaseFile> }[],
  { procedure: { machine }, file }: Look,
): boolean {
  if (region === undefined) return whoCanClear.some(who => who !== nobody);
  const wanted = [from[region] ?? []].flat();
  const { state } = machine.facts(file, region);
  return ready.some(({ row }) =>
    row.records.some(({ event, when }) => {
      const { from: taken = [state], to = [] } = event.move;
      const here = event.region === region && taken.includes(state) && matches(when ?? {}, statesOf(machine, file));
      return here && [to].flat().some(each => wanted.includes(each));
    }),
  );
}

/** What a deadline presses comes first, then what lacks facts alone, then what another step has to come before. */
const byHurry = (a: Step, b: Step): number => {
  const due = ({ meets }: Step) => meets?.dueAt ?? '9999';
  const states = (step: Step) => missing(step).filter(({ subject }) => subject === 'state').length;
  if (due(a) !== due(b)) return due(a) < due(b) ? -1 : 1;
  return states(a) - states(b) || missing(a).length - missing(b).length;
};
