import { eventOf, type Region } from '../kernel';

export interface Identity {
  readonly state: 'unknown' | 'claimed' | 'probable' | 'confirmed';
  /** What the last finding rests on. */
  readonly evidence?: string;
  /** Counts findings: an acceptance by another state is bound to the identity as it then was. */
  readonly version: number;
  /** The finding from which on it has been one and the same identity; an older acceptance was of somebody else. */
  readonly sameSince?: number;
  /** Who or what confirmed it, by code. */
  readonly confirmedBy?: string;
  /** ISO 3166-1 alpha-3, as the last finding has it. */
  readonly nationality?: string;
  readonly items?: readonly Evidence[];
  readonly hypotheses?: readonly Hypothesis[];
}

/** A piece of evidence; what it says is sealed. */
export interface Evidence {
  readonly number: number;
  readonly kind: string;
  readonly obtainedOn: string;
  /** The authority that recorded it. */
  readonly by: string;
}

/** A country whose national the person may be, and how strongly the evidence speaks for it. */
export interface Hypothesis {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly strength: 'weak' | 'fair' | 'strong' | 'discarded';
  /** Numbers of the evidence that it rests on. */
  readonly evidence: readonly number[];
  readonly since: string;
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
const event = eventOf(identity);

export const evidenceRecorded = event<{ kind: string; obtainedOn: string }, { note: string }>('evidence-recorded', {
  title: {
    en: 'Evidence of identity recorded',
    sv: 'Identitetsbevisning registrerad',
    pl: 'Odnotowano dowód tożsamości',
  },
  apply: (facts, { payload, authority }) => ({
    ...facts,
    items: [...evidenceOf(facts), { number: evidenceOf(facts).length + 1, ...payload, by: authority }],
  }),
});

export const hypothesisSet = event<Omit<Hypothesis, 'since'>, { note: string }>('hypothesis-set', {
  title: {
    en: 'Hypothesis on nationality weighed',
    sv: 'Hypotes om medborgarskap värderad',
    pl: 'Oceniono hipotezę co do obywatelstwa',
  },
  apply: (facts, { payload, occurredAt }) => ({
    ...facts,
    hypotheses: [
      ...(facts.hypotheses ?? []).filter(({ country }) => country !== payload.country),
      { ...payload, since: occurredAt },
    ],
  }),
});

export interface IdentityFound {
  readonly finding: Identity['state'];
  readonly evidence: string;
  /** Whether it is still the same identity as in the finding before; unsaid in older journals, where it was. */
  readonly sameIdentity?: boolean;
  readonly confirmedBy?: string;
  readonly nationality?: string;
}

export const identityFound = event<IdentityFound, { note: string }>('identity-found', {
  title: { en: 'Finding on identity', sv: 'Bedömning av identiteten', pl: 'Ustalenie dotyczące tożsamości' },
  to: ['unknown', 'claimed', 'probable', 'confirmed'],
  apply: (facts, { payload: { finding, evidence, sameIdentity, confirmedBy, nationality } }) => {
    const { confirmedBy: _, nationality: known, ...kept } = facts;
    const version = facts.version + 1;
    const country = nationality ?? (sameIdentity === false ? undefined : known);
    return {
      ...kept,
      state: finding,
      evidence,
      version,
      ...(sameIdentity === false && { sameSince: version }),
      ...(confirmedBy !== undefined && { confirmedBy }),
      ...(country !== undefined && { nationality: country }),
    };
  },
});

export const identityEvents = [evidenceRecorded, hypothesisSet, identityFound];

export const evidenceOf = ({ items }: Identity): readonly Evidence[] => items ?? [];

/** Whether something that was bound to an earlier finding still concerns the identity of today. */
export const isSameIdentity = ({ sameSince }: Identity, version: number | undefined): boolean =>
  sameSince === undefined || (version ?? 0) >= sameSince;
