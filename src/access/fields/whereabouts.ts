import * as file from '../../case-file';
import type { Classified } from '../classified';
import { eventClasses as told } from './event-classes';

export const whereabouts: Classified<file.Whereabouts> = {
  state: 'whereabouts',
  abscondedOn: 'whereabouts',
  abscondingFacts: 'whereabouts',
  leftCountryOn: 'whereabouts',
  leftMemberStatesOn: 'whereabouts',
  leftAsDecidedOn: 'whereabouts',
  destination: 'whereabouts',
  manner: 'whereabouts',
  dataTold: 'identity',
  reEnteredOn: 'whereabouts',
  wantedSince: 'whereabouts',
};

const left = { leftMemberStatesOn: 'whereabouts', leftAsDecidedOn: 'whereabouts' } as const;

export const whereaboutsEvents = [
  told(file.absconded, {
    happened: 'whereabouts',
    payload: { abscondedOn: 'whereabouts', facts: 'whereabouts' },
    sealed: { tracing: 'whereabouts' },
  }),
  told(file.located, {
    happened: 'whereabouts',
    payload: { locatedOn: 'whereabouts' },
    sealed: { place: 'whereabouts' },
  }),
  told(file.wantedNoticeIssued, { happened: 'whereabouts', payload: { issuedOn: 'whereabouts' } }),
  told(file.saidAbroad, {
    happened: 'whereabouts',
    payload: { reportedOn: 'whereabouts' },
    sealed: { source: 'whereabouts' },
  }),
  told(file.departureConfirmed, {
    happened: 'whereabouts',
    payload: {
      ...left,
      leftCountryOn: 'whereabouts',
      destination: 'whereabouts',
      manner: 'whereabouts',
      dataTold: 'identity',
    },
    sealed: { evidence: 'whereabouts' },
  }),
  told(file.leftMemberStates, { happened: 'whereabouts', payload: left, sealed: { evidence: 'whereabouts' } }),
  told(file.reEntered, {
    happened: 'whereabouts',
    payload: { foundOn: 'whereabouts' },
    sealed: { place: 'whereabouts' },
  }),
];
