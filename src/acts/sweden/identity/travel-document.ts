import { command, record, type Role } from '../../../kernel';
import {
  diligenceGap,
  documentExpired,
  documentIssued,
  passportKept,
  passportReturned,
  type CaseFile,
} from '../../../case-file';
import { ecthr, frontexRegulation, travelDocumentForReturn } from '../../../law/eu/acts';
import { houseRule, uf, ul } from '../../../law/sweden/acts';
import {
  particularsFitDocument,
  particularsTellNothingOfProtection,
  sealedOfDocument,
} from '../../neutral/return-document';
import { deadlineHasPassed } from '../custody/guards/custody';
import { isKeeperOfPassport, issuerFitsTheKind, passportIsKept, passportIsNotKept } from './guards/document-request';
import { isResponsibleAuthority } from '../responsibility/guards/responsibility';
import { KeepPassport, RecordDocumentIssued, ReturnPassport } from './inputs/travel-document.inputs';
import { beginningOf } from '../time';
import { whoeverRecords } from '../who';

const form = travelDocumentForReturn('3', 'known');
const onCase = { responsibility: ['held', 'in-transit'] } as const;

/** A document that another state makes out is for the identity that it was asked about; one at hand, for that of today. */
export const recordDocumentIssued = (by: readonly Role[]) =>
  command<CaseFile, RecordDocumentIssued>({
    name: 'record-document-issued',
    title: { en: 'Record a travel document', sv: 'Registrera resehandling', pl: 'Odnotuj wydanie dokumentu podróży' },
    by,
    basis: [ul('9:5'), ul('9:13'), form],
    advice: {
      en: 'For a passport at hand, a document from the consulate, the European document for return or an alien’s passport. Its last day of validity is watched.',
      sv: 'För ett pass som finns, en handling från ambassaden, EU:s resehandling för återvändande eller ett främlingspass. Sista giltighetsdag bevakas.',
      pl: 'Dla posiadanego paszportu, dokumentu z konsulatu, europejskiego dokumentu do powrotu lub paszportu dla cudzoziemca. Termin ważności jest pilnowany.',
    },
    input: RecordDocumentIssued,
    from: { ...onCase, travelDocument: ['none', 'drafted', 'requested', 'interview', 'refused', 'expired'] },
    requires: [
      isResponsibleAuthority,
      issuerFitsTheKind,
      particularsFitDocument([form], [whoeverRecords]),
      particularsTellNothingOfProtection([form, frontexRegulation('art. 48(1)(a)(ii)')], [whoeverRecords]),
    ],
    occurred: input => beginningOf(input.issuedOn),
    records: [
      record(
        documentIssued,
        ({ file, input }) => ({
          kind: input.kind,
          country: input.country,
          issuedOn: input.issuedOn,
          validUntil: input.validUntil,
          identityVersion: identityOfDocument(file),
        }),
        { sealed: ({ input }) => sealedOfDocument(input) },
      ),
    ],
  });

const identityOfDocument = ({ identity, travelDocument: { state, identityVersion } }: CaseFile): number =>
  state === 'requested' || state === 'interview' ? (identityVersion ?? 0) : identity.version;

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
    advice: {
      en: 'Happens by itself on the day after the last day of validity. A new document has to be asked for.',
      sv: 'Sker av sig självt dagen efter sista giltighetsdag. En ny handling måste begäras.',
      pl: 'Następuje samo w dniu po ostatnim dniu ważności. Trzeba wystąpić o nowy dokument.',
    },
    from: { ...onCase, travelDocument: 'issued' },
    requires: [deadlineHasPassed('se.document.validity', [ul('9:13')])],
    records: [record(documentExpired, () => ({}))],
  });

/** 9:5: a passport may be held for the journey. */
export const keepPassport = (by: readonly Role[]) =>
  command<CaseFile, KeepPassport>({
    name: 'keep-passport',
    title: { en: 'Take a passport into keeping', sv: 'Omhänderta pass', pl: 'Przyjmij paszport do depozytu' },
    by,
    basis: [ul('9:5')],
    advice: {
      en: 'When a passport is held until the journey. It goes back to the person, or along with the escort.',
      sv: 'När ett pass hålls till resan. Det lämnas tillbaka till personen eller följer med eskorten.',
      pl: 'Gdy paszport zatrzymuje się do podróży. Wraca do osoby albo jedzie z konwojem.',
    },
    input: KeepPassport,
    from: { ...onCase, decision: ['issued', 'served', 'final'] },
    requires: [isResponsibleAuthority, passportIsNotKept],
    occurred: input => beginningOf(input.keptOn),
    records: [
      record(passportKept, ({ input }) => ({ keptOn: input.keptOn }), {
        sealed: ({ input }) => ({ number: input.number }),
      }),
    ],
  });

/** 9:5 and UF 8:2: whoever keeps it gives it back, also when the case has been closed. */
export const returnPassport = (by: readonly Role[]) =>
  command<CaseFile, ReturnPassport>({
    name: 'return-passport',
    title: { en: 'Give a passport back', sv: 'Återlämna pass', pl: 'Zwróć paszport' },
    by,
    basis: [ul('9:5'), uf('8:2')],
    advice: {
      en: 'When the reason to keep it is gone, or it leaves with the person. Also after the case has been closed.',
      sv: 'När skälet att hålla det har upphört, eller när det följer med personen. Även efter att ärendet avslutats.',
      pl: 'Gdy ustał powód zatrzymania albo paszport wyjeżdża z osobą. Także po zamknięciu sprawy.',
    },
    input: ReturnPassport,
    from: { responsibility: ['held', 'in-transit', 'closed'] },
    requires: [passportIsKept, isKeeperOfPassport],
    occurred: input => beginningOf(input.returnedOn),
    records: [record(passportReturned, ({ input }) => ({ returnedOn: input.returnedOn, to: input.to }))],
  });

const diligence = [ecthr('10664/05 Mikolenko'), houseRule('diligence', 'verify')];

/** Custody for removal is lawful only while somebody works on the removal. */
export const noteDiligenceGap = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'note-diligence-gap',
    title: {
      en: 'Nothing done towards the journey for too long',
      sv: 'Ingen åtgärd för resan på för lång tid',
      pl: 'Zbyt długo bez działań na rzecz wyjazdu',
    },
    by,
    basis: diligence,
    advice: {
      en: 'Happens by itself when somebody is in custody and no step was taken for a month. Take one, or ask whether custody still has a purpose.',
      sv: 'Sker av sig självt när någon är frihetsberövad och inget gjorts på en månad. Vidta en åtgärd eller pröva om frihetsberövandet ännu har ett syfte.',
      pl: 'Następuje samo, gdy osoba jest pozbawiona wolności, a od miesiąca nic nie zrobiono. Należy podjąć czynność albo ocenić, czy detencja ma jeszcze cel.',
    },
    from: { ...onCase, custody: 'detained' },
    requires: [deadlineHasPassed('se.document.diligence', diligence)],
    records: [record(diligenceGap, () => ({}))],
  });
