import { Injectable } from '@nestjs/common';
import { readFeed, type FeedEvent, type FeedPosition } from '../../journal';
import { Database } from '../../platform/database/database';
import { lookText, type LookDetails, type Looker } from '../../read-log/look';
import { FirstWall } from '../../walls/first-wall';

/** What happened, as it is told: CloudEvents 1.0, thin. Ids and links, no personal data. */
export interface ToldEvent {
  readonly specversion: string;
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: string;
  readonly data: {
    readonly caseId: string;
    readonly sequence: number;
    readonly command?: string;
    readonly authority: string;
    readonly href: string;
  };
}

export interface ToldEvents {
  readonly items: readonly ToldEvent[];
  readonly next: FeedPosition;
}

export interface EventsAsked {
  readonly correlationId: string;
  readonly after: FeedPosition | undefined;
  readonly limit: number;
  /** Types of events that are wanted; absent: all that may be told. */
  readonly kinds?: readonly string[];
  /** What the line in the read log says beside who asks. */
  readonly look?: LookDetails;
}

/** The feed as somebody may see it at this moment: the one road of events out of the house, pulled or pushed. */
@Injectable()
export class EventsReader {
  constructor(
    private readonly database: Database,
    private readonly wall: FirstWall,
  ) {}

  /**
   * Its line in the read log is durable before anything is told.
   * @throws Problem wrong-role, search-not-allowed for kinds of events by which nobody may be selected
   */
  async read(looker: Looker, { correlationId, after, limit, kinds, look }: EventsAsked): Promise<ToldEvents> {
    this.demand(looker, kinds);
    const sight = this.wall.sightOf(looker);
    const types = kinds === undefined ? sight.events : kinds.filter(kind => sight.seesEvent(kind));
    const asking = { look: lookText(looker, correlationId, look), types };
    const { events, next } = await readFeed(this.database, looker.authority, after, limit, asking);
    return { items: events.map(event => toldEvent(event, sight.seesCommand(event.command))), next };
  }

  /** @throws Problem wrong-role, search-not-allowed where such a reading would be refused */
  demand(looker: Looker, kinds: readonly string[] = []): void {
    this.wall.sightOf(looker);
    this.wall.demandSearchByEvents(looker, kinds);
  }
}

const toldEvent = (
  { at, caseId, sequence, type, version, command, authority, recordedAt }: FeedEvent,
  tellsCommand: boolean,
): ToldEvent => ({
  specversion: '1.0',
  id: at,
  source: '/api/v1/events',
  type: `samverk.case.${type}.v${version}`,
  subject: `cases/${caseId}`,
  time: recordedAt,
  datacontenttype: 'application/json',
  data: { caseId, sequence, ...(tellsCommand && { command }), authority, href: `/api/v1/cases/${caseId}` },
});
