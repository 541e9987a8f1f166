import type { Citation } from '../../kernel';
import { uoc, uoo } from './acts';
import { commanderReform } from './reforms';

/** What does not come as a number: who decides in which matter, by the law of a day. */
export interface PolishDeciders {
  readonly key: string;
  readonly from?: string;
  readonly until?: string;
  /** Who hears an appeal against a return decision. */
  readonly appeal: 'head-of-office' | 'commander-in-chief';
  /** Who grants and organises assisted voluntary return. */
  readonly assistedReturn: 'head-of-office' | 'commander-in-chief';
  /** Whether complaining to the administrative court and moving for a stay suspended the decision by itself. */
  readonly complaintSuspends: boolean;
  readonly legalBasis: readonly Citation[];
}

const deciders: readonly PolishDeciders[] = [
  {
    key: 'before-2023',
    until: '2023-04-06',
    appeal: 'head-of-office',
    assistedReturn: 'head-of-office',
    complaintSuspends: true,
    // That art. 331 is repealed was read; that it was so on this day is to be checked.
    legalBasis: [uoc('321', 'verify'), uoo('75(3)'), uoc('331', 'verify')],
  },
  {
    key: 'since-2023',
    from: commanderReform,
    appeal: 'commander-in-chief',
    assistedReturn: 'commander-in-chief',
    complaintSuspends: false,
    legalBasis: [uoc('321'), uoc('334'), uoc('334a')],
  },
];

/** Who decides in a case whose decision or application is of this civil day. An older case keeps its older law. */
export const decidersOn = (day: string): PolishDeciders => {
  const found = deciders.find(
    ({ from, until }) => (from === undefined || from <= day) && (until === undefined || day <= until),
  );
  if (!found) throw new RangeError(`No law names who decides on ${day}`);
  return found;
};
