import { eventOf } from '../../kernel';
import { transport, withLatestOrder, type TransitRequest, type Transport } from './facts';

const event = eventOf(transport);

/** What must be asked and told before somebody is moved: the states on the way, and those who may watch. */

export const transitNotified = event<Omit<TransitRequest, 'answer'>>('transit-notified', {
  title: { en: 'Transit announced', sv: 'Genomresa anmäld', pl: 'Powiadomiono o tranzycie' },
  from: ['ordered', 'accepted', 'planned'],
  apply: (facts, { payload }) =>
    withLatestOrder(facts, order => ({
      ...order,
      transitRequests: [...(order.transitRequests ?? []).filter(({ country }) => country !== payload.country), payload],
    })),
});

export const transitProlonged = event<{ country: string; silentUntil: string }>('transit-prolonged', {
  title: {
    en: 'More time for the answer on transit',
    sv: 'Mer tid för svar om genomresa',
    pl: 'Przedłużono czas na odpowiedź o tranzycie',
  },
  from: ['ordered', 'accepted', 'planned'],
  apply: (facts, { payload: { country, silentUntil } }) =>
    request(facts, country, one => ({ ...one, silentUntil, prolonged: true })),
});

export const transitAnswered = event<{ country: string; answer: 'granted' | 'refused' | 'silence' }>(
  'transit-answered',
  {
    title: { en: 'Transit answered', sv: 'Svar om genomresa', pl: 'Odpowiedź w sprawie tranzytu' },
    from: ['ordered', 'accepted', 'planned'],
    apply: (facts, { payload: { country, answer } }) => request(facts, country, one => ({ ...one, answer })),
  },
);

export const observersTold = event<{ toldOn: string; organisations: number }, { names: string }>('observers-told', {
  title: {
    en: 'Observers told of the operation',
    sv: 'Observatörer underrättade om insatsen',
    pl: 'Powiadomiono obserwatorów o operacji',
  },
  from: ['ordered', 'accepted', 'planned'],
  apply: (facts, { payload }) => withLatestOrder(facts, order => ({ ...order, observers: payload })),
});

export const observersAttend = event<{ attending: number; paid: number }>('observers-attend', {
  title: { en: 'Observers come along', sv: 'Observatörer följer med', pl: 'Obserwatorzy uczestniczą' },
  from: ['ordered', 'accepted', 'planned'],
  apply: (facts, { payload }) =>
    withLatestOrder(facts, order => ({
      ...order,
      ...(order.observers && { observers: { ...order.observers, ...payload } }),
    })),
});

export const observersReported = event<{ reportedOn: string }, { findings: string }>('observers-reported', {
  title: { en: 'Observers reported', sv: 'Observatörernas rapport', pl: 'Raport obserwatorów' },
  from: ['completed', 'aborted', 'refused-at-arrival'],
  apply: (facts, { payload }) =>
    withLatestOrder(facts, order => ({
      ...order,
      ...(order.observers && { observers: { ...order.observers, ...payload } }),
    })),
});

export const safeguardOfTransportEvents = [
  transitNotified,
  transitProlonged,
  transitAnswered,
  observersTold,
  observersAttend,
  observersReported,
];

/** Transit that another state has not answered, the one first whose silence ends first. */
export const openTransit = ({ orders }: Transport): TransitRequest | undefined =>
  [...(orders.at(-1)?.transitRequests ?? [])]
    .filter(({ answer }) => answer === undefined)
    .sort((one, other) => one.silentUntil.localeCompare(other.silentUntil))[0];

const request = (facts: Transport, country: string, change: (one: TransitRequest) => TransitRequest): Transport =>
  withLatestOrder(facts, order => ({
    ...order,
    transitRequests: (order.transitRequests ?? []).map(one => (one.country === country ? change(one) : one)),
  }));
