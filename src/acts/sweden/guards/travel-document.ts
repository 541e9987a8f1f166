import type { Guard } from '../../../kernel';
import { openOrder, type CaseFile } from '../../../case-file';
import { uf, ul, polislagen, kriminalvardensInstruktion } from '../../../law/sweden/acts';
import { dayOf } from '../time';
import { carrier, responsibleAuthority } from './who';

/** The identity that a document was asked for must still be the one that travels. */
export const documentCarriesTheJourney: Guard<CaseFile> = {
  code: 'no-valid-travel-document',
  refusal: {
    en: 'There is no valid travel document for the journey.',
    sv: 'Det finns ingen giltig resehandling för resan.',
    pl: 'Brak ważnego dokumentu podróży.',
  },
  legalBasis: [ul('9:13'), uf('8:1')],
  whoCanClear: ['se.polisen.embassy-officer'],
  states: { travelDocument: 'issued' },
  test: ({ file: { travelDocument }, now }) =>
    travelDocument.validUntil === undefined ? undefined : travelDocument.validUntil >= dayOf(now),
};

/** Kriminalvården helps where somebody is deprived of liberty; others travel with the police. */
export const personIsInCustody: Guard<CaseFile> = {
  code: 'not-deprived-of-liberty',
  refusal: {
    en: 'Kriminalvården carries only persons who are deprived of liberty; the police carry others.',
    sv: 'Kriminalvården transporterar endast frihetsberövade; övriga transporteras av polisen.',
    pl: 'Kriminalvården przewozi tylko osoby pozbawione wolności; pozostałe przewozi Policja.',
  },
  legalBasis: [ul('10:19 a'), polislagen('29 a §'), kriminalvardensInstruktion('6 §')],
  whoCanClear: [responsibleAuthority],
  states: { custody: ['held', 'detained'] },
};

export const isCarrierOfOrder: Guard<CaseFile> = {
  code: 'not-the-carrier',
  refusal: {
    en: 'Only the carrier to whom the transport was ordered may do this.',
    sv: 'Endast den transportör som fått beställningen får göra detta.',
    pl: 'Może to zrobić tylko przewoźnik, któremu zlecono transport.',
  },
  legalBasis: [kriminalvardensInstruktion('6 §')],
  whoCanClear: [carrier],
  test: ({ file, actor }) => openOrder(file.transport)?.carrier === actor.authority,
};
