import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { EventsReader, type ToldEvent } from '../../cases/readers/events-reader';
import { parseFeedPosition } from '../../journal';
import { Rounds } from '../../platform/clock/rounds';
import { SETTINGS, type Settings } from '../../platform/config/settings';
import { DatabaseUnavailable } from '../../platform/database/unavailable';
import { Problem } from '../../platform/http/problem';
import { purposes, RouteScopes } from '../../platform/identity';
import type { Looker } from '../../read-log/look';
import { SecretBox } from '../secrets/secret-box';
import { signatureOf } from '../secrets/signature';
import type { HookColumns } from '../store/rows';
import { WebhookQueue, type Claimed, type Step } from '../store/webhook-queue';
import type { StopGround } from '../words';
import { waitAfter } from './backoff';
import { Post, type Answer } from './post';
import { rolesLeft } from './standing';
import { Targets } from './targets';

const pause = 1000;
const longestPause = 30_000;
/** Webhooks at work at once in this process; receivers are waited for, the pool is there for callers first. */
const width = 4;
/** Events in one turn; then others have theirs. */
const turn = 50;
/** Seconds after which a feed that had nothing is looked at again. */
const idle = 2;

/**
 * Pushes the feed to those who subscribed, in its order, each event at least once. The feed is read for each event and
 * each attempt anew, as whoever subscribed, by the reader that `GET /events` has: what may not be seen at this moment is
 * not sent, and what is sent stands in the read log before it goes.
 */
@Injectable()
export class Deliverer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Webhooks');
  private readonly rounds = new Rounds(() => this.deliverAll(), { pause, longestPause }, this.log);
  private readonly post: Post;
  private closing = false;

  constructor(
    private readonly queue: WebhookQueue,
    private readonly events: EventsReader,
    private readonly box: SecretBox,
    private readonly targets: Targets,
    private readonly scopes: RouteScopes,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'issuers'>,
  ) {
    this.post = new Post(targets.networks);
  }

  onApplicationBootstrap(): void {
    if (!this.targets.off) this.rounds.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    this.closing = true;
    return this.rounds.stop();
  }

  /** Gives every webhook that is due its turn. */
  async deliverAll(): Promise<void> {
    const work = async () => {
      while (!this.closing) {
        const claimed = await this.queue.claim();
        if (!claimed) return;
        await this.serve(claimed);
      }
    };
    const hands = await Promise.allSettled(Array.from({ length: width }, work));
    for (const hand of hands) if (hand.status === 'rejected') throw hand.reason as Error;
  }

  /** One webhook that cannot be served must not keep the others waiting; its lease runs out, and it is tried again. */
  private async serve(claimed: Claimed): Promise<void> {
    const { id } = claimed.hook;
    try {
      const stop = await this.takeTurn(claimed);
      if (stop !== undefined) this.log.warn(`webhook ${id} is stopped: ${stop}`);
    } catch (error) {
      if (error instanceof DatabaseUnavailable) throw error;
      this.log.error(error);
    }
  }

  private async takeTurn(claimed: Claimed): Promise<StopGround | undefined> {
    const { hook } = claimed;
    const looker = this.lookerOf(hook);
    const [present, ...before] = claimed.secrets.map(sealed => this.box.open(hook.id, sealed));
    if (!looker) return this.stop(claimed, 'not-trusted');
    if (this.targets.faultOf(hook.url) !== undefined) return this.stop(claimed, 'host-not-listed');
    if (present === undefined) return this.stop(claimed, 'secret-unreadable');
    const secrets = [present, ...before.filter(one => one !== undefined)];
    let { position, failures } = hook;
    for (let sent = 0; sent < turn && !this.closing; sent++) {
      const found = await this.next(hook, looker, position);
      if (found === 'not-allowed') return this.stop(claimed, found);
      const [event] = found.items;
      if (!event) {
        await this.queue.settle(claimed, { position: found.next, wait: idle });
        return undefined;
      }
      const answer = await this.send(hook, secrets, event);
      if (answer.outcome !== 'delivered') failures++;
      const step = stepOf(event, answer, failures);
      const held = await this.queue.settle(claimed, step);
      if (step.stop !== undefined && held) return step.stop;
      if (!held || step.wait !== undefined) return undefined;
      [position, failures] = [event.id, 0];
    }
    await this.queue.settle(claimed, { wait: 0 });
    return undefined;
  }

  private async stop(claimed: Claimed, stop: StopGround): Promise<StopGround | undefined> {
    return (await this.queue.settle(claimed, { stop })) ? stop : undefined;
  }

  /** As whom it is read: whoever subscribed, with the roles that the settings still give. */
  private lookerOf({ authority, subject, issuer, client, roles, units, purpose }: HookColumns): Looker | undefined {
    const kept = { authority, subject, issuer, roles, ...(client !== null && { client }) };
    const left = rolesLeft(this.settings.issuers, kept, this.scopes.scopeOf('GET', '/api/v1/events'));
    if (left === undefined) return undefined;
    const why = purposes.find(one => one === purpose);
    return {
      ...{ authority, subject, roles: left },
      ...(client !== null && { client }),
      ...(units !== null && { units }),
      ...(why !== undefined && { purpose: why }),
    };
  }

  /** The one event that is to go out now: one by one, so that nothing is told that was closed while another was sent. */
  private async next({ id, url, kinds }: HookColumns, looker: Looker, position: string) {
    try {
      return await this.events.read(looker, {
        ...{ correlationId: `webhook-${id}`, after: parseFeedPosition(position), limit: 1 },
        ...(kinds !== null && { kinds }),
        look: { class: 'disclosure', recipient: new URL(url).host },
      });
    } catch (error) {
      if (error instanceof Problem) return 'not-allowed' as const;
      throw error;
    }
  }

  private send({ id, url }: HookColumns, secrets: readonly string[], event: ToldEvent): Promise<Answer> {
    const body = JSON.stringify(event);
    const message = { id: `msg_${id}_${event.id}`, timestamp: secondsNow(), body };
    const headers = {
      'content-type': 'application/cloudevents+json',
      'user-agent': 'samverk-webhooks',
      'webhook-id': message.id,
      'webhook-timestamp': String(message.timestamp),
      'webhook-signature': signatureOf(message, secrets),
    };
    return this.post.send(url, headers, body);
  }
}

/** A receiver compares it with the time that it has itself. */
const secondsNow = (): number => Math.floor(Temporal.Now.instant().epochMilliseconds / 1000);

/** @param failures in a row, this attempt included */
function stepOf({ id }: ToldEvent, { outcome, status }: Answer, failures: number): Step {
  const attempt = { event: id, outcome, ...(status !== undefined && { status }) };
  if (outcome === 'delivered') return { ...attempt, position: id };
  if (outcome === 'gone') return { ...attempt, stop: 'receiver-gone' };
  const wait = waitAfter(failures);
  return wait === undefined ? { ...attempt, stop: 'receiver-failing' } : { ...attempt, wait };
}
