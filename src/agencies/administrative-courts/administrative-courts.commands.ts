import { lodgeCassation, ruleOnCassation, ruleOnComplaint } from '../../acts/poland/remedy/remedy';
import { liftStay, stayEnforcement } from '../../acts/poland/remedy/stays';
import { courtRegistrar } from './administrative-courts.roles';

/** What the administrative courts tell a case. */
export const administrativeCourtCommands = [
  ruleOnComplaint([courtRegistrar]),
  lodgeCassation([courtRegistrar]),
  ruleOnCassation([courtRegistrar]),
  stayEnforcement([courtRegistrar], 'stay-by-court'),
  liftStay([courtRegistrar]),
];
