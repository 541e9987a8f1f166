import * as file from '../../case-file';
import type { Classified } from '../classified';
import { eventClasses as told } from './event-classes';

export const remedy: Classified<file.Remedy> = {
  state: 'operational',
  appeals: {
    number: 'operational',
    lodgedOn: 'operational',
    // A general court judges crimes.
    court: 'criminal',
    stayRequested: 'operational',
    outcome: 'operational',
    decidedOn: 'operational',
    servedOn: 'operational',
    ofFormer: 'operational',
  },
  closedBecause: 'operational',
  periodSetOn: 'operational',
};

const ruling = { outcome: 'operational', decidedOn: 'operational' } as const;

export const remedyEvents = [
  told(file.remedyOpened, { happened: 'operational' }),
  told(file.appealLodged, {
    happened: 'operational',
    payload: { lodgedOn: 'operational', court: 'criminal', stayRequested: 'operational' },
  }),
  told(file.appealRuled, { happened: 'operational', payload: { ...ruling, servedOn: 'operational' } }),
  told(file.appealDecided, { happened: 'operational', payload: ruling }),
  told(file.remedyClosed, { happened: 'operational', payload: { because: 'operational' } }),
  told(file.appealReopened, { happened: 'operational', payload: { court: 'criminal', on: 'operational' } }),
  told(file.remedyRenewed, { happened: 'operational' }),
  told(file.remittedPeriodSet, { happened: 'operational', payload: { setOn: 'operational' } }),
];
