import type { RecordSentenceEnd, RecordSentenceStart } from '../../acts/sweden/custody/inputs/police-custody.inputs';
import type { RevokePeriod } from '../../acts/sweden/departure/inputs/departure.inputs';
import { courtRegistrar } from '../../agencies/courts/courts.roles';
import {
  decisionMaker,
  enforcementOfficer as returnOfficer,
} from '../../agencies/migrationsverket/migrationsverket.roles';
import { borderOfficer, enforcementOfficer as police } from '../../agencies/polisen/polisen.roles';
import type { Dice } from '../dice';
import { after, give, type Plot, type Scene } from '../plot';
import { finality, service } from './finality';
import { absconding, handover } from './handover';
import { departure, supervision } from './leaving';
import { detention, detentionReview, freedom, impediment, stay, travelDocument } from './police';
import { byCourt, byMigrationsverket, byPolice } from './registration';
import { transport } from './transport';

/** Tells one case: invented proportions, lawful steps. */
export type Story = (dice: Dice, today: string) => Plot;

export const anyStory: Story = function* (dice, today) {
  const road = dice.roll();
  if (road < 0.08) return yield* refusedAtTheBorder(dice, today);
  if (road < 0.12) return yield* expelledForCrime(dice, today);
  return yield* expelledByMigrationsverket(dice, today);
};

function* refusedAtTheBorder(dice: Dice, today: string): Plot {
  yield* byPolice(today, dice);
  const served = yield* service(borderOfficer, 0);
  return dice.chance(0.7) ? yield* departure(borderOfficer, 'forced', served) : yield* enforcement(dice, served);
}

function* expelledForCrime(dice: Dice, today: string): Plot {
  yield* byCourt(today, dice);
  yield* service(courtRegistrar, dice.whole(0, 2));
  const { now } = yield* after(dice.whole(1, 10));
  const start: RecordSentenceStart = { startedAt: now };
  yield* give(police, 'record-sentence-start', start);
  const released = yield* after(dice.whole(120, 700));
  const end: RecordSentenceEnd = { endedAt: released.now };
  return yield* enforcement(dice, yield* give(police, 'record-sentence-end', end));
}

function* expelledByMigrationsverket(dice: Dice, today: string): Plot {
  yield* byMigrationsverket(today, dice);
  yield* service(decisionMaker, dice.whole(1, 25));
  const scene = yield* finality(dice);
  if (scene.file.decision.state !== 'final') return scene;
  const way = dice.roll();
  if (way < 0.5) return yield* departure(returnOfficer, 'voluntary', yield* after(dice.whole(2, 20)));
  if (way < 0.65) return yield* hiding(dice);
  const late = yield* after(dice.whole(32, 60));
  if (late.file.departurePeriod.state === 'running') return late;
  if (way < 0.8) return yield* underSupervision(dice);
  return yield* enforcement(dice, yield* handover('coercion-presumed-necessary', dice));
}

function* hiding(dice: Dice): Plot {
  const { file, today } = yield* absconding(dice);
  if (file.departurePeriod.state === 'running') {
    const input: RevokePeriod = {
      ground: 'risk-of-absconding',
      facts: ['1'],
      decidedOn: today,
      reasons: 'Left the address without a word.',
      entryBan: { years: 2 },
    };
    yield* give(decisionMaker, 'revoke-departure-period', input);
  }
  return yield* enforcement(dice, yield* handover('hiding', dice));
}

function* underSupervision(dice: Dice): Plot {
  const scene = yield* supervision(decisionMaker, dice);
  if (scene.file.custody.state !== 'supervised') return scene;
  return yield* departure(returnOfficer, 'voluntary', yield* after(dice.whole(5, 60)));
}

/** The road of the police: bars, a document, detention, a journey under escort. */
function* enforcement(dice: Dice, scene: Scene): Plot {
  if (dice.chance(0.15)) yield* stay(dice);
  if (dice.chance(0.1)) yield* impediment(dice);
  const documented = yield* travelDocument(dice);
  if (documented.file.travelDocument.state !== 'issued' || scene.file.decision.person.minor) return documented;
  yield* detention(dice);
  if (dice.chance(0.25)) yield* detentionReview(dice.whole(20, 50));
  const carried = yield* transport(dice);
  return carried.file.transport.state === 'completed' ? yield* departure(police, 'forced', carried) : yield* freedom();
}

/** Ends under supervision by Migrationsverket, where it can be reviewed again and again. */
export const supervisedStory: Story = function* (dice, today) {
  yield* byMigrationsverket(today, dice);
  yield* service(decisionMaker, 2);
  yield* after(40);
  yield* after(60);
  return yield* supervision(decisionMaker, dice);
};
