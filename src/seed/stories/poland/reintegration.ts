import type {
  AcceptReintegrationPlan,
  ApplyForReintegration,
  DraftReintegrationPlan,
  EvaluateReintegration,
  GrantReintegration,
  PayTranche,
  RecordReintegrationSurvey,
  RecordTrancheReceipt,
} from '../../../acts/poland/reintegration/inputs/reintegration.inputs';
import { headquartersOfficer } from '../../../agencies/border-guard/border-guard.roles';
import { reintegrationOfficer, supervisor } from '../../../agencies/iom/iom.roles';
import type { Dice } from '../../dice';
import { after, give, type Plot } from '../../plot';
import { consent } from './assisted-return';

/** Asked for before the journey, granted once, planned with IOM, paid in parts and evaluated. */
export function* reintegrationGranted(dice: Dice): Plot {
  const { today, file } = yield* after(1);
  const asked: ApplyForReintegration = {
    appliedOn: today,
    basis: 'assisted-return',
    country: file.assistance.country ?? 'GEO',
    adults: 1,
    children: 0,
    vulnerabilities: dice.chance(0.3) ? ['health'] : [],
    receivedBefore: false,
    plans: 'A bakery.',
  };
  yield* give(headquartersOfficer, 'apply-for-reintegration', asked);
  const { today: grantedOn } = yield* consent('reintegration');
  const grant: GrantReintegration = {
    grantedOn,
    package: 'pl.reintegration.in-kind',
    budget: 1500,
    currency: 'EUR',
    entrustedTo: 'pl.iom',
    reasons: 'First time.',
  };
  return yield* give(headquartersOfficer, 'grant-reintegration', grant);
}

/** What IOM does once the person is home. */
export function* plan(dice: Dice): Plot {
  const drafting = yield* after(dice.whole(5, 20));
  const draft: DraftReintegrationPlan = {
    draftedOn: drafting.today,
    items: [
      { kind: 'business', amount: 900, description: 'An oven.', vendor: 'Kiln and Son' },
      { kind: 'training', amount: 600, description: 'A course in baking.', vendor: 'School 4' },
    ],
  };
  yield* give(reintegrationOfficer, 'draft-reintegration-plan', draft);
  yield* give(reintegrationOfficer, 'submit-reintegration-plan', { submittedOn: drafting.today });
  const judging = yield* after(dice.whole(1, 9));
  const accepted: AcceptReintegrationPlan = { acceptedOn: judging.today, note: 'Good.' };
  yield* give(supervisor, 'accept-reintegration-plan', accepted, 2);
  return yield* payments(dice);
}

function* payments(dice: Dice): Plot {
  for (const [at, amount] of [900, 600].entries()) {
    const { today } = yield* after(dice.whole(5, 30));
    const tranche: PayTranche = { item: at + 1, amount, paidOn: today, payee: 'Kiln and Son' };
    yield* give(reintegrationOfficer, 'pay-reintegration-tranche', tranche);
    const receipt: RecordTrancheReceipt = { number: at + 1, receivedOn: today, receipt: 'Invoice 4' };
    yield* give(reintegrationOfficer, 'record-tranche-receipt', receipt);
  }
  const asking = yield* after(dice.whole(90, 200));
  const survey: RecordReintegrationSurvey = {
    on: asking.today,
    by: dice.oneOf(['telephone', 'visit']),
    ...{ economic: 60, social: 70, psychosocial: 50 },
    answers: 'Bakes and sells.',
  };
  yield* give(reintegrationOfficer, 'record-reintegration-survey', survey);
  const ending = yield* after(dice.whole(5, 40));
  const evaluation: EvaluateReintegration = {
    evaluatedOn: ending.today,
    outcome: 'sustainable',
    summary: 'Earns a living.',
  };
  return yield* give(reintegrationOfficer, 'evaluate-reintegration', evaluation);
}
