import * as file from '../../case-file';
import type { Classified } from '../classified';
import { eventClasses as told } from './event-classes';

/** Why no period is given, or one is taken back: that somebody may abscond, or is held to be dangerous. */
const ground = ['whereabouts', 'security'] as const;

/** Reasons for a longer period are of the person’s life: children at school, illness, family. */
const special = ['family', 'health'] as const;

export const departurePeriod: Classified<file.DeparturePeriod> = {
  state: 'operational',
  weeks: 'operational',
  days: 'operational',
  conditions: 'operational',
  setBy: 'operational',
  longerBecause: special,
  noPeriodGround: ground,
  noPeriodFacts: ground,
  startedOn: 'operational',
  until: 'operational',
  extensions: { until: 'operational', setBy: 'operational', because: special, conditions: 'operational' },
  extensionRefusal: {
    decidedOn: 'operational',
    servedOn: 'operational',
    appeal: { lodgedOn: 'operational', outcome: 'operational', decidedOn: 'operational' },
  },
  expiredOn: 'operational',
  leftInTime: 'whereabouts',
  revokedBecause: ground,
  revocationFacts: ground,
  receptionAidEndedOn: 'operational',
};

export const departurePeriodEvents = [
  told(file.departurePeriodRenewed, { happened: 'operational' }),
  told(file.departurePeriodGranted, { happened: 'operational', payload: { weeks: 'operational', because: special } }),
  told(file.departureDaysGranted, {
    happened: 'operational',
    payload: { days: 'operational', because: special, conditions: 'operational' },
  }),
  told(file.departurePeriodRefused, { happened: 'operational', payload: { ground, facts: ground } }),
  told(file.departurePeriodStarted, { happened: 'operational', payload: { startedOn: 'operational' } }),
  told(file.departurePeriodExtended, {
    happened: 'operational',
    payload: { until: 'operational', because: special, conditions: 'operational' },
    sealed: { reasons: special },
  }),
  told(file.extensionRefused, {
    happened: 'operational',
    payload: { decidedOn: 'operational', servedOn: 'operational' },
    sealed: { reasons: special },
  }),
  told(file.extensionRefusalAppealed, { happened: 'operational', payload: { lodgedOn: 'operational' } }),
  told(file.extensionAppealRuled, {
    happened: 'operational',
    payload: { outcome: 'operational', decidedOn: 'operational' },
    sealed: { reasons: special },
  }),
  told(file.departurePeriodExpired, {
    happened: 'operational',
    payload: { expiredOn: 'operational', leftInTime: 'whereabouts' },
  }),
  told(file.departurePeriodRevoked, {
    happened: 'operational',
    payload: { ground, facts: ground },
    sealed: { reasons: ground },
  }),
  told(file.receptionAidEnded, { happened: 'operational', payload: { endedOn: 'operational' } }),
];
