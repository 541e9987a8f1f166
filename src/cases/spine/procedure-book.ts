import { matches, previewOf, statesOf, type Blocker, type Command, type Procedure, type Standing } from '../../kernel';
import type { CaseFile } from '../../case-file';

/** The token under which the composition root hands in the procedures; the spine never learns an authority's name. */
export const PROCEDURES = Symbol('procedures');

interface Entry {
  readonly row: Command<CaseFile>;
  readonly procedure: Procedure<CaseFile>;
}

/** Every row of every procedure, found by authority and name. */
export class ProcedureBook {
  private readonly rows = new Map<string, readonly Entry[]>();

  constructor(readonly procedures: readonly Procedure<CaseFile>[]) {
    for (const procedure of procedures)
      for (const row of procedure.commands) {
        const key = `${row.by[0]?.authority.id ?? ''}/${row.name}`;
        this.rows.set(key, [...(this.rows.get(key) ?? []), { row, procedure }]);
      }
  }

  /** @param country whose row it is, where it is known: the clock gives rows of one name in every country */
  find(authority: string, command: string, country?: string): Entry | undefined {
    const entries = this.rows.get(`${authority}/${command}`) ?? [];
    return country === undefined ? entries[0] : entries.find(({ procedure }) => procedure.country === country);
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
  openTo(standing: Standing<CaseFile>, country: string): readonly Command<CaseFile>[] {
    const { machine } = this.procedureOf(country);
    const states = statesOf(machine, standing.file);
    return this.rowsOf(country, standing.actor.authority).filter(
      row =>
        row.by.some(role => standing.actor.roles.includes(role.key)) &&
        matches(row.from, states) &&
        this.previewOf(row, standing, country).length === 0,
    );
  }

  /** Every reason that is known before any input is given. */
  previewOf(row: Command<CaseFile>, standing: Standing<CaseFile>, country: string): readonly Blocker[] {
    return previewOf(this.procedureOf(country), row, standing);
  }
}
