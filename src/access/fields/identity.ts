import * as file from '../../case-file';
import type { Classified } from '../classified';
import { eventClasses as told } from './event-classes';

const hypothesis = { country: 'identity', strength: 'identity', evidence: 'identity' } as const;

export const identity: Classified<file.Identity> = {
  state: 'identity',
  evidence: 'identity',
  version: 'identity',
  sameSince: 'identity',
  confirmedBy: 'identity',
  nationality: 'identity',
  items: { number: 'identity', kind: 'identity', obtainedOn: 'identity', by: 'identity' },
  hypotheses: { ...hypothesis, since: 'identity' },
};

export const identityEvents = [
  told(file.evidenceRecorded, {
    happened: 'identity',
    payload: { kind: 'identity', obtainedOn: 'identity' },
    sealed: { note: 'identity' },
  }),
  told(file.hypothesisSet, { happened: 'identity', payload: hypothesis, sealed: { note: 'identity' } }),
  told(file.identityFound, {
    happened: 'identity',
    payload: {
      finding: 'identity',
      evidence: 'identity',
      sameIdentity: 'identity',
      confirmedBy: 'identity',
      nationality: 'identity',
    },
    sealed: { note: 'identity' },
  }),
];
