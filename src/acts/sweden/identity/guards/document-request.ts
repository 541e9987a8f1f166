import { Temporal } from 'temporal-polyfill';
import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { readmissionAgreements, travelDocumentForReturn } from '../../../../law/eu/acts';
import { houseRule, jk, jo, osl, uf, ul } from '../../../../law/sweden/acts';
import {
  enclosureCarries,
  type ApproveDocumentRequest,
  type DraftDocumentRequest,
  type RecordDocumentIssued,
  type RecordReturnAccepted,
  type RemindConsulate,
} from '../inputs/travel-document.inputs';
import { dayOf } from '../../time';
import { approver, time, whoeverDrafts, whoeverRecords } from '../../who';

/** A copy of a passport is passport data: what a paper carries must be on the list of this request too. */
export const papersCarryWhatIsAskedFor: Guard<CaseFile, DraftDocumentRequest> = {
  code: 'paper-carries-other-data',
  demand: {
    en: 'Every paper carries only data that the request names',
    sv: 'Varje handling innehåller bara uppgifter som begäran anger',
    pl: 'Każde pismo zawiera tylko dane wskazane we wniosku',
  },
  refusal: {
    en: 'A paper carries a kind of data that the request does not name. Name it, or leave the paper out.',
    sv: 'En handling innehåller uppgifter som begäran inte anger. Ange uppgiftsslaget eller utelämna handlingen.',
    pl: 'Pismo zawiera dane, których wniosek nie wymienia. Należy je wymienić albo pominąć pismo.',
  },
  legalBasis: [uf('7:20')],
  whoCanClear: [whoeverDrafts],
  test: ({ input }) => (input.enclosures ?? []).every(paper => input.data.includes(enclosureCarries[paper])),
};

export const everyItemIsWeighed: Guard<CaseFile, ApproveDocumentRequest> = {
  code: 'item-not-weighed',
  demand: {
    en: 'Secrecy is assessed for every kind of data and every paper, one by one',
    sv: 'Sekretessen är prövad för varje uppgiftsslag och varje handling, var för sig',
    pl: 'Tajemnicę oceniono osobno dla każdego rodzaju danych i każdego pisma',
  },
  refusal: {
    en: 'Weigh every kind of data and every paper of the draft once, and nothing else.',
    sv: 'Pröva varje uppgiftsslag och varje handling i utkastet en gång, och inget annat.',
    pl: 'Należy ocenić każdy rodzaj danych i każde pismo z projektu jeden raz i nic poza tym.',
  },
  legalBasis: [uf('7:20'), osl('37:1', 'known'), osl('21:5', 'known'), jo('1573-2015'), jk('6229-06-21')],
  whoCanClear: [approver],
  test: ({ file: { travelDocument }, input }) => {
    const drafted = [...travelDocument.dataReleased, ...(travelDocument.enclosures ?? [])];
    const weighed = input.items.map(({ item }) => item);
    return weighed.length === drafted.length && drafted.every(item => weighed.some(one => one === item));
  },
};

/** A paper goes with the data that it carries, and a request that tells nothing asks nothing. */
export const releaseHoldsTogether: Guard<CaseFile, ApproveDocumentRequest> = {
  code: 'release-does-not-hold-together',
  demand: {
    en: 'Something is released, and no paper without the data that it carries',
    sv: 'Något lämnas ut, och ingen handling utan de uppgifter den innehåller',
    pl: 'Coś się przekazuje, a żadnego pisma bez danych, które zawiera',
  },
  refusal: {
    en: 'At least one kind of data must be released, and a paper only together with the kind of data that it carries. Otherwise let the request be drafted anew.',
    sv: 'Minst ett uppgiftsslag måste lämnas ut, och en handling bara tillsammans med det uppgiftsslag den innehåller. Låt annars begäran förberedas på nytt.',
    pl: 'Trzeba przekazać co najmniej jeden rodzaj danych, a pismo tylko razem z danymi, które zawiera. W przeciwnym razie wniosek należy przygotować ponownie.',
  },
  legalBasis: [uf('7:20'), jo('1573-2015')],
  whoCanClear: [approver, whoeverDrafts],
  test: ({ file: { travelDocument }, input }) => {
    const released = new Set<string>(input.items.filter(({ release }) => release).map(({ item }) => item));
    const carries: Readonly<Record<string, string>> = enclosureCarries;
    return (
      travelDocument.dataReleased.some(data => released.has(data)) &&
      (travelDocument.enclosures ?? []).every(paper => !released.has(paper) || released.has(carries[paper] ?? ''))
    );
  },
};

export const replyIsExpectedLater: Guard<CaseFile, ApproveDocumentRequest | RemindConsulate> = {
  code: 'reply-expected-in-the-past',
  demand: {
    en: 'The answer is expected on a day to come',
    sv: 'Svaret väntas en kommande dag',
    pl: 'Odpowiedź oczekiwana jest w przyszłości',
  },
  refusal: {
    en: 'The last day on which an answer is expected must lie ahead.',
    sv: 'Sista dagen då svar väntas ska ligga framåt i tiden.',
    pl: 'Ostatni dzień oczekiwania na odpowiedź musi przypadać w przyszłości.',
  },
  legalBasis: [houseRule('document-reply', 'verify')],
  whoCanClear: [whoeverRecords],
  test: ({ input, now }) => input.replyExpectedBy === undefined || input.replyExpectedBy >= dayOf(now),
};

/** Silence is consent only where that was agreed, and only once the time agreed has passed. */
export const silenceMayCount: Guard<CaseFile, RecordReturnAccepted> = {
  code: 'silence-is-not-yet-consent',
  demand: {
    en: 'Where silence counts as consent, the agreed time to answer has passed',
    sv: 'Där tystnad räknas som godtagande har den avtalade svarstiden gått ut',
    pl: 'Jeżeli milczenie oznacza zgodę, uzgodniony czas na odpowiedź upłynął',
  },
  refusal: {
    en: 'Silence counts only in the readmission case system of an agreement, and after the last day on which an answer was expected.',
    sv: 'Tystnad räknas bara i ett återtagandeavtals ärendesystem, och efter den sista dagen då svar väntades.',
    pl: 'Milczenie liczy się tylko w systemie spraw umowy o readmisji i po ostatnim dniu oczekiwania na odpowiedź.',
  },
  legalBasis: [readmissionAgreements('deemed acceptance', 'verify')],
  whoCanClear: [time],
  test: ({ file: { travelDocument }, input, now }) => {
    if (input.how === 'answered') return true;
    const { channel, replyExpectedBy } = travelDocument;
    if (channel !== 'readmission-case-system' || replyExpectedBy === undefined) return false;
    if (replyExpectedBy < dayOf(now)) return true;
    return { clearsOn: Temporal.PlainDate.from(replyExpectedBy).add({ days: 1 }).toString() };
  },
};

/** An alien’s passport and the European document are made out here, every other by the state of which they speak. */
export const issuerFitsTheKind: Guard<CaseFile, RecordDocumentIssued> = {
  code: 'issuer-does-not-fit',
  demand: {
    en: 'The issuing state fits the kind of document',
    sv: 'Utfärdande stat stämmer med slaget av handling',
    pl: 'Państwo wydające odpowiada rodzajowi dokumentu',
  },
  refusal: {
    en: 'Sweden issues the alien’s passport and the European travel document for return, and no passport or emergency document of another state.',
    sv: 'Sverige utfärdar främlingspasset och EU:s resehandling för återvändande, men inte andra staters pass och nödhandlingar.',
    pl: 'Szwecja wydaje paszport dla cudzoziemca i europejski dokument podróży do powrotu, a nie paszporty i dokumenty zastępcze innych państw.',
  },
  legalBasis: [travelDocumentForReturn('3', 'known'), ul('9:13')],
  whoCanClear: [whoeverRecords],
  test: ({ input }) => ['aliens-passport', 'eu-return-document'].includes(input.kind) === (input.country === 'SWE'),
};

const passport = (
  code: string,
  kept: boolean,
  demand: Guard<CaseFile>['refusal'],
  refusal: Guard<CaseFile>['refusal'],
): Guard<CaseFile> => ({
  code,
  demand,
  refusal,
  legalBasis: [ul('9:5'), uf('8:2')],
  whoCanClear: [whoeverRecords],
  test: ({ file }) => (file.travelDocument.kept !== undefined) === kept,
});

export const passportIsNotKept = passport(
  'passport-already-kept',
  false,
  { en: 'No passport is kept yet', sv: 'Inget pass är omhändertaget', pl: 'Żaden paszport nie jest w depozycie' },
  {
    en: 'A passport is kept in this case already.',
    sv: 'Ett pass är redan omhändertaget i ärendet.',
    pl: 'W tej sprawie paszport jest już w depozycie.',
  },
);

export const passportIsKept = passport(
  'no-passport-kept',
  true,
  { en: 'A passport is kept', sv: 'Ett pass är omhändertaget', pl: 'Paszport jest w depozycie' },
  {
    en: 'No passport is kept in this case.',
    sv: 'Inget pass är omhändertaget i ärendet.',
    pl: 'W tej sprawie nie ma paszportu w depozycie.',
  },
);

export const isKeeperOfPassport: Guard<CaseFile> = {
  code: 'not-the-keeper',
  demand: {
    en: 'Your authority keeps the passport',
    sv: 'Er myndighet förvarar passet',
    pl: 'Paszport przechowuje ten organ',
  },
  refusal: {
    en: 'Another authority keeps the passport.',
    sv: 'En annan myndighet förvarar passet.',
    pl: 'Paszport przechowuje inny organ.',
  },
  legalBasis: [ul('9:5'), uf('8:2')],
  whoCanClear: [{ en: 'the authority that keeps it', sv: 'den myndighet som förvarar det', pl: 'organ przechowujący' }],
  test: ({ file: { travelDocument }, actor }) =>
    travelDocument.kept === undefined || travelDocument.kept.by === actor.authority,
};
