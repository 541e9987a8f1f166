import type { Guard } from '../../../../kernel';
import { isSameIdentity, openOrder, type CaseFile } from '../../../../case-file';
import { uf, ul, jk, polislagen, kriminalvardensInstruktion } from '../../../../law/sweden/acts';
import { dayOf } from '../../time';
import { carrier, responsibleAuthority } from '../../who';

export const documentCarriesTheJourney: Guard<CaseFile> = {
  code: 'no-valid-travel-document',
  demand: {
    en: 'There is a valid travel document',
    sv: 'Det finns en giltig resehandling',
    pl: 'Jest ważny dokument podróży',
  },
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

/** The identity that another state agreed to take back must be the one that travels. */
export const acceptanceIsForThisIdentity: Guard<CaseFile> = {
  code: 'acceptance-for-another-identity',
  demand: {
    en: 'The document and the other state’s acceptance concern the identity of today',
    sv: 'Resehandlingen och den andra statens godtagande avser den identitet som nu gäller',
    pl: 'Dokument i zgoda innego państwa dotyczą obecnie ustalonej tożsamości',
  },
  refusal: {
    en: 'The travel document, or the acceptance by the other state, is for another identity than the one found since. The state has to be asked anew.',
    sv: 'Resehandlingen eller den andra statens godtagande avser en annan identitet än den som sedan bedömts. Staten måste tillfrågas på nytt.',
    pl: 'Dokument podróży lub zgoda innego państwa dotyczą innej tożsamości niż ustalona później. Trzeba ponownie wystąpić do tego państwa.',
  },
  legalBasis: [jk('3344-98-41'), ul('9:13')],
  whoCanClear: ['se.polisen.embassy-officer'],
  test: ({ file: { identity, travelDocument } }) => isSameIdentity(identity, travelDocument.identityVersion),
};

/** Kriminalvården helps where somebody is deprived of liberty; others travel with the police. */
export const personIsInCustody: Guard<CaseFile> = {
  code: 'not-deprived-of-liberty',
  demand: {
    en: 'The person is deprived of liberty',
    sv: 'Personen är frihetsberövad',
    pl: 'Osoba jest pozbawiona wolności',
  },
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
  demand: {
    en: 'The transport was ordered from you',
    sv: 'Transporten är beställd av er',
    pl: 'Transport zlecono temu organowi',
  },
  refusal: {
    en: 'Only the carrier to whom the transport was ordered may do this.',
    sv: 'Endast den transportör som fått beställningen får göra detta.',
    pl: 'Może to zrobić tylko przewoźnik, któremu zlecono transport.',
  },
  legalBasis: [kriminalvardensInstruktion('6 §')],
  whoCanClear: [carrier],
  test: ({ file, actor }) => openOrder(file.transport)?.carrier === actor.authority,
};
