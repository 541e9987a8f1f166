import type { FileBase, Machine, Region, RegionFacts, RegionOfMachine } from '../kernel';
import { assistance, assistedReturnEvents, supportEvents, type Assistance } from './assistance';
import { childEvents } from './child';
import { custody, custodyEvents, type Custody } from './custody';
import { decision, decisionEvents, type Decision } from './decision';
import { decisionChangeEvents } from './decision-changes';
import { departurePeriod, departurePeriodEvents, type DeparturePeriod } from './departure-period';
import { entryBan, entryBanEvents, type EntryBan } from './entry-ban';
import { holds, holdsEvents, type Holds } from './holds';
import { identity, identityEvents, type Identity } from './identity';
import { instructionEvents } from './instruction';
import { proceedingsEvents } from './proceedings';
import { notices, noticesEvents, type Notices } from './notices';
import { reintegration, reintegrationEvents, type Reintegration } from './reintegration';
import { remedy, remedyEvents, type Remedy } from './remedy';
import { responsibility, responsibilityEvents, type Responsibility } from './responsibility';
import { stayEvents } from './stay';
import { transport, transportEvents, type Transport } from './transport';
import { travelDocument, travelDocumentEvents, type TravelDocument } from './travel-document';
import { victimEvents } from './victims';
import { whereabouts, whereaboutsEvents, type Whereabouts } from './whereabouts';

/** Everything that a case is, by region. It holds nothing that identifies the person. */
export interface Regions {
  readonly decision: Decision;
  readonly remedy: Remedy;
  readonly departurePeriod: DeparturePeriod;
  readonly responsibility: Responsibility;
  readonly custody: Custody;
  readonly identity: Identity;
  readonly travelDocument: TravelDocument;
  readonly holds: Holds;
  readonly whereabouts: Whereabouts;
  readonly transport: Transport;
  readonly entryBan: EntryBan;
  readonly assistance: Assistance;
  readonly reintegration: Reintegration;
  readonly notices: Notices;
}

export type RegionName = keyof Regions;
export type CaseFile = FileBase & Regions;

const held = (region: Region, events: RegionOfMachine['events']): RegionOfMachine => ({ region, events });

/** The regions in the order in which a reader meets them. */
export const caseRegions: readonly RegionOfMachine[] = [
  held(decision, [
    ...decisionEvents,
    ...proceedingsEvents,
    ...instructionEvents,
    ...decisionChangeEvents,
    ...childEvents,
    ...stayEvents,
    ...victimEvents,
  ]),
  held(remedy, remedyEvents),
  held(departurePeriod, departurePeriodEvents),
  held(responsibility, responsibilityEvents),
  held(whereabouts, whereaboutsEvents),
  held(custody, custodyEvents),
  held(identity, identityEvents),
  held(travelDocument, travelDocumentEvents),
  held(holds, holdsEvents),
  held(transport, transportEvents),
  held(entryBan, entryBanEvents),
  held(assistance, [...supportEvents, ...assistedReturnEvents]),
  held(reintegration, reintegrationEvents),
  held(notices, noticesEvents),
];

export const emptyFile: CaseFile = {
  decision: decision.blank,
  remedy: remedy.blank,
  departurePeriod: departurePeriod.blank,
  responsibility: responsibility.blank,
  custody: custody.blank,
  identity: identity.blank,
  travelDocument: travelDocument.blank,
  holds: holds.blank,
  whereabouts: whereabouts.blank,
  transport: transport.blank,
  entryBan: entryBan.blank,
  assistance: assistance.blank,
  reintegration: reintegration.blank,
  notices: notices.blank,
  deadlines: {},
  deadlinesStarted: 0,
};

const isRegion = (name: string): name is RegionName => Object.hasOwn(emptyFile, name) && !name.startsWith('deadlines');

/** The case file as the kernel sees it. */
export const caseMachine: Machine<CaseFile> = {
  regions: caseRegions,
  empty: emptyFile,
  facts(file: CaseFile, region: string): RegionFacts {
    if (!isRegion(region)) throw new RangeError(`a case file has no region ${region}`);
    return file[region];
  },
  withFacts: (file, region, facts) => ({ ...file, [region]: facts }),
};

/** A file that was stored before the case had all the regions of today: those it lacks are as they begin. */
export const completed = (stored: Partial<CaseFile>): CaseFile => ({ ...emptyFile, ...stored });
