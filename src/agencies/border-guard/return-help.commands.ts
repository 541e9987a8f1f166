import {
  applyForAssistedReturn,
  openAssistedReturn,
  screenAssistedReturn,
} from '../../acts/poland/assistance/application';
import { recordConsent, recordCounselling, withdrawConsent } from '../../acts/poland/assistance/counselling';
import {
  beginPreparation,
  beginReturnJourney,
  bookReturnJourney,
  completeAssistedReturn,
  coverReturnCost,
  payTravelCash,
  recordDepartureCheck,
  recordNoShow,
  withdrawFromReturn,
} from '../../acts/poland/assistance/journey';
import {
  leaveReturnUnexamined,
  orderAssistedReturn,
  refuseAssistedReturn,
  revokeAssistedReturn,
} from '../../acts/poland/assistance/order';
import {
  applyForGuardian,
  assessBestInterests,
  endCuratorship,
  recordAgeTest,
  recordCurator,
  verifyReceptionAbroad,
} from '../../acts/poland/child/child';
import {
  prepareConsularRequest,
  recordConsularRefusal,
  recordNationalityInterview,
  recordReturnDocument,
  sendConsularRequest,
} from '../../acts/poland/identity/document';
import { findIdentity } from '../../acts/poland/identity/identity';
import {
  applyForReintegration,
  grantReintegration,
  refuseReintegration,
} from '../../acts/poland/reintegration/reintegration';
import { answerToolCase, openToolCase } from '../../acts/poland/reintegration/tool';
import {
  endTraffickingCertificate,
  recordTraffickingCertificate,
  recordTraffickingPermit,
  referPresumedVictim,
} from '../../acts/poland/victims/victims';
import { commander, headquartersOfficer, postOfficer } from './border-guard.roles';

const whoeverMeetsThePerson = [postOfficer, headquartersOfficer];

/** Help to return and to begin anew, children, victims, and papers to travel on. */
export const returnHelpCommands = [
  recordCounselling(whoeverMeetsThePerson),
  recordConsent(whoeverMeetsThePerson),
  withdrawConsent(whoeverMeetsThePerson),
  openAssistedReturn(whoeverMeetsThePerson),
  applyForAssistedReturn(whoeverMeetsThePerson),
  screenAssistedReturn([headquartersOfficer]),
  orderAssistedReturn([headquartersOfficer]),
  leaveReturnUnexamined([headquartersOfficer]),
  refuseAssistedReturn([headquartersOfficer]),
  revokeAssistedReturn([headquartersOfficer]),
  beginPreparation([headquartersOfficer]),
  recordDepartureCheck([headquartersOfficer]),
  coverReturnCost([headquartersOfficer]),
  bookReturnJourney([headquartersOfficer]),
  payTravelCash([headquartersOfficer]),
  beginReturnJourney([headquartersOfficer]),
  completeAssistedReturn(whoeverMeetsThePerson),
  withdrawFromReturn(whoeverMeetsThePerson),
  recordNoShow(whoeverMeetsThePerson),
  applyForReintegration(whoeverMeetsThePerson),
  grantReintegration([headquartersOfficer]),
  refuseReintegration([headquartersOfficer]),
  openToolCase([headquartersOfficer]),
  answerToolCase([headquartersOfficer]),
  referPresumedVictim([postOfficer, commander]),
  recordTraffickingCertificate([postOfficer, commander]),
  endTraffickingCertificate([postOfficer, commander]),
  recordTraffickingPermit([postOfficer, commander]),
  applyForGuardian([postOfficer, commander]),
  recordCurator([postOfficer, commander]),
  endCuratorship([postOfficer, commander]),
  assessBestInterests([postOfficer, commander]),
  verifyReceptionAbroad([postOfficer, commander]),
  recordAgeTest([postOfficer, commander]),
  findIdentity([postOfficer, commander, headquartersOfficer]),
  prepareConsularRequest([headquartersOfficer]),
  sendConsularRequest([headquartersOfficer]),
  recordNationalityInterview([headquartersOfficer]),
  recordReturnDocument([postOfficer, commander, headquartersOfficer]),
  recordConsularRefusal([headquartersOfficer]),
];
