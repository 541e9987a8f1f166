import { blockersOf, matches, statesOf, type Ask, type Command, type Procedure } from '../../kernel';
import type { CaseFile } from '../../case-file';

/** The token under which the composition root hands in the procedures; the spine never learns an authority's name. */
export const PROCEDURES = Symbol('procedures');

/** Every row of every procedure, found by authority and name. */
export class ProcedureBook {
  private readonly rows = new Map<
    string,
    { readonly row: Command<CaseFile>; readonly procedure: Procedure<CaseFile> }
  >();

  constructor(readonly procedures: readonly Procedure<CaseFile>[]) {
    for (const procedure of procedures)
      for (const row of procedure.commands)
        this.rows.set(`${row.by[0]?.authority.id ?? ''}/${row.name}`, { row, procedure });
  }

  find(authority: string, command: string) {
    return this.rows.get(`${authority}/${command}`);
  }

  procedureOf(country: string): Procedure<CaseFile> {
    const found = this.procedures.find(procedure => procedure.country === country);
    if (!found) throw new RangeError(`no procedure for ${country}`);
    return found;
  }

  /** The rows of one authority on an open case, in the order in which they were written. */
  rowsOf(country: string, authority: string): readonly Command<CaseFile>[] {
    return this.procedureOf(country).commands.filter(
      row => !row.opens && row.by.some(role => role.authority.id === authority),
    );
  }

  /**
   * What an actor could do now as far as the file alone tells: rows whose states fit and whose guards that do not look
   * at the input are content. Guards that need an input are asked when it is given.
   */
  openTo(ask: Ask<CaseFile>, country: string): readonly Command<CaseFile>[] {
    const { machine } = this.procedureOf(country);
    const states = statesOf(machine, ask.file);
    return this.rowsOf(country, ask.actor.authority).filter(
      row =>
        row.by.some(role => ask.actor.roles.includes(role.key)) &&
        matches(row.from, states) &&
        this.previewOf(row, ask, country).length === 0,
    );
  }

  /** Every reason that is known before any input is given. */
  previewOf(row: Command<CaseFile>, ask: Ask<CaseFile>, country: string): ReturnType<typeof blockersOf> {
    const askable = { ...row, requires: row.requires.map(guard => withoutInput(guard)) };
    delete askable.occurred;
    return blockersOf(this.procedureOf(country), askable, ask);
  }
}

/** A guard that looks at the input cannot be answered yet; its condition on states can. */
function withoutInput(guard: Command<CaseFile>['requires'][number]): Command<CaseFile>['requires'][number] {
  const { test } = guard;
  if (!test) return guard;
  return {
    ...guard,
    test: ask => {
      let looks = 0;
      const unknown = new Proxy(
        {},
        {
          get: () => {
            looks++;
            return undefined;
          },
        },
      );
      const verdict = test({ ...ask, input: unknown });
      return looks > 0 ? true : verdict;
    },
  };
}
