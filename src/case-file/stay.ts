import { eventOf } from '../kernel';
import { decision, type Decision, type StayCase } from './decision';

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
  apply: (facts, { payload }) => staying(facts, payload),
});

export const stayRefused = event<{ kind: string; decidedOn: string }, { reasons: string }>('stay-refused', {
  title: { en: 'Stay refused', sv: 'Vistelse nekad', pl: 'Odmówiono zgody na pobyt' },
  apply: (facts, { payload: { decidedOn } }) => staying(facts, { refusedOn: decidedOn }),
});

export const stayEvents = [servicesAsked, vettingProlonged, servicesAnswered, stayGranted, stayRefused];

const staying = (facts: Decision, change: StayCase): Decision => ({ ...facts, stay: { ...facts.stay, ...change } });

const vetting = (facts: Decision, change: Partial<NonNullable<StayCase['vetting']>>): Decision =>
  facts.stay?.vetting ? staying(facts, { vetting: { ...facts.stay.vetting, ...change } }) : facts;
