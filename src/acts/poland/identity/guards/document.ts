import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { computeDeadline } from '../../../../law';
import { frontexRegulation, travelDocumentForReturn } from '../../../../law/eu/acts';
import { uoc } from '../../../../law/poland/acts';
import { say } from '../../say';
import { headquarters, whoeverRecords } from '../../who';
import type { RecordReturnDocument, SendConsularRequest } from '../inputs/document.inputs';

/** Never disclose to a third country that asylum was sought. */
export const tellsNothingOfProtection: Guard<CaseFile, SendConsularRequest> = {
  code: 'would-tell-of-protection',
  demand: say(
    'Nothing that leaves shows that protection was sought',
    'Inget som lämnas ut visar att skydd har sökts',
    'Nic, co się przekazuje, nie ujawnia ubiegania się o ochronę',
  ),
  refusal: say(
    'A third country may never learn that protection was sought: take out whatever shows or suggests it.',
    'Ett tredjeland får aldrig veta att skydd har sökts: ta bort allt som visar eller antyder det.',
    'Państwo trzecie nigdy nie może się dowiedzieć o ubieganiu się o ochronę: należy usunąć wszystko, co na to wskazuje.',
  ),
  legalBasis: [frontexRegulation('art. 48(1)(a)(ii)')],
  whoCanClear: [headquarters],
  test: ({ input }) => input.tellsNothingOfProtection,
};

/** A temporary Polish document is for seven days at most (267-272). */
export const temporaryDocumentIsShort: Guard<CaseFile, RecordReturnDocument> = {
  code: 'temporary-document-too-long',
  demand: say(
    'A temporary Polish travel document is valid for seven days at most',
    'En tillfällig polsk resehandling gäller högst sju dagar',
    'Tymczasowy polski dokument podróży jest ważny najwyżej siedem dni',
  ),
  refusal: say(
    'A temporary Polish travel document cannot be valid for more than seven days.',
    'En tillfällig polsk resehandling kan inte gälla längre än sju dagar.',
    'Tymczasowy polski dokument podróży nie może być ważny dłużej niż siedem dni.',
  ),
  legalBasis: [uoc('267–272')],
  whoCanClear: [whoeverRecords],
  test: ({ input }) =>
    input.kind !== 'temporary-polish-document' ||
    input.validUntil <= computeDeadline('pl.travel-document.temporary.max', { start: input.issuedOn }).dueOn,
};

export const issuerFitsReturnDocument: Guard<CaseFile, RecordReturnDocument> = {
  code: 'issuer-does-not-fit',
  demand: say(
    'The issuing state fits the kind of document',
    'Utfärdande stat stämmer med slaget av handling',
    'Państwo wydające odpowiada rodzajowi dokumentu',
  ),
  refusal: say(
    'Poland issues the European travel document for return and the temporary Polish document, and no passport of another state.',
    'Polen utfärdar EU:s resehandling för återvändande och den tillfälliga polska handlingen, men inget pass för en annan stat.',
    'Polska wydaje europejski dokument podróży do celów powrotu i tymczasowy polski dokument, a nie paszport innego państwa.',
  ),
  legalBasis: [uoc('226'), uoc('267–272'), travelDocumentForReturn('3', 'known')],
  whoCanClear: [whoeverRecords],
  test: ({ input }) =>
    ['eu-return-document', 'temporary-polish-document'].includes(input.kind) === (input.country === 'POL'),
};

/** The European document and the temporary one are for somebody who is obliged to return. */
export const personIsObligedToLeave: Guard<CaseFile, RecordReturnDocument> = {
  code: 'nobody-obliged-to-return',
  demand: say(
    'A European or temporary Polish document is for somebody who is obliged to return or is readmitted',
    'En europeisk eller tillfällig polsk handling gäller den som är skyldig att återvända eller återtas',
    'Europejski lub tymczasowy polski dokument wydaje się zobowiązanemu do powrotu albo readmitowanemu',
  ),
  refusal: say(
    'No decision obliges the person to return: a document of this kind is not issued.',
    'Inget beslut ålägger personen att återvända: en sådan handling utfärdas inte.',
    'Żadna decyzja nie zobowiązuje do powrotu: takiego dokumentu się nie wydaje.',
  ),
  legalBasis: [uoc('226(6)'), uoc('281a'), uoc('268(2)')],
  whoCanClear: ['pl.straz-graniczna.commander'],
  test: ({ file, input }) =>
    !['eu-return-document', 'temporary-polish-document'].includes(input.kind) ||
    ['issued', 'served', 'final'].includes(file.decision.state),
};
