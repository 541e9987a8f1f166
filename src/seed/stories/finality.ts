import type { RecordService } from '../../acts/sweden/decision/inputs/decision.inputs';
import type { AcceptDecision, DecideAppeal, LodgeAppeal } from '../../acts/sweden/remedy/inputs/remedy.inputs';
import type { CloseCase } from '../../acts/sweden/responsibility/inputs/responsibility.inputs';
import { courtRegistrar } from '../../agencies/courts/courts.roles';
import { decisionMaker, enforcementOfficer } from '../../agencies/migrationsverket/migrationsverket.roles';
import type { Role } from '../../kernel';
import type { Dice } from '../dice';
import { after, give, type Plot } from '../plot';

export function* service(by: Role, days: number): Plot {
  const { today } = yield* after(days);
  const input: RecordService = {
    servedOn: today,
    method: 'in-person',
    receivedBy: 'Signed acknowledgement of receipt',
  };
  return yield* give(by, 'record-service', input);
}

/** An appeal, an acceptance, or neither: the clock makes the decision final. */
export function* finality(dice: Dice): Plot {
  const way = dice.roll();
  if (way < 0.4) return yield* appeal(dice);
  if (way < 0.55) return yield* acceptance(dice);
  return yield* after(dice.whole(26, 40));
}

function* appeal(dice: Dice): Plot {
  const lodging = yield* after(dice.whole(2, 16));
  const appealed: LodgeAppeal = { lodgedOn: lodging.today, court: 'migrationsdomstol' };
  yield* give(decisionMaker, 'lodge-appeal', appealed);
  const ruling = yield* after(dice.whole(50, 220));
  const outcome = dice.oneOf(['dismissed', 'dismissed', 'dismissed', 'dismissed', 'dismissed', 'withdrawn', 'upheld']);
  const decided: DecideAppeal = { outcome, decidedOn: ruling.today };
  const scene = yield* give(courtRegistrar, 'decide-appeal', decided);
  if (outcome !== 'upheld') return scene;
  const { today } = yield* after(dice.whole(2, 9));
  return yield* give<CloseCase>(enforcementOfficer, 'close-case', { because: 'repealed', on: today });
}

function* acceptance(dice: Dice): Plot {
  const { today } = yield* after(dice.whole(1, 14));
  return yield* give<AcceptDecision>(enforcementOfficer, 'accept-decision', { acceptedOn: today, before: 'decider' });
}
