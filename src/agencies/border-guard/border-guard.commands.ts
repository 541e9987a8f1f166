import { decideReturn, decideReturnAnew, decideTransfer, serveDecision } from '../../acts/poland/decision/decision';
import { openProceedings } from '../../acts/poland/decision/opening';
import { orderToLeave } from '../../acts/poland/decision/opening-by-order';
import {
  endProceedings,
  endProceedingsBar,
  recordDuty,
  recordProceedingsBar,
} from '../../acts/poland/decision/proceedings';
import { recordExit, reportAbroad, reportFound, reportHiding } from '../../acts/poland/departure/exit';
import {
  decideExtensionAppeal,
  lodgeExtensionAppeal,
  refuseExtension,
} from '../../acts/poland/departure/refused-extension';
import { extendPeriod, recordIllegalCrossing } from '../../acts/poland/departure/period';
import {
  endProlongedBan,
  imposeBanAfterWaiver,
  prolongBanForCosts,
  startEntryBan,
} from '../../acts/poland/entry-ban/entry-ban';
import {
  decideBanAppeal,
  lodgeBanAppeal,
  refuseBanWithdrawal,
  withdrawEntryBan,
} from '../../acts/poland/entry-ban/withdrawal';
import { acknowledgeNotice } from '../../acts/poland/notices/acknowledge';
import { answerInquiry, consultOnAlert, receiveInquiry } from '../../acts/poland/notices/inquiries';
import { declareDecisionVoid, recordDecisionLapse } from '../../acts/poland/remedy/finality';
import { decideAppeal, lodgeAppeal, lodgeComplaint } from '../../acts/poland/remedy/remedy';
import { liftStay, stayEnforcement } from '../../acts/poland/remedy/stays';
import { closeCase } from '../../acts/poland/responsibility/closing';
import { handOverToUnit, receiveHandover, withdrawHandover } from '../../acts/poland/responsibility/handover';
import { giveWrittenInstruction } from '../../acts/poland/transfer/instruction';
import { recordReadmission } from '../../acts/poland/transfer/readmission';
import { commander, headquartersOfficer, postOfficer } from './border-guard.roles';
import { returnHelpCommands } from './return-help.commands';
import { enforcementCommands } from './enforcement.commands';
import { libertyCommands } from './liberty.commands';

/** Proceedings, decision, remedy and what follows from them. */
const decisionCommands = [
  openProceedings([postOfficer, commander]),
  orderToLeave([commander]),
  recordDuty([postOfficer, commander]),
  recordProceedingsBar([postOfficer, commander]),
  endProceedingsBar([postOfficer, commander]),
  endProceedings([commander]),
  decideReturn([commander]),
  decideTransfer([commander]),
  recordReadmission([postOfficer, commander]),
  giveWrittenInstruction([postOfficer, commander]),
  decideReturnAnew([commander]),
  serveDecision([postOfficer, commander]),
  lodgeAppeal([postOfficer, commander]),
  decideAppeal([headquartersOfficer]),
  lodgeComplaint([headquartersOfficer]),
  stayEnforcement([headquartersOfficer], 'stay-by-authority'),
  liftStay([headquartersOfficer]),
  declareDecisionVoid([headquartersOfficer]),
  recordDecisionLapse([postOfficer, commander]),
  extendPeriod([commander]),
  refuseExtension([commander]),
  lodgeExtensionAppeal([postOfficer, commander]),
  decideExtensionAppeal([headquartersOfficer]),
  recordIllegalCrossing([postOfficer, commander]),
  startEntryBan([commander, headquartersOfficer]),
  imposeBanAfterWaiver([commander]),
  prolongBanForCosts([commander]),
  endProlongedBan([commander]),
  withdrawEntryBan([commander]),
  refuseBanWithdrawal([commander]),
  lodgeBanAppeal([commander]),
  decideBanAppeal([headquartersOfficer]),
  reportHiding([postOfficer, commander]),
  reportFound([postOfficer, commander]),
  reportAbroad([postOfficer, commander]),
  recordExit([postOfficer, commander]),
  handOverToUnit([commander]),
  receiveHandover([commander]),
  withdrawHandover([commander]),
  closeCase([commander]),
  consultOnAlert([headquartersOfficer]),
  receiveInquiry([headquartersOfficer]),
  answerInquiry([headquartersOfficer]),
  acknowledgeNotice([postOfficer, commander, headquartersOfficer]),
];

/** What the Border Guard may do: everything from the first control to the recorded exit. */
export const borderGuardCommands = [
  ...decisionCommands,
  ...returnHelpCommands,
  ...libertyCommands,
  ...enforcementCommands,
];
