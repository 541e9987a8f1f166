import { aidEvents } from './aid';
import { alarmEvents } from './alarms';
import { courtEvents } from './court';
import { depositEvents } from './deposits';
import { measureEvents } from './measures';
import { safeguardEvents } from './safeguards';

export * from './aid';
export * from './alarms';
export * from './court';
export { depositReturned, keptDeposit } from './deposits';
export {
  custody,
  type Aid,
  type Alternatives,
  type Custody,
  type CustodyAlarm,
  type CustodyAppeal,
  type CustodyGround,
  type CustodyHistory,
  type CustodyRuling,
  type Deposit,
  type DetentionBar,
  type Facility,
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
export const custodyEvents = [
  ...measureEvents,
  ...courtEvents,
  ...safeguardEvents,
  ...alarmEvents,
  ...aidEvents,
  ...depositEvents,
];
