import { recordReceptionWithdrawn, verifyReception } from '../../acts/sweden/child/child';
import { acceptDecision, correctFinality, recordFinality } from '../../acts/sweden/remedy/finality';
import { recordTransportCosts } from '../../acts/sweden/transport/costs';
import { confirmDeparture } from '../../acts/sweden/departure/departure';
import { revokePeriod } from '../../acts/sweden/departure/departure-period';
import { appealDetention } from '../../acts/sweden/custody/custody-appeal';
import { appointCounsel, recordFamilyChange } from '../../acts/sweden/custody/custody-safeguards';
import { decideDetention, executeDetention, reviewDetention } from '../../acts/sweden/custody/detention';
import { endPlacement, placeInPrison } from '../../acts/sweden/custody/placement';
import { orderRelease, recordPurposeFulfilled, release } from '../../acts/sweden/custody/release';
import { closeCase } from '../../acts/sweden/responsibility/closing';
import { joinCourt } from '../../acts/sweden/holds/court';
import { receiveHandover, withdrawHandover } from '../../acts/sweden/responsibility/handover';
import { reportImpediment } from '../../acts/sweden/holds/impediments';
import { acknowledgeNotice } from '../../acts/sweden/notices/acknowledge';
import { announceRelease } from '../../acts/sweden/notices/announce-release';
import { commissionPolice, designateEnforcer, endCommission } from '../../acts/sweden/responsibility/security-service';
import { reportReviewNeed } from '../../acts/sweden/responsibility/security-review';
import { recordProsecution, recordProsecutionEnded } from '../../acts/sweden/holds/stays';
import { recordEvidence, recordIdentityFinding, setHypothesis } from '../../acts/sweden/identity/identity';
import {
  prolongHold,
  recordSentenceEnd,
  recordSentenceStart,
  takeIntoCustody,
} from '../../acts/sweden/custody/police-custody';
import { orderSupervision, recordFailedEnforcement, reviewSupervision } from '../../acts/sweden/custody/supervision';
import { orderTransport, recordFitnessToTravel } from '../../acts/sweden/transport/transport-order';
import { cancelTransport } from '../../acts/sweden/transport/transport-outcome';
import { keepPassport, recordDocumentIssued, returnPassport } from '../../acts/sweden/identity/travel-document';
import { reportAbroad, reportAbsconded, reportLocated } from '../../acts/sweden/departure/whereabouts';
import { securityOfficer } from './sakerhetspolisen.roles';

/** What the Security Service may do: enforce in security cases, itself or by commissioning the police. */
export const sakerhetspolisenCommands = [
  receiveHandover([securityOfficer]),
  designateEnforcer([securityOfficer]),
  withdrawHandover([securityOfficer]),
  commissionPolice([securityOfficer]),
  endCommission([securityOfficer]),
  acceptDecision([securityOfficer]),
  recordFinality([securityOfficer]),
  correctFinality([securityOfficer]),
  revokePeriod([securityOfficer]),
  reportAbsconded([securityOfficer]),
  reportLocated([securityOfficer]),
  reportAbroad([securityOfficer]),
  takeIntoCustody([securityOfficer]),
  prolongHold([securityOfficer]),
  decideDetention([securityOfficer]),
  executeDetention([securityOfficer]),
  reviewDetention([securityOfficer]),
  recordPurposeFulfilled([securityOfficer]),
  orderRelease([securityOfficer]),
  release([securityOfficer]),
  appointCounsel([securityOfficer]),
  recordFamilyChange([securityOfficer]),
  placeInPrison([securityOfficer]),
  endPlacement([securityOfficer]),
  appealDetention([securityOfficer]),
  orderSupervision([securityOfficer]),
  reviewSupervision([securityOfficer]),
  recordFailedEnforcement([securityOfficer]),
  recordSentenceStart([securityOfficer]),
  recordSentenceEnd([securityOfficer]),
  recordEvidence([securityOfficer]),
  setHypothesis([securityOfficer]),
  recordIdentityFinding([securityOfficer]),
  recordDocumentIssued([securityOfficer]),
  keepPassport([securityOfficer]),
  returnPassport([securityOfficer]),
  verifyReception([securityOfficer]),
  recordReceptionWithdrawn([securityOfficer]),
  reportImpediment([securityOfficer]),
  reportReviewNeed([securityOfficer]),
  recordProsecution([securityOfficer]),
  recordProsecutionEnded([securityOfficer]),
  joinCourt([securityOfficer]),
  orderTransport([securityOfficer]),
  recordFitnessToTravel([securityOfficer], 'orderer'),
  cancelTransport([securityOfficer], 'orderer'),
  recordTransportCosts([securityOfficer]),
  confirmDeparture([securityOfficer]),
  closeCase([securityOfficer]),
  announceRelease([securityOfficer]),
  acknowledgeNotice([securityOfficer]),
];
