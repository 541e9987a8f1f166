import { recordService, registerDecision, repealDecision, verifyReception } from '../../acts/sweden/decision';
import { confirmDeparture, liftEntryBan } from '../../acts/sweden/departure';
import { extendPeriod, revokePeriod } from '../../acts/sweden/departure-period';
import { decideDetention, executeDetention, release, reviewDetention } from '../../acts/sweden/detention';
import {
  acceptHandBack,
  closeCase,
  handOverToPolice,
  rejectHandBack,
  withdrawHandover,
} from '../../acts/sweden/handover';
import { answerImpediment, liftStay, openReexamination, stayEnforcement } from '../../acts/sweden/holds';
import { recordDocumentIssued, recordIdentityFinding } from '../../acts/sweden/identity';
import { acceptDecision, lodgeAppeal, recordFinality } from '../../acts/sweden/remedy';
import { orderSupervision, reviewSupervision } from '../../acts/sweden/supervision';
import { cancelTransport, orderTransport } from '../../acts/sweden/transport';
import { reportAbroad, reportAbsconded, reportLocated } from '../../acts/sweden/whereabouts';
import { decisionMaker, enforcementOfficer } from './migrationsverket.roles';

/** What Migrationsverket may do: it decides, enforces by default, and hands over when coercion is needed. */
export const migrationsverketCommands = [
  registerDecision([decisionMaker]),
  recordService([decisionMaker, enforcementOfficer]),
  lodgeAppeal([decisionMaker]),
  acceptDecision([decisionMaker, enforcementOfficer]),
  recordFinality([decisionMaker, enforcementOfficer]),
  repealDecision([decisionMaker]),
  extendPeriod([decisionMaker]),
  revokePeriod([decisionMaker]),
  reportAbsconded([enforcementOfficer]),
  reportLocated([enforcementOfficer]),
  reportAbroad([enforcementOfficer]),
  handOverToPolice([enforcementOfficer]),
  withdrawHandover([enforcementOfficer]),
  acceptHandBack([enforcementOfficer]),
  rejectHandBack([enforcementOfficer]),
  decideDetention([decisionMaker]),
  executeDetention([decisionMaker, enforcementOfficer]),
  reviewDetention([decisionMaker]),
  release([decisionMaker]),
  orderSupervision([decisionMaker]),
  reviewSupervision([decisionMaker]),
  recordIdentityFinding([enforcementOfficer]),
  recordDocumentIssued([enforcementOfficer]),
  verifyReception([enforcementOfficer]),
  answerImpediment([decisionMaker]),
  stayEnforcement([decisionMaker], false),
  openReexamination([decisionMaker]),
  liftStay([decisionMaker]),
  orderTransport([enforcementOfficer]),
  cancelTransport([enforcementOfficer], 'orderer'),
  confirmDeparture([enforcementOfficer]),
  liftEntryBan([decisionMaker]),
  closeCase([enforcementOfficer]),
];
