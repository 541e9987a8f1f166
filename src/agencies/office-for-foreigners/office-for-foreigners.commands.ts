import { openAssistedReturn, screenAssistedReturn } from '../../acts/poland/assistance/application';
import {
  recordConsent,
  recordCounselling,
  recordProtectionStep,
  recordSocialAid,
} from '../../acts/poland/assistance/counselling';
import { leaveReturnUnexamined, orderAssistedReturn, refuseAssistedReturn } from '../../acts/poland/assistance/order';
import { applyForGuardian, recordCurator } from '../../acts/poland/child/child';
import { recordDecisionLapse } from '../../acts/poland/remedy/finality';
import { decideAppeal, lodgeComplaint } from '../../acts/poland/remedy/remedy';
import { endProceedingsBar, recordProceedingsBar } from '../../acts/poland/decision/proceedings';
import {
  decideResponsibleStateTransfer,
  recordTransferRemedyOutcome,
} from '../../acts/poland/transfer/responsible-state';
import { acknowledgeNotice } from '../../acts/poland/notices/acknowledge';
import { answerInquiry, receiveInquiry } from '../../acts/poland/notices/inquiries';
import { caseworker } from './office-for-foreigners.roles';

/** What the Office does in return cases: how protection was left, aid until the journey, appeals and orders of the older law, the list. */
export const officeForForeignersCommands = [
  acknowledgeNotice([caseworker]),
  recordCounselling([caseworker]),
  recordConsent([caseworker]),
  openAssistedReturn([caseworker]),
  screenAssistedReturn([caseworker]),
  orderAssistedReturn([caseworker]),
  leaveReturnUnexamined([caseworker]),
  refuseAssistedReturn([caseworker]),
  recordProtectionStep([caseworker]),
  recordSocialAid([caseworker]),
  applyForGuardian([caseworker]),
  recordCurator([caseworker]),
  recordProceedingsBar([caseworker]),
  endProceedingsBar([caseworker]),
  decideResponsibleStateTransfer([caseworker]),
  recordTransferRemedyOutcome([caseworker]),
  recordDecisionLapse([caseworker]),
  decideAppeal([caseworker]),
  lodgeComplaint([caseworker]),
  receiveInquiry([caseworker]),
  answerInquiry([caseworker]),
];
