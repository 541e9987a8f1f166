import * as file from '../../case-file';
import type { Classified } from '../classified';
import { eventClasses as told } from './event-classes';

const applied = {
  scheme: 'operational',
  appliedOn: 'operational',
  // Who may apply is told by the protection that was refused.
  ground: 'asylum',
  country: 'operational',
  adults: 'family',
  children: 'family',
  late: 'operational',
} as const;

const granted = { amount: 'operational', currency: 'operational', profileVersion: 'operational' } as const;

export const assistance: Classified<file.Assistance> = {
  ...applied,
  ...granted,
  state: 'operational',
  counselledOn: 'operational',
  attitude: 'identity',
  refusedBecause: 'asylum',
  paidOn: 'operational',
};

export const assistanceEvents = [
  told(file.returnCounselled, {
    happened: 'operational',
    payload: { heldOn: 'operational', attitude: 'identity' },
    sealed: { note: 'identity' },
  }),
  told(file.supportApplied, { happened: 'operational', payload: applied }),
  told(file.supportGranted, {
    happened: 'operational',
    payload: { ...granted, grantedOn: 'operational' },
    sealed: { reasons: 'identity' },
  }),
  told(file.supportRefused, {
    happened: 'operational',
    payload: { because: 'asylum', refusedOn: 'operational' },
    sealed: { reasons: ['identity', 'asylum'] },
  }),
  told(file.supportWithdrawn, { happened: 'operational', payload: { withdrawnOn: 'operational' } }),
  told(file.supportPaid, {
    happened: 'operational',
    payload: { paidOn: 'operational', through: 'operational' },
    sealed: { receipt: 'identity' },
  }),
];
