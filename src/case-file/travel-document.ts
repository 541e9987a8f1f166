import { eventOf, type Region } from '../kernel';

/** By which way another state is asked. */
export const documentChannels = ['consulate', 'delegation', 'readmission-case-system', 'eu-travel-document'] as const;
export type DocumentChannel = (typeof documentChannels)[number];

export interface TravelDocument {
  readonly state: 'none' | 'drafted' | 'requested' | 'interview' | 'issued' | 'expired' | 'refused';
  /** ISO 3166-1 alpha-3 of the state that is asked. */
  readonly country?: string;
  /** Categories of data that are released to that state. */
  readonly dataReleased: readonly string[];
  /** Kinds of documents that go along with them. */
  readonly enclosures?: readonly string[];
  /** By which way the other state is asked. */
  readonly channel?: string;
  readonly draftedBy?: string;
  readonly approvedBy?: string;
  /** The authority that asks. */
  readonly requestedBy?: string;
  readonly kind?: string;
  readonly validUntil?: string;
  /** The identity version that the request, and so the acceptance and the document, rests on. */
  readonly identityVersion?: number;
  readonly requests: number;
  /** Until when an answer is expected, by the profile of the country. */
  readonly replyExpectedBy?: string;
  readonly remindedOn?: readonly string[];
  readonly overdueSince?: string;
  /** The other state takes the person back, or is taken to have agreed because its time to answer has passed. */
  readonly accepted?: { readonly on: string; readonly how: 'answered' | 'deemed' };
  readonly refusedBecause?: string;
  /** A passport or the like that an authority holds for the journey. */
  readonly kept?: { readonly on: string; readonly by: string };
  /** Months in custody in which nothing was done to make the journey possible. */
  readonly gaps?: number;
}

export const travelDocument: Region<TravelDocument> = {
  name: 'travelDocument',
  title: { en: 'Travel document', sv: 'Resehandling', pl: 'Dokument podróży' },
  states: {
    none: { en: 'none', sv: 'saknas', pl: 'brak' },
    drafted: { en: 'request drafted', sv: 'ansökan förberedd', pl: 'wniosek przygotowany' },
    requested: { en: 'requested', sv: 'begärd', pl: 'wystąpiono' },
    interview: { en: 'interview at the consulate', sv: 'intervju på ambassad', pl: 'rozmowa konsularna' },
    issued: { en: 'issued', sv: 'utfärdad', pl: 'wydany' },
    expired: { en: 'expired', sv: 'giltigheten utgången', pl: 'utracił ważność' },
    refused: { en: 'refused', sv: 'vägrad', pl: 'odmowa' },
  },
  blank: { state: 'none', dataReleased: [], requests: 0 },
};

const event = eventOf(travelDocument);

/** What the last request came to is not what the next one will. */
const anew = ({ state, requests, gaps, kept }: TravelDocument): TravelDocument => ({
  state,
  requests,
  dataReleased: [],
  ...(gaps !== undefined && { gaps }),
  ...(kept && { kept }),
});

interface Drafted {
  readonly country: string;
  readonly dataReleased: readonly string[];
  readonly identityVersion: number;
  readonly enclosures?: readonly string[];
  readonly channel?: string;
}

export const documentRequestDrafted = event<Drafted, { assessment: string }>('document-request-drafted', {
  title: {
    en: 'Request for a travel document drafted',
    sv: 'Ansökan om resehandling förberedd',
    pl: 'Przygotowano wniosek o dokument podróży',
  },
  from: ['none', 'drafted', 'refused', 'expired'],
  to: 'drafted',
  apply: (facts, { payload, actor }) => ({
    // A journal from before the channel was named goes on as it was folded then.
    ...(payload.channel === undefined ? facts : anew(facts)),
    ...payload,
    draftedBy: actor,
  }),
});

/** What of the draft the approver lets go; a journal from before each item was weighed says nothing: all of it. */
interface Requested {
  readonly released?: readonly string[];
  readonly enclosures?: readonly string[];
  readonly replyExpectedBy?: string;
}

/** The approver's weighing, in whole and item by item. */
interface Weighed {
  readonly assessment: string;
  readonly items?: readonly { readonly item: string; readonly release: boolean; readonly reasons: string }[];
}

export const documentRequested = event<Requested, Weighed>('document-requested', {
  title: { en: 'Travel document requested', sv: 'Resehandling begärd', pl: 'Wystąpiono o dokument podróży' },
  from: ['drafted'],
  to: 'requested',
  apply: (facts, { payload: { released, enclosures, replyExpectedBy }, actor, authority }) => ({
    ...facts,
    ...(released && { dataReleased: released, approvedBy: actor, requestedBy: authority }),
    ...(enclosures && { enclosures }),
    ...(replyExpectedBy !== undefined && { replyExpectedBy }),
    requests: facts.requests + 1,
  }),
});

export const consularInterviewHeld = event<{ heldOn: string; by?: string; outcome?: string }, { note: string }>(
  'consular-interview-held',
  {
    title: {
      en: 'Interview at the consulate held',
      sv: 'Intervju på ambassad genomförd',
      pl: 'Przeprowadzono rozmowę konsularną',
    },
    from: ['requested', 'interview'],
    to: 'interview',
    apply: facts => facts,
  },
);

export const consulateReminded = event<{ remindedOn: string; replyExpectedBy: string }, { note: string }>(
  'consulate-reminded',
  {
    title: { en: 'Reminder sent', sv: 'Påminnelse skickad', pl: 'Wysłano ponaglenie' },
    from: ['requested', 'interview'],
    apply: ({ overdueSince: _, ...facts }, { payload: { remindedOn, replyExpectedBy } }) => ({
      ...facts,
      remindedOn: [...(facts.remindedOn ?? []), remindedOn],
      replyExpectedBy,
    }),
  },
);

export const replyOverdue = event<Record<string, never>>('reply-overdue', {
  title: {
    en: 'No answer about the travel document in time',
    sv: 'Inget svar om resehandlingen i tid',
    pl: 'Brak odpowiedzi w sprawie dokumentu podróży w terminie',
  },
  from: ['requested', 'interview'],
  apply: (facts, { occurredAt }) => ({ ...facts, overdueSince: occurredAt }),
});

export const returnAccepted = event<{ acceptedOn: string; how: 'answered' | 'deemed' }, { reference: string }>(
  'return-accepted',
  {
    title: {
      en: 'The other state takes the person back',
      sv: 'Den andra staten tar emot personen',
      pl: 'Inne państwo przyjmie osobę',
    },
    from: ['requested', 'interview'],
    apply: (facts, { payload: { acceptedOn, how } }) => ({ ...facts, accepted: { on: acceptedOn, how } }),
  },
);

/** What the form of the European document shows and no register holds; sealed, since it tells who somebody is. */
export interface DocumentParticulars {
  readonly placeOfIssue: string;
  /** Where the photograph is kept. */
  readonly photograph: string;
  readonly distinguishingMarks: string;
  readonly addressThere?: string;
}

interface IssuedSealed {
  readonly number: string;
  /** Of the European document alone; unsaid in older journals. */
  readonly particulars?: DocumentParticulars;
}

interface Issued {
  readonly kind: string;
  readonly issuedOn: string;
  readonly validUntil: string;
  readonly country: string;
  /** The identity that it was made out for; unsaid in older journals. */
  readonly identityVersion?: number;
}

export const documentIssued = event<Issued, IssuedSealed>('document-issued', {
  title: { en: 'Travel document issued', sv: 'Resehandling utfärdad', pl: 'Wydano dokument podróży' },
  from: ['none', 'drafted', 'requested', 'interview', 'refused', 'expired'],
  to: 'issued',
  apply: (facts, { payload: { kind, validUntil, country, identityVersion } }) => ({
    ...facts,
    kind,
    validUntil,
    country,
    ...(identityVersion !== undefined && { identityVersion }),
  }),
});

export const documentRefused = event<{ answeredOn: string; because?: string }, { reasons: string }>(
  'document-refused',
  {
    title: { en: 'Travel document refused', sv: 'Resehandling vägrad', pl: 'Odmówiono wydania dokumentu podróży' },
    from: ['requested', 'interview'],
    to: 'refused',
    apply: ({ accepted: _, ...facts }, { payload: { because } }) => ({
      ...facts,
      ...(because !== undefined && { refusedBecause: because }),
    }),
  },
);

export const documentExpired = event<Record<string, never>>('document-expired', {
  title: {
    en: 'Travel document expired',
    sv: 'Resehandlingens giltighet gick ut',
    pl: 'Dokument podróży utracił ważność',
  },
  from: ['issued'],
  to: 'expired',
  apply: facts => facts,
});

export const passportKept = event<{ keptOn: string }, { number: string }>('passport-kept', {
  title: { en: 'Passport taken into keeping', sv: 'Pass omhändertaget', pl: 'Przyjęto paszport do depozytu' },
  apply: (facts, { payload, authority }) => ({ ...facts, kept: { on: payload.keptOn, by: authority } }),
});

export const passportReturned = event<{ returnedOn: string; to: string }>('passport-returned', {
  title: { en: 'Passport given back', sv: 'Pass återlämnat', pl: 'Zwrócono paszport' },
  apply: ({ kept: _, ...facts }) => facts,
});

/** Somebody is in custody, and for too long nobody has done anything to make the journey possible. */
export const diligenceGap = event<Record<string, never>>('diligence-gap', {
  title: {
    en: 'Nothing done towards the journey for too long',
    sv: 'Ingen åtgärd för resan på för lång tid',
    pl: 'Zbyt długo bez działań na rzecz wyjazdu',
  },
  apply: facts => ({ ...facts, gaps: (facts.gaps ?? 0) + 1 }),
});

export const travelDocumentEvents = [
  documentRequestDrafted,
  documentRequested,
  consularInterviewHeld,
  consulateReminded,
  replyOverdue,
  returnAccepted,
  documentIssued,
  documentRefused,
  documentExpired,
  passportKept,
  passportReturned,
  diligenceGap,
];
