import {
  recordProsecutorConsent,
  recordService,
  registerRefusalOfEntry,
  verifyReception,
} from '../../acts/sweden/decision';
import { confirmDeparture } from '../../acts/sweden/departure';
import { extendPeriod, revokePeriod } from '../../acts/sweden/departure-period';
import { decideDetention, executeDetention, release, reviewDetention } from '../../acts/sweden/detention';
import { closeCase, handBack, receiveHandover, withdrawHandover } from '../../acts/sweden/handover';
import { reportImpediment } from '../../acts/sweden/holds';
import {
  approveDocumentRequest,
  draftDocumentRequest,
  recordDocumentIssued,
  recordDocumentRefused,
  recordIdentityFinding,
  recordInterview,
} from '../../acts/sweden/identity';
import { prolongHold, recordSentenceEnd, recordSentenceStart, takeIntoCustody } from '../../acts/sweden/police-custody';
import { acceptDecision, lodgeAppeal, recordFinality } from '../../acts/sweden/remedy';
import { orderSupervision, reviewSupervision } from '../../acts/sweden/supervision';
import { cancelTransport, orderTransport } from '../../acts/sweden/transport';
import { reportAbroad, reportAbsconded, reportLocated } from '../../acts/sweden/whereabouts';
import { borderOfficer, embassyOfficer, enforcementOfficer } from './polisen.roles';

/** What the police may do: refuse entry, take over when coercion is needed, hold, detain, order transport. */
export const polisenCommands = [
  registerRefusalOfEntry([borderOfficer]),
  recordService([borderOfficer, enforcementOfficer]),
  lodgeAppeal([borderOfficer]),
  acceptDecision([borderOfficer, enforcementOfficer]),
  recordFinality([enforcementOfficer]),
  recordProsecutorConsent([enforcementOfficer]),
  receiveHandover([enforcementOfficer]),
  handBack([enforcementOfficer]),
  withdrawHandover([enforcementOfficer]),
  extendPeriod([enforcementOfficer]),
  revokePeriod([enforcementOfficer]),
  reportAbsconded([enforcementOfficer]),
  reportLocated([borderOfficer, enforcementOfficer]),
  reportAbroad([enforcementOfficer]),
  takeIntoCustody([borderOfficer, enforcementOfficer]),
  prolongHold([enforcementOfficer]),
  decideDetention([enforcementOfficer]),
  executeDetention([borderOfficer, enforcementOfficer]),
  reviewDetention([enforcementOfficer]),
  release([enforcementOfficer]),
  orderSupervision([enforcementOfficer]),
  reviewSupervision([enforcementOfficer]),
  recordSentenceStart([enforcementOfficer]),
  recordSentenceEnd([enforcementOfficer]),
  recordIdentityFinding([enforcementOfficer, embassyOfficer]),
  draftDocumentRequest([embassyOfficer]),
  approveDocumentRequest([embassyOfficer]),
  recordInterview([embassyOfficer]),
  recordDocumentIssued([embassyOfficer]),
  recordDocumentRefused([embassyOfficer]),
  verifyReception([enforcementOfficer]),
  reportImpediment([enforcementOfficer]),
  orderTransport([enforcementOfficer]),
  cancelTransport([enforcementOfficer], 'orderer'),
  confirmDeparture([borderOfficer, enforcementOfficer]),
  closeCase([enforcementOfficer]),
];
