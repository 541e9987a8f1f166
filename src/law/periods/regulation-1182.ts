import { nextWorkingDay, workingDaysUpTo } from '../calendar/calendar';
import type { Length } from '../rule';
import { counted, forward, later } from './civil';
import { endingWith, lengthText, momentOf, step, type Reckon } from './reckoning';

/**
 * Union time, Regulation 1182/71 art. 3: the hour or day of the event is not counted; a last day that is off moves to
 * the next working day, and two days or more hold two working days at least. Hours do not move. Never for custody.
 */
export const regulation1182: Reckon = (start, length, calendar) => {
  if (length.unit === 'hours') return inHours(start, length, calendar);
  const counting = later(start.date, length);
  const { last: moved, moves } = forward(calendar, counting);
  const trace = [...counted(start, length, counting), ...moves];
  let last = moved;
  if (twoDaysOrMore(length))
    while (workingDaysUpTo(calendar, start.date, last) < 2) {
      last = nextWorkingDay(calendar, last);
      trace.push(step('move', last, 'two working days at least, art. 3(5)'));
    }
  return endingWith(last, start, trace);
};

const twoDaysOrMore = ({ amount, unit }: Length): boolean => unit !== 'days' || amount >= 2;

const inHours: Reckon = (start, length) => {
  const from = momentOf(start);
  const next = from.toZonedDateTimeISO('UTC').round({ smallestUnit: 'hour', roundingMode: 'floor' }).add({ hours: 1 });
  const at = next.toInstant().add({ hours: length.amount });
  return {
    at,
    on: at.toZonedDateTimeISO(start.zone).toPlainDate(),
    trace: [
      step('start', from),
      step('first-hour', next.toInstant(), 'the hour of the event is not counted, art. 3(1)'),
      step('last-moment', at, lengthText(length)),
    ],
  };
};
