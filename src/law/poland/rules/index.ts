import type { Rule } from '../../rule';
import { appealRules } from './appeal';
import { assistanceRules } from './assistance';
import { asylumRules } from './asylum';
import { childRules } from './child';
import { custodyRules } from './custody';
import { custodyAlarmRules } from './custody-alarms';
import { departureRules } from './departure';
import { documentRules } from './documents';
import { enforcementRules } from './enforcement';
import { entryBanRules } from './entry-ban';
import { handoverRules } from './handover';
import { noticeRules } from './notices';
import { retentionRules } from './retention';

/** Every dated rule of Polish law that we know. */
export const polishRules: readonly Rule[] = [
  ...appealRules,
  ...departureRules,
  ...entryBanRules,
  ...noticeRules,
  ...custodyRules,
  ...custodyAlarmRules,
  ...asylumRules,
  ...enforcementRules,
  ...assistanceRules,
  ...childRules,
  ...documentRules,
  ...handoverRules,
  ...retentionRules,
];
