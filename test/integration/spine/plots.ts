import type { RegisterDecision } from '../../../src/acts/sweden/decision/inputs/decision.inputs';
import type { LodgeAppeal } from '../../../src/acts/sweden/remedy/inputs/remedy.inputs';
import {
  decisionMaker,
  enforcementOfficer as returnOfficer,
} from '../../../src/agencies/migrationsverket/migrationsverket.roles';
import { borderOfficer, enforcementOfficer as police } from '../../../src/agencies/polisen/polisen.roles';
import { Dice } from '../../../src/seed/dice';
import { after, give, type Plot, type Scene } from '../../../src/seed/plot';
import { service } from '../../../src/seed/stories/finality';
import { absconding, handover } from '../../../src/seed/stories/handover';
import { departure } from '../../../src/seed/stories/leaving';
import { detention, travelDocument } from '../../../src/seed/stories/police';
import { byPolice, nobody } from '../../../src/seed/stories/registration';
import { transport } from '../../../src/seed/stories/transport';
import { firstDay, order } from './office';

/** Migrationsverket's own case, of which nobody else knows; there is no period for voluntary departure. */
export const decided = (): Plot =>
  give<RegisterDecision>(decisionMaker, 'register-decision', {
    ...nobody,
    kind: 'expulsion',
    decidedOn: firstDay,
    destinations: ['GEO'],
    person: { freeMovement: false, minor: false, unaccompanied: false },
    noPeriodGround: 'risk-of-absconding',
    abscondingFacts: ['1'],
    periodAssessment: 'Has said twice that he will not go.',
    withoutBanBecause: 'special-personal-reasons',
  });

/** An appeal, with which the court joins the case. */
export function* appealed(): Plot {
  yield* decided();
  yield* service(decisionMaker, 1);
  const { today } = yield* after(3);
  return yield* give<LodgeAppeal>(decisionMaker, 'lodge-appeal', { lodgedOn: today, court: 'migrationsdomstol' });
}

/** Final, in hiding, and sent to the police, who have not answered yet. */
export function* sentToPolice(): Plot {
  yield* decided();
  yield* service(decisionMaker, 1);
  yield* after(40);
  yield* absconding(new Dice('absconding'));
  return yield* upTo(handover('hiding', new Dice('handover')), 'receive-handover');
}

/** The whole road of the police, from the border to the plane and out of the country. */
export function* carried(dice = new Dice('carried')): Plot {
  yield* byPolice(firstDay, dice);
  yield* service(borderOfficer, 0);
  yield* travelDocument(dice);
  yield* detention(dice);
  return yield* departure(police, 'forced', yield* transport(dice));
}

/** A story that stops before a command is given. */
export function* upTo(plot: Plot, command: string): Plot {
  let scene: Scene | undefined;
  let turn = plot.next();
  while (turn.done !== true) {
    if ('command' in turn.value && turn.value.command === command) {
      if (scene) return scene;
      throw new Error(`${command} is the first thing that happens`);
    }
    scene = yield turn.value;
    turn = plot.next(scene);
  }
  return turn.value;
}

/** Lawful as often as anybody likes. */
export const finding = (note: string) =>
  order(returnOfficer, 'record-identity-finding', { finding: 'probable', evidence: 'biometrics', note });
