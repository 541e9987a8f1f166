import { command, record, type Role } from '../../kernel';
import {
  consularInterviewHeld,
  documentExpired,
  documentIssued,
  documentRefused,
  documentRequestDrafted,
  documentRequested,
  identityFound,
  type CaseFile,
} from '../../case-file';
import { osl, uf, ul } from '../../law/sweden/acts';
import { deadlineHasPassed } from './guards/custody';
import { isResponsibleAuthority } from './guards/responsibility';
import {
  ApproveDocumentRequest,
  DraftDocumentRequest,
  RecordDocumentIssued,
  RecordDocumentRefused,
  RecordIdentityFinding,
  RecordInterview,
} from './inputs/identity.inputs';
import { beginningOf } from './time';

const onCase = { responsibility: ['held', 'in-transit'] } as const;

export const recordIdentityFinding = (by: readonly Role[]) =>
  command<CaseFile, RecordIdentityFinding>({
    name: 'record-identity-finding',
    title: {
      en: 'Record a finding on identity',
      sv: 'Registrera bedömning av identiteten',
      pl: 'Odnotuj ustalenie tożsamości',
    },
    by,
    basis: [ul('9:13')],
    input: RecordIdentityFinding,
    from: onCase,
    requires: [isResponsibleAuthority],
    records: [
      record(identityFound, ({ input }) => ({ finding: input.finding, evidence: input.evidence }), {
        sealed: ({ input }) => ({ note: input.note }),
      }),
    ],
  });

/** 19. What may leave the country is a closed list; each kind is justified before a second person lets it go. */
export const draftDocumentRequest = (by: readonly Role[]) =>
  command<CaseFile, DraftDocumentRequest>({
    name: 'draft-document-request',
    title: {
      en: 'Draft a request for a travel document',
      sv: 'Förbered ansökan om resehandling',
      pl: 'Przygotuj wniosek o dokument podróży',
    },
    by,
    basis: [ul('9:13'), uf('7:20')],
    input: DraftDocumentRequest,
    from: {
      ...onCase,
      travelDocument: ['none', 'drafted', 'refused', 'expired'],
      decision: ['issued', 'served', 'final'],
    },
    requires: [isResponsibleAuthority],
    records: [
      record(
        documentRequestDrafted,
        ({ file, input }) => ({
          country: input.country,
          dataReleased: input.data,
          identityVersion: file.identity.version,
        }),
        { sealed: ({ input }) => ({ assessment: input.assessment }) },
      ),
    ],
  });

/** 19. A second person weighs secrecy before anything is released (JO 1573-2015). */
export const approveDocumentRequest = (by: readonly Role[]) =>
  command<CaseFile, ApproveDocumentRequest>({
    name: 'approve-document-request',
    title: {
      en: 'Approve and send the request for a travel document',
      sv: 'Godkänn och skicka ansökan om resehandling',
      pl: 'Zatwierdź i wyślij wniosek o dokument podróży',
    },
    by,
    basis: [uf('7:20'), osl('37:1', 'known'), osl('21:5', 'known')],
    input: ApproveDocumentRequest,
    from: { ...onCase, travelDocument: 'drafted', decision: ['issued', 'served', 'final'] },
    requires: [isResponsibleAuthority],
    firstHand: { event: documentRequestDrafted, of: file => file.travelDocument.draftedBy },
    records: [record(documentRequested, () => ({}), { sealed: ({ input }) => ({ assessment: input.assessment }) })],
  });

export const recordInterview = (by: readonly Role[]) =>
  command<CaseFile, RecordInterview>({
    name: 'record-consular-interview',
    title: {
      en: 'Record an interview at the consulate',
      sv: 'Registrera ambassadintervju',
      pl: 'Odnotuj rozmowę konsularną',
    },
    by,
    basis: [ul('9:13')],
    input: RecordInterview,
    from: { ...onCase, travelDocument: ['requested', 'interview'] },
    requires: [isResponsibleAuthority],
    occurred: input => beginningOf(input.heldOn),
    records: [
      record(consularInterviewHeld, ({ input }) => ({ heldOn: input.heldOn }), {
        sealed: ({ input }) => ({ note: input.note }),
      }),
    ],
  });

export const recordDocumentIssued = (by: readonly Role[]) =>
  command<CaseFile, RecordDocumentIssued>({
    name: 'record-document-issued',
    title: { en: 'Record a travel document', sv: 'Registrera resehandling', pl: 'Odnotuj wydanie dokumentu podróży' },
    by,
    basis: [ul('9:5'), ul('9:13')],
    input: RecordDocumentIssued,
    from: { ...onCase, travelDocument: ['none', 'requested', 'interview'] },
    requires: [isResponsibleAuthority],
    occurred: input => beginningOf(input.issuedOn),
    records: [
      record(
        documentIssued,
        ({ input }) => ({
          kind: input.kind,
          country: input.country,
          issuedOn: input.issuedOn,
          validUntil: input.validUntil,
        }),
        { sealed: ({ input }) => ({ number: input.number }) },
      ),
    ],
  });

export const recordDocumentRefused = (by: readonly Role[]) =>
  command<CaseFile, RecordDocumentRefused>({
    name: 'record-document-refused',
    title: {
      en: 'Record that the travel document was refused',
      sv: 'Registrera vägrad resehandling',
      pl: 'Odnotuj odmowę wydania dokumentu podróży',
    },
    by,
    basis: [ul('9:13')],
    input: RecordDocumentRefused,
    from: { ...onCase, travelDocument: ['requested', 'interview'] },
    requires: [isResponsibleAuthority],
    occurred: input => beginningOf(input.answeredOn),
    records: [
      record(documentRefused, ({ input }) => ({ answeredOn: input.answeredOn }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });

export const expireDocument = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'expire-document',
    title: {
      en: 'Travel document expired',
      sv: 'Resehandlingens giltighet gick ut',
      pl: 'Dokument podróży utracił ważność',
    },
    by,
    basis: [ul('9:13')],
    from: { ...onCase, travelDocument: 'issued' },
    requires: [deadlineHasPassed('se.document.validity', [ul('9:13')])],
    records: [record(documentExpired, () => ({}))],
  });
