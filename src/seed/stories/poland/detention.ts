import type { ApprehendForeigner, PutAtCourtsDisposal } from '../../../acts/poland/custody/inputs/apprehension.inputs';
import type {
  CarryOutPlacement,
  MoveForExtension,
  OrderPlacement,
  RuleOnExtension,
} from '../../../acts/poland/custody/inputs/court.inputs';
import type {
  ConfirmReleaseFromCentre,
  OrderReleaseFromCentre,
} from '../../../acts/poland/custody/inputs/release.inputs';
import { centreOfficer, commander, postOfficer } from '../../../agencies/border-guard/border-guard.roles';
import { courtRegistrar } from '../../../agencies/district-courts/district-courts.roles';
import { after, dayFrom, give, hoursLater, type Plot } from '../../plot';

/** Apprehended, brought before the district court the same day, and admitted to a centre. */
export function* detention(): Plot {
  const { now } = yield* after(0);
  yield* give<ApprehendForeigner>(postOfficer, 'apprehend', { startedAt: now, apprehendedBy: 'border-guard' });
  const motion = yield* hoursLater(3);
  yield* give<PutAtCourtsDisposal>(commander, 'put-at-courts-disposal', {
    at: motion.now,
    asksFor: 'guarded-centre',
    reasons: 'Has no address and no document.',
  });
  const { today } = yield* hoursLater(4);
  const order: OrderPlacement = {
    ground: 'risk-of-absconding',
    facility: 'guarded-centre',
    decidedOn: today,
    endsOn: dayFrom(today, 60),
    earlierDays: 0,
    heard: true,
    alternatives: ['reporting', 'fixed-residence'],
    alternativesImpossible: 'Has neither an address nor a document.',
    endangersHealth: false,
    suspectedViolence: false,
    document: 'II Ko 123/26',
    reasons: 'Left the assigned address twice.',
    legalReasons: 'Art. 398a: a risk of absconding was found.',
  };
  yield* give(courtRegistrar, 'order-placement', order);
  const arrival = yield* hoursLater(2);
  return yield* give<CarryOutPlacement>(centreOfficer, 'admit-to-centre', { startedAt: arrival.now });
}

/** The Border Guard moves before the term ends, and the court of the centre prolongs it once. */
export function* prolongation(): Plot {
  const { file, today } = yield* after(1);
  const term = file.custody.orderEndsOn;
  if (file.custody.state !== 'detained' || term === undefined) return yield* after(1);
  const until = dayFrom(term, 30);
  const motion: MoveForExtension = { filedOn: today, until, reasons: 'The consulate has not answered yet.' };
  yield* give(commander, 'move-for-extension', motion);
  const ruling: RuleOnExtension = {
    outcome: 'extended',
    decidedOn: today,
    endsOn: until,
    prospect: 'A document is expected within a month.',
    document: 'II Ko 200/26',
    reasons: 'The consulate has not answered yet.',
    legalReasons: 'Art. 403.',
  };
  return yield* give(courtRegistrar, 'rule-on-extension', ruling);
}

/** Let out, where detention still runs. */
export function* release(): Plot {
  const scene = yield* hoursLater(1);
  if (scene.file.custody.state !== 'detained') return scene;
  const reasons = 'No longer likely that the return succeeds.';
  const order: OrderReleaseFromCentre = { orderedAt: scene.now, because: 'cause-gone', reasons };
  yield* give(commander, 'order-release', order);
  const opened = yield* hoursLater(1);
  return yield* give<ConfirmReleaseFromCentre>(centreOfficer, 'confirm-release', { releasedAt: opened.now, reasons });
}
