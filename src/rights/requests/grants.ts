import { Injectable } from '@nestjs/common';
import { problem } from '../../platform/http/problem';
import type { Doing } from '../doors';
import { RectificationStore } from '../rectification/rectification-store';
import { RestrictionStore } from '../restriction/restriction-store';
import type { Answer } from '../words';
import { RequestStore } from './request-store';

/** What is told to be granted has been done before it is told. */
@Injectable()
export class Grants {
  constructor(
    private readonly requests: RequestStore,
    private readonly rectifications: RectificationStore,
    private readonly restrictions: RestrictionStore,
  ) {}

  /**
   * Whoever names or settles something under the request moves its version, so that nothing slips in between this and the
   * answer. A request that is closed says so itself.
   * @throws Problem grant-not-carried-out, data-subject-request-not-found
   */
  async demandCarriedOut(asked: Omit<Doing, 'key'>, requestId: string, outcome: Answer): Promise<void> {
    const { kind, status } = await this.requests.get(asked, requestId);
    if (status !== 'open') return;
    if (kind === 'restriction' && (await this.restrictions.ofRequest(asked, requestId)) === 0)
      throw problem('grant-not-carried-out');
    if (kind !== 'rectification') return;
    const { open, corrected } = await this.rectifications.settled(asked, requestId);
    if (corrected === 0 || (outcome === 'granted' && open > 0)) throw problem('grant-not-carried-out');
  }
}
