import { record, type Ask } from '../../../kernel';
import {
  decisionLapsed,
  holdsEnded,
  proceedingsEnded,
  releaseOrdered,
  remedyClosed,
  type CaseFile,
  type Reasoned,
  type RemedyEnd,
} from '../../../case-file';
import { fallsAway } from '../remedy/finality';

/** Which stay takes the place of the return, since when, and why. */
interface Granted {
  readonly kind: 'humanitarian' | 'tolerated';
  readonly decidedOn: string;
  readonly reasons: string;
}

const decided = { decision: ['issued', 'served', 'final'] } as const;

/** 356: proceedings end without a decision, a decision that was made lapses, and whoever is kept goes free. */
export const stayTakesTheDecisionAway = <I>(
  of: (ask: Ask<CaseFile, I>) => Granted,
  given: (ask: Ask<CaseFile, I>) => boolean = () => true,
) => [
  record<CaseFile, I, { endedOn: string; because: string }, { reasons: string }>(
    proceedingsEnded,
    ask => ({ endedOn: of(ask).decidedOn, because: `${of(ask).kind}-stay` }),
    { when: { decision: 'none' }, provided: given, sealed: ask => ({ reasons: of(ask).reasons }) },
  ),
  record<CaseFile, I, { because: string }, never>(decisionLapsed, ask => ({ because: `${of(ask).kind}-stay` }), {
    when: decided,
    provided: given,
  }),
  record<CaseFile, I, { because: RemedyEnd }, never>(remedyClosed, () => ({ because: 'notified' }), {
    when: { ...decided, remedy: ['none', 'open', 'pending'] },
    provided: given,
  }),
  record<CaseFile, I, { because: string }, never>(holdsEnded, () => ({ because: 'stay-granted' }), {
    when: { ...decided, holds: ['limited', 'barred'] },
    provided: given,
  }),
  ...fallsAway<I>(
    ask => of(ask).decidedOn,
    ask => ask.file.decision.state !== 'none' && given(ask),
  ),
  record<CaseFile, I, { orderedAt: string; because?: string }, Reasoned | undefined>(
    releaseOrdered,
    ({ now }) => ({ orderedAt: now.toString({ fractionalSecondDigits: 3 }), because: 'protection-granted' }),
    {
      when: { custody: ['held', 'detained'] },
      provided: ask => ask.file.custody.releaseOrderedAt === undefined && given(ask),
    },
  ),
];
