import * as file from '../../case-file';
import type { Classified } from '../classified';
import { eventClasses as told } from './event-classes';

/**
 * A bar may be an application for asylum or a prosecution. The kind of any bar is kept from whoever may not know the
 * one or the other: were only those kinds left out, the gap would name them.
 */
const kind = ['asylum', 'criminal'] as const;

export const holds: Classified<file.Holds> = {
  state: 'operational',
  set: {
    number: 'operational',
    kind,
    source: 'operational',
    countries: 'asylum',
    since: 'operational',
    endsWith: kind,
    until: 'operational',
    ground: ['asylum', 'criminal'],
    escalatedAt: 'operational',
  },
  counted: 'operational',
  grounds: kind,
  reviewReportedOn: 'security',
};

export const holdsEvents = [
  told(file.holdSet, {
    happened: 'operational',
    payload: { kind, countries: 'asylum', endsWith: kind, until: 'operational', ground: kind },
    sealed: { reasons: kind },
  }),
  told(file.holdLifted, {
    happened: 'operational',
    payload: { number: 'operational', because: kind },
    sealed: { instruction: kind },
  }),
  told(file.impedimentEscalated, { happened: 'operational', payload: { number: 'operational' } }),
  told(file.reviewNeedReported, { happened: 'security', payload: { reportedOn: 'security', needed: 'security' } }),
  told(file.holdsEnded, { happened: 'operational', payload: { because: 'operational' } }),
];
