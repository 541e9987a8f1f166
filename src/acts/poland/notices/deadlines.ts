import type { DeadlineRule } from '../../../kernel';
import type { CaseFile } from '../../../case-file';
import { uoc } from '../../../law/poland/acts';
import { noticeDuty } from '../../neutral/acknowledging';
import { dayOf } from '../time';

export const noticeDeadlines: readonly DeadlineRule<CaseFile>[] = [noticeDuty('pl.notice', [uoc('347a')], dayOf)];
