import { record, type Ask, type Effect } from '../../../kernel';
import { entryBanLifted, type CaseFile } from '../../../case-file';
import { tell } from '../notices/tell';
import { officeForForeigners } from '../owners';

/** The ban falls with the decision that it came with; the keeper of the national list is told. */
export const banFalls = <I>(
  on: (ask: Ask<CaseFile, I>) => string,
  given: (ask: Ask<CaseFile, I>) => boolean = () => true,
  because = 'decision-annulled',
): Effect<CaseFile, I>[] => [
  record<CaseFile, I, { liftedOn: string; because?: string }, never>(
    entryBanLifted,
    ask => ({ liftedOn: on(ask), because }),
    { when: { entryBan: ['imposed', 'running'] }, provided: given },
  ),
  ...tell<I>(
    'ban-withdrawn',
    () => officeForForeigners,
    ask => ['imposed', 'running'].includes(ask.file.entryBan.state) && given(ask),
  ),
];
