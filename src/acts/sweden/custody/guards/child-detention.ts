import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { returnDirective } from '../../../../law/eu/acts';
import { ul } from '../../../../law/sweden/acts';
import type { DecideDetention } from '../inputs/custody.inputs';
import { bestInterestsAreAssessed, guardianIsPresent } from '../../child/guards/child';
import { nobody, responsibleAuthority } from '../../who';

const isChild = ({ decision }: CaseFile): boolean => decision.person.minor;
const isAlone = ({ decision: { person } }: CaseFile): boolean => person.minor && person.unaccompanied;

export const childIsDetainedByTheChildRule: Guard<CaseFile, DecideDetention> = {
  code: 'child-ground-required',
  demand: {
    en: 'A child is detained only on the grounds for children, and an adult never on those',
    sv: 'Ett barn tas i förvar endast enligt reglerna för barn, en vuxen aldrig enligt dem',
    pl: 'Dziecko tylko na podstawie dotyczącej dzieci, dorosły nigdy na niej',
  },
  refusal: {
    en: 'A child may be detained only on the grounds for children, and an adult never on those.',
    sv: 'Ett barn får tas i förvar endast enligt reglerna för barn, och en vuxen aldrig enligt dem.',
    pl: 'Dziecko można umieścić w detencji tylko na podstawie dotyczącej dzieci, a dorosłego nigdy na niej.',
  },
  legalBasis: [ul('10:2'), ul('10:3')],
  whoCanClear: [nobody],
  test: ({ file, input }) => isChild(file) === (input.ground === 'child'),
};

/** Two roads only: a decision that is enforced at once, or a try under supervision that failed. */
export const childRuleIsMet: Guard<CaseFile, DecideDetention> = {
  code: 'child-rule-not-met',
  demand: {
    en: 'For a child: the decision is enforced at once, or enforcement failed under supervision',
    sv: 'För barn: beslutet verkställs omedelbart, eller verkställighet har misslyckats under uppsikt',
    pl: 'W przypadku dziecka: decyzja podlega natychmiastowemu wykonaniu albo wykonanie nie powiodło się pod dozorem',
  },
  refusal: {
    en: 'A child may be detained only where the decision is enforced at once, or after enforcement has failed under supervision.',
    sv: 'Ett barn får tas i förvar endast när beslutet verkställs omedelbart, eller efter att verkställighet har misslyckats under uppsikt.',
    pl: 'Dziecko można umieścić w detencji tylko przy natychmiastowym wykonaniu decyzji albo po nieudanym wykonaniu pod dozorem.',
  },
  legalBasis: [ul('10:2')],
  whoCanClear: [responsibleAuthority],
  test: ({ file: { decision, custody }, input }) =>
    input.ground !== 'child' || decision.enforceableFrom === 'issue' || custody.supervisionFailedOn !== undefined,
};

export const childStaysWithAGuardian: Guard<CaseFile, DecideDetention> = {
  code: 'child-separated-from-guardians',
  demand: {
    en: 'For a child with guardians: it is not separated from both of them',
    sv: 'För barn med vårdnadshavare: barnet skiljs inte från båda',
    pl: 'W przypadku dziecka z opiekunami: nie zostaje rozdzielone z obojgiem',
  },
  refusal: {
    en: 'A child may not be separated from both its guardians by detention.',
    sv: 'Ett barn får inte skiljas från båda sina vårdnadshavare genom förvar.',
    pl: 'Dziecka nie wolno przez detencję rozdzielić z obojgiem opiekunów.',
  },
  legalBasis: [ul('10:3')],
  whoCanClear: [responsibleAuthority],
  test: ({ file, input }) => !isChild(file) || isAlone(file) || input.staysWithGuardian === true,
};

export const unaccompaniedOnlyExceptionally: Guard<CaseFile, DecideDetention> = {
  code: 'unaccompanied-child-needs-exceptional-reasons',
  demand: {
    en: 'For an unaccompanied child: there are exceptional reasons',
    sv: 'För ensamkommande barn: det finns synnerliga skäl',
    pl: 'W przypadku dziecka bez opieki: istnieją wyjątkowe powody',
  },
  refusal: {
    en: 'An unaccompanied child may be detained only for exceptional reasons.',
    sv: 'Ett ensamkommande barn får tas i förvar endast om det finns synnerliga skäl.',
    pl: 'Dziecko bez opieki można umieścić w detencji tylko z wyjątkowych powodów.',
  },
  legalBasis: [ul('10:3')],
  whoCanClear: [responsibleAuthority],
  test: ({ file, input }) => !isAlone(file) || input.exceptionalReasons === true,
};

/** That the parents are there and the time is lawful does not make an adult centre fit (Popov v. France). */
export const placeIsFitForAChild: Guard<CaseFile, DecideDetention> = {
  code: 'place-not-fit-for-a-child',
  demand: {
    en: 'For a child: the place is fit for a child of its age',
    sv: 'För barn: lokalen är lämplig för ett barn i den åldern',
    pl: 'W przypadku dziecka: miejsce jest odpowiednie do jego wieku',
  },
  refusal: {
    en: 'A child may be kept only in a place that is fit for a child of its age.',
    sv: 'Ett barn får hållas i förvar endast i en lokal som är lämplig för ett barn i den åldern.',
    pl: 'Dziecko można umieścić tylko w miejscu odpowiednim do jego wieku.',
  },
  legalBasis: [returnDirective('art. 17'), ul('1:10')],
  whoCanClear: [responsibleAuthority],
  test: ({ file, input }) => !isChild(file) || input.suitableForChild === true,
};

export const childIsNeverInPrison: Guard<CaseFile> = {
  code: 'child-never-in-prison',
  demand: {
    en: 'The person is not a child',
    sv: 'Personen är inte ett barn',
    pl: 'Osoba nie jest dzieckiem',
  },
  refusal: {
    en: 'A child is never placed in prison, remand or police arrest.',
    sv: 'Ett barn får aldrig placeras i anstalt, häkte eller polisarrest.',
    pl: 'Dziecka nigdy nie umieszcza się w zakładzie karnym ani areszcie.',
  },
  legalBasis: [ul('10:20')],
  whoCanClear: [nobody],
  test: ({ file }) => !isChild(file),
};

/** Everything that stands between a child and a locked door. */
export const childIsProtected: readonly Guard<CaseFile, DecideDetention>[] = [
  childIsDetainedByTheChildRule,
  childRuleIsMet,
  childStaysWithAGuardian,
  unaccompaniedOnlyExceptionally,
  placeIsFitForAChild,
  bestInterestsAreAssessed,
  guardianIsPresent,
];
