import * as file from '../../case-file';
import type { Classified } from '../classified';
import { eventClasses as told } from './event-classes';

/** Grounds tell that somebody hides, is to be coerced, or is a matter of security. */
const ground = ['whereabouts', 'security'] as const;

const handover = {
  kind: 'operational',
  to: 'operational',
  ground,
  groups: 'operational',
  on: 'operational',
  unit: 'operational',
} as const satisfies Classified<file.HandoverSent>;

export const handoverFields = {
  ...handover,
  number: 'operational',
  from: 'operational',
  sentAt: 'operational',
  status: 'operational',
  answeredAt: 'operational',
  escalatedAt: 'operational',
} as const satisfies Classified<file.Handover>;

export const responsibility: Classified<file.Responsibility> = {
  state: 'operational',
  holder: 'operational',
  participants: { authority: 'operational', since: 'operational', groups: 'operational' },
  handovers: handoverFields,
  commissioned: 'operational',
  unit: 'operational',
  closedBecause: 'operational',
  closedAt: 'operational',
};

const opened = { to: 'operational', groups: 'operational' } as const;

export const responsibilityEvents = [
  told(file.responsibilityAssigned, { happened: 'operational', payload: { to: 'operational' } }),
  told(file.partyJoined, {
    happened: 'operational',
    payload: { authority: 'operational', groups: 'operational', because: 'operational' },
  }),
  told(file.sightEnded, { happened: 'operational', payload: { authority: 'operational', because: 'operational' } }),
  told(file.enforcementCommissioned, { happened: 'operational', payload: opened, sealed: { note: ground } }),
  told(file.commissionEnded, { happened: 'operational', sealed: { reasons: ground } }),
  told(file.handoverSent, { happened: 'operational', payload: handover, sealed: { note: ground } }),
  told(file.handoverReceived, { happened: 'operational' }),
  told(file.handoverAccepted, { happened: 'operational' }),
  told(file.handoverRejected, { happened: 'operational', sealed: { reasons: ground } }),
  told(file.handoverWithdrawn, { happened: 'operational', sealed: { reasons: ground } }),
  told(file.handoverEscalated, { happened: 'operational' }),
  told(file.responsibilityClosed, { happened: 'operational', payload: { because: 'operational' } }),
  told(file.responsibilityReopened, { happened: 'operational', payload: { to: 'operational' } }),
];
