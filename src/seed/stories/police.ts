import type {
  DecideDetention,
  Release,
  ReviewDetention,
  TakeIntoCustody,
} from '../../acts/sweden/inputs/custody.inputs';
import type {
  AnswerImpediment,
  LiftStay,
  ReportImpediment,
  StayEnforcement,
} from '../../acts/sweden/inputs/holds.inputs';
import type {
  ApproveDocumentRequest,
  DraftDocumentRequest,
  RecordDocumentIssued,
  RecordDocumentRefused,
  RecordIdentityFinding,
  RecordInterview,
} from '../../acts/sweden/inputs/identity.inputs';
import { courtRegistrar } from '../../agencies/courts/courts.roles';
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
  const approval: ApproveDocumentRequest = { assessment: 'No harm is foreseen.' };
  yield* give(embassyOfficer, 'approve-document-request', approval, 2);
  const interview = yield* after(dice.whole(10, 60));
  const held: RecordInterview = { heldOn: interview.today, note: 'Answered all questions.' };
  yield* give(embassyOfficer, 'record-consular-interview', held);
  const { today } = yield* after(dice.whole(5, 60));
  if (dice.chance(0.15)) {
    const refusal: RecordDocumentRefused = { answeredOn: today, reasons: 'Not found in the register.' };
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
    reasons: 'Has gone into hiding before; supervision was tried and failed.',
  };
  return yield* give(enforcementOfficer, 'decide-detention', order);
}

/** Kept on after an oral hearing. */
export function* detentionReview(days: number): Plot {
  const { today } = yield* after(days);
  const review: ReviewDetention = {
    heldOn: today,
    oralHearing: true,
    prospect: 'The journey is being planned.',
    reasons: 'The risk stands.',
  };
  return yield* give(enforcementOfficer, 'review-detention', review);
}

export function* freedom(): Plot {
  const { now, ...scene } = yield* after(1);
  if (scene.file.custody.state !== 'detained') return { now, ...scene };
  const input: Release = { releasedAt: now, reasons: 'No journey in sight.' };
  return yield* give(enforcementOfficer, 'release', input);
}

/** A court stays enforcement for a while. */
export function* stay(dice: Dice): Plot {
  yield* after(dice.whole(1, 20));
  const ordered: StayEnforcement = {
    kind: 'stay-by-court',
    countries: [],
    endsWith: 'Ruling on the appeal',
    reasons: 'Enforcement would take the matter from the court.',
  };
  const { file } = yield* give(courtRegistrar, 'stay-enforcement', ordered);
  yield* after(dice.whole(10, 60));
  const lifted: LiftStay = { hold: file.holds.set.at(-1)?.number ?? 0, because: 'The court has ruled' };
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
