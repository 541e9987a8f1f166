import type {
  DecideReturn,
  DecideReturnAnew,
  ServeReturnDecision,
} from '../../../acts/poland/decision/inputs/decision.inputs';
import type { OpenReturnProceedings } from '../../../acts/poland/decision/inputs/opening.inputs';
import type { RecordReturnDuty } from '../../../acts/poland/decision/inputs/proceedings.inputs';
import { commander, postOfficer } from '../../../agencies/border-guard/border-guard.roles';
import type { Dice } from '../../dice';
import { after, give, type Plot } from '../../plot';
import { nobody } from '../registration';

type Duty = RecordReturnDuty['duty'];

/** Somebody is met without a right to stay. */
export function* proceedings(today: string): Plot {
  const input: OpenReturnProceedings = {
    ...nobody,
    openedOn: today,
    person: { freeMovement: false, minor: false, unaccompanied: false },
    circumstances: 'Met at a control of the legality of stay; the visa had expired.',
  };
  return yield* give(postOfficer, 'open-proceedings', input);
}

function* duties(...codes: readonly Duty[]): Plot {
  let scene = yield* after(0);
  for (const duty of codes)
    scene = yield* give<RecordReturnDuty>(postOfficer, 'record-duty', { duty, on: scene.today });
  return scene;
}

const withPeriod = { grounds: ['2' as const], departureDays: 30 };
const withoutPeriod = {
  grounds: ['2' as const],
  noPeriodGround: 'risk-of-absconding' as const,
  abscondingFacts: ['no-identity-documents' as const],
};

const destinations = ['GEO', 'ARM', 'BLR', 'IND', 'UZB', 'VNM'] as const;

/** Since this day the law lets the body refrain from a ban (art. 318(1a)). */
const waiverSince = '2025-06-01';

function termsOf(dice: Dice, decidedOn: string, hasPeriod: boolean): DecideReturn {
  const refrains = hasPeriod && decidedOn >= waiverSince && dice.chance(0.15);
  return {
    reference: `NO-SEED-${dice.whole(1, 9999)}/D`,
    decidedOn,
    destinations: [dice.oneOf(destinations)],
    ...(refrains ? { withoutBan: true } : { entryBan: { months: dice.oneOf([6, 12, 24]), area: 'union' as const } }),
    reasons: 'Overstayed; no family here.',
    ...(hasPeriod ? withPeriod : withoutPeriod),
  };
}

/** Decided after what the law wants told, and served with what it wants handed over. */
export function* decision(dice: Dice, hasPeriod: boolean): Plot {
  yield* after(dice.whole(1, 14));
  const { today } = yield* duties('asylum-information', 'organisations-information', 'fingerprints');
  yield* give<DecideReturn>(commander, 'decide-return', termsOf(dice, today, hasPeriod));
  return yield* service();
}

/** What the second instance annulled and sent back. */
export function* decisionAnew(dice: Dice): Plot {
  const { today } = yield* after(dice.whole(5, 20));
  yield* give<DecideReturnAnew>(commander, 'decide-return-anew', termsOf(dice, today, true));
  return yield* service();
}

function* service(): Plot {
  const served = yield* duties('voluntary-return-information', 'translation', 'document-and-entry-record');
  const input: ServeReturnDecision = { servedOn: served.today, method: 'in-person', receivedBy: 'The person.' };
  return yield* give(postOfficer, 'record-service', input);
}
