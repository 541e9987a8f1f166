import { eventOf } from '../kernel';
import { decision, type Decision, type StayCase } from './decision';
import type { SideAppeal } from './side-appeal';

/** A stay that may take the place of the return: on humanitarian grounds, or tolerated. */
const event = eventOf(decision);

export const servicesAsked = event<{ askedOn: string; answerBy: string }>('services-asked', {
  title: { en: 'Security services asked', sv: 'Säkerhetstjänsterna tillfrågade', pl: 'Zapytano służby' },
  apply: (facts, { payload }) => staying(facts, { vetting: payload }),
});

export const vettingProlonged = event<{ answerBy: string }>('vetting-prolonged', {
  title: {
    en: 'More time for the answer of the services',
    sv: 'Mer tid för säkerhetstjänsternas svar',
    pl: 'Przedłużono termin odpowiedzi służb',
  },
  apply: (facts, { payload: { answerBy } }) => vetting(facts, { answerBy, prolonged: true }),
});

export const servicesAnswered = event<{ answer: 'no-objection' | 'objection' | 'silence' }, { note?: string }>(
  'services-answered',
  {
    title: { en: 'Security services answered', sv: 'Säkerhetstjänsternas svar', pl: 'Odpowiedź służb' },
    apply: (facts, { payload: { answer } }) => vetting(facts, { answer }),
  },
);

type Granted = Pick<StayCase, 'kind' | 'ground' | 'decidedOn'>;

export const stayGranted = event<Granted, { reasons: string }>('stay-granted', {
  title: { en: 'Stay granted', sv: 'Vistelse beviljad', pl: 'Udzielono zgody na pobyt' },
  apply: (facts, { payload }) => decidedAnew(facts, payload),
});

export const stayRefused = event<{ kind: string; decidedOn: string }, { reasons: string }>('stay-refused', {
  title: { en: 'Stay refused', sv: 'Vistelse nekad', pl: 'Odmówiono zgody na pobyt' },
  apply: (facts, { payload: { decidedOn } }) => decidedAnew(facts, { refusedOn: decidedOn }),
});

export const stayDecisionServed = event<{ servedOn: string }, { receivedBy: string }>('stay-decision-served', {
  title: {
    en: 'Decision on stay served',
    sv: 'Beslut om vistelse delgivet',
    pl: 'Doręczono decyzję w sprawie zgody na pobyt',
  },
  apply: (facts, { payload: { servedOn } }) => staying(facts, { servedOn }),
});

export const stayAppealed = event<{ lodgedOn: string }>('stay-appealed', {
  title: {
    en: 'Decision on stay appealed',
    sv: 'Beslut om vistelse överklagat',
    pl: 'Zaskarżono decyzję w sprawie zgody na pobyt',
  },
  apply: (facts, { payload: { lodgedOn } }) => staying(facts, { appeal: { lodgedOn } }),
});

/** Sent back, the matter is open again and the decision is gone; otherwise the ruling is final. */
export const stayAppealRuled = event<{ outcome: string; decidedOn: string }, { reasons: string }>('stay-appeal-ruled', {
  title: {
    en: 'Appeal about stay ruled on',
    sv: 'Överklagandet om vistelse avgjort',
    pl: 'Rozstrzygnięto odwołanie w sprawie zgody na pobyt',
  },
  apply: (facts, { payload: { outcome, decidedOn } }) => {
    const appeal = { ...(facts.stay?.appeal ?? { lodgedOn: decidedOn }), outcome, decidedOn };
    return outcome === 'annulled-and-remitted'
      ? staying(decidedAnew(facts, {}), { appeal })
      : staying(facts, { appeal, finalOn: decidedOn });
  },
});

export const stayDecisionFinal = event<{ finalOn: string }>('stay-decision-final', {
  title: {
    en: 'Decision on stay is final',
    sv: 'Beslutet om vistelse är slutligt',
    pl: 'Decyzja w sprawie zgody na pobyt stała się ostateczna',
  },
  apply: (facts, { payload: { finalOn } }) => staying(facts, { finalOn }),
});

export const reportingDutySet = event<{ from: string; everyDays: number }, { place: string }>('reporting-duty-set', {
  title: { en: 'Duty to report set', sv: 'Anmälningsskyldighet bestämd', pl: 'Ustalono obowiązek zgłaszania się' },
  apply: (facts, { payload }) => staying(facts, { reporting: payload }),
});

/** `address` where it was told or has changed. */
export const toleratedPersonReported = event<{ reportedOn: string }, { address?: string }>(
  'tolerated-person-reported',
  {
    title: { en: 'The person reported', sv: 'Personen anmälde sig', pl: 'Cudzoziemiec się zgłosił' },
    apply: (facts, { payload: { reportedOn } }) =>
      facts.stay?.reporting ? staying(facts, { reporting: { ...facts.stay.reporting, lastOn: reportedOn } }) : facts,
  },
);

export const stayEvents = [
  servicesAsked,
  vettingProlonged,
  servicesAnswered,
  stayGranted,
  stayRefused,
  stayDecisionServed,
  stayAppealed,
  stayAppealRuled,
  stayDecisionFinal,
  reportingDutySet,
  toleratedPersonReported,
];

/** An appeal about a stay that the second instance has not ruled on. */
export const pendingStayAppeal = ({ stay }: Decision): SideAppeal | undefined =>
  stay?.appeal?.outcome === undefined ? stay?.appeal : undefined;

const staying = (facts: Decision, change: StayCase): Decision => ({ ...facts, stay: { ...facts.stay, ...change } });

/** What an earlier decision left is over; that the services were asked, and that an appeal waits, stays known. */
const decidedAnew = (facts: Decision, change: StayCase): Decision => {
  const appeal = pendingStayAppeal(facts);
  const vetting = facts.stay?.vetting;
  return { ...facts, stay: { ...(vetting && { vetting }), ...(appeal && { appeal }), ...change } };
};

const vetting = (facts: Decision, change: Partial<NonNullable<StayCase['vetting']>>): Decision =>
  facts.stay?.vetting ? staying(facts, { vetting: { ...facts.stay.vetting, ...change } }) : facts;
