import { Injectable } from '@nestjs/common';
import { clock } from '../../kernel';
import type { DueDeadline, Lapse, LapseOutcome } from '../../deadlines/lapse';
import { Problem } from '../../platform/http/problem';
import { Spine } from './spine';

const actor = { subject: 'clock', authority: clock.id, roles: [`${clock.id}.time`] };

/** Time acts on a case by the same road as everybody else, and is refused by the same rows. */
@Injectable()
export class LapseBySpine implements Lapse {
  constructor(private readonly spine: Spine) {}

  async lapse({ caseId, command, key, number }: DueDeadline): Promise<LapseOutcome> {
    try {
      await this.spine.perform(caseId, { actor, command, input: {}, correlationId: `${key}-${number}` });
      return 'lapsed';
    } catch (error) {
      if (error instanceof Problem && error.code === 'version-conflict') return 'stale';
      if (error instanceof Problem && error.code === 'transition-not-allowed') return 'refused';
      throw error;
    }
  }
}
