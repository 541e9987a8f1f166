import { Injectable } from '@nestjs/common';
import { everyClass } from '../../access/classes';
import { Sight } from '../../access/sight';
import { CaseReader } from '../../cases/readers/case-reader';
import { HandoverReader } from '../../cases/readers/handover-reader';
import { NoticeReader } from '../../cases/readers/notice-reader';
import { journalOf, type JournalEntry } from '../../journal';
import type { Language } from '../../kernel';
import { PersonsReader } from '../../persons';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { Problem, problem } from '../../platform/http/problem';
import { askerText, lookedBy, type Looker } from '../../read-log/look';
import { ReadLogReader, type LogLine } from '../../read-log/store/read-log-reader';
import { RetentionPeriods } from '../../retention/store/retention-periods';
import type { LimitStore } from '../limits/limit-store';
import { CarriageReader } from './carriages';
import type { HeldCase, HeldFor, Holdings } from './holdings';

/** Whether or not they are open to whoever asks: an extract that leaves one out would not be true. */
const casesHeld = statement<[string, string], { id: string }>(
  'cases-held-of',
  'SELECT id FROM cases_held_of($1, $2) AS id',
);

const holdsDataOf = statement<[string, string, string], { readonly known: boolean }>(
  'holds-data-of',
  `SELECT holds_data_of(${lookedBy('$3', '$1')}, $2) AS known`,
);

/**
 * The person is given what the authority holds, not what one role of it may read. Who prepares an extract therefore sees
 * all of it, by the request of that one person and as long as it is open.
 */
const everything = new Sight(everyClass, { commands: new Map(), duties: new Map() });

const batch = 500;

/** What is asked: whose data, by whom, in which request. */
export interface Asked {
  readonly actor: Looker;
  readonly correlationId: string;
  readonly personId: string;
  readonly language: Language;
}

/** Reads all that an authority holds of a person, by the same readers as every view, each with its line in the read log. */
@Injectable()
export class Collector {
  constructor(
    private readonly database: Database,
    private readonly persons: PersonsReader,
    private readonly cases: CaseReader,
    private readonly notices: NoticeReader,
    private readonly handovers: HandoverReader,
    private readonly looks: ReadLogReader,
    private readonly carriages: CarriageReader,
  ) {}

  /** @throws Problem person-not-found; cases-not-all-open where the caller may not look into one of the cases */
  async holdings(asked: Asked, limits: LimitStore, periods: RetentionPeriods, today: string): Promise<Holdings> {
    const { actor, correlationId, personId, language } = asked;
    const person = await this.person(asked);
    const ids = await this.database.call(casesHeld, actor.authority, personId);
    const cases: HeldCase[] = [];
    for (const { id } of ids) cases.push(await this.case(asked, id));
    return {
      person,
      cases,
      carriages: await this.carriages.of(actor, correlationId, personId, everything),
      looks: await this.looksAt(asked),
      retention: await keptFor(periods, actor.authority, language),
      limits: await limits.inForce(actor, personId, today),
    };
  }

  /** Whom a carrier has carried it may not look up any more; what it holds of the transport it still answers for. */
  private async person({ actor, correlationId, personId }: Asked): Promise<Holdings['person']> {
    const found = await this.persons.find(actor, personId, correlationId);
    if (found) return found;
    const [holds] = await this.database.call(holdsDataOf, actor.authority, personId, askerText(actor));
    if (holds?.known !== true) throw problem('person-not-found');
    return { id: personId, statements: [] };
  }

  private async case({ actor, correlationId }: Asked, id: string): Promise<HeldCase> {
    const look = { actor, correlationId, operation: 'extract-case' };
    const seen = await this.cases.get(look, id).catch((error: unknown) => {
      throw error instanceof Problem && error.code === 'case-not-found' ? problem('cases-not-all-open') : error;
    });
    const journal: JournalEntry[] = [];
    for (let more = true; more;) {
      const page = await journalOf(this.database, actor, id, journal.at(-1)?.sequence ?? 0, batch);
      journal.push(...page);
      more = page.length === batch;
    }
    return {
      seen,
      // The extract rests on exactly the version that was read first.
      journal: journal.filter(({ sequence }) => sequence <= seen.version),
      notices: await this.notices.ofCase(actor, id, everything),
      disclosures: (await this.handovers.receipts(actor, id)).filter(({ version }) => version <= seen.version),
    };
  }

  private async looksAt({ actor, correlationId, personId }: Asked): Promise<readonly LogLine[]> {
    const lines: LogLine[] = [];
    const asked = { personId, from: '-infinity', to: 'infinity', limit: batch };
    for (let after: { readonly at: string; readonly source: number; readonly id: string } | undefined; ;) {
      const page = await this.looks.lines(actor, correlationId, { ...asked, ...(after && { after }) });
      lines.push(...page);
      after = page.at(-1)?.place;
      if (page.length < batch) return lines;
    }
  }
}

async function keptFor(periods: RetentionPeriods, authority: string, language: Language): Promise<readonly HeldFor[]> {
  return (await periods.of(authority)).map(({ rule, version, own }) => {
    const length = version.limit === 'unlimited' ? undefined : version.limit.length;
    const known = length ?? own;
    return {
      title: rule.title[language],
      runsFrom: rule.runsFrom[language],
      ...(known && { period: `${known.amount} ${known.unit}` }),
      basis: length ? version.legalBasis.map(({ label }) => label) : own ? [own.source] : [],
    };
  });
}
