import {
  appointGuardian,
  endGuardianship,
  recordReceptionWithdrawn,
  verifyReception,
} from '../../acts/sweden/child/child';
import { recordProsecutorConsent, recordService } from '../../acts/sweden/decision/decision';
import { changeDestination } from '../../acts/sweden/decision/decision-change';
import { acceptDecision, correctFinality, recordFinality } from '../../acts/sweden/remedy/finality';
import { registerRefusalOfEntry } from '../../acts/sweden/decision/opening';
import { recordTransportCosts } from '../../acts/sweden/transport/costs';
import { lodgeBanAppeal, recordBanService } from '../../acts/sweden/entry-ban/ban-appeal';
import { confirmDeparture, recordLeftMemberStates } from '../../acts/sweden/departure/departure';
import { extendPeriod, revokePeriod } from '../../acts/sweden/departure/departure-period';
import { imposeBanForOverstaying, waiveBanForOverstaying } from '../../acts/sweden/entry-ban/entry-ban';
import { reEnforce } from '../../acts/sweden/departure/re-enforcement';
import { appealDetention } from '../../acts/sweden/custody/custody-appeal';
import { appointCounsel, recordFamilyChange } from '../../acts/sweden/custody/custody-safeguards';
import { decideDetention, executeDetention, reviewDetention } from '../../acts/sweden/custody/detention';
import { handBack, receiveHandover, withdrawHandover } from '../../acts/sweden/responsibility/handover';
import { recordReturnCounselling } from '../../acts/sweden/assistance/assistance';
import {
  approveDocumentRequest,
  draftDocumentRequest,
  recordDocumentRefused,
  recordInterview,
  recordReturnAccepted,
  remindConsulate,
} from '../../acts/sweden/identity/document-request';
import { endPlacement, placeInPrison } from '../../acts/sweden/custody/placement';
import {
  holdForInquiry,
  prolongHold,
  recordSentenceEnd,
  recordSentenceStart,
  takeIntoCustody,
} from '../../acts/sweden/custody/police-custody';
import { orderRelease, recordPurposeFulfilled, release } from '../../acts/sweden/custody/release';
import { recordEvidence, recordIdentityFinding, setHypothesis } from '../../acts/sweden/identity/identity';
import { lodgeAppeal } from '../../acts/sweden/remedy/remedy';
import { orderSupervision, recordFailedEnforcement, reviewSupervision } from '../../acts/sweden/custody/supervision';
import { decideUrgentDetention } from '../../acts/sweden/custody/urgent-detention';
import { orderTransport, recordFitnessToTravel } from '../../acts/sweden/transport/transport-order';
import { cancelTransport } from '../../acts/sweden/transport/transport-outcome';
import { triageCase } from '../../acts/sweden/transport/triage';
import { keepPassport, recordDocumentIssued, returnPassport } from '../../acts/sweden/identity/travel-document';
import {
  issueWantedNotice,
  reportAbroad,
  reportAbsconded,
  reportLocated,
} from '../../acts/sweden/departure/whereabouts';
import { closeCase } from '../../acts/sweden/responsibility/closing';
import { joinCourt } from '../../acts/sweden/holds/court';
import { reportImpediment } from '../../acts/sweden/holds/impediments';
import { acknowledgeNotice } from '../../acts/sweden/notices/acknowledge';
import { announceRelease } from '../../acts/sweden/notices/announce-release';
import { reportSecurityExpulsion, transferToSecurityService } from '../../acts/sweden/responsibility/security-service';
import { recordProsecution, recordProsecutionEnded } from '../../acts/sweden/holds/stays';
import { borderOfficer, embassyOfficer, enforcementOfficer, supervisor } from './polisen.roles';

/** What the police may do: refuse entry, take over when coercion is needed, hold, detain, order transport. */
export const polisenCommands = [
  registerRefusalOfEntry([borderOfficer]),
  recordService([borderOfficer, enforcementOfficer]),
  lodgeAppeal([borderOfficer]),
  acceptDecision([borderOfficer, enforcementOfficer]),
  recordFinality([enforcementOfficer]),
  correctFinality([enforcementOfficer]),
  changeDestination([borderOfficer]),
  recordProsecutorConsent([enforcementOfficer]),
  receiveHandover([enforcementOfficer]),
  handBack([enforcementOfficer]),
  withdrawHandover([enforcementOfficer]),
  transferToSecurityService([enforcementOfficer]),
  reportSecurityExpulsion([enforcementOfficer]),
  extendPeriod([enforcementOfficer]),
  revokePeriod([enforcementOfficer]),
  imposeBanForOverstaying([enforcementOfficer]),
  waiveBanForOverstaying([enforcementOfficer]),
  recordBanService([enforcementOfficer]),
  lodgeBanAppeal([enforcementOfficer]),
  reportAbsconded([enforcementOfficer]),
  reportLocated([borderOfficer, enforcementOfficer]),
  reportAbroad([enforcementOfficer]),
  issueWantedNotice([enforcementOfficer]),
  holdForInquiry([borderOfficer, enforcementOfficer]),
  takeIntoCustody([borderOfficer, enforcementOfficer]),
  prolongHold([enforcementOfficer]),
  decideDetention([enforcementOfficer]),
  executeDetention([borderOfficer, enforcementOfficer]),
  reviewDetention([enforcementOfficer]),
  decideUrgentDetention([borderOfficer, enforcementOfficer]),
  recordPurposeFulfilled([enforcementOfficer]),
  orderRelease([enforcementOfficer]),
  release([borderOfficer, enforcementOfficer]),
  appointCounsel([enforcementOfficer]),
  recordFamilyChange([enforcementOfficer]),
  placeInPrison([enforcementOfficer]),
  endPlacement([enforcementOfficer]),
  appealDetention([enforcementOfficer]),
  orderSupervision([enforcementOfficer]),
  reviewSupervision([enforcementOfficer]),
  recordFailedEnforcement([enforcementOfficer]),
  recordSentenceStart([enforcementOfficer]),
  recordSentenceEnd([enforcementOfficer]),
  recordReturnCounselling([enforcementOfficer]),
  recordEvidence([borderOfficer, enforcementOfficer, embassyOfficer]),
  setHypothesis([enforcementOfficer, embassyOfficer]),
  recordIdentityFinding([enforcementOfficer, embassyOfficer]),
  draftDocumentRequest([embassyOfficer]),
  approveDocumentRequest([embassyOfficer, supervisor]),
  recordInterview([embassyOfficer]),
  remindConsulate([embassyOfficer]),
  recordReturnAccepted([embassyOfficer]),
  recordDocumentIssued([embassyOfficer]),
  recordDocumentRefused([embassyOfficer]),
  keepPassport([borderOfficer, enforcementOfficer]),
  returnPassport([borderOfficer, enforcementOfficer]),
  verifyReception([enforcementOfficer]),
  recordReceptionWithdrawn([enforcementOfficer]),
  appointGuardian([enforcementOfficer]),
  endGuardianship([enforcementOfficer]),
  reportImpediment([enforcementOfficer]),
  recordProsecution([enforcementOfficer]),
  recordProsecutionEnded([enforcementOfficer]),
  joinCourt([enforcementOfficer]),
  triageCase([enforcementOfficer]),
  orderTransport([enforcementOfficer]),
  recordFitnessToTravel([enforcementOfficer], 'orderer'),
  cancelTransport([enforcementOfficer], 'orderer'),
  recordTransportCosts([enforcementOfficer]),
  confirmDeparture([borderOfficer, enforcementOfficer]),
  recordLeftMemberStates([borderOfficer, enforcementOfficer]),
  reEnforce([borderOfficer, enforcementOfficer]),
  closeCase([enforcementOfficer]),
  announceRelease([enforcementOfficer]),
  acknowledgeNotice([borderOfficer, enforcementOfficer]),
];
