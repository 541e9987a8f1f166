import type { OrderSupervision, ReviewSupervision } from '../../acts/sweden/custody/inputs/custody.inputs';
import type { ConfirmDeparture } from '../../acts/sweden/departure/inputs/departure.inputs';
import type { Role } from '../../kernel';
import type { Dice } from '../dice';
import { after, give, type Plot, type Scene } from '../plot';

/** The departure is confirmed a day or more after it: the case closes. */
export function* departure(by: Role, manner: 'voluntary' | 'forced', { today, file }: Scene): Plot {
  yield* after(1);
  const input: ConfirmDeparture = {
    leftCountryOn: today,
    leftMemberStatesOn: today,
    leftAsDecidedOn: today,
    destination: file.decision.destinations[0] ?? '',
    manner,
    evidence: 'Exit stamp seen and copied.',
  };
  return yield* give(by, 'confirm-departure', input);
}

const bestInterests = ({ decision }: Scene['file']) =>
  decision.person.minor && { bestInterests: 'Stays with both parents; detention would harm, reporting does not.' };

/** The person reports to the authority instead of being detained. */
export function* supervision(by: Role, dice: Dice): Plot {
  const { now, file } = yield* after(dice.whole(1, 5));
  const ordered: OrderSupervision = {
    startedAt: now,
    duties: ['reporting'],
    reporting: 'Reports at the police station every Tuesday.',
    reasons: 'Has kept every appointment so far; less than detention suffices.',
    ...bestInterests(file),
  };
  yield* give(by, 'order-supervision', ordered);
  return yield* supervisionReview(by, dice.whole(60, 150));
}

export function* supervisionReview(by: Role, days: number): Plot {
  const { today, file } = yield* after(days);
  if (file.custody.state !== 'supervised') return yield* after(1);
  const reviewed: ReviewSupervision = {
    heldOn: today,
    hearing: 'held',
    reasons: 'Reports as told; the journey is being prepared.',
    ...bestInterests(file),
  };
  return yield* give(by, 'review-supervision', reviewed);
}
