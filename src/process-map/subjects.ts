import { clock, type Command, type DeadlineRule, type FileBase, type Procedure, type Region } from '../kernel';

/** What a row is chiefly about: the region whose state it moves, or where it first writes. */
export function subjectOf<F extends FileBase>(row: Command<F>): string {
  const chief = row.records.find(({ event }) => event.move.to !== undefined) ?? row.records[0];
  return chief?.event.region ?? '';
}

/** Rows gathered by their subject, the subjects in the order of the regions; empty subjects are left out. */
export const bySubject = <F extends FileBase>(
  { machine }: Procedure<F>,
  rows: readonly Command<F>[],
): readonly { readonly region: Region; readonly rows: readonly Command<F>[] }[] =>
  machine.regions
    .map(({ region }) => ({ region, rows: rows.filter(row => subjectOf(row) === region.name) }))
    .filter(subject => subject.rows.length > 0);

/** Deadlines that a row starts or starts anew, and those that it meets without starting them. */
export function deadlinesOfRow<F extends FileBase>({ deadlines }: Procedure<F>, { records }: Command<F>) {
  const types = new Set(records.map(({ event }) => event.type));
  const touches = (events: DeadlineRule<F>['met']) => events?.some(({ type }) => types.has(type)) === true;
  const started = deadlines.filter(({ starts }) => touches(starts));
  return { started, met: deadlines.filter(rule => touches(rule.met) && !started.includes(rule)) };
}

/** The roles of people; time itself reads no pages. */
export const rolesOfPeople = <F extends FileBase>({ roles }: Procedure<F>) =>
  roles.filter(({ authority }) => authority.id !== clock.id);
