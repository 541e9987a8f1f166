import { Injectable } from '@nestjs/common';
import { AccessPolicy, classesOfEvent, type Asker, type DataClass, type Sight } from '../access';
import { problem } from '../platform/http/problem';

/** The policy, asked on behalf of a request: what may not be told is left out, what may not be asked is refused. */
@Injectable()
export class FirstWall {
  constructor(private readonly policy: AccessPolicy) {}

  /** What the caller may know of any case. @throws Problem wrong-role where that is nothing at all */
  sightOf(asker: Asker): Sight {
    const sight = this.policy.sightOf(asker);
    if (!sight.sees('operational')) throw this.wrongRole(asker, ['operational']);
    return sight;
  }

  /** @throws Problem wrong-role where the caller may not read these kinds of data, of which the whole answer is made */
  demandClasses(asker: Asker, classes: readonly DataClass[]): Sight {
    const sight = this.sightOf(asker);
    if (!classes.every(one => sight.sees(one))) throw this.wrongRole(asker, classes);
    return sight;
  }

  /** @throws Problem search-not-allowed with every reason, where people are not to be selected by these kinds of data */
  demandSearch(asker: Asker, classes: readonly DataClass[]): void {
    const reasons = classes.flatMap(dataClass => this.policy.judge(asker, 'search', { dataClass }).reasons);
    if (reasons.length === 0) return;
    const byCode = new Map(reasons.map(reason => [reason.code, reason]));
    throw problem('search-not-allowed', {
      blockers: [...byCode.values()].map(({ code, text, legalBasis }) => ({ code, text, legalBasis, whoCanClear: [] })),
    });
  }

  /** As `demandSearch`, for whoever asks for the cases in which a certain duty runs. */
  demandSearchByDuty(asker: Asker, key: string): void {
    this.demandSearch(asker, this.policy.classesOfDuty(key));
  }

  /** As `demandSearch`, for whoever asks for events of certain types alone. */
  demandSearchByEvents(asker: Asker, types: readonly string[]): void {
    this.demandSearch(asker, [...new Set(types.flatMap(classesOfEvent))]);
  }

  private wrongRole({ authority }: Asker, classes: readonly DataClass[]) {
    return problem('wrong-role', {
      rolesThatMay: this.policy.readersOf(authority, classes).map(({ key, title }) => ({ role: key, title })),
    });
  }
}
