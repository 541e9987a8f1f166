import type { Guard } from '../../../../kernel';
import { consentTo, costOf, foundBeyond, lastReintegration, paidFor, type CaseFile } from '../../../../case-file';
import { sumFor, tariffInForce } from '../../../../law';
import { gdpr } from '../../../../law/eu/acts';
import { houseRule, returnProgrammes, uoc } from '../../../../law/poland/acts';
import { iom } from '../../owners';
import { say } from '../../say';
import { headquarters, nobody, reintegrationOfficer, theForeigner, whoeverRecords } from '../../who';
import type {
  ApplyForReintegration,
  DraftReintegrationPlan,
  GrantReintegration,
  PayTranche,
  RecordTrancheReceipt,
} from '../inputs/reintegration.inputs';

const law = [uoc('335a')];
const accepted = [returnProgrammes('plan accepted by IOM')];

/** What other states and programmes gave is told; what the authority gave itself is found in its own cases. */
export const isFirstTime: Guard<CaseFile, ApplyForReintegration> = {
  code: 'reintegration-received-before',
  demand: say(
    'The person has not had such assistance before',
    'Personen har inte fått sådant stöd tidigare',
    'Osoba nie otrzymała wcześniej takiej pomocy',
  ),
  refusal: say(
    'Reintegration assistance is given once.',
    'Återintegreringsstöd ges en gång.',
    'Pomocy w reintegracji udziela się jednokrotnie.',
  ),
  legalBasis: law,
  whoCanClear: [nobody],
  test: ({ input, beyond }) => !input.receivedBefore && foundBeyond(beyond, lastReintegration) === undefined,
};

/** Asked again when it is granted: another case may have been decided meanwhile. */
export const isStillFirstTime: Guard<CaseFile, GrantReintegration> = {
  ...isFirstTime,
  test: ({ beyond }) => foundBeyond(beyond, lastReintegration) === undefined,
};

export const basisIsThere: Guard<CaseFile, ApplyForReintegration> = {
  code: 'no-basis-for-reintegration',
  demand: say(
    'Assisted return was granted, or the person left in the period, or was removed by force',
    'Stöd till frivilligt återvändande beviljades, eller personen reste inom tidsfristen, eller avlägsnades med tvång',
    'Udzielono pomocy w dobrowolnym powrocie albo osoba wyjechała w terminie, albo decyzję wykonano przymusowo',
  ),
  refusal: say(
    'The basis named is not there in this case.',
    'Den angivna grunden finns inte i ärendet.',
    'W tej sprawie brak wskazanej podstawy.',
  ),
  legalBasis: law,
  whoCanClear: [headquarters],
  test: ({ file: { assistance, whereabouts, departurePeriod }, input }) => {
    if (input.basis === 'assisted-return')
      return ['granted', 'pre-departure', 'travelling', 'returned'].includes(assistance.state);
    if (whereabouts.state !== 'departed') return false;
    return input.basis === 'forced-return'
      ? whereabouts.manner === 'forced'
      : whereabouts.manner === 'voluntary' && departurePeriod.state !== 'none';
  },
};

/** The tariff bounds what may be granted: the Union’s from above, the national one from below. */
export const budgetFitsTheTariff: Guard<CaseFile, GrantReintegration> = {
  code: 'budget-outside-tariff',
  demand: say(
    'The sum fits the tariff of the day',
    'Beloppet ryms i dagens taxa',
    'Kwota mieści się w taryfie z tego dnia',
  ),
  refusal: say(
    'The sum does not fit the tariff of that day for this family, or is in another currency.',
    'Beloppet ryms inte i den dagens taxa för familjen eller är i en annan valuta.',
    'Kwota nie mieści się w taryfie z tego dnia dla tej rodziny albo jest w innej walucie.',
  ),
  legalBasis: [uoc('335a'), returnProgrammes('amounts', 'verify')],
  whoCanClear: [whoeverRecords],
  test: ({ file: { reintegration }, input }) => {
    if (input.package === 'iom.programme') return true;
    const tariff = tariffInForce(input.package, input.grantedOn);
    const sum = sumFor(tariff, { adults: reintegration.adults ?? 0, children: reintegration.children ?? 0 });
    const fits = input.package === 'pl.reintegration.in-kind' ? input.budget >= sum : input.budget <= sum;
    return fits && input.currency === tariff.currency;
  },
};

/** Whoever is entrusted outside the authority gets personal data only by consent. */
export const partnerMayKnow: Guard<CaseFile, GrantReintegration> = {
  code: 'no-consent-for-reintegration',
  demand: say(
    'The person has agreed that IOM is let know for reintegration, where IOM is entrusted',
    'Personen har samtyckt till att IOM får veta för återintegrering, om IOM får uppdraget',
    'Osoba zgodziła się na przekazanie danych IOM w celu reintegracji, jeżeli zleca się ją IOM',
  ),
  refusal: say(
    'Consent to let IOM know for reintegration is missing.',
    'Samtycke till att IOM får veta för återintegrering saknas.',
    'Brak zgody na przekazanie danych IOM w celu reintegracji.',
  ),
  legalBasis: [gdpr('art. 6(1)(a)', 'known')],
  whoCanClear: [theForeigner],
  test: ({ file, input }) =>
    input.entrustedTo !== iom || consentTo(file.assistance.consents, iom, 'reintegration') !== undefined,
};

export const planStaysInBudget: Guard<CaseFile, DraftReintegrationPlan> = {
  code: 'plan-over-budget',
  demand: say(
    'The things of the plan cost no more than the budget',
    'Planens poster kostar inte mer än budgeten',
    'Koszt planu nie przekracza budżetu',
  ),
  refusal: say(
    'The plan costs more than what was granted.',
    'Planen kostar mer än vad som beviljats.',
    'Plan kosztuje więcej, niż przyznano.',
  ),
  legalBasis: [uoc('335a'), returnProgrammes('budget', 'verify')],
  whoCanClear: [whoeverRecords],
  test: ({ file, input }) =>
    input.items.reduce((sum, { amount }) => sum + amount, 0) <= (file.reintegration.budget ?? 0),
};

export const planHasItems: Guard<CaseFile> = {
  code: 'plan-is-empty',
  demand: say('The plan names what it pays for', 'Planen anger vad den betalar', 'Plan wskazuje, za co płaci'),
  refusal: say('There is nothing in the plan yet.', 'Planen är tom.', 'Plan jest pusty.'),
  legalBasis: accepted,
  whoCanClear: [reintegrationOfficer],
  test: ({ file }) => costOf(file.reintegration.items) > 0,
};

/** Whoever wrote the plan with the person does not accept it as well. */
export const anotherAccepts: Guard<CaseFile> = {
  code: 'accepted-by-its-author',
  demand: say('Somebody else has drafted the plan', 'Någon annan har upprättat planen', 'Plan przygotowała inna osoba'),
  refusal: say(
    'Whoever drafted the plan may not accept it as well.',
    'Den som upprättat planen får inte också godta den.',
    'Autor planu nie może go sam zaakceptować.',
  ),
  legalBasis: [...accepted, houseRule('four-eyes', 'verify')],
  whoCanClear: [reintegrationOfficer, 'pl.iom.supervisor'],
  test: ({ file, actor }) => file.reintegration.draftedBy !== actor.subject,
};

export const trancheStaysInItem: Guard<CaseFile, PayTranche> = {
  code: 'tranche-over-item',
  demand: say(
    'The payment stays within the thing of the plan that it pays for',
    'Utbetalningen ryms i den post den betalar',
    'Wypłata mieści się w pozycji planu',
  ),
  refusal: say(
    'There is no such thing in the plan, or too little of its sum is left.',
    'Posten finns inte i planen, eller för lite av dess belopp återstår.',
    'Brak takiej pozycji w planie albo pozostała zbyt mała kwota.',
  ),
  legalBasis: accepted,
  whoCanClear: [reintegrationOfficer],
  test: ({ file: { reintegration }, input }) => {
    const item = reintegration.items.find(({ number }) => number === input.item);
    return item !== undefined && paidFor(reintegration.tranches, item.number) + input.amount <= item.amount;
  },
};

export const receiptIsMissing: Guard<CaseFile, RecordTrancheReceipt> = {
  code: 'no-payment-without-receipt',
  demand: say(
    'That payment was made and has no receipt yet',
    'Utbetalningen är gjord och saknar kvitto',
    'Wypłatę wykonano i brak do niej pokwitowania',
  ),
  refusal: say(
    'There is no such payment without a receipt.',
    'Det finns ingen sådan utbetalning utan kvitto.',
    'Nie ma takiej wypłaty bez pokwitowania.',
  ),
  legalBasis: accepted,
  whoCanClear: [whoeverRecords],
  test: ({ file, input }) =>
    file.reintegration.tranches.some(({ number, receiptOn }) => number === input.number && receiptOn === undefined),
};

export const everyPaymentHasReceipt: Guard<CaseFile> = {
  code: 'receipts-missing',
  demand: say('Every payment has its receipt', 'Varje utbetalning har sitt kvitto', 'Każda wypłata ma pokwitowanie'),
  refusal: say(
    'A payment has no receipt yet.',
    'En utbetalning saknar kvitto.',
    'Do jednej z wypłat brak pokwitowania.',
  ),
  legalBasis: accepted,
  whoCanClear: [reintegrationOfficer],
  test: ({ file }) => file.reintegration.tranches.every(({ receiptOn }) => receiptOn !== undefined),
};
