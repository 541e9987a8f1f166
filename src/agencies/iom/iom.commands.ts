import { recordCounselling } from '../../acts/poland/assistance/counselling';
import { applyForAssistedReturn } from '../../acts/poland/assistance/application';
import {
  beginPreparation,
  beginReturnJourney,
  bookReturnJourney,
  coverReturnCost,
  payTravelCash,
  recordDepartureCheck,
  recordNoShow,
  withdrawFromReturn,
} from '../../acts/poland/assistance/journey';
import {
  evaluateReintegration,
  payTranche,
  recordReceipt,
  recordSurvey,
} from '../../acts/poland/reintegration/payment';
import { acceptPlan, draftPlan, rejectPlan, returnPlan, submitPlan } from '../../acts/poland/reintegration/plan';
import { applyForReintegration } from '../../acts/poland/reintegration/reintegration';
import { counsellor, reintegrationOfficer, supervisor } from './iom.roles';

/** What IOM does for whoever agrees to it: it serves, and decides nothing about anybody's stay. */
export const iomCommands = [
  recordCounselling([counsellor]),
  applyForAssistedReturn([counsellor]),
  beginPreparation([counsellor]),
  recordDepartureCheck([counsellor]),
  coverReturnCost([counsellor]),
  bookReturnJourney([counsellor]),
  payTravelCash([counsellor]),
  beginReturnJourney([counsellor]),
  withdrawFromReturn([counsellor]),
  recordNoShow([counsellor]),
  applyForReintegration([counsellor, reintegrationOfficer]),
  draftPlan([counsellor, reintegrationOfficer]),
  submitPlan([counsellor, reintegrationOfficer]),
  acceptPlan([reintegrationOfficer, supervisor]),
  returnPlan([reintegrationOfficer, supervisor]),
  rejectPlan([reintegrationOfficer, supervisor]),
  payTranche([reintegrationOfficer]),
  recordReceipt([reintegrationOfficer]),
  recordSurvey([reintegrationOfficer]),
  evaluateReintegration([reintegrationOfficer]),
];
