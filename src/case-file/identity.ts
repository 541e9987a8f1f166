import { eventOf, type Region } from '../kernel';

export interface Identity {
  readonly state: 'unknown' | 'claimed' | 'probable' | 'confirmed';
  /** What the last finding rests on. */
  readonly evidence?: string;
  /** Counts findings: an acceptance by another state is bound to the identity as it then was. */
  readonly version: number;
}

export const identity: Region<Identity> = {
  name: 'identity',
  title: { en: 'Identity', sv: 'Identitet', pl: 'Tożsamość' },
  states: {
    unknown: { en: 'unknown', sv: 'okänd', pl: 'nieznana' },
    claimed: { en: 'claimed', sv: 'uppgiven', pl: 'podana' },
    probable: { en: 'probable', sv: 'sannolik', pl: 'uprawdopodobniona' },
    confirmed: { en: 'confirmed', sv: 'styrkt', pl: 'potwierdzona' },
  },
  blank: { state: 'unknown', version: 0 },
};

export const identityFound = eventOf(identity)<{ finding: Identity['state']; evidence: string }, { note: string }>(
  'identity-found',
  {
    title: { en: 'Finding on identity', sv: 'Bedömning av identiteten', pl: 'Ustalenie dotyczące tożsamości' },
    to: ['unknown', 'claimed', 'probable', 'confirmed'],
    apply: (facts, { payload }) => ({ state: payload.finding, evidence: payload.evidence, version: facts.version + 1 }),
  },
);

export const identityEvents = [identityFound];
