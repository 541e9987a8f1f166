import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../../kernel';
import { besidePersons, flagsOf, type Marked } from '../../marks/line-marks';
import { marksBeside, marksIn, type MarksColumn } from '../../marks/marks';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { problem } from '../../platform/http/problem';
import { askerText, lookedBy, looking, lookText } from '../../read-log/look';
import {
  matches,
  type PersonAnswer,
  type PersonHit,
  type PersonHits,
  type PersonIdentity,
} from '../http/persons.answers';
import type { PersonSearch } from '../http/persons.inputs';
import type { NameKeys } from '../identity/name-folding';
import { identityAnswer, statementAnswer, type AssertionRow } from './answers';

/** Hits that an answer may have: a search finds somebody, it does not list people. */
const mostHits = 20;

/** Stockholm and Warsaw keep the same time, and whose day it is does not hang on the case. */
const timeZone = 'Europe/Stockholm';

interface PersonRow {
  readonly id: string;
  readonly registered_by: string;
  readonly registered_at: Date;
  readonly version: number;
  readonly assertions: readonly AssertionRow[];
}

const readPerson = statement<[string, string, string, string], PersonRow & MarksColumn>(
  'read-person',
  `SELECT p.*, ${marksBeside('$1', 'p.id')} FROM read_person($1, $2, ${looking('$3')}, $4) p`,
);
const readIdentity = statement<[string, string, string], Pick<PersonRow, 'assertions'>>(
  'read-identity',
  `SELECT * FROM read_identity(${lookedBy('$3', '$1')}, $2)`,
);
const personKnown = statement<[string, string, string], { known: boolean }>(
  'person-known',
  `SELECT person_known(${lookedBy('$3', '$1')}, $2) AS known`,
);
const searchPersons = statement<
  [string, string, string, string, string | null, string | null, number],
  { id: string; distance: number; assertions: readonly AssertionRow[] } & Marked
>('search-persons', besidePersons(`SELECT * FROM search_persons($1, $2, ${looking('$3')}, $4, $5, $6, $7)`, 'id'));

/** A person as somebody sees them. `marked`: what stands beside the data can change under the same version. */
interface SeenPerson {
  readonly person: PersonAnswer;
  readonly marked: boolean;
}

/** Reads persons as far as the asking authority may see them; the database draws that line. */
@Injectable()
export class PersonsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The whole record, with a line in the read log. */
  async find(actor: Actor, personId: string, correlationId: string): Promise<PersonAnswer | undefined> {
    return (await this.seen(actor, personId, correlationId))?.person;
  }

  /** @throws Problem person-not-found */
  async get(actor: Actor, personId: string, correlationId: string): Promise<PersonAnswer> {
    return (await this.getMarked(actor, personId, correlationId)).person;
  }

  /** The same, and whether its marks change without its version. @throws Problem person-not-found */
  async getMarked(actor: Actor, personId: string, correlationId: string): Promise<SeenPerson> {
    const seen = await this.seen(actor, personId, correlationId);
    if (!seen) throw problem('person-not-found');
    return seen;
  }

  private async seen(actor: Actor, personId: string, correlationId: string): Promise<SeenPerson | undefined> {
    const look = lookText(actor, correlationId);
    const [row] = await this.database.call(readPerson, actor.authority, actor.subject, look, personId);
    if (!row) return undefined;
    const marks = marksIn(row);
    return {
      marked: marks.kept,
      person: {
        id: row.id,
        version: row.version,
        registeredBy: row.registered_by,
        registeredAt: row.registered_at.toISOString(),
        identity: this.identity(row.assertions),
        statements: row.assertions.map(said => statementAnswer(said, marks)),
        ...(marks.restricted.length > 0 && { restrictions: marks.restricted }),
      },
    };
  }

  /** Who the person is, for a view that writes its own line into the read log. */
  async identityOf(personId: string, actor: Actor): Promise<PersonIdentity | undefined> {
    const [row] = await this.database.call(readIdentity, actor.authority, personId, askerText(actor));
    return row && this.identity(row.assertions);
  }

  /** Whether the authority registered the person or takes part in a case about them. To carry somebody is not enough. */
  async knows(actor: Actor, personId: string): Promise<boolean> {
    const [row] = await this.database.call(personKnown, actor.authority, personId, askerText(actor));
    return row?.known === true;
  }

  /** Looks among the persons whom the authority knows; each hit is a line in the read log, and so is finding nobody. */
  async search(
    actor: Actor,
    { birthDate, nationality }: PersonSearch,
    terms: readonly NameKeys[],
    correlationId: string,
    queryDigest?: string,
  ): Promise<PersonHits> {
    const look = lookText(actor, correlationId, queryDigest === undefined ? {} : { queryDigest });
    const rows = await this.database.call(
      searchPersons,
      ...([actor.authority, actor.subject, look, JSON.stringify(terms)] as const),
      ...([birthDate ?? null, nationality ?? null, mostHits] as const),
    );
    const hits = rows.slice(0, mostHits).map(({ id, distance, assertions, ...row }) => {
      const { displayName, names, birthDate: born, nationalities } = this.identity(assertions);
      return {
        personId: id,
        match: matches[distance] ?? 'similar',
        names,
        ...(displayName !== undefined && { displayName }),
        ...(born !== undefined && { birthDate: born }),
        nationalities,
        ...flagsOf(row, () => true),
      };
    });
    return { hits: [...hits].sort(closestFirst), more: rows.length > mostHits };
  }

  /** The civil day, against which birth dates and days of statements are judged. */
  today(): Temporal.PlainDate {
    return this.clock.now().toZonedDateTimeISO(timeZone).toPlainDate();
  }

  private identity(rows: readonly AssertionRow[]): PersonIdentity {
    return identityAnswer(rows, this.today());
  }
}

/** As Swedish directories order names: å, ä and ö come after z. */
const swedishOrder = new Intl.Collator('sv');

const closestFirst = (one: PersonHit, other: PersonHit): number =>
  matches.indexOf(one.match) - matches.indexOf(other.match) ||
  swedishOrder.compare(one.displayName ?? '', other.displayName ?? '');
