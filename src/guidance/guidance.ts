import { deadlinesOf, type GuidedDeadline } from './deadlines';
import type { Look } from './look';
import { owedOf, type Owed } from './owed';
import { stepsOf, type Steps } from './steps';

/** What whoever looks is told of a case: what presses, what they can do, what they owe, and what others must do. */
export interface Guidance extends Steps {
  readonly nearest?: GuidedDeadline;
  readonly owed: Owed;
  readonly others: Owed;
}

/** Made from the rows alone, so that it can say nothing that the server would not do. */
export function guidanceOf(look: Look): Guidance {
  const deadlines = deadlinesOf(look);
  const [nearest] = deadlines;
  const { yours, others } = owedOf(look, deadlines);
  return { ...(nearest && { nearest }), ...stepsOf(look, deadlines), owed: yours, others };
}
