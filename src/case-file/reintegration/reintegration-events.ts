import { eventOf } from '../../kernel';
import { reintegration } from './reintegration';
import type { PlanItem, ReintegrationCase, Survey, Tranche } from './reintegration-plan';

const event = eventOf(reintegration);

interface Applied {
  readonly appliedOn: string;
  readonly basis: string;
  readonly country: string;
  readonly adults: number;
  readonly children: number;
  readonly vulnerabilities: readonly string[];
}

export const reintegrationApplied = event<Applied, { needs: string }>('reintegration-applied', {
  title: {
    en: 'Reintegration assistance applied for',
    sv: 'Återintegreringsstöd sökt',
    pl: 'Złożono wniosek o pomoc w reintegracji',
  },
  from: ['none'],
  to: 'applied',
  apply: (facts, { payload }) => ({ ...facts, ...payload }),
});

interface Granted {
  readonly grantedOn: string;
  readonly package: string;
  readonly full: boolean;
  readonly entrustedTo: string;
  readonly budget: number;
  readonly currency: string;
}

export const reintegrationGranted = event<Granted, { reasons: string }>('reintegration-granted', {
  title: {
    en: 'Reintegration assistance granted',
    sv: 'Återintegreringsstöd beviljat',
    pl: 'Przyznano pomoc w reintegracji',
  },
  from: ['applied'],
  to: 'plan-draft',
  apply: (facts, { payload }) => ({ ...facts, ...payload }),
});

export const reintegrationRefused = event<{ because: string; refusedOn: string }, { reasons: string }>(
  'reintegration-refused',
  {
    title: {
      en: 'Reintegration assistance refused',
      sv: 'Återintegreringsstöd avslaget',
      pl: 'Odmówiono pomocy w reintegracji',
    },
    from: ['applied'],
    to: 'none',
    apply: (facts, { payload }) => ({ ...facts, refusedBecause: payload.because }),
  },
);

export const planDrafted = event<
  { items: readonly Omit<PlanItem, 'number'>[]; draftedOn: string },
  { items: readonly { description: string; vendor: string }[] }
>('reintegration-plan-drafted', {
  title: {
    en: 'Reintegration plan drafted',
    sv: 'Återintegreringsplan upprättad',
    pl: 'Przygotowano plan reintegracji',
  },
  from: ['plan-draft'],
  apply: (facts, { payload: { items }, actor }) => ({
    ...facts,
    items: items.map((item, at) => ({ number: at + 1, ...item })),
    draftedBy: actor,
  }),
});

export const planSubmitted = event<{ submittedOn: string }>('reintegration-plan-submitted', {
  title: {
    en: 'Reintegration plan submitted',
    sv: 'Återintegreringsplan inlämnad',
    pl: 'Przedłożono plan reintegracji',
  },
  from: ['plan-draft'],
  to: 'submitted',
  apply: facts => facts,
});

export const planAccepted = event<{ acceptedOn: string }, { note: string }>('reintegration-plan-accepted', {
  title: {
    en: 'Reintegration plan accepted',
    sv: 'Återintegreringsplan godtagen',
    pl: 'Zaakceptowano plan reintegracji',
  },
  from: ['submitted'],
  to: 'approved',
  apply: (facts, { payload }) => ({ ...facts, acceptedOn: payload.acceptedOn }),
});

export const planReturned = event<{ returnedOn: string }, { reasons: string }>('reintegration-plan-returned', {
  title: {
    en: 'Reintegration plan returned for change',
    sv: 'Återintegreringsplan återsänd för ändring',
    pl: 'Zwrócono plan reintegracji do zmiany',
  },
  from: ['submitted'],
  to: 'plan-draft',
  apply: (facts, { payload }) => ({
    ...facts,
    returnedForChange: [...(facts.returnedForChange ?? []), payload.returnedOn],
  }),
});

/** The plan is refused as a whole; the person may come with another. */
export const planRejected = event<{ rejectedOn: string; because: string }, { reasons: string }>(
  'reintegration-plan-rejected',
  {
    title: {
      en: 'Reintegration plan rejected',
      sv: 'Återintegreringsplan underkänd',
      pl: 'Odrzucono plan reintegracji',
    },
    from: ['submitted'],
    to: 'plan-draft',
    apply: ({ draftedBy: _, ...facts }, { payload }) => ({
      ...facts,
      items: [],
      rejected: [...(facts.rejected ?? []), payload.rejectedOn],
    }),
  },
);

export const tranchePaid = event<Omit<Tranche, 'number' | 'receiptOn'>, { payee: string }>('tranche-paid', {
  title: { en: 'Part of the aid paid', sv: 'Del av stödet utbetald', pl: 'Wypłacono transzę pomocy' },
  from: ['approved', 'disbursing', 'monitored'],
  to: 'disbursing',
  apply: (facts, { payload }) => ({
    ...facts,
    tranches: [...facts.tranches, { number: facts.tranches.length + 1, ...payload }],
  }),
});

export const receiptReceived = event<{ number: number; receivedOn: string }, { receipt: string }>('receipt-received', {
  title: { en: 'Receipt received', sv: 'Kvitto mottaget', pl: 'Otrzymano pokwitowanie' },
  from: ['disbursing', 'monitored'],
  apply: (facts, { payload: { number, receivedOn } }) => ({
    ...facts,
    tranches: facts.tranches.map(one => (one.number === number ? { ...one, receiptOn: receivedOn } : one)),
  }),
});

export const reintegrationMonitored = event<Omit<Survey, 'number'>, { answers: string }>('reintegration-monitored', {
  title: {
    en: 'Returnee asked how it goes',
    sv: 'Uppföljning hos den återvändande',
    pl: 'Przeprowadzono monitoring u powracającego',
  },
  from: ['approved', 'disbursing', 'monitored'],
  to: 'monitored',
  apply: (facts, { payload }) => ({
    ...facts,
    surveys: [...facts.surveys, { number: facts.surveys.length + 1, ...payload }],
  }),
});

export const reintegrationEvaluated = event<{ evaluatedOn: string; outcome: string }, { summary: string }>(
  'reintegration-evaluated',
  {
    title: { en: 'Reintegration evaluated', sv: 'Återintegreringen utvärderad', pl: 'Oceniono reintegrację' },
    from: ['monitored'],
    to: 'evaluated',
    apply: (facts, { payload }) => ({ ...facts, ...payload }),
  },
);

export const toolCaseOpened = event<Omit<ReintegrationCase, 'status' | 'answeredOn'>, { consent?: string }>(
  'reintegration-tool-case-opened',
  {
    title: {
      en: 'Case opened in the reintegration tool',
      sv: 'Ärende öppnat i återintegreringsverktyget',
      pl: 'Założono sprawę w narzędziu reintegracyjnym',
    },
    apply: (facts, { payload }) => ({
      ...facts,
      tool: { ...payload, status: payload.kind === 'retroactive' ? 'registered' : 'sent' },
    }),
  },
);

export const toolCaseAnswered = event<{ answer: 'accepted' | 'rejected'; answeredOn: string }>(
  'reintegration-tool-case-answered',
  {
    title: {
      en: 'Case in the reintegration tool answered',
      sv: 'Ärende i återintegreringsverktyget besvarat',
      pl: 'Udzielono odpowiedzi w narzędziu reintegracyjnym',
    },
    apply: (facts, { payload: { answer, answeredOn } }) =>
      facts.tool ? { ...facts, tool: { ...facts.tool, status: answer, answeredOn } } : facts,
  },
);

export const reintegrationEvents = [
  reintegrationApplied,
  reintegrationGranted,
  reintegrationRefused,
  planDrafted,
  planSubmitted,
  planAccepted,
  planReturned,
  planRejected,
  tranchePaid,
  receiptReceived,
  reintegrationMonitored,
  reintegrationEvaluated,
  toolCaseOpened,
  toolCaseAnswered,
];
