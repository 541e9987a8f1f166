import type { DeadlineRule } from '../../kernel';
import type { CaseFile } from '../../case-file';
import { noticeDeadlines } from './notices/deadlines';

/** The dated duties of a Polish case, and what the clock does when one passes. */
export const polishDeadlines: readonly DeadlineRule<CaseFile>[] = [...noticeDeadlines];
