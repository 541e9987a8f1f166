import type { DeadlineRule } from '../../kernel';
import type { CaseFile } from '../../case-file';
import { assistanceDeadlines } from './assistance/deadlines';
import { childDeadlines } from './child/deadlines';
import { decisionDeadlines } from './decision/deadlines';
import { departureDeadlines } from './departure/deadlines';
import { documentDeadlines } from './identity/deadlines';
import { entryBanDeadlines } from './entry-ban/deadlines';
import { costDeadlines } from './costs/deadlines';
import { stayDeadlines } from './stay/deadlines';
import { enforcementDeadlines } from './enforcement/deadlines';
import { holdDeadlines } from './holds/deadlines';
import { custodyDeadlines } from './custody/deadlines';
import { noticeDeadlines } from './notices/deadlines';
import { reintegrationDeadlines } from './reintegration/deadlines';
import { remedyDeadlines } from './remedy/deadlines';
import { handoverDeadlines } from './responsibility/deadlines';
import { victimDeadlines } from './victims/deadlines';

/** The dated duties of a Polish case, and what the clock does when one passes. */
export const polishDeadlines: readonly DeadlineRule<CaseFile>[] = [
  ...decisionDeadlines,
  ...remedyDeadlines,
  ...departureDeadlines,
  ...entryBanDeadlines,
  ...handoverDeadlines,
  ...custodyDeadlines,
  ...holdDeadlines,
  ...enforcementDeadlines,
  ...costDeadlines,
  ...stayDeadlines,
  ...noticeDeadlines,
  ...assistanceDeadlines,
  ...reintegrationDeadlines,
  ...childDeadlines,
  ...victimDeadlines,
  ...documentDeadlines,
];
