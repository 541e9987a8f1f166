import { recordAdulthood } from '../../acts/poland/child/child';
import { expirePeriod } from '../../acts/poland/departure/period';
import { endEntryBan } from '../../acts/poland/entry-ban/entry-ban';
import { letTransitSilenceCount } from '../../acts/poland/enforcement/operation';
import { letCostsAppealPeriodEnd } from '../../acts/poland/costs/appeal';
import { barCosts } from '../../acts/poland/costs/costs';
import { letStayAppealPeriodEnd } from '../../acts/poland/stay/appeal';
import { letServicesSilenceCount } from '../../acts/poland/stay/stay';
import { endDatedBar } from '../../acts/poland/holds/bars';
import { expireReturnDocument, noteSilentConsulate } from '../../acts/poland/identity/document';
import { rejectRetroactiveToolCase } from '../../acts/poland/reintegration/tool';
import { letAppealPeriodEnd, letCourtPeriodEnd } from '../../acts/poland/remedy/finality';
import { escalateHandover } from '../../acts/poland/responsibility/handover';
import { letCertificateEnd } from '../../acts/poland/victims/victims';
import { letAidEnd } from '../../acts/poland/custody/aid';
import {
  raiseApprehensionAlarm,
  raiseMotionAlarm,
  raiseReleaseAlarm,
  raiseTermAlarm,
} from '../../acts/poland/custody/alarms';
import { lapseApprehension } from '../../acts/poland/custody/apprehension';
import { endDetentionTerm } from '../../acts/poland/custody/extension';
import type { Command } from '../../kernel';
import type { CaseFile } from '../../case-file';
import { time } from './clock.roles';

/** What happens in a Polish case by the mere passing of time. */
export const polishClockCommands = [
  letAppealPeriodEnd([time]),
  letCourtPeriodEnd([time]),
  expirePeriod([time]),
  endEntryBan([time]),
  escalateHandover([time]),
  recordAdulthood([time]),
  letCertificateEnd([time]),
  expireReturnDocument([time]),
  noteSilentConsulate([time]),
  rejectRetroactiveToolCase([time]),
  lapseApprehension([time]),
  raiseApprehensionAlarm([time]),
  endDetentionTerm([time]),
  raiseMotionAlarm([time]),
  raiseTermAlarm([time]),
  raiseReleaseAlarm([time]),
  letAidEnd([time]),
  endDatedBar([time]),
  barCosts([time]),
  letCostsAppealPeriodEnd([time]),
  letServicesSilenceCount([time]),
  letStayAppealPeriodEnd([time]),
  letTransitSilenceCount([time]),
] as readonly Command<CaseFile>[];
