import { letBanAppealPeriodEnd } from '../../acts/sweden/entry-ban/ban-appeal';
import { lapseDecision } from '../../acts/sweden/departure/departure';
import { expirePeriod, noteEndOfReceptionAid } from '../../acts/sweden/departure/departure-period';
import { endEntryBan } from '../../acts/sweden/entry-ban/entry-ban';
import {
  raiseCapAlarm,
  raiseCounselAlarm,
  raiseFamilyReviewAlarm,
  raiseHoldAlarm,
  raiseNewRulingAlarm,
  raiseReleaseAlarm,
  raiseReviewAlarm,
  raiseUrgentReviewAlarm,
} from '../../acts/sweden/custody/custody-alarms';
import { escalateHandover } from '../../acts/sweden/responsibility/handover';
import { endPlacementAtCap, lapseIsolation } from '../../acts/sweden/custody/placement';
import { lapseHold } from '../../acts/sweden/custody/police-custody';
import { endDetentionAtCap, lapseDetention } from '../../acts/sweden/custody/release';
import { noteOverdueReply } from '../../acts/sweden/identity/document-request';
import { letAppealPeriodEnd } from '../../acts/sweden/remedy/finality';
import { recordComingOfAge } from '../../acts/sweden/child/child';
import { lapseSupervision } from '../../acts/sweden/custody/supervision';
import { escalateImpediment } from '../../acts/sweden/holds/impediments';
import { endDatedHold } from '../../acts/sweden/holds/stays';
import { expireDocument, noteDiligenceGap } from '../../acts/sweden/identity/travel-document';
import { time } from './clock.roles';

/** What happens in a Swedish case by the mere passing of time. */
export const swedishClockCommands = [
  letAppealPeriodEnd([time]),
  recordComingOfAge([time]),
  expirePeriod([time]),
  escalateHandover([time]),
  escalateImpediment([time]),
  endDatedHold([time]),
  lapseHold([time]),
  lapseDetention([time]),
  endDetentionAtCap([time]),
  lapseSupervision([time]),
  endPlacementAtCap([time]),
  lapseIsolation([time]),
  raiseHoldAlarm([time]),
  raiseReviewAlarm([time]),
  raiseCapAlarm([time]),
  raiseCounselAlarm([time]),
  raiseUrgentReviewAlarm([time]),
  raiseFamilyReviewAlarm([time]),
  raiseNewRulingAlarm([time]),
  raiseReleaseAlarm([time]),
  expireDocument([time]),
  noteOverdueReply([time]),
  noteDiligenceGap([time]),
  lapseDecision([time]),
  endEntryBan([time]),
  letBanAppealPeriodEnd([time]),
  noteEndOfReceptionAid([time]),
];
