import type { Invariant } from '../../kernel';
import {
  detentionStarted,
  openTransportStates,
  takenIntoCustody,
  transportOrdered,
  transportPlanned,
  transportStarted,
} from '../../case-file';

const moves = [transportOrdered, transportPlanned, transportStarted];

/** What no reachable Polish case may ever be, proven over every combination of states. */
export const polishInvariants: readonly Invariant[] = [
  { name: 'nothing is removed while a hold bars it', neverDuring: { events: moves, states: { holds: 'barred' } } },
  {
    name: 'nobody is removed while the person may still leave freely',
    neverDuring: { events: moves, states: { departurePeriod: ['pending', 'running'] } },
  },
  {
    name: 'nobody is removed without a decision, or on one that is annulled, has lapsed or is carried out',
    neverDuring: { events: moves, states: { decision: ['none', 'repealed', 'lapsed', 'enforced'] } },
  },
  {
    name: 'a closed case keeps nobody in custody',
    never: { responsibility: 'closed', custody: ['held', 'detained', 'supervised'] },
  },
  {
    name: 'nobody is apprehended or detained while a period for voluntary departure is open',
    neverDuring: { events: [takenIntoCustody, detentionStarted], states: { departurePeriod: ['pending', 'running'] } },
  },
  { name: 'a closed case has no open transport', never: { responsibility: 'closed', transport: openTransportStates } },
  {
    name: 'an opened case always has an accountable authority',
    never: { responsibility: 'none', decision: ['issued', 'served', 'final', 'enforced', 'repealed', 'lapsed'] },
  },
  {
    name: 'whoever has departed is in nobody’s custody',
    never: { whereabouts: 'departed', custody: ['held', 'detained', 'supervised'] },
  },
];
