import { decideBanAppeal } from '../../acts/sweden/entry-ban/ban-appeal';
import { liftCriminalExpulsion, recordService } from '../../acts/sweden/decision/decision';
import { registerCriminalExpulsion } from '../../acts/sweden/decision/opening-by-others';
import { recordFinality } from '../../acts/sweden/remedy/finality';
import { decideAppeal, lodgeAppeal, lodgeFurtherAppeal, ruleOnAppeal } from '../../acts/sweden/remedy/remedy';
import { acknowledgeNotice } from '../../acts/sweden/notices/acknowledge';
import { ruleOnDetentionAppeal } from '../../acts/sweden/custody/custody-appeal';
import { appointCounsel } from '../../acts/sweden/custody/custody-safeguards';
import { decideDetention, reviewDetention } from '../../acts/sweden/custody/detention';
import { orderRelease } from '../../acts/sweden/custody/release';
import { orderSupervision, reviewSupervision } from '../../acts/sweden/custody/supervision';
import { confirmUrgentDetention } from '../../acts/sweden/custody/urgent-detention';
import { liftStay, registerStayMotion, ruleOnStayMotion, stayEnforcement } from '../../acts/sweden/holds/stays';
import { courtRegistrar } from './courts.roles';

/** What a court tells the case: expulsions for crime, rulings on appeals, stays of enforcement. */
export const courtCommands = [
  registerCriminalExpulsion([courtRegistrar]),
  recordService([courtRegistrar]),
  lodgeAppeal([courtRegistrar]),
  ruleOnAppeal([courtRegistrar]),
  lodgeFurtherAppeal([courtRegistrar]),
  decideAppeal([courtRegistrar]),
  recordFinality([courtRegistrar]),
  liftCriminalExpulsion([courtRegistrar]),
  decideBanAppeal([courtRegistrar]),
  stayEnforcement([courtRegistrar], true),
  liftStay([courtRegistrar]),
  registerStayMotion([courtRegistrar]),
  ruleOnStayMotion([courtRegistrar], true),
  acknowledgeNotice([courtRegistrar]),
  decideDetention([courtRegistrar]),
  reviewDetention([courtRegistrar]),
  confirmUrgentDetention([courtRegistrar]),
  orderRelease([courtRegistrar]),
  orderSupervision([courtRegistrar]),
  reviewSupervision([courtRegistrar]),
  appointCounsel([courtRegistrar]),
  ruleOnDetentionAppeal([courtRegistrar]),
];
