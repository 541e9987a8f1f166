import type { Ask, Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { ul } from '../../../../law/sweden/acts';
import type { AcceptDecision } from '../inputs/remedy.inputs';
import { personWithWitness } from '../../who';

const isBeforeTheDecider = ({ file, input }: Ask<CaseFile, AcceptDecision>): boolean =>
  input.before === 'decider' || (input.before === 'police' && file.decision.decidedBy === 'se.polisen');

export const acceptanceIsWitnessed: Guard<CaseFile, AcceptDecision> = {
  code: 'acceptance-needs-witness',
  demand: {
    en: 'Before another than the decider: a witness is there, and the text of the decision',
    sv: 'Inför annan än beslutsmyndigheten: vittne är närvarande och beslutet finns till hands',
    pl: 'Przed innym niż wydający decyzję: obecny jest świadek i tekst decyzji',
  },
  refusal: {
    en: 'Before another than the decider, acceptance needs a witness, and the decision must be at hand.',
    sv: 'Inför annan än beslutsmyndigheten krävs vittne, och beslutet ska finnas till hands.',
    pl: 'Przed innym organem niż wydający decyzję wymagany jest świadek, a tekst decyzji musi być dostępny.',
  },
  legalBasis: [ul('ch. 15')],
  whoCanClear: [personWithWitness],
  test: ask => isBeforeTheDecider(ask) || (ask.input.witness !== undefined && ask.input.decisionTextAtHand === true),
};

export const prisonOfficerIsAuthorised: Guard<CaseFile, AcceptDecision> = {
  code: 'officer-not-authorised',
  demand: {
    en: 'In a prison or remand centre: the head or an authorised officer takes the declaration',
    sv: 'På anstalt eller häkte: chefen eller en behörig tjänsteman tar emot förklaringen',
    pl: 'W zakładzie karnym lub areszcie: oświadczenie przyjmuje kierownik lub upoważniony funkcjonariusz',
  },
  refusal: {
    en: 'In a prison or remand centre only its head or an authorised officer can take the declaration; name who did.',
    sv: 'På anstalt eller häkte får endast chefen eller en behörig tjänsteman ta emot förklaringen; ange vem.',
    pl: 'W zakładzie karnym lub areszcie oświadczenie przyjmuje tylko kierownik lub upoważniony funkcjonariusz; należy go wskazać.',
  },
  legalBasis: [ul('ch. 15')],
  whoCanClear: [personWithWitness],
  test: ({ input }) => input.before !== 'prison-or-remand' || input.authorisedOfficer !== undefined,
};
