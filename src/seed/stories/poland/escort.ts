import type {
  AppealReturnCosts,
  DecideCostsAppeal,
  ServeCostsDecision,
} from '../../../acts/poland/costs/inputs/appeal.inputs';
import type { DecideReturnCosts, SettleReturnCosts } from '../../../acts/poland/costs/inputs/costs.inputs';
import type { RecordPolishExit } from '../../../acts/poland/departure/inputs/departure.inputs';
import type {
  AbortEscort,
  CompleteEscort,
  OrderEscort,
  PlanEscort,
  StartEscort,
} from '../../../acts/poland/enforcement/inputs/escort.inputs';
import type {
  AnnounceTransit,
  RecordObservers,
  RecordTransitAnswer,
  TellObservers,
} from '../../../acts/poland/enforcement/inputs/operation.inputs';
import type { RecordReturnDocument } from '../../../acts/poland/identity/inputs/document.inputs';
import {
  commander,
  escortLeader,
  headquartersOfficer,
  postOfficer,
} from '../../../agencies/border-guard/border-guard.roles';
import type { Dice } from '../../dice';
import { after, dayFrom, give, hoursLater, momentFrom, type Plot } from '../../plot';

const needs: OrderEscort['needs'] = {
  languages: ['ka'],
  risk: 'No earlier attempts; calm.',
  health: 'Fit to travel by certificate.',
  medication: 'None.',
  restraintsAllowed: 'None.',
  family: 'Travels alone.',
  reception: 'Met by the border police.',
  handbackPlan: 'Back to the centre.',
};

export function* passport(dice: Dice): Plot {
  const { file, today } = yield* after(dice.whole(1, 10));
  const input: RecordReturnDocument = {
    kind: 'passport',
    country: file.decision.destinations[0] ?? '',
    issuedOn: today,
    validUntil: dayFrom(today, 700),
    number: '12AB34567',
  };
  return yield* give(postOfficer, 'record-travel-document', input);
}

/** A charter with observers, through another state now and then. */
export function* escort(dice: Dice): Plot {
  const { file, now } = yield* after(dice.whole(1, 5));
  const destination = file.decision.destinations[0] ?? '';
  const transit = dice.chance(0.3) ? 'DEU' : undefined;
  const order: OrderEscort = {
    destination,
    ...(transit !== undefined && { transit: [transit] }),
    notBefore: now,
    notAfter: momentFrom(now, 25),
    conveyance: 'charter',
    persons: 10,
    risks: [],
    restraintsAllowed: [],
    mayHarmHealth: false,
    needs,
  };
  const { today } = yield* give(commander, 'order-escort', order);
  const told: TellObservers = { toldOn: today, organisations: 3, names: 'Three on the list.' };
  yield* give(headquartersOfficer, 'tell-observers', told);
  yield* give<RecordObservers>(headquartersOfficer, 'record-observers', { attending: 2, paid: dice.whole(0, 2) });
  if (transit !== undefined) yield* permission(transit, today);
  yield* give(headquartersOfficer, 'take-on-escort', {});
  return yield* journey(dice);
}

function* permission(country: string, notifiedOn: string): Plot {
  yield* give<AnnounceTransit>(headquartersOfficer, 'announce-transit', { country, notifiedOn });
  yield* after(1);
  return yield* give<RecordTransitAnswer>(headquartersOfficer, 'record-transit-answer', { country, answer: 'granted' });
}

function* journey(dice: Dice): Plot {
  const { now } = yield* after(1);
  const [departsAt, arrivesAt] = [momentFrom(now, 2), momentFrom(now, 3)];
  const plan: PlanEscort = {
    legs: [{ from: 'PLWAW', to: 'GETBS', mode: 'air', departsAt, arrivesAt }],
    escorts: 3,
    route: 'Charter from Warsaw.',
  };
  yield* give(headquartersOfficer, 'plan-escort', plan);
  const boarding = yield* after(2);
  const left = yield* give<StartEscort>(escortLeader, 'start-escort', { startedAt: boarding.now });
  const { now: endedAt } = yield* hoursLater(dice.whole(4, 10));
  if (dice.chance(0.15)) {
    const note = 'The captain declined.';
    const failure: AbortEscort = { reason: 'captain-refused', endedAt, broughtTo: 'detention-centre', note };
    return yield* give(escortLeader, 'abort-escort', failure);
  }
  const done: CompleteEscort = { endedAt, handedTo: 'Border police at the airport' };
  yield* give(escortLeader, 'complete-escort', done);
  return yield* exit('forced', left.today);
}

/** Registered, as every exit is (329(5)). */
export function* exit(manner: RecordPolishExit['manner'], leftOn: string): Plot {
  const { file } = yield* hoursLater(1);
  const input: RecordPolishExit = {
    leftOn,
    destination: file.decision.destinations[0] ?? '',
    manner,
    evidence: 'Record in the Entry/Exit System.',
  };
  return yield* give(postOfficer, 'record-exit', input);
}

function* appealOnCosts(): Plot {
  const { today } = yield* after(2);
  yield* give<AppealReturnCosts>(commander, 'register-costs-appeal', { lodgedOn: today });
  const heard = yield* after(30);
  const ruling: DecideCostsAppeal = { outcome: 'decision-upheld', decidedOn: heard.today, reasons: 'Well reckoned.' };
  return yield* give(headquartersOfficer, 'decide-costs-appeal', ruling);
}

/** What a forced return cost, and who paid. */
export function* costs(dice: Dice): Plot {
  const { today } = yield* after(dice.whole(5, 30));
  const decided: DecideReturnCosts = {
    reference: `NO-SEED-${dice.whole(1, 9999)}/K`,
    decidedOn: today,
    payers: ['foreigner'],
    items: [{ item: 'escort', amount: 900_000 }],
    reasons: 'Charter.',
  };
  yield* give(commander, 'decide-return-costs', decided);
  const service: ServeCostsDecision = { servedOn: today, receivedBy: 'The person, at the centre.' };
  yield* give(commander, 'record-service-of-costs', service);
  if (dice.chance(0.2)) yield* appealOnCosts();
  else yield* after(12);
  const paid = yield* after(dice.whole(1, 60));
  return yield* give<SettleReturnCosts>(commander, 'settle-return-costs', { how: 'paid', on: paid.today });
}
