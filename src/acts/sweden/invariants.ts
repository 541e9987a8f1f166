import type { Invariant } from '../../kernel';
import {
  openTransportStates,
  transportOrdered,
  transportPlanned,
  transportStarted,
  takenIntoCustody,
  detentionStarted,
} from '../../case-file';

const moves = [transportOrdered, transportPlanned, transportStarted];

/** What no reachable Swedish case may ever be, proven over every combination of states. */
export const swedishInvariants: readonly Invariant[] = [
  { name: 'nothing is removed while a hold bars it', neverDuring: { events: moves, states: { holds: 'barred' } } },
  {
    name: 'nothing is removed while the person may still leave freely',
    neverDuring: { events: moves, states: { departurePeriod: ['pending', 'running'] } },
  },
  {
    name: 'nobody is removed on a decision that is repealed or has lapsed',
    neverDuring: { events: moves, states: { decision: ['none', 'repealed', 'lapsed', 'enforced'] } },
  },
  {
    name: 'nobody is detained while a period for voluntary departure is open',
    neverDuring: { events: [takenIntoCustody, detentionStarted], states: { departurePeriod: ['pending', 'running'] } },
  },
  {
    name: 'a closed case keeps nobody in custody',
    never: { responsibility: 'closed', custody: ['held', 'detained', 'supervised'] },
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
