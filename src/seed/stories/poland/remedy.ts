import type {
  appealOutcomes,
  DecidePolishAppeal,
  LodgeCourtComplaint,
  LodgePolishAppeal,
  RuleOnCassation,
  RuleOnCourtComplaint,
} from '../../../acts/poland/remedy/inputs/remedy.inputs';
import type { EndStayOfExecution, GrantStayOfExecution } from '../../../acts/poland/remedy/inputs/stays.inputs';
import { courtRegistrar } from '../../../agencies/administrative-courts/administrative-courts.roles';
import { commander, headquartersOfficer } from '../../../agencies/border-guard/border-guard.roles';
import { caseworker } from '../../../agencies/office-for-foreigners/office-for-foreigners.roles';
import type { Dice } from '../../dice';
import { after, give, type Plot, type Scene } from '../../plot';
import { decisionAnew } from './decision';

/** Until 6 April 2023 the Head of the Office was the second instance. */
const secondInstance = ({ file }: Scene) =>
  file.remedy.appeals.at(-1)?.court === 'szef-udsc' ? caseworker : headquartersOfficer;

/** The Commander-in-Chief upholds most; who is not content goes to the administrative court. */
export function* appeal(dice: Dice): Plot {
  const { today } = yield* after(dice.whole(1, 4));
  const lodged = yield* give<LodgePolishAppeal>(commander, 'lodge-appeal', { lodgedOn: today });
  const judge = secondInstance(lodged);
  const heard = yield* after(dice.whole(20, 60));
  const outcome = dice.oneOf<(typeof appealOutcomes)[number]>([
    ...(['decision-upheld', 'decision-upheld', 'decision-upheld', 'withdrawn'] as const),
    ...(['annulled-and-ended', 'annulled-and-remitted'] as const),
  ]);
  const ruling: DecidePolishAppeal = { outcome, decidedOn: heard.today, servedOn: heard.today };
  const decided = yield* give(judge, 'decide-appeal', ruling);
  if (outcome === 'annulled-and-remitted') return yield* decisionAnew(dice);
  if (outcome !== 'decision-upheld' || dice.chance(0.5)) return decided;
  const complaining = yield* after(dice.whole(1, 20));
  const complaint: LodgeCourtComplaint = { lodgedOn: complaining.today, stayRequested: true };
  const waiting = yield* give(judge, 'lodge-court-complaint', complaint);
  return yield* court(dice, waiting);
}

function* court(dice: Dice, { today }: Scene): Plot {
  const stayed = dice.chance(0.4);
  if (stayed)
    yield* give<GrantStayOfExecution>(courtRegistrar, 'stay-enforcement', {
      orderedOn: today,
      reasons: 'Harm that is hard to undo.',
    });
  const heard = yield* after(dice.whole(60, 150));
  const judgment: RuleOnCourtComplaint = { outcome: 'dismissed', decidedOn: heard.today, servedOn: heard.today };
  let scene = yield* give(courtRegistrar, 'rule-on-court-complaint', judgment);
  if (dice.chance(0.3)) {
    const lodging = yield* after(dice.whole(1, 20));
    yield* give(courtRegistrar, 'lodge-cassation', { lodgedOn: lodging.today });
    const { today: on } = yield* after(dice.whole(90, 300));
    scene = yield* give<RuleOnCassation>(courtRegistrar, 'rule-on-cassation', { outcome: 'dismissed', decidedOn: on });
  }
  if (!scene.file.holds.set.some(({ kind }) => kind === 'stay-by-court')) return scene;
  const lift: EndStayOfExecution = { on: scene.today, instruction: 'The complaint was dismissed: carry on.' };
  return yield* give(courtRegistrar, 'lift-stay', lift);
}
