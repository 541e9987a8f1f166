import { openProceedings } from '../../acts/poland/decision/opening';
import { acknowledgeNotice } from '../../acts/poland/notices/acknowledge';
import { commander, headquartersOfficer, postOfficer } from './border-guard.roles';
import { returnHelpCommands } from './return-help.commands';

/** What the Border Guard may do: everything from the first control to the recorded exit. */
export const borderGuardCommands = [
  openProceedings([postOfficer, commander]),
  acknowledgeNotice([postOfficer, commander, headquartersOfficer]),
  ...returnHelpCommands,
];
