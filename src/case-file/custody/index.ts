import { alarmEvents } from './alarms';
import { measureEvents } from './measures';
import { safeguardEvents } from './safeguards';

export * from './alarms';
export {
  custody,
  type Custody,
  type CustodyAlarm,
  type CustodyAppeal,
  type CustodyGround,
  type CustodyRuling,
  type HoldPower,
  type Isolation,
  type PendingOrder,
  type Placement,
  type PlacementGround,
  type Prolongation,
  type ReviewOutcome,
  type Spell,
  type SpellEnd,
} from './facts';
export * from './measures';
export * from './safeguards';
export { detainedSince, unbrokenDetention } from './spells';

/** Every event that the region takes. */
export const custodyEvents = [...measureEvents, ...safeguardEvents, ...alarmEvents];
