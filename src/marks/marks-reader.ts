import { Injectable } from '@nestjs/common';
import type { Actor } from '../kernel';
import { Database } from '../platform/database/database';
import { statement } from '../platform/database/statement';
import { askerText, lookedBy } from '../read-log/look';
import type { ContestedMark, RestrictionMark } from './marks.answers';

/** A contested datum, with the number of the statement where it is one. */
export interface Contested extends ContestedMark {
  readonly statement?: number;
}

/** What stands beside the data of a person, or of a case. */
export interface Marks {
  readonly contested: readonly Contested[];
  readonly restricted: readonly RestrictionMark[];
  /** There is something, or was: an answer that a client holds may tell it wrongly, under the same version. */
  readonly kept: boolean;
}

type Told = Omit<Contested, 'place'> & { readonly place: string };

const marksOf = statement<
  [string, string, string | null, string],
  { marks: Omit<Marks, 'contested'> & { contested: Told[] } }
>('marks-of', `SELECT marks_of(${lookedBy('$4', '$1')}, $2, $3) AS marks`);

/** Reads what is to be shown beside data, as far as whoever looks sees these data; the look itself is noted elsewhere. */
@Injectable()
export class MarksReader {
  constructor(private readonly database: Database) {}

  /** Of what is said of a person; with `caseId`, of what stands in that case. */
  async of(actor: Actor, personId: string, caseId?: string): Promise<Marks> {
    const [row] = await this.database.call(marksOf, actor.authority, personId, caseId ?? null, askerText(actor));
    if (!row) throw new Error('the database told no marks');
    const { contested, ...marks } = row.marks;
    return { ...marks, contested: contested.map(({ place: _, ...mark }) => mark) };
  }
}
