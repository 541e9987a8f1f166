import { Temporal } from 'temporal-polyfill';
import type { Guard } from '../../../../kernel';
import { openOrder, type CaseFile } from '../../../../case-file';
import { memberStateOfPlace } from '../../../../law/eu/places';
import { uoc } from '../../../../law/poland/acts';
import { say } from '../../say';
import { commander, headquarters } from '../../who';
import type { PlanEscort, StartEscort } from '../inputs/escort.inputs';

const isBefore = (one: string, other: string): boolean => Temporal.Instant.compare(one, other) < 0;

export const legsMakeOneJourney: Guard<CaseFile, PlanEscort> = {
  code: 'legs-do-not-join',
  demand: say(
    'Each leg begins where and after the one before it ends',
    'Varje delsträcka börjar där och efter att den föregående slutar',
    'Każdy odcinek zaczyna się tam i po tym, gdzie kończy się poprzedni',
  ),
  refusal: say(
    'The legs do not make one journey: a place or a time does not follow from the leg before.',
    'Delsträckorna bildar ingen sammanhängande resa: en plats eller tid följer inte på den föregående.',
    'Odcinki nie tworzą jednej podróży: miejsce lub czas nie wynika z poprzedniego odcinka.',
  ),
  legalBasis: [uoc('329')],
  whoCanClear: [headquarters],
  test: ({ input: { legs } }) =>
    legs.every((leg, at) => {
      const earlier = legs[at - 1];
      return (
        isBefore(leg.departsAt, leg.arrivesAt) &&
        (earlier === undefined || (earlier.to === leg.from && !isBefore(leg.departsAt, earlier.arrivesAt)))
      );
    }),
};

/** Whether a minute lies within the time that the commander ordered; undefined where nothing is ordered. */
const isInOrderedTime = ({ transport }: CaseFile, minute: string | undefined): boolean | undefined => {
  const order = openOrder(transport);
  return order === undefined || minute === undefined
    ? undefined
    : !isBefore(minute, order.notBefore) && !isBefore(order.notAfter, minute);
};

const withinOrder = <I>(minute: (input: I) => string | undefined): Guard<CaseFile, I> => ({
  code: 'outside-ordered-time',
  demand: say(
    'The departure lies within the time that was ordered',
    'Avresan ligger inom den beställda tiden',
    'Wyjazd mieści się w zarządzonym czasie',
  ),
  refusal: say(
    'The departure lies before the earliest or after the latest that was ordered.',
    'Avresan ligger före den tidigaste eller efter den senaste som beställts.',
    'Wyjazd przypada przed najwcześniejszym lub po najpóźniejszym zarządzonym czasie.',
  ),
  legalBasis: [uoc('329')],
  whoCanClear: [commander, headquarters],
  test: ({ file, input }) => isInOrderedTime(file, minute(input)),
});

export const planIsWithinOrder = withinOrder<PlanEscort>(({ legs }) => legs[0]?.departsAt);
export const departureIsWithinOrder = withinOrder<StartEscort>(({ startedAt }) => startedAt);

/** 360: a stop in another state of the area is a transit, and the order names every state that is asked. */
export const stopsAreOrderedTransits: Guard<CaseFile, PlanEscort> = {
  code: 'stop-in-unordered-state',
  demand: say(
    'Every stop in another Member State is a transit that the order names',
    'Varje uppehåll i en annan medlemsstat är en genomresa som beställningen anger',
    'Każdy postój w innym państwie członkowskim jest tranzytem wskazanym w zleceniu',
  ),
  refusal: say(
    'A leg stops in a Member State that the order does not name for transit: it has not been asked.',
    'En delsträcka stannar i en medlemsstat som beställningen inte anger för genomresa: den har inte tillfrågats.',
    'Odcinek ma postój w państwie członkowskim niewskazanym do tranzytu: nie zwrócono się do niego.',
  ),
  legalBasis: [uoc('360–361')],
  whoCanClear: [commander],
  test: ({ file, input: { legs } }) => {
    const order = openOrder(file.transport);
    if (!order) return undefined;
    const allowed = ['POL', order.destination, ...(order.transit ?? [])];
    return legs
      .flatMap(({ from, to }) => [from, to])
      .map(memberStateOfPlace)
      .every(state => state === undefined || allowed.includes(state));
  },
};
