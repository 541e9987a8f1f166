import {
  applyForSupport,
  decideSupport,
  recordReturnCounselling,
  recordSupportPaid,
  withdrawSupport,
} from '../../acts/sweden/assistance/assistance';
import {
  approveDocumentRequest,
  draftDocumentRequest,
  recordDocumentRefused,
  recordInterview,
  recordReturnAccepted,
  remindConsulate,
} from '../../acts/sweden/identity/document-request';
import {
  appointGuardian,
  assessAge,
  endGuardianship,
  recordReceptionWithdrawn,
  verifyReception,
} from '../../acts/sweden/child/child';
import { recordService, repealDecision } from '../../acts/sweden/decision/decision';
import {
  changeDestination,
  decideAnew,
  openCorrection,
  refuseCorrection,
} from '../../acts/sweden/decision/decision-change';
import { acceptDecision, correctFinality, recordFinality } from '../../acts/sweden/remedy/finality';
import { registerDecision, registerTransfer } from '../../acts/sweden/decision/opening';
import { registerSecurityExpulsion } from '../../acts/sweden/decision/opening-by-others';
import { recordTransportCosts } from '../../acts/sweden/transport/costs';
import { lodgeBanAppeal, recordBanService } from '../../acts/sweden/entry-ban/ban-appeal';
import { confirmDeparture, recordLeftMemberStates } from '../../acts/sweden/departure/departure';
import { extendPeriod, revokePeriod } from '../../acts/sweden/departure/departure-period';
import {
  imposeBanForOverstaying,
  liftEntryBan,
  permitShortVisit,
  waiveBanForOverstaying,
} from '../../acts/sweden/entry-ban/entry-ban';
import { reopenOnReEntry } from '../../acts/sweden/departure/re-enforcement';
import { appealDetention } from '../../acts/sweden/custody/custody-appeal';
import { appointCounsel, recordFamilyChange } from '../../acts/sweden/custody/custody-safeguards';
import { decideDetention, executeDetention, reviewDetention } from '../../acts/sweden/custody/detention';
import { decideIsolation, endIsolation, endPlacement, placeInPrison } from '../../acts/sweden/custody/placement';
import { orderRelease, recordPurposeFulfilled, release } from '../../acts/sweden/custody/release';
import { confirmUrgentDetention } from '../../acts/sweden/custody/urgent-detention';
import {
  acceptHandBack,
  handOverToPolice,
  receiveHandover,
  rejectHandBack,
  withdrawHandover,
} from '../../acts/sweden/responsibility/handover';
import { recordEvidence, recordIdentityFinding, setHypothesis } from '../../acts/sweden/identity/identity';
import {
  decideAppeal,
  lodgeAppeal,
  lodgeFurtherAppeal,
  ruleOnAppeal,
  setRemittedPeriod,
} from '../../acts/sweden/remedy/remedy';
import { orderSupervision, recordFailedEnforcement, reviewSupervision } from '../../acts/sweden/custody/supervision';
import { askForTransport, recordFitnessToTravel } from '../../acts/sweden/transport/transport-order';
import { cancelTransport } from '../../acts/sweden/transport/transport-outcome';
import { keepPassport, recordDocumentIssued, returnPassport } from '../../acts/sweden/identity/travel-document';
import { reportAbroad, reportAbsconded, reportLocated } from '../../acts/sweden/departure/whereabouts';
import { closeCase } from '../../acts/sweden/responsibility/closing';
import { joinCourt } from '../../acts/sweden/holds/court';
import { answerImpediment } from '../../acts/sweden/holds/impediments';
import { acknowledgeNotice } from '../../acts/sweden/notices/acknowledge';
import { grantTemporaryPermit, registerAsylumApplication } from '../../acts/sweden/holds/permits';
import { decideReexamination, openReexamination } from '../../acts/sweden/holds/re-examination';
import {
  liftStay,
  recordProsecution,
  recordProsecutionEnded,
  registerStayMotion,
  ruleOnStayMotion,
  stayEnforcement,
} from '../../acts/sweden/holds/stays';
import { decisionMaker, enforcementOfficer, supervisor } from './migrationsverket.roles';

/** What Migrationsverket may do: it decides, enforces by default, and hands over when coercion is needed. */
export const migrationsverketCommands = [
  registerDecision([decisionMaker]),
  registerTransfer([decisionMaker]),
  registerSecurityExpulsion([decisionMaker]),
  recordService([decisionMaker, enforcementOfficer]),
  lodgeAppeal([decisionMaker]),
  ruleOnAppeal([decisionMaker]),
  lodgeFurtherAppeal([decisionMaker]),
  decideAppeal([decisionMaker]),
  setRemittedPeriod([decisionMaker]),
  acceptDecision([decisionMaker, enforcementOfficer]),
  recordFinality([decisionMaker, enforcementOfficer]),
  correctFinality([decisionMaker, enforcementOfficer]),
  openCorrection([decisionMaker]),
  refuseCorrection([decisionMaker]),
  repealDecision([decisionMaker]),
  changeDestination([decisionMaker]),
  decideAnew([decisionMaker]),
  extendPeriod([decisionMaker]),
  revokePeriod([decisionMaker]),
  imposeBanForOverstaying([decisionMaker]),
  waiveBanForOverstaying([decisionMaker]),
  recordBanService([decisionMaker, enforcementOfficer]),
  lodgeBanAppeal([decisionMaker]),
  reportAbsconded([enforcementOfficer]),
  reportLocated([enforcementOfficer]),
  reportAbroad([enforcementOfficer]),
  handOverToPolice([enforcementOfficer]),
  receiveHandover([enforcementOfficer]),
  withdrawHandover([enforcementOfficer]),
  acceptHandBack([enforcementOfficer]),
  rejectHandBack([enforcementOfficer]),
  decideDetention([decisionMaker]),
  executeDetention([decisionMaker, enforcementOfficer]),
  reviewDetention([decisionMaker]),
  confirmUrgentDetention([decisionMaker]),
  recordPurposeFulfilled([decisionMaker, enforcementOfficer]),
  orderRelease([decisionMaker]),
  release([decisionMaker, enforcementOfficer]),
  appointCounsel([decisionMaker]),
  recordFamilyChange([decisionMaker, enforcementOfficer]),
  placeInPrison([decisionMaker]),
  endPlacement([decisionMaker, enforcementOfficer]),
  decideIsolation([decisionMaker]),
  endIsolation([decisionMaker, enforcementOfficer]),
  appealDetention([decisionMaker]),
  orderSupervision([decisionMaker]),
  reviewSupervision([decisionMaker]),
  recordFailedEnforcement([enforcementOfficer]),
  recordReturnCounselling([enforcementOfficer]),
  applyForSupport([enforcementOfficer]),
  decideSupport([decisionMaker]),
  withdrawSupport([enforcementOfficer]),
  recordSupportPaid([enforcementOfficer]),
  recordEvidence([enforcementOfficer]),
  setHypothesis([enforcementOfficer]),
  recordIdentityFinding([enforcementOfficer]),
  draftDocumentRequest([enforcementOfficer]),
  approveDocumentRequest([enforcementOfficer, supervisor]),
  recordInterview([enforcementOfficer]),
  remindConsulate([enforcementOfficer]),
  recordReturnAccepted([enforcementOfficer]),
  recordDocumentIssued([enforcementOfficer]),
  recordDocumentRefused([enforcementOfficer]),
  keepPassport([enforcementOfficer]),
  returnPassport([enforcementOfficer]),
  verifyReception([enforcementOfficer]),
  recordReceptionWithdrawn([enforcementOfficer]),
  assessAge([decisionMaker]),
  appointGuardian([decisionMaker, enforcementOfficer]),
  endGuardianship([decisionMaker, enforcementOfficer]),
  answerImpediment([decisionMaker]),
  stayEnforcement([decisionMaker], false),
  registerStayMotion([decisionMaker]),
  ruleOnStayMotion([decisionMaker], false),
  grantTemporaryPermit([decisionMaker]),
  registerAsylumApplication([decisionMaker]),
  openReexamination([decisionMaker]),
  decideReexamination([decisionMaker]),
  recordProsecution([enforcementOfficer]),
  recordProsecutionEnded([enforcementOfficer]),
  joinCourt([decisionMaker]),
  liftStay([decisionMaker]),
  askForTransport([enforcementOfficer]),
  recordFitnessToTravel([enforcementOfficer], 'orderer'),
  cancelTransport([enforcementOfficer], 'orderer'),
  recordTransportCosts([enforcementOfficer]),
  confirmDeparture([enforcementOfficer]),
  recordLeftMemberStates([enforcementOfficer]),
  liftEntryBan([decisionMaker]),
  permitShortVisit([decisionMaker]),
  reopenOnReEntry([enforcementOfficer]),
  closeCase([enforcementOfficer]),
  acknowledgeNotice([decisionMaker, enforcementOfficer]),
];
