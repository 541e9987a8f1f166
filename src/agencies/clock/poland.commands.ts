import type { Command } from '../../kernel';
import type { CaseFile } from '../../case-file';

/** What happens in a Polish case by the mere passing of time. */
export const polishClockCommands: readonly Command<CaseFile>[] = [];
