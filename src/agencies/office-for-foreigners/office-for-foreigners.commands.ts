import { openAssistedReturn, screenAssistedReturn } from '../../acts/poland/assistance/application';
import {
  recordConsent,
  recordCounselling,
  recordProtectionStep,
  recordSocialAid,
} from '../../acts/poland/assistance/counselling';
import { leaveReturnUnexamined, orderAssistedReturn, refuseAssistedReturn } from '../../acts/poland/assistance/order';
import { applyForGuardian, recordCurator } from '../../acts/poland/child/child';
import { acknowledgeNotice } from '../../acts/poland/notices/acknowledge';
import { caseworker } from './office-for-foreigners.roles';

/** What the Office does in return cases: how protection was left, aid until the journey, and the older orders on help. */
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
];
