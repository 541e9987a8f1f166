import type { DeadlineRule } from '../../kernel';
import type { CaseFile } from '../../case-file';
import { assistanceDeadlines } from './assistance/deadlines';
import { childDeadlines } from './child/deadlines';
import { documentDeadlines } from './identity/deadlines';
import { noticeDeadlines } from './notices/deadlines';
import { reintegrationDeadlines } from './reintegration/deadlines';
import { victimDeadlines } from './victims/deadlines';

/** The dated duties of a Polish case, and what the clock does when one passes. */
export const polishDeadlines: readonly DeadlineRule<CaseFile>[] = [
  ...noticeDeadlines,
  ...assistanceDeadlines,
  ...reintegrationDeadlines,
  ...childDeadlines,
  ...victimDeadlines,
  ...documentDeadlines,
];
