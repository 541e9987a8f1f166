import type { DecideDetention, ReviewDetention } from '../../acts/sweden/custody/inputs/custody.inputs';
import type { TakeIntoCustody } from '../../acts/sweden/custody/inputs/police-custody.inputs';
import type { Release } from '../../acts/sweden/custody/inputs/safeguards.inputs';
import type {
  AnswerImpediment,
  LiftStay,
  ReportImpediment,
  StayEnforcement,
} from '../../acts/sweden/holds/inputs/holds.inputs';
import type { RecordIdentityFinding } from '../../acts/sweden/identity/inputs/identity.inputs';
import type {
  ApproveDocumentRequest,
  DraftDocumentRequest,
  RecordDocumentIssued,
  RecordDocumentRefused,
  RecordInterview,
} from '../../acts/sweden/identity/inputs/travel-document.inputs';
import type { JoinCourt } from '../../acts/sweden/responsibility/inputs/responsibility.inputs';
import { courtRegistrar, migrationsdomstol } from '../../agencies/courts/courts.roles';
import { decisionMaker } from '../../agencies/migrationsverket/migrationsverket.roles';
import { borderOfficer, embassyOfficer, enforcementOfficer } from '../../agencies/polisen/polisen.roles';
import type { Dice } from '../dice';
import { after, dayFrom, give, hoursLater, type Plot } from '../plot';

/** Identity, then a document by two officers, an interview, and what the state answers. */
export function* travelDocument(dice: Dice): Plot {
  const { file } = yield* after(dice.whole(1, 10));
  const country = file.decision.destinations[0] ?? '';
  const finding: RecordIdentityFinding = { finding: 'probable', evidence: 'biometrics', note: 'Fingerprints match.' };
  yield* give(embassyOfficer, 'record-identity-finding', finding);
  const draft: DraftDocumentRequest = {
    country,
    data: ['names-and-aliases', 'sex-and-birth'],
    assessment: 'The consulate searches its register by name and date of birth.',
  };
  yield* give(embassyOfficer, 'draft-document-request', draft);
  yield* after(dice.whole(1, 5));
  const reasons = 'No harm is foreseen.';
  const approval: ApproveDocumentRequest = {
    assessment: reasons,
    items: draft.data.map(item => ({ item, release: true, reasons })),
  };
  yield* give(embassyOfficer, 'approve-document-request', approval, 2);
  const interview = yield* after(dice.whole(10, 60));
  const held: RecordInterview = { heldOn: interview.today, note: 'Answered all questions.' };
  yield* give(embassyOfficer, 'record-consular-interview', held);
  const { today } = yield* after(dice.whole(5, 60));
  if (dice.chance(0.15)) {
    const refusal: RecordDocumentRefused = {
      answeredOn: today,
      because: 'not-found-in-register',
      reasons: 'Not found in the register.',
    };
    return yield* give(embassyOfficer, 'record-document-refused', refusal);
  }
  const issued: RecordDocumentIssued = {
    kind: 'emergency-travel-document',
    country,
    issuedOn: today,
    validUntil: dayFrom(today, 180),
    number: `E${dice.whole(100_000, 999_999)}`,
  };
  return yield* give(embassyOfficer, 'record-document-issued', issued);
}

/** Taken into custody, and detained within the same day. */
export function* detention(dice: Dice): Plot {
  const met = yield* after(dice.whole(1, 12));
  const taken: TakeIntoCustody = { startedAt: met.now };
  yield* give(dice.oneOf([borderOfficer, enforcementOfficer]), 'take-into-custody', taken);
  const { now, today } = yield* hoursLater(dice.whole(1, 12));
  const order: DecideDetention = {
    ground: 'enforcement',
    decidedOn: today,
    startedAt: now,
    riskFound: true,
    supervisionInsufficient: true,
    alternatives: ['reporting'],
    reasons: 'Has gone into hiding before; supervision was tried and failed.',
    legalReasons: 'The decision can be enforced, and the risk follows from what the person has done.',
    document: 'F 1-26',
  };
  return yield* give(enforcementOfficer, 'decide-detention', order);
}

/** Kept on after an oral hearing. */
export function* detentionReview(days: number): Plot {
  const { today } = yield* after(days);
  const review: ReviewDetention = {
    heldOn: today,
    oralHearing: true,
    prospectRemains: true,
    prospect: 'The journey is being planned.',
    alternatives: ['reporting'],
    reasons: 'The risk stands.',
    legalReasons: 'Enforcement is being prepared, and supervision would not suffice.',
    document: 'F 2-26',
  };
  return yield* give(enforcementOfficer, 'review-detention', review);
}

export function* freedom(): Plot {
  const { now, ...scene } = yield* after(1);
  if (scene.file.custody.state !== 'detained') return { now, ...scene };
  const input: Release = { releasedAt: now, reasons: 'No journey in sight.' };
  return yield* give(enforcementOfficer, 'release', input);
}

/** A court that is asked for it stays enforcement for a while. */
export function* stay(dice: Dice): Plot {
  const asked = yield* after(dice.whole(1, 20));
  const takesPart = asked.file.responsibility.participants.some(({ authority }) => authority === migrationsdomstol.id);
  const matter: JoinCourt = { matter: 'appeal-of-refused-re-examination' };
  if (!takesPart) yield* give(enforcementOfficer, 'join-court', matter);
  const ordered: StayEnforcement = {
    kind: 'stay-by-court',
    countries: [],
    endsWith: 'appeal-ruled',
    reasons: 'Enforcement would take the matter from the court.',
  };
  const { file } = yield* give(courtRegistrar, 'stay-enforcement', ordered);
  yield* after(dice.whole(10, 60));
  const lifted: LiftStay = { hold: file.holds.set.at(-1)?.number ?? 0, because: 'appeal-ruled' };
  return yield* give(courtRegistrar, 'lift-stay', lifted);
}

/** The police meet a bar, and Migrationsverket answers. */
export function* impediment(dice: Dice): Plot {
  yield* after(dice.whole(1, 20));
  const report: ReportImpediment = { countries: [], reasons: 'The embassy wants a declaration first.' };
  const { file } = yield* give(enforcementOfficer, 'report-impediment', report);
  yield* after(dice.whole(3, 20));
  const answer: AnswerImpediment = {
    hold: file.holds.set.at(-1)?.number ?? 0,
    answer: 'instruction-given',
    instruction: 'Go on; the declaration is not required.',
  };
  return yield* give(decisionMaker, 'answer-impediment', answer);
}
