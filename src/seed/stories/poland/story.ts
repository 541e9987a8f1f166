import { commander } from '../../../agencies/border-guard/border-guard.roles';
import type { ClosePolishCase } from '../../../acts/poland/responsibility/inputs/responsibility.inputs';
import type { Dice } from '../../dice';
import { after, give, type Plot } from '../../plot';
import { assistedJourney, consent, helpGranted } from './assisted-return';
import { decision, proceedings } from './decision';
import { detention, prolongation, release } from './detention';
import { costs, escort, exit, passport } from './escort';
import { plan, reintegrationGranted } from './reintegration';
import { appeal } from './remedy';

/** Tells one Polish case: invented proportions, lawful steps. */
export function* anyPolishStory(dice: Dice, today: string): Plot {
  const road = dice.roll();
  if (road < 0.35) return yield* leavesInTime(dice, today);
  if (road < 0.55) return yield* isHelpedHome(dice, today);
  return yield* isReturnedByForce(dice, today);
}

/** Time to leave, an appeal now and then, and an exit that is registered. */
function* leavesInTime(dice: Dice, today: string): Plot {
  yield* proceedings(today);
  yield* decision(dice, true);
  const scene = dice.chance(0.4) ? yield* appeal(dice) : yield* after(dice.whole(8, 20));
  if (scene.file.decision.state !== 'served' && scene.file.decision.state !== 'final') return scene;
  const leaving = yield* after(dice.whole(1, 8));
  yield* exit('voluntary', leaving.today);
  return yield* closed('departed');
}

function* isHelpedHome(dice: Dice, today: string): Plot {
  yield* helpGranted(today);
  yield* consent('assisted-return');
  const helped = dice.chance(0.7);
  if (helped) yield* reintegrationGranted(dice);
  const scene = yield* assistedJourney(dice);
  return helped && scene.file.whereabouts.state === 'departed' ? yield* plan(dice) : scene;
}

function* isReturnedByForce(dice: Dice, today: string): Plot {
  yield* proceedings(today);
  const detained = dice.chance(0.7);
  if (detained) yield* detention();
  yield* decision(dice, false);
  const scene = dice.chance(0.3) ? yield* appeal(dice) : yield* after(12);
  if (scene.file.decision.state !== 'final') return yield* release();
  if (dice.chance(0.3)) yield* prolongation();
  const documented = yield* passport(dice);
  // Whatever bars enforcement, or the end of the term, leaves the case to those who work on it.
  if (documented.file.holds.state === 'barred') return yield* release();
  const carried = yield* escort(dice);
  return carried.file.whereabouts.state === 'departed' ? yield* costs(dice) : yield* release();
}

function* closed(because: ClosePolishCase['because']): Plot {
  const { today } = yield* after(3);
  return yield* give<ClosePolishCase>(commander, 'close-case', { because, on: today });
}
