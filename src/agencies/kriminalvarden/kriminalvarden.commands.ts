import { recordTransportCosts } from '../../acts/sweden/transport/costs';
import { planTransport, recordPreVisit, startTransport } from '../../acts/sweden/transport/transport-journey';
import { acceptTransport, declineTransport, recordFitnessToTravel } from '../../acts/sweden/transport/transport-order';
import {
  abortTransport,
  cancelTransport,
  completeTransport,
  recordRefusalAtArrival,
} from '../../acts/sweden/transport/transport-outcome';
import { escortLeader, transportPlanner } from './kriminalvarden.roles';

/** What Kriminalvården may do: carry a person whom another authority has ordered carried. The case is never its own. */
export const kriminalvardenCommands = [
  acceptTransport([transportPlanner]),
  declineTransport([transportPlanner]),
  recordPreVisit([transportPlanner, escortLeader]),
  recordFitnessToTravel([transportPlanner, escortLeader], 'carrier'),
  planTransport([transportPlanner]),
  cancelTransport([transportPlanner], 'carrier'),
  startTransport([escortLeader]),
  completeTransport([escortLeader]),
  abortTransport([escortLeader]),
  recordRefusalAtArrival([escortLeader]),
  recordTransportCosts([transportPlanner]),
];
