import { recordService, registerCriminalExpulsion } from '../../acts/sweden/decision';
import { liftStay, stayEnforcement } from '../../acts/sweden/holds';
import { decideAppeal } from '../../acts/sweden/remedy';
import { courtRegistrar } from './courts.roles';

/** What a court tells the case: expulsions for crime, rulings on appeals, stays of enforcement. */
export const courtCommands = [
  registerCriminalExpulsion([courtRegistrar]),
  recordService([courtRegistrar]),
  decideAppeal([courtRegistrar]),
  stayEnforcement([courtRegistrar], true),
  liftStay([courtRegistrar]),
];
