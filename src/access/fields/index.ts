import { caseMachine, type RegionName, type Regions } from '../../case-file';
import type { Classified, Shape } from '../classified';
import { assistance, assistanceEvents } from './assistance';
import { custody, custodyEvents } from './custody';
import { decision, decisionEvents } from './decision';
import { departurePeriod, departurePeriodEvents } from './departure-period';
import { entryBan, entryBanEvents } from './entry-ban';
import type { EventClasses } from './event-classes';
import { holds, holdsEvents } from './holds';
import { identity, identityEvents } from './identity';
import { notices, noticesEvents } from './notices';
import { reintegration, reintegrationEvents } from './reintegration';
import { remedy, remedyEvents } from './remedy';
import { responsibility, responsibilityEvents } from './responsibility';
import { transport, transportEvents } from './transport';
import { travelDocument, travelDocumentEvents } from './travel-document';
import { whereabouts, whereaboutsEvents } from './whereabouts';

export { classOfNotice, noticeKeys } from './notices';
export { handoverFields } from './responsibility';
export { carriageNeeds, orderFields } from './transport';

const regions: { readonly [Name in RegionName]: Classified<Regions[Name]> } = {
  decision,
  remedy,
  departurePeriod,
  responsibility,
  custody,
  identity,
  travelDocument,
  holds,
  whereabouts,
  transport,
  entryBan,
  assistance,
  reintegration,
  notices,
};

/** The classes of every field of the case file, by region. */
export const regionFields: Readonly<Record<string, Shape>> = regions;

/** The classes of everything that the journal shows, by event type. */
export const eventFields: ReadonlyMap<string, EventClasses> = new Map(
  [
    ...decisionEvents,
    ...remedyEvents,
    ...departurePeriodEvents,
    ...responsibilityEvents,
    ...custodyEvents,
    ...identityEvents,
    ...travelDocumentEvents,
    ...holdsEvents,
    ...whereaboutsEvents,
    ...transportEvents,
    ...entryBanEvents,
    ...assistanceEvents,
    ...reintegrationEvents,
    ...noticesEvents,
  ].map(one => [one.type, one]),
);

/** Event types of the case that nobody has given a class; they are told to nobody who may not know everything. */
export const unclassifiedEvents = (): readonly string[] =>
  caseMachine.regions.flatMap(({ events }) => events.map(({ type }) => type)).filter(type => !eventFields.has(type));
