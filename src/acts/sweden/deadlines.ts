import type { DeadlineRule } from '../../kernel';
import type { CaseFile } from '../../case-file';
import { childDeadlines } from './child/deadlines';
import { custodyDeadlines } from './custody/deadlines/custody';
import { custodyAlarms } from './custody/deadlines/custody-alarms';
import { decisionDeadlines } from './decision/deadlines';
import { departureDeadlines } from './departure/deadlines/departure';
import { handoverDeadlines } from './responsibility/deadlines';
import { holdDeadlines } from './holds/deadlines';
import { limitationDeadlines } from './departure/deadlines/limitation';
import { noticeDeadlines } from './notices/deadlines';
import { receptionDeadlines } from './departure/deadlines/reception';
import { travelDocumentDeadlines } from './identity/deadlines';

/** The dated duties of a Swedish case, and what the clock does when one passes. */
export const swedishDeadlines: readonly DeadlineRule<CaseFile>[] = [
  ...decisionDeadlines,
  ...childDeadlines,
  ...departureDeadlines,
  ...limitationDeadlines,
  ...receptionDeadlines,
  ...handoverDeadlines,
  ...holdDeadlines,
  ...noticeDeadlines,
  ...custodyDeadlines,
  ...custodyAlarms,
  ...travelDocumentDeadlines,
];
