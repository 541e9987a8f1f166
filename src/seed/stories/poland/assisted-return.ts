import type {
  OpenAssistedReturn,
  ScreenAssistedReturn,
} from '../../../acts/poland/assistance/inputs/application.inputs';
import type { RecordConsent } from '../../../acts/poland/assistance/inputs/counselling.inputs';
import type {
  BeginReturnJourney,
  BookReturnJourney,
  CompleteAssistedReturn,
  PayTravelCash,
  RecordDepartureCheck,
} from '../../../acts/poland/assistance/inputs/journey.inputs';
import type { OrderAssistedReturn } from '../../../acts/poland/assistance/inputs/order.inputs';
import type { RecordPolishExit } from '../../../acts/poland/departure/inputs/departure.inputs';
import { headquartersOfficer, postOfficer } from '../../../agencies/border-guard/border-guard.roles';
import { counsellor } from '../../../agencies/iom/iom.roles';
import type { Dice } from '../../dice';
import { after, dayFrom, give, hoursLater, type Plot } from '../../plot';
import { nobody } from '../registration';

const country = 'GEO';

/** Somebody who has withdrawn an application for protection asks to be helped home, and is granted it. */
export function* helpGranted(today: string): Plot {
  const asked: OpenAssistedReturn = {
    ...nobody,
    person: { freeMovement: false, minor: false, unaccompanied: false },
    ground: 'protection-withdrawn',
    appliedOn: today,
    declaredOn: today,
    through: 'office-for-foreigners',
    country,
    adults: 1,
    children: 0,
    vulnerabilities: [],
    protectionEventOn: today,
    declaration: 'File sheet 12, signed with an interpreter.',
  };
  yield* give(headquartersOfficer, 'open-assisted-return', asked);
  const screening = yield* after(1);
  const screened: ScreenAssistedReturn = {
    screenedOn: screening.today,
    unionCitizen: false,
    stayBasis: 'asylum-certificate',
    note: 'Registers searched.',
  };
  yield* give(headquartersOfficer, 'screen-assisted-return', screened);
  const ordering = yield* after(1);
  const order: OrderAssistedReturn = {
    orderedOn: ordering.today,
    organiser: 'pl.iom',
    orderReference: 'KG-DPR-77/26',
  };
  return yield* give(headquartersOfficer, 'order-assisted-return', order);
}

export function* consent(purpose: 'assisted-return' | 'reintegration'): Plot {
  const { today } = yield* after(1);
  const input: RecordConsent = {
    to: 'pl.iom',
    purpose,
    groups: purpose === 'assisted-return' ? ['assistance', 'travel-document'] : ['assistance', 'reintegration'],
    givenOn: today,
    form: 'File sheet 13.',
  };
  return yield* give(headquartersOfficer, 'record-consent', input);
}

/** IOM prepares and books; now and then somebody changes their mind, or does not come. */
export function* assistedJourney(dice: Dice): Plot {
  const begun = yield* after(dice.whole(1, 5));
  yield* give(counsellor, 'begin-departure-preparation', { begunOn: begun.today });
  const check: RecordDepartureCheck = {
    kind: 'travel-document',
    checkedOn: begun.today,
    inOrder: true,
    needs: [],
    note: 'Seen.',
  };
  yield* give(counsellor, 'record-departure-check', check);
  const departsOn = dayFrom(begun.today, dice.whole(5, 12));
  const booking: BookReturnJourney = {
    departsOn,
    mode: 'air',
    escort: 'departure-assistance',
    booking: 'LO 723, ABC123.',
  };
  yield* give(counsellor, 'book-return-journey', booking);
  if (dice.chance(0.15))
    return yield* give(counsellor, 'withdraw-from-assisted-return', { on: begun.today, note: 'Stays.' });
  let scene = yield* hoursLater(24);
  while (scene.today < departsOn) scene = yield* hoursLater(24);
  const cash: PayTravelCash = { paidOn: departsOn, amount: 100, currency: 'EUR', receipt: 'Receipt 1' };
  yield* give(counsellor, 'pay-travel-cash', cash);
  yield* give<BeginReturnJourney>(counsellor, 'begin-return-journey', { begunOn: departsOn, note: 'Seen off.' });
  if (dice.chance(0.1)) return yield* give(counsellor, 'record-no-show', { on: departsOn, note: 'Did not come.' });
  yield* hoursLater(6);
  const exit: RecordPolishExit = {
    leftOn: departsOn,
    destination: country,
    manner: 'voluntary',
    evidence: 'Record in the Entry/Exit System.',
  };
  yield* give(postOfficer, 'record-exit', exit);
  return yield* give<CompleteAssistedReturn>(headquartersOfficer, 'complete-assisted-return', { leftOn: departsOn });
}
