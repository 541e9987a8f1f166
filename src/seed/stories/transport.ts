import type { PlanTransport, StartTransport } from '../../acts/sweden/transport/inputs/transport-journey.inputs';
import type { OrderTransport } from '../../acts/sweden/transport/inputs/transport-order.inputs';
import type {
  AbortTransport,
  CancelTransport,
  CompleteTransport,
} from '../../acts/sweden/transport/inputs/transport-outcome.inputs';
import { escortLeader, transportPlanner } from '../../agencies/kriminalvarden/kriminalvarden.roles';
import { enforcementOfficer } from '../../agencies/polisen/polisen.roles';
import { libertyGrounds, type CaseFile, type LibertyGround } from '../../case-file';
import type { Dice } from '../dice';
import { after, give, hoursLater, momentFrom, type Plot } from '../plot';

const needs: OrderTransport['needs'] = {
  languages: ['en'],
  risk: 'No earlier attempts; calm.',
  health: 'Fit to travel by certificate.',
  medication: 'None.',
  restraintsAllowed: 'None beyond the ordinary.',
  family: 'Travels alone.',
  reception: 'Met by the border police.',
  handbackPlan: 'Back to the detention centre.',
};

const groundOf = ({ custody }: CaseFile): LibertyGround =>
  libertyGrounds.find(ground => ground === custody.ground) ?? 'enforcement';

/** Ordered by the police, carried out by Kriminalvården; now and then it fails on the way. */
export function* transport(dice: Dice): Plot {
  const { file, now } = yield* after(dice.whole(1, 4));
  const order: OrderTransport = {
    destination: file.decision.destinations[0] ?? '',
    notBefore: momentFrom(now, 5),
    notAfter: momentFrom(now, 25),
    custodyGround: file.custody.state === 'held' ? 'police-hold' : groundOf(file),
    risks: [],
    restraintsAllowed: [],
    children: 0,
    mayHarmHealth: false,
    ...(file.decision.person.minor && { bestInterests: 'Travels with the family; the school year has ended.' }),
    needs,
  };
  yield* give(enforcementOfficer, 'order-transport', order);
  yield* after(1);
  yield* give(transportPlanner, 'accept-transport', {});
  const planning = yield* after(1);
  const plan: PlanTransport = {
    legs: [
      {
        from: 'SEARN',
        to: 'TRIST',
        mode: 'air',
        departsAt: momentFrom(planning.now, 6),
        arrivesAt: momentFrom(planning.now, 7),
      },
    ],
    escorts: 2,
    route: 'By scheduled flight.',
  };
  yield* give(transportPlanner, 'plan-transport', plan);
  const boarding = yield* after(6);
  // The longest time of detention may have run out meanwhile, and nobody is carried from liberty.
  if (boarding.file.custody.state !== 'detained') return yield* cancellation();
  const start: StartTransport = { startedAt: boarding.now };
  yield* give(escortLeader, 'start-transport', start);
  const arrival = yield* hoursLater(dice.whole(5, 14));
  if (dice.chance(0.12)) {
    const failure: AbortTransport = {
      reason: 'captain-refused',
      endedAt: arrival.now,
      broughtTo: 'detention-centre',
      note: 'The captain declined.',
    };
    return yield* give(escortLeader, 'abort-transport', failure);
  }
  const done: CompleteTransport = { endedAt: arrival.now, handedTo: 'Border police at the airport' };
  return yield* give(escortLeader, 'complete-transport', done);
}

function* cancellation(): Plot {
  const input: CancelTransport = { reason: 'other', note: 'The detention has ended.' };
  return yield* give(transportPlanner, 'cancel-transport', input);
}
