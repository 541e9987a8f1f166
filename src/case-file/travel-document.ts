import { eventOf, type Region } from '../kernel';

export interface TravelDocument {
  readonly state: 'none' | 'drafted' | 'requested' | 'interview' | 'issued' | 'expired' | 'refused';
  /** ISO 3166-1 alpha-3 of the state that is asked. */
  readonly country?: string;
  /** Categories of data that are released to that state. */
  readonly dataReleased: readonly string[];
  readonly draftedBy?: string;
  readonly kind?: string;
  readonly validUntil?: string;
  /** The identity version that the request rested on. */
  readonly identityVersion?: number;
  readonly requests: number;
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

export const documentRequestDrafted = event<
  { country: string; dataReleased: readonly string[]; identityVersion: number },
  { assessment: string }
>('document-request-drafted', {
  title: {
    en: 'Request for a travel document drafted',
    sv: 'Ansökan om resehandling förberedd',
    pl: 'Przygotowano wniosek o dokument podróży',
  },
  from: ['none', 'drafted', 'refused', 'expired'],
  to: 'drafted',
  apply: (facts, { payload, actor }) => ({ ...facts, ...payload, draftedBy: actor }),
});

export const documentRequested = event<Record<string, never>, { assessment: string }>('document-requested', {
  title: { en: 'Travel document requested', sv: 'Resehandling begärd', pl: 'Wystąpiono o dokument podróży' },
  from: ['drafted'],
  to: 'requested',
  apply: facts => ({ ...facts, requests: facts.requests + 1 }),
});

export const consularInterviewHeld = event<{ heldOn: string }, { note: string }>('consular-interview-held', {
  title: {
    en: 'Interview at the consulate held',
    sv: 'Intervju på ambassad genomförd',
    pl: 'Przeprowadzono rozmowę konsularną',
  },
  from: ['requested', 'interview'],
  to: 'interview',
  apply: facts => facts,
});

export const documentIssued = event<
  { kind: string; issuedOn: string; validUntil: string; country: string },
  { number: string }
>('document-issued', {
  title: { en: 'Travel document issued', sv: 'Resehandling utfärdad', pl: 'Wydano dokument podróży' },
  from: ['none', 'requested', 'interview'],
  to: 'issued',
  apply: (facts, { payload }) => ({
    ...facts,
    kind: payload.kind,
    validUntil: payload.validUntil,
    country: payload.country,
  }),
});

export const documentRefused = event<{ answeredOn: string }, { reasons: string }>('document-refused', {
  title: { en: 'Travel document refused', sv: 'Resehandling vägrad', pl: 'Odmówiono wydania dokumentu podróży' },
  from: ['requested', 'interview'],
  to: 'refused',
  apply: facts => facts,
});

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

export const travelDocumentEvents = [
  documentRequestDrafted,
  documentRequested,
  consularInterviewHeld,
  documentIssued,
  documentRefused,
  documentExpired,
];
