import type { Rule } from '../../rule';
import { appealRules } from './appeal';
import { assistanceRules } from './assistance';
import { custodyAlarmRules } from './custody-alarms';
import { childRules } from './child';
import { departureRules } from './departure';
import { detentionLengthRules } from './detention-length';
import { detentionReviewRules } from './detention-review';
import { documentRules } from './documents';
import { entryBanRules } from './entry-ban';
import { holdRules } from './hold';
import { limitationRules } from './limitation';
import { noticeRules } from './notices';
import { retentionRules } from './retention';

/** Every dated rule of Swedish law that we know. */
export const swedishRules: readonly Rule[] = [
  ...appealRules,
  ...childRules,
  ...departureRules,
  ...entryBanRules,
  ...limitationRules,
  ...holdRules,
  ...custodyAlarmRules,
  ...detentionReviewRules,
  ...detentionLengthRules,
  ...noticeRules,
  ...assistanceRules,
  ...documentRules,
  ...retentionRules,
];
