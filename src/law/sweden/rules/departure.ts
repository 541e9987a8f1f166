import { adjustable, period, periodRule, setByDecision, type Period } from '../../rule';
import { houseRule, lma, ul } from '../acts';

const runsFrom = {
  en: 'the day the decision became final or was accepted',
  sv: 'dagen då beslutet vann laga kraft eller nöjdförklaring avgavs',
  pl: 'dzień, w którym decyzja stała się ostateczna lub została zaakceptowana',
};

const voluntary = (own: Period, provisions: readonly string[] = ['8:21', '8:22']) => [
  {
    from: '2012-05-01',
    pickedBy: 'decision' as const,
    period: adjustable(own),
    legalBasis: provisions.map(provision => ul(provision)),
    certainty: 'verify' as const,
    commencement: 'found' as const,
    note: {
      en: 'The length is found in the act; whether a last day that is off moves forward is not settled, and here it does not.',
      sv: 'Längden framgår av lagen; om en sista dag som är helgdag flyttas fram är inte avgjort, och här flyttas den inte.',
      pl: 'Długość wynika z ustawy; nie rozstrzygnięto, czy ostatni dzień wolny przesuwa termin, tu się on nie przesuwa.',
    },
  },
];

/** How long a person may leave freely, and what else is counted around departure. */
export const departureRules = [
  periodRule('se.departure.refusal', {
    title: {
      en: 'Voluntary departure after refusal of entry',
      sv: 'Tidsfrist för frivillig avresa vid avvisning',
      pl: 'Termin dobrowolnego wyjazdu po odmowie wjazdu',
    },
    runsFrom,
    versions: voluntary(period(2, 'weeks', 'unrolled')),
  }),
  periodRule('se.departure.expulsion', {
    title: {
      en: 'Voluntary departure after expulsion',
      sv: 'Tidsfrist för frivillig avresa vid utvisning',
      pl: 'Termin dobrowolnego wyjazdu po wydaleniu',
    },
    runsFrom,
    versions: voluntary(period(4, 'weeks', 'unrolled')),
  }),
  periodRule('se.wait.eea', {
    title: {
      en: 'Wait before removing an EEA citizen or family member',
      sv: 'Väntetid före verkställighet för EES-medborgare och familjemedlemmar',
      pl: 'Okres oczekiwania przed wydaleniem obywatela EOG lub członka rodziny',
    },
    runsFrom: { en: 'receipt of the decision', sv: 'delgivning av beslutet', pl: 'otrzymanie decyzji' },
    versions: [
      {
        from: '2012-05-01',
        pickedBy: 'service',
        period: period(4, 'weeks', 'unrolled'),
        legalBasis: [ul('12:15')],
        certainty: 'found',
        commencement: 'verify',
        note: {
          en: 'Shorter only for exceptional reasons.',
          sv: 'Kortare endast om det finns synnerliga skäl.',
          pl: 'Krótszy tylko z wyjątkowych powodów.',
        },
      },
    ],
  }),
  periodRule('se.wait.unaccompanied-child', {
    title: {
      en: 'Wait before removing an unaccompanied child',
      sv: 'Väntetid före verkställighet för ensamkommande barn',
      pl: 'Okres oczekiwania przed wydaleniem małoletniego bez opieki',
    },
    runsFrom: { en: 'receipt of the decision', sv: 'delgivning av beslutet', pl: 'otrzymanie decyzji' },
    versions: [
      {
        from: '2012-05-01',
        pickedBy: 'service',
        period: period(1, 'weeks', 'unrolled'),
        legalBasis: [ul('12:8 a'), ul('12:19 a')],
        certainty: 'found',
        commencement: 'verify',
      },
    ],
  }),
  periodRule('se.refusal.first-instance', {
    title: {
      en: 'Refusal of entry at first instance',
      sv: 'Beslut om avvisning i första instans',
      pl: 'Decyzja o odmowie wjazdu w pierwszej instancji',
    },
    runsFrom: {
      en: 'the first application for a permit after arrival',
      sv: 'den första ansökan om uppehållstillstånd efter ankomsten',
      pl: 'pierwszy wniosek o zezwolenie po przyjeździe',
    },
    versions: [
      {
        from: '2012-05-01',
        pickedBy: 'application',
        period: period(3, 'months', 'unrolled'),
        legalBasis: [ul('8:5')],
        certainty: 'found',
        commencement: 'verify',
      },
    ],
  }),
  periodRule('se.reception.last-day', {
    title: {
      en: 'Reception aid for an adult without children, after the decision',
      sv: 'Bistånd enligt LMA för en vuxen utan barn, efter beslutet',
      pl: 'Pomoc socjalna dla dorosłego bez dzieci po decyzji',
    },
    runsFrom: {
      en: 'finality, to the last day of the period for voluntary departure where there is one',
      sv: 'laga kraft, till sista dagen i tidsfristen för frivillig avresa om en sådan finns',
      pl: 'ostateczność decyzji, do ostatniego dnia terminu dobrowolnego powrotu, jeżeli go przyznano',
    },
    versions: [
      {
        from: '2018-01-01',
        pickedBy: 'act',
        period: setByDecision('unrolled'),
        legalBasis: [lma('11–12 §§')],
        certainty: 'verify',
        note: {
          en: 'Not for families with children, and none for somebody who hides. What the EU Pact changed is still to be checked.',
          sv: 'Gäller inte barnfamiljer; den som håller sig undan har inget bistånd. Vad EU:s migrationspakt ändrat återstår att kontrollera.',
          pl: 'Nie dotyczy rodzin z dziećmi; kto się ukrywa, nie ma pomocy. Zmiany wynikające z paktu UE wymagają sprawdzenia.',
        },
      },
    ],
  }),
  periodRule('se.reception.end', {
    title: {
      en: 'Reception aid after the decision can be enforced again',
      sv: 'Bistånd enligt LMA efter att beslutet åter kan verkställas',
      pl: 'Pomoc socjalna po tym, jak decyzja znów może być wykonana',
    },
    runsFrom: {
      en: 'the day the decision can be enforced again',
      sv: 'dagen då beslutet åter kan verkställas',
      pl: 'dzień, od którego decyzja znów może być wykonana',
    },
    versions: [
      {
        from: '2018-01-01',
        pickedBy: 'act',
        period: period(1, 'weeks', 'unrolled'),
        legalBasis: [lma('11–12 §§')],
        certainty: 'verify',
        note: {
          en: 'Found in the text of the act before the EU Pact; what the Pact changed from 12 June 2026 is still to be checked.',
          sv: 'Hämtat ur lagens text före EU:s migrationspakt; vad som ändrats från den 12 juni 2026 återstår att kontrollera.',
          pl: 'Z tekstu ustawy sprzed paktu UE; zmiany od 12 czerwca 2026 r. wymagają sprawdzenia.',
        },
      },
    ],
  }),
  periodRule('se.handover.acknowledgement', {
    title: {
      en: 'Acknowledgement of a handover',
      sv: 'Bekräftelse av ett överlämnande',
      pl: 'Potwierdzenie przekazania sprawy',
    },
    runsFrom: { en: 'the day the handover was sent', sv: 'dagen då överlämnandet skickades', pl: 'dzień wysłania' },
    versions: [
      {
        from: '2012-05-01',
        pickedBy: 'handover',
        period: adjustable(period(3, 'days', 'unrolled')),
        legalBasis: [houseRule('handover', 'verify'), ul('12:14 a')],
        certainty: 'verify',
        note: {
          en: 'A service level, not law: no statute gives a time. To be agreed between the authorities.',
          sv: 'En servicenivå, inte lag: ingen författning anger någon tid. Ska överenskommas mellan myndigheterna.',
          pl: 'Poziom usługi, nie prawo: żaden przepis nie określa terminu. Do uzgodnienia między organami.',
        },
      },
    ],
  }),
];
