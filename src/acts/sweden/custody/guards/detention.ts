import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { returnDirective } from '../../../../law/eu/acts';
import { mig, ul } from '../../../../law/sweden/acts';
import type { DecideDetention } from '../inputs/custody.inputs';
import { court, nobody, responsibleAuthority, time } from '../../who';

const necessity = [responsibleAuthority];

export const riskIsFound: Guard<CaseFile, DecideDetention> = {
  code: 'no-risk-found',
  demand: {
    en: 'A risk of absconding, hiding, hindering or crime is found, where the ground asks for it',
    sv: 'Risk för avvikande, undanhållande, försvårande eller brott är konstaterad, där grunden kräver det',
    pl: 'Ustalono ryzyko ucieczki, ukrywania się, utrudniania lub przestępstwa, jeśli podstawa tego wymaga',
  },
  refusal: {
    en: 'Detention on this ground needs a finding that the person may abscond, hide, hinder enforcement or commit crime.',
    sv: 'Förvar på denna grund kräver risk för att personen avviker, håller sig undan, hindrar verkställigheten eller begår brott.',
    pl: 'Detencja na tej podstawie wymaga ustalenia ryzyka ucieczki, ukrywania się, utrudniania wykonania lub przestępstwa.',
  },
  legalBasis: [ul('10:1'), ul('10:2')],
  whoCanClear: necessity,
  test: ({ input }) => input.ground === 'identity' || input.ground === 'inquiry' || input.riskFound,
};

export const supervisionWasConsidered: Guard<CaseFile, DecideDetention> = {
  code: 'supervision-not-considered',
  demand: {
    en: 'Supervision was considered first, and does not suffice',
    sv: 'Uppsikt har övervägts först och är inte tillräcklig',
    pl: 'Najpierw rozważono środki alternatywne i nie są one wystarczające',
  },
  refusal: {
    en: 'Supervision must be considered first; detention is for when it does not suffice.',
    sv: 'Uppsikt ska övervägas först; förvar får användas när uppsikt inte är tillräcklig.',
    pl: 'Najpierw należy rozważyć środki alternatywne; detencja jest dopuszczalna, gdy nie wystarczają.',
  },
  legalBasis: [ul('1:8'), ul('10:6')],
  whoCanClear: necessity,
  test: ({ input }) => input.supervisionInsufficient,
};

export const groundFitsTheDecision: Guard<CaseFile, DecideDetention> = {
  code: 'enforcement-ground-needs-enforceable-decision',
  demand: {
    en: 'Detention for enforcement: the decision can be enforced',
    sv: 'Förvar för verkställighet: beslutet kan verkställas',
    pl: 'Detencja w celu wykonania: decyzję można wykonać',
  },
  refusal: {
    en: 'Detention to carry out enforcement needs a decision that can be enforced.',
    sv: 'Förvar för verkställighet kräver ett beslut som kan verkställas.',
    pl: 'Detencja w celu wykonania wymaga decyzji, którą można wykonać.',
  },
  legalBasis: [ul('10:1'), ul('12:7')],
  whoCanClear: [time, court],
  states: { decision: ['issued', 'served', 'final'] },
  test: ({ file: { decision }, input }) =>
    input.ground !== 'enforcement' || decision.state === 'final' || decision.enforceableFrom === 'issue',
};

const asylumIsClaimed = ({ holds }: CaseFile): boolean => holds.set.some(({ kind }) => kind === 'asylum-application');

/** While a claim for asylum is examined the rules on return do not apply: another ground, found anew, or freedom. */
const returnRulesApply = <I>(enforces: (file: CaseFile, input: I) => boolean): Guard<CaseFile, I> => ({
  code: 'asylum-claim-needs-own-ground',
  demand: {
    en: 'No application for asylum is being examined, or detention rests on a ground of its own',
    sv: 'Ingen asylansökan prövas, eller förvaret vilar på en egen grund',
    pl: 'Nie rozpatruje się wniosku o azyl albo detencja ma odrębną podstawę',
  },
  refusal: {
    en: 'An application for asylum is being examined: detention for enforcement cannot rest on the return decision meanwhile.',
    sv: 'En asylansökan prövas: förvar för verkställighet kan under tiden inte grundas på avlägsnandebeslutet.',
    pl: 'Rozpatrywany jest wniosek o azyl: detencja w celu wykonania nie może opierać się na decyzji o powrocie.',
  },
  legalBasis: [returnDirective('art. 2(1)'), ul('10:1')],
  whoCanClear: necessity,
  test: ({ file, input }) => !enforces(file, input) || !asylumIsClaimed(file),
});

export const orderRestsOnItsOwnGround = returnRulesApply<DecideDetention>((_, { ground }) => ground === 'enforcement');
export const detentionRestsOnItsOwnGround = returnRulesApply<unknown>(
  ({ custody }) => custody.ground === 'enforcement',
);

/** Whoever is detained is detained on another ground only by a new order that says why (MIG 2013:3; C-534/11 Arslan). */
export const groundReallyChanges: Guard<CaseFile, DecideDetention> = {
  code: 'ground-does-not-change',
  demand: {
    en: 'For somebody detained already: the ground is another one, and the reason for the change is given',
    sv: 'För den som redan hålls i förvar: grunden är en annan, och skälet till bytet anges',
    pl: 'Wobec osoby już zatrzymanej w detencji: podstawa jest inna i podano przyczynę zmiany',
  },
  refusal: {
    en: 'The person is detained already: a new order needs another ground and the reason for the change; to continue, review it.',
    sv: 'Personen hålls redan i förvar: ett nytt beslut kräver en annan grund och skäl till bytet; ska förvaret fortsätta, ompröva det.',
    pl: 'Osoba jest już w detencji: nowe zarządzenie wymaga innej podstawy i przyczyny zmiany; aby ją utrzymać, należy ją skontrolować.',
  },
  legalBasis: [ul('10:1'), ul('10:4'), mig('2013:3')],
  whoCanClear: necessity,
  test: ({ file: { custody }, input }) =>
    custody.state !== 'detained' || (input.ground !== custody.ground && input.change !== undefined),
};

export const orderIsPending: Guard<CaseFile> = {
  code: 'no-detention-order',
  demand: {
    en: 'A detention order waits to be carried out',
    sv: 'Ett förvarsbeslut väntar på att verkställas',
    pl: 'Zarządzenie o detencji oczekuje na wykonanie',
  },
  refusal: {
    en: 'There is no detention order waiting to be carried out.',
    sv: 'Det finns inget förvarsbeslut som väntar på att verkställas.',
    pl: 'Nie ma zarządzenia o detencji oczekującego na wykonanie.',
  },
  legalBasis: [ul('10:12'), ul('10:18')],
  whoCanClear: necessity,
  test: ({ file }) => file.custody.pendingOrder !== undefined,
};

/** What is decided is done: nobody builds upon a stay that is over. */
export const noReleaseIsDue: Guard<CaseFile> = {
  code: 'release-is-due',
  demand: {
    en: 'No release is ordered, and the purpose of detention stands',
    sv: 'Ingen frigivning är beslutad, och syftet med förvaret kvarstår',
    pl: 'Nie zarządzono zwolnienia, a cel detencji istnieje',
  },
  refusal: {
    en: 'Release is ordered, or the purpose of detention is fulfilled: confirm the release.',
    sv: 'Frigivning är beslutad, eller syftet med förvaret uppfyllt: bekräfta frigivningen.',
    pl: 'Zarządzono zwolnienie albo cel detencji został osiągnięty: należy potwierdzić zwolnienie.',
  },
  legalBasis: [ul('10:9')],
  whoCanClear: [nobody],
  test: ({ file: { custody } }) => custody.releaseOrderedAt === undefined && custody.purposeFulfilledOn === undefined,
};

/** A new ground takes over from a purpose that is fulfilled, but never from a release that is ordered. */
export const noReleaseIsOrdered: Guard<CaseFile> = {
  ...noReleaseIsDue,
  demand: {
    en: 'No release is ordered',
    sv: 'Ingen frigivning är beslutad',
    pl: 'Nie zarządzono zwolnienia',
  },
  test: ({ file }) => file.custody.releaseOrderedAt === undefined,
};
