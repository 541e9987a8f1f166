import * as file from '../../case-file';
import { eventClasses as told } from './event-classes';

/** On what a decision rests: a point of the law can tell of crime and of security. */
export const grounds = ['criminal', 'security'] as const;
/** What bars a decision is a status: protection, a family, a certificate of a victim. */
const status = ['asylum', 'family'] as const;
const person = {
  freeMovement: 'family',
  minor: 'family',
  unaccompanied: 'family',
  adultFrom: ['identity', 'family'],
} as const;

export const proceedings = {
  openedOn: 'operational',
  motionBy: 'security',
  endedBecause: status,
  endedOn: 'operational',
} as const;
export const duty = { duty: 'operational', on: 'operational' } as const;
export const bar = { bar: status, since: status, until: status, exception: status } as const;

export const proceedingsEvents = [
  told(file.proceedingsOpened, {
    happened: 'operational',
    payload: {
      personId: 'operational',
      reference: 'operational',
      openedOn: 'operational',
      person,
      motionBy: 'security',
    },
    sealed: { circumstances: ['identity', 'whereabouts'] },
  }),
  told(file.proceedingsEnded, {
    happened: 'operational',
    payload: { endedOn: 'operational', because: status },
    sealed: { reasons: ['identity', 'asylum'] },
  }),
  told(file.dutyFulfilled, { happened: 'operational', payload: duty, sealed: { note: 'operational' } }),
  told(file.decisionMade, {
    happened: 'operational',
    payload: {
      kind: ['criminal', 'security'],
      decidedOn: 'operational',
      reference: 'operational',
      destinations: 'operational',
      enforceableFrom: 'operational',
      securityMatter: 'security',
      grounds,
      transferUnder: 'asylum',
    },
    sealed: { reasons: ['identity', 'asylum'] },
  }),
  told(file.proceedingsBarFound, { happened: status, payload: bar, sealed: { evidence: ['identity', 'asylum'] } }),
  told(file.proceedingsBarEnded, {
    happened: status,
    payload: { bar: status, endedOn: status },
    sealed: { evidence: ['identity', 'asylum'] },
  }),
  told(file.finalityFell, { happened: 'operational', payload: { on: 'operational', because: 'operational' } }),
];
