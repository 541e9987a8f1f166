import * as file from '../../case-file';
import type { Classified } from '../classified';
import { eventClasses as told } from './event-classes';

/** Why somebody is banned, and for how long, tells of crime and danger. */
const ground = ['criminal', 'security'] as const;
const personal = ['family', 'health'] as const;

const visit = { from: 'operational', until: 'operational', because: personal } as const;

const imposed = {
  years: 'operational',
  unlimited: 'operational',
  months: 'operational',
  // The class follows from the ground.
  banClass: ground,
  area: 'operational',
  ground,
  imposedOn: 'operational',
  seriousThreat: ground,
} as const;

export const entryBan: Classified<file.EntryBan> = {
  ...imposed,
  state: 'operational',
  imposedBy: 'operational',
  waivedBecause: personal,
  waivedOn: 'operational',
  startsOn: 'operational',
  endsOn: 'operational',
  liftedOn: 'operational',
  liftedBecause: personal,
  appeal: { servedOn: 'operational', lodgedOn: 'operational', outcome: 'operational', finalOn: 'operational' },
  visits: visit,
  prolongedOn: 'operational',
  withdrawalRefusedOn: 'operational',
  withdrawalRefusalServedOn: 'operational',
};

export const entryBanEvents = [
  told(file.entryBanImposed, { happened: 'operational', payload: imposed, sealed: { reasons: ground } }),
  told(file.entryBanWaived, {
    happened: 'operational',
    payload: { because: personal, waivedOn: 'operational' },
    sealed: { reasons: personal },
  }),
  told(file.entryBanStarted, {
    happened: 'operational',
    payload: { startsOn: 'operational', endsOn: 'operational' },
  }),
  told(file.entryBanLifted, { happened: 'operational', payload: { liftedOn: 'operational', because: personal } }),
  told(file.entryBanEnded, { happened: 'operational' }),
  told(file.entryBanProlonged, {
    happened: 'operational',
    payload: { prolongedOn: 'operational', endsOn: 'operational' },
  }),
  told(file.banWithdrawalRefused, {
    happened: 'operational',
    payload: { decidedOn: 'operational', because: ground, servedOn: 'operational' },
    sealed: { reasons: personal },
  }),
  told(file.shortVisitPermitted, { happened: 'operational', payload: visit, sealed: { reasons: personal } }),
  told(file.banServed, {
    happened: 'operational',
    payload: { servedOn: 'operational' },
    sealed: { receivedBy: 'identity' },
  }),
  told(file.banAppealed, { happened: 'operational', payload: { lodgedOn: 'operational' } }),
  told(file.banAppealDecided, {
    happened: 'operational',
    payload: { outcome: 'operational', decidedOn: 'operational' },
  }),
  told(file.banBecameFinal, { happened: 'operational', payload: { finalOn: 'operational' } }),
];
