import { journeyEvents } from './journey';
import { recoveryEvents } from './recovery';
import { safeguardOfTransportEvents } from './safeguards';

export * from './facts';
export * from './journey';
export * from './recovery';
export type { CostDecision, CostRecovery, RecoverableItem } from './recovery-facts';
export * from './safeguards';
export * from './words';

/** Every event that the region takes. */
export const transportEvents = [...journeyEvents, ...safeguardOfTransportEvents, ...recoveryEvents];
