import { appealCosts, decideCostsAppeal, serveCosts } from '../../acts/poland/costs/appeal';
import { decideCosts, estimateCosts, recordFinalCosts, settleCosts } from '../../acts/poland/costs/costs';
import {
  orderEscort,
  planEscort,
  recordEscortFitness,
  startEscort,
  takeOnEscort,
} from '../../acts/poland/enforcement/escort';
import {
  announceTransit,
  recordObservers,
  recordObserversReport,
  recordTransitAnswer,
  tellObservers,
} from '../../acts/poland/enforcement/operation';
import {
  abortEscort,
  cancelEscort,
  completeEscort,
  recordRefusedArrival,
  recordRiskAfterDecision,
} from '../../acts/poland/enforcement/outcome';
import { endBar, recordBar, recordDeclaredIntention, recordProtectionApplication } from '../../acts/poland/holds/bars';
import { decideStayAppeal, lodgeStayAppeal, serveStayDecision } from '../../acts/poland/stay/appeal';
import { recordToleratedReport, setReportingDuty } from '../../acts/poland/stay/tolerated';
import { askServices, grantStay, recordServicesAnswer, refuseStay } from '../../acts/poland/stay/stay';
import { commander, escortLeader, headquartersOfficer, postOfficer } from './border-guard.roles';

/** Enforcement by force: the commander orders, headquarters plans, an escort brings the person. */
export const enforcementCommands = [
  recordRiskAfterDecision([commander]),
  recordProtectionApplication([postOfficer, commander]),
  recordDeclaredIntention([postOfficer, commander]),
  recordBar([postOfficer, commander]),
  endBar([postOfficer, commander]),
  orderEscort([commander]),
  takeOnEscort([headquartersOfficer]),
  announceTransit([headquartersOfficer]),
  recordTransitAnswer([headquartersOfficer]),
  tellObservers([headquartersOfficer, commander]),
  recordObservers([headquartersOfficer, commander]),
  recordObserversReport([headquartersOfficer, commander]),
  recordEscortFitness([headquartersOfficer, commander]),
  planEscort([headquartersOfficer]),
  startEscort([escortLeader]),
  completeEscort([escortLeader]),
  abortEscort([escortLeader]),
  recordRefusedArrival([escortLeader]),
  cancelEscort([commander, headquartersOfficer]),
  estimateCosts([commander]),
  decideCosts([commander]),
  serveCosts([postOfficer, commander]),
  appealCosts([commander]),
  decideCostsAppeal([headquartersOfficer]),
  recordFinalCosts([commander]),
  settleCosts([commander]),
  askServices([commander]),
  recordServicesAnswer([commander]),
  grantStay([commander]),
  refuseStay([commander]),
  serveStayDecision([postOfficer, commander]),
  lodgeStayAppeal([postOfficer, commander]),
  decideStayAppeal([headquartersOfficer]),
  setReportingDuty([commander]),
  recordToleratedReport([postOfficer, commander]),
];
