import { Temporal } from 'temporal-polyfill';
import type { Guard } from '../../../../kernel';
import type { CaseFile, Prolongation, ReviewOutcome } from '../../../../case-file';
import { returnDirective } from '../../../../law/eu/acts';
import { ul } from '../../../../law/sweden/acts';
import { capOf } from '../deadlines/custody-terms';
import { notPast } from './custody';
import { nobody, nobodyButRelease, responsibleAuthority } from '../../who';

const necessity = [responsibleAuthority];

/** What a review, or a court in its place, is asked. */
export interface ReviewQuestion {
  readonly outcome?: ReviewOutcome;
  readonly oralHearing?: boolean;
  readonly prolongation?: Prolongation;
  readonly prospectRemains?: boolean;
  readonly startedAt?: string;
  readonly duties?: readonly string[];
  readonly reporting?: string;
}

const continues = ({ outcome = 'continued' }: ReviewQuestion): boolean => outcome === 'continued';

export const hearingWasHeld: Guard<CaseFile, ReviewQuestion> = {
  code: 'oral-hearing-missing',
  demand: {
    en: 'An oral hearing was held before the decision',
    sv: 'Muntlig förhandling hölls före beslutet',
    pl: 'Przed decyzją odbyła się rozprawa ustna',
  },
  refusal: {
    en: 'A review of detention needs an oral hearing before the decision.',
    sv: 'Omprövning av förvar ska föregås av muntlig förhandling.',
    pl: 'Kontrolę detencji musi poprzedzić rozprawa ustna.',
  },
  legalBasis: [ul('10:11')],
  whoCanClear: necessity,
  test: ({ input }) => input.oralHearing === true,
};

/** A review after its last day cannot mend an order that has already lapsed (MIG 2013:7). */
export const reviewIsInTime: Guard<CaseFile> = {
  code: 'review-too-late',
  demand: {
    en: 'The last day for the review has not passed',
    sv: 'Sista dag för omprövning har inte passerat',
    pl: 'Termin kontroli nie minął',
  },
  refusal: {
    en: 'The last day for the review has passed: the order has lapsed and cannot be continued.',
    sv: 'Sista dag för omprövning har passerat: beslutet har upphört att gälla och kan inte fortsätta.',
    pl: 'Termin kontroli minął: zarządzenie wygasło i nie można go kontynuować.',
  },
  legalBasis: [ul('10:9'), ul('10:10')],
  whoCanClear: [nobodyButRelease],
  // Where the law gives hours or a few days, the cap is the only clock that a review can be late for.
  test: ({ file: { deadlines }, now }) =>
    notPast((deadlines['se.detention.review'] ?? deadlines['se.detention.cap'])?.dueAt, now),
};

export const prospectRemains: Guard<CaseFile, ReviewQuestion> = {
  code: 'no-prospect-of-removal',
  demand: {
    en: 'There is a reasonable prospect that the purpose of detention will be reached',
    sv: 'Det finns rimliga utsikter att syftet med förvaret uppnås',
    pl: 'Istnieje rozsądna perspektywa osiągnięcia celu detencji',
  },
  refusal: {
    en: 'Without a reasonable prospect of removal nobody is kept in detention: order release or supervision.',
    sv: 'Utan rimliga utsikter till verkställighet hålls ingen kvar i förvar: besluta om frigivning eller uppsikt.',
    pl: 'Bez rozsądnej perspektywy wydalenia nikogo nie trzyma się w detencji: należy zarządzić zwolnienie lub dozór.',
  },
  legalBasis: [returnDirective('art. 15(4)'), ul('10:9')],
  whoCanClear: [nobodyButRelease],
  test: ({ input }) => !continues(input) || input.prospectRemains === true,
};

/** That papers are missing is no ground by itself: somebody must have asked for them (C-146/14 Mahdi). */
export const papersWereSought: Guard<CaseFile, ReviewQuestion> = {
  code: 'no-effort-for-documents',
  demand: {
    en: 'Longer detention for want of papers or cooperation: a travel document was asked for',
    sv: 'Längre förvar på grund av handlingar eller bristande medverkan: resehandling har begärts',
    pl: 'Dłuższa detencja z braku dokumentów lub współpracy: wystąpiono o dokument podróży',
  },
  refusal: {
    en: 'Lack of papers or cooperation prolongs detention only if a travel document was asked for; no request is on file.',
    sv: 'Avsaknad av handlingar eller medverkan förlänger förvaret endast om resehandling har begärts; ingen begäran finns i ärendet.',
    pl: 'Brak dokumentów lub współpracy przedłuża detencję tylko wtedy, gdy wystąpiono o dokument podróży; wniosku nie ma w aktach.',
  },
  legalBasis: [ul('10:4'), returnDirective('art. 15(6)')],
  whoCanClear: ['se.polisen.embassy-officer', responsibleAuthority],
  test: ({ file: { travelDocument }, input }) =>
    !continues(input) ||
    input.prolongation !== 'non-cooperation-or-documents' ||
    travelDocument.requests > 0 ||
    travelDocument.state === 'issued',
};

/** A shorter time than the one that has gone already keeps nobody. */
export const groundHasTimeLeft: Guard<CaseFile, ReviewQuestion> = {
  code: 'longest-time-reached',
  demand: {
    en: 'The longest time for the ground is not reached',
    sv: 'Längsta tid för grunden är inte nådd',
    pl: 'Nie osiągnięto najdłuższego czasu dla tej podstawy',
  },
  refusal: {
    en: 'The longest time that the law allows for this ground has been reached.',
    sv: 'Längsta tid som lagen tillåter för denna grund är nådd.',
    pl: 'Osiągnięto najdłuższy czas dopuszczalny dla tej podstawy.',
  },
  legalBasis: [ul('10:4'), ul('10:5'), returnDirective('art. 15(5)–(6)')],
  whoCanClear: [nobodyButRelease],
  test: ({ file, input, now }) => {
    if (!continues(input) || file.custody.state !== 'detained') return true;
    const { prolongation = file.custody.prolongation } = input;
    const custody = { ...file.custody, ...(prolongation && { prolongation }) };
    const at = now.toString({ fractionalSecondDigits: 3 });
    const cap = capOf({ ...file, custody }, { occurredAt: at });
    return cap === undefined || Temporal.Instant.compare(now, cap.dueAt) <= 0;
  },
};

/** Supervision in the place of detention needs what supervision needs. */
export const supervisionIsDescribed: Guard<CaseFile, { outcome?: string } & Omit<ReviewQuestion, 'outcome'>> = {
  code: 'supervision-not-described',
  demand: {
    en: 'Where supervision takes the place of detention: its start, its duties and the place of reporting are given',
    sv: 'Om uppsikt ersätter förvar: början, skyldigheter och plats för anmälan anges',
    pl: 'Jeżeli dozór zastępuje detencję: podano początek, obowiązki i miejsce zgłaszania się',
  },
  refusal: {
    en: 'Supervision instead of detention needs its start, its duties and the place of reporting.',
    sv: 'Uppsikt i stället för förvar kräver början, skyldigheter och plats för anmälan.',
    pl: 'Dozór zamiast detencji wymaga podania początku, obowiązków i miejsca zgłaszania się.',
  },
  legalBasis: [ul('10:6'), ul('10:8')],
  whoCanClear: necessity,
  test: ({ input: { outcome, startedAt, duties, reporting } }) =>
    (outcome !== 'supervision' && outcome !== 'supervision-instead') ||
    (startedAt !== undefined && duties !== undefined && reporting !== undefined),
};

/** Only the other authority’s haste waits to be looked at. */
export const urgentOrderWaits: Guard<CaseFile> = {
  code: 'no-urgent-detention',
  demand: {
    en: 'Another authority ordered detention in haste, and it has not been looked at since',
    sv: 'En annan myndighet har beslutat om brådskande förvar, som ännu inte är prövat',
    pl: 'Inny organ zarządził pilną detencję, której jeszcze nie sprawdzono',
  },
  refusal: {
    en: 'No urgent order of another authority waits to be reviewed.',
    sv: 'Inget brådskande beslut av en annan myndighet väntar på prövning.',
    pl: 'Żadne pilne zarządzenie innego organu nie oczekuje na kontrolę.',
  },
  legalBasis: [ul('10:17')],
  whoCanClear: [nobody],
  test: ({ file }) => file.custody.urgentFor !== undefined,
};

export const urgentGroundsAreMet: Guard<CaseFile, { groundsAreMet: boolean }> = {
  code: 'urgent-grounds-not-met',
  demand: {
    en: 'The grounds of detention are met, and milder measures do not suffice',
    sv: 'Grunderna för förvar är uppfyllda, och mindre ingripande åtgärder räcker inte',
    pl: 'Podstawy detencji są spełnione, a łagodniejsze środki nie wystarczają',
  },
  refusal: {
    en: 'An urgent order is confirmed only if its grounds are met; otherwise release the person.',
    sv: 'Ett brådskande beslut fastställs endast om grunderna är uppfyllda; annars ska personen friges.',
    pl: 'Pilną detencję potwierdza się tylko wtedy, gdy są podstawy; w przeciwnym razie osobę należy zwolnić.',
  },
  legalBasis: [ul('10:17'), ul('10:1')],
  whoCanClear: [nobodyButRelease],
  test: ({ input }) => input.groundsAreMet,
};
