import {
  abortTransport,
  acceptTransport,
  cancelTransport,
  completeTransport,
  planTransport,
  recordRefusalAtArrival,
  startTransport,
} from '../../acts/sweden/transport';
import { escortLeader, transportPlanner } from './kriminalvarden.roles';

/** What Kriminalvården may do: carry a person whom another authority has ordered carried. The case is never its own. */
export const kriminalvardenCommands = [
  acceptTransport([transportPlanner]),
  planTransport([transportPlanner]),
  cancelTransport([transportPlanner], 'carrier'),
  startTransport([escortLeader]),
  completeTransport([escortLeader]),
  abortTransport([escortLeader]),
  recordRefusalAtArrival([escortLeader]),
];
