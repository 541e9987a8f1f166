import type { Guard } from '../../../../kernel';
import { evidenceOf, type CaseFile } from '../../../../case-file';
import { houseRule, ul } from '../../../../law/sweden/acts';
import type { RecordIdentityFinding, SetHypothesis } from '../inputs/identity.inputs';
import { whoeverRecords } from '../../who';

export const evidenceIsOnRecord: Guard<CaseFile, SetHypothesis> = {
  code: 'evidence-not-on-record',
  demand: {
    en: 'The evidence that it rests on is recorded',
    sv: 'Bevisningen som den bygger på är registrerad',
    pl: 'Dowody, na których się opiera, są odnotowane',
  },
  refusal: {
    en: 'There is no evidence with that number in this case.',
    sv: 'Det finns ingen bevisning med det numret i ärendet.',
    pl: 'W sprawie nie ma dowodu o tym numerze.',
  },
  legalBasis: [ul('9:13'), houseRule('identity', 'verify')],
  whoCanClear: [whoeverRecords],
  test: ({ file, input }) => {
    const known = evidenceOf(file.identity).map(({ number }) => number);
    return input.evidence.every(number => known.includes(number));
  },
};

/** A confirmation that nobody made is a belief. */
export const confirmationNamesItsSource: Guard<CaseFile, RecordIdentityFinding> = {
  code: 'confirmed-by-nobody',
  demand: {
    en: 'A confirmed identity says who or what confirmed it',
    sv: 'En styrkt identitet anger vem eller vad som styrkt den',
    pl: 'Przy potwierdzonej tożsamości podano, kto lub co ją potwierdziło',
  },
  refusal: {
    en: 'An identity is confirmed by somebody or something: name it. The person’s own word does not confirm it.',
    sv: 'En identitet styrks av någon eller något: ange det. Personens egen uppgift styrker den inte.',
    pl: 'Tożsamość ktoś lub coś potwierdza: należy to wskazać. Własne oświadczenie osoby jej nie potwierdza.',
  },
  legalBasis: [ul('9:13'), houseRule('identity', 'verify')],
  whoCanClear: [whoeverRecords],
  test: ({ input }) =>
    input.finding !== 'confirmed' || (input.confirmedBy !== undefined && input.evidence !== 'own-statement'),
};

/** JK 3344-98: another state had agreed to take back somebody else. */
export const findingSaysWhetherItIsTheSame: Guard<CaseFile, RecordIdentityFinding> = {
  code: 'identity-not-compared',
  demand: {
    en: 'It is said whether this is the identity that another state was asked about',
    sv: 'Det anges om detta är den identitet som en annan stat tillfrågats om',
    pl: 'Podano, czy jest to tożsamość, o którą pytano inne państwo',
  },
  refusal: {
    en: 'Another state has been asked, or has answered, about an identity: say whether this is the same one.',
    sv: 'En annan stat har tillfrågats eller svarat om en identitet: ange om detta är samma identitet.',
    pl: 'Inne państwo zapytano o pewną tożsamość lub już odpowiedziało: należy podać, czy to ta sama.',
  },
  legalBasis: [ul('9:13'), houseRule('identity', 'verify')],
  whoCanClear: [whoeverRecords],
  test: ({ file, input }) =>
    !['requested', 'interview', 'issued'].includes(file.travelDocument.state) || input.sameIdentity !== undefined,
};
