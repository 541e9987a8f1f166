import type { ReportAbsconded, ReportLocated } from '../../acts/sweden/departure/inputs/departure.inputs';
import type { HandOverToPolice } from '../../acts/sweden/responsibility/inputs/responsibility.inputs';
import { enforcementOfficer as returnOfficer } from '../../agencies/migrationsverket/migrationsverket.roles';
import { borderOfficer, enforcementOfficer as police } from '../../agencies/polisen/polisen.roles';
import type { Dice } from '../dice';
import { after, give, type Plot } from '../plot';

export function* absconding(dice: Dice): Plot {
  const { today } = yield* after(dice.whole(2, 20));
  const input: ReportAbsconded = { abscondedOn: today, facts: ['1'], tracing: 'Visited the address twice.' };
  return yield* give(returnOfficer, 'report-absconded', input);
}

/** From Migrationsverket to the police; where the person hides, it may take long until somebody meets them. */
export function* handover(ground: HandOverToPolice['ground'], dice: Dice): Plot {
  yield* after(dice.whole(1, 6));
  const notice: HandOverToPolice = { ground, note: 'See the file.' };
  yield* give(returnOfficer, 'hand-over-to-police', notice);
  yield* after(dice.whole(0, 9));
  const received = yield* give(police, 'receive-handover', {});
  if (received.file.whereabouts.state !== 'absconded') return received;
  const { today } = yield* after(dice.whole(15, 500));
  const found: ReportLocated = { locatedOn: today, place: 'At a workplace.' };
  return yield* give(borderOfficer, 'report-located', found);
}
