import { limitRule, period, periodRule, setByDecision, type Rule } from '../rule';
import { kpa, ppsa, uoc } from './acts';

const service = { en: 'service of the decision', sv: 'delgivning av beslutet', pl: 'doręczenie decyzji' };
const rolls = kpa('57');

/** The Polish periods that the calendar can already answer for. */
export const polishRules: readonly Rule[] = [
  periodRule('pl.kpa.period', {
    title: {
      en: 'A period of administrative procedure',
      sv: 'En tidsfrist i förvaltningsförfarandet',
      pl: 'Termin w postępowaniu administracyjnym',
    },
    runsFrom: {
      en: 'the event, not counted',
      sv: 'händelsen, som inte räknas',
      pl: 'zdarzenie, którego się nie liczy',
    },
    versions: [
      {
        from: '2021-06-30',
        pickedBy: 'act',
        period: setByDecision('kpa-57'),
        legalBasis: [rolls],
        certainty: 'known',
        commencement: 'verify',
        note: {
          en: 'That a Saturday moves the last day is known from the wording of 2017; the span is what our sources reach.',
          sv: 'Att en lördag flyttar sista dagen är känt från 2017 års lydelse; spannet visar hur långt våra källor når.',
          pl: 'Przesunięcie z soboty jest znane z brzmienia z 2017 r.; zakres wyznaczają nasze źródła.',
        },
      },
    ],
  }),
  periodRule('pl.appeal.return', {
    title: {
      en: 'Appeal against a return decision',
      sv: 'Överklagande av återvändandebeslut',
      pl: 'Odwołanie od decyzji o zobowiązaniu do powrotu',
    },
    runsFrom: service,
    versions: [
      {
        from: '2014-05-01',
        until: '2023-04-06',
        pickedBy: 'decision',
        period: period(14, 'days', 'kpa-57'),
        legalBasis: [uoc('321', 'verify'), rolls],
        certainty: 'verify',
        note: {
          en: 'Fourteen days until 6 April 2023; provision and first day are still to be checked.',
          sv: 'Fjorton dagar till den 6 april 2023; bestämmelse och första dag återstår att kontrollera.',
          pl: 'Czternaście dni do 6 kwietnia 2023 r.; przepis i pierwszy dzień wymagają sprawdzenia.',
        },
      },
      {
        from: '2023-04-07',
        pickedBy: 'decision',
        period: period(7, 'days', 'kpa-57'),
        legalBasis: [uoc('321'), rolls],
        certainty: 'found',
      },
    ],
  }),
  periodRule('pl.complaint.court', {
    title: {
      en: 'Complaint to the administrative court',
      sv: 'Talan vid förvaltningsdomstol',
      pl: 'Skarga do sądu administracyjnego',
    },
    runsFrom: service,
    versions: [
      {
        from: '2014-05-01',
        pickedBy: 'service',
        period: period(30, 'days', 'kpa-57'),
        legalBasis: [ppsa('53', 'known'), ppsa('83 § 2', 'known')],
        certainty: 'known',
        commencement: 'verify',
      },
    ],
  }),
  periodRule('pl.departure.voluntary', {
    title: { en: 'Voluntary departure', sv: 'Tidsfrist för frivillig avresa', pl: 'Termin dobrowolnego wyjazdu' },
    runsFrom: service,
    versions: [
      {
        from: '2014-05-01',
        pickedBy: 'decision',
        period: setByDecision('unrolled'),
        legalBasis: [uoc('315')],
        certainty: 'verify',
        note: {
          en: 'Whether a last day that is off moves forward is not settled; here it does not.',
          sv: 'Om en sista dag som är helgdag flyttas fram är inte avgjort; här flyttas den inte.',
          pl: 'Nie rozstrzygnięto, czy ostatni dzień wolny przesuwa termin; tu się on nie przesuwa.',
        },
      },
    ],
  }),
  limitRule('pl.departure.voluntary.min', {
    title: {
      en: 'Shortest voluntary departure period',
      sv: 'Kortaste tidsfrist för frivillig avresa',
      pl: 'Najkrótszy termin dobrowolnego wyjazdu',
    },
    runsFrom: service,
    versions: [
      {
        from: '2014-05-01',
        until: '2023-04-06',
        pickedBy: 'decision',
        limit: period(15, 'days', 'unrolled'),
        sense: 'at-least',
        legalBasis: [uoc('315')],
        certainty: 'found',
        commencement: 'verify',
      },
      {
        from: '2023-04-07',
        pickedBy: 'decision',
        limit: period(8, 'days', 'unrolled'),
        sense: 'at-least',
        legalBasis: [uoc('315')],
        certainty: 'found',
      },
    ],
  }),
  limitRule('pl.departure.voluntary.max', {
    title: {
      en: 'Longest voluntary departure period',
      sv: 'Längsta tidsfrist för frivillig avresa',
      pl: 'Najdłuższy termin dobrowolnego wyjazdu',
    },
    runsFrom: service,
    versions: [
      {
        from: '2014-05-01',
        pickedBy: 'decision',
        limit: period(30, 'days', 'unrolled'),
        sense: 'at-most',
        legalBasis: [uoc('315')],
        certainty: 'found',
        commencement: 'verify',
      },
    ],
  }),
  limitRule('pl.arrest', {
    title: { en: 'Arrest of a foreigner', sv: 'Gripande av utlänning', pl: 'Zatrzymanie cudzoziemca' },
    runsFrom: { en: 'apprehension', sv: 'gripandet', pl: 'ujęcie' },
    versions: [
      {
        from: '2014-05-01',
        pickedBy: 'act',
        limit: period(48, 'hours', 'elapsed'),
        sense: 'at-most',
        legalBasis: [uoc('394')],
        certainty: 'found',
        commencement: 'verify',
      },
    ],
  }),
  limitRule('pl.detention.order.max', {
    title: {
      en: 'One order on placing in a guarded centre',
      sv: 'Ett beslut om placering i bevakad anläggning',
      pl: 'Jedno postanowienie o umieszczeniu w strzeżonym ośrodku',
    },
    runsFrom: { en: 'placement', sv: 'placeringen', pl: 'umieszczenie' },
    versions: [
      {
        from: '2014-05-01',
        pickedBy: 'act',
        limit: period(3, 'months', 'unrolled'),
        sense: 'at-most',
        legalBasis: [uoc('403')],
        certainty: 'found',
        commencement: 'verify',
        note: {
          en: 'That a day off never lengthens it is our cautious reading.',
          sv: 'Att en helgdag aldrig förlänger tiden är vår försiktiga läsning.',
          pl: 'To, że dzień wolny nigdy go nie wydłuża, jest naszą ostrożną wykładnią.',
        },
      },
    ],
  }),
];
