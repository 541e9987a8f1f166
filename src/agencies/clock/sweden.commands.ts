import { endEntryBan, lapseDecision } from '../../acts/sweden/departure';
import { expirePeriod } from '../../acts/sweden/departure-period';
import { endDetentionAtCap, lapseDetention } from '../../acts/sweden/detention';
import { escalateHandover } from '../../acts/sweden/handover';
import { expireDocument } from '../../acts/sweden/identity';
import { lapseHold } from '../../acts/sweden/police-custody';
import { letAppealPeriodEnd } from '../../acts/sweden/remedy';
import { lapseSupervision } from '../../acts/sweden/supervision';
import { time } from './clock.roles';

/** What happens in a Swedish case by the mere passing of time. */
export const swedishClockCommands = [
  letAppealPeriodEnd([time]),
  expirePeriod([time]),
  escalateHandover([time]),
  lapseHold([time]),
  lapseDetention([time]),
  endDetentionAtCap([time]),
  lapseSupervision([time]),
  expireDocument([time]),
  lapseDecision([time]),
  endEntryBan([time]),
];
