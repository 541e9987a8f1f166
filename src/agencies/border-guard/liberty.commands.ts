import { endAid, grantAid } from '../../acts/poland/custody/aid';
import {
  endAlternatives,
  orderAlternatives,
  recordBreach,
  recordDepositReturn,
} from '../../acts/poland/custody/alternatives';
import { apprehend, putAtCourt } from '../../acts/poland/custody/apprehension';
import { complain } from '../../acts/poland/custody/complaint';
import { moveForExtension } from '../../acts/poland/custody/extension';
import { carryOutPlacement } from '../../acts/poland/custody/placement';
import {
  allowDetention,
  confirmRelease,
  forbidDetention,
  orderRelease,
  recordEndOfImprisonment,
  recordImprisonment,
} from '../../acts/poland/custody/release';
import { centreOfficer, commander, headquartersOfficer, postOfficer } from './border-guard.roles';

/** What the Border Guard may do with somebody's liberty: it apprehends and moves the court, which orders. */
export const libertyCommands = [
  apprehend([postOfficer, commander]),
  putAtCourt([commander]),
  carryOutPlacement([centreOfficer]),
  moveForExtension([commander]),
  orderAlternatives([commander]),
  recordBreach([postOfficer, commander]),
  endAlternatives([commander]),
  recordDepositReturn([commander]),
  orderRelease([commander]),
  confirmRelease([centreOfficer, postOfficer]),
  forbidDetention([commander, centreOfficer]),
  allowDetention([commander, centreOfficer]),
  recordImprisonment([commander]),
  recordEndOfImprisonment([commander]),
  complain([commander, centreOfficer]),
  grantAid([headquartersOfficer]),
  endAid([headquartersOfficer]),
];
