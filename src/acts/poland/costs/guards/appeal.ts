import type { Guard } from '../../../../kernel';
import { appealedCosts, unpaidCosts, type CaseFile } from '../../../../case-file';
import { uoc } from '../../../../law/poland/acts';
import { say } from '../../say';
import { commander, headquarters, nobody, whoeverRecords } from '../../who';
import type { AppealReturnCosts, DecideCostsAppeal } from '../inputs/appeal.inputs';
import { lastDayForCosts } from '../lateness';

const articles = [uoc('336–347')];

export const costsAreNotFinal: Guard<CaseFile> = {
  code: 'costs-already-final',
  demand: say('The decision on costs is not final', 'Kostnadsbeslutet är inte slutligt', 'Decyzja nie jest ostateczna'),
  refusal: say(
    'The decision on costs is final already.',
    'Kostnadsbeslutet är redan slutligt.',
    'Decyzja o kosztach jest już ostateczna.',
  ),
  legalBasis: articles,
  whoCanClear: [nobody],
  test: ({ file }) => unpaidCosts(file.transport)?.finalOn === undefined,
};

export const noCostsAppealWaits: Guard<CaseFile> = {
  code: 'costs-appeal-pending',
  demand: say(
    'No appeal about costs waits for the second instance',
    'Inget överklagande om kostnader väntar på andra instans',
    'Żadne odwołanie o koszty nie czeka na drugą instancję',
  ),
  refusal: say(
    'An appeal about the costs is before the Commander-in-Chief.',
    'Ett överklagande om kostnaderna prövas av överbefälhavaren.',
    'Odwołanie o koszty bada Komendant Główny.',
  ),
  legalBasis: articles,
  whoCanClear: [headquarters],
  test: ({ file }) => appealedCosts(file.transport) === undefined,
};

export const appealOnCostsIsInTime: Guard<CaseFile, AppealReturnCosts> = {
  code: 'costs-appeal-too-late',
  demand: say('The appeal comes within its days', 'Överklagandet kommer i tid', 'Odwołanie wpływa w terminie'),
  refusal: say(
    'The decision is not served, or the days for an appeal have passed.',
    'Beslutet är inte delgivet, eller så har tiden för överklagande gått ut.',
    'Decyzji nie doręczono albo termin odwołania upłynął.',
  ),
  legalBasis: articles,
  whoCanClear: [nobody],
  test: ({ file, input }) => {
    const last = lastDayForCosts(unpaidCosts(file.transport));
    return last && input.lodgedOn <= last.dueOn;
  },
};

export const costsAppealWaits: Guard<CaseFile> = {
  code: 'no-costs-appeal-pending',
  demand: say(
    'An appeal about the costs is pending',
    'Ett överklagande om kostnaderna prövas',
    'Toczy się odwołanie o koszty',
  ),
  refusal: say(
    'No appeal about the costs is pending.',
    'Inget överklagande om kostnaderna prövas.',
    'Nie toczy się odwołanie o koszty.',
  ),
  legalBasis: articles,
  whoCanClear: [commander],
  test: ({ file }) => appealedCosts(file.transport) !== undefined,
};

export const changedCostsAreSaid: Guard<CaseFile, DecideCostsAppeal> = {
  code: 'changed-costs-not-said',
  demand: say(
    'Where the costs are changed the items are said anew, and only then',
    'Om kostnaderna ändras anges posterna på nytt, och bara då',
    'Gdy koszty zmieniono, pozycje podaje się na nowo, i tylko wtedy',
  ),
  refusal: say(
    'Say the items anew where the costs are changed, and none where they are not.',
    'Ange posterna på nytt om kostnaderna ändras, och inga om de inte gör det.',
    'Należy podać pozycje na nowo, gdy koszty zmieniono, a nie podawać, gdy ich nie zmieniono.',
  ),
  legalBasis: articles,
  whoCanClear: [whoeverRecords],
  test: ({ input: { outcome, items } }) => (outcome === 'decision-amended') === (items !== undefined),
};
