import { record, type Ask, type Effect } from '../../../kernel';
import { entryBanLifted, type CaseFile } from '../../../case-file';

/** An entry ban is given with a decision (UL 8:23, 12:15 a); where that falls, nothing is left for the ban to rest on. */
export const banFalls = <I>(on: (ask: Ask<CaseFile, I>) => string): Effect<CaseFile, I> =>
  record<CaseFile, I, { liftedOn: string; because?: string }, never>(
    entryBanLifted,
    ask => ({ liftedOn: on(ask), because: 'decision-repealed' }),
    { when: { entryBan: ['imposed', 'running'] } },
  );
