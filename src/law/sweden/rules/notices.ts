import { adjustable, limitRule, period, periodRule, setByDecision } from '../../rule';
import { houseRule, lsu, udf, uf, ul } from '../acts';

const release = { en: 'release, backwards', sv: 'frigivningen, bakåt', pl: 'zwolnienie, wstecz' };

/** Times for telling one another, for stays granted meanwhile, and for keeping data. */
export const noticeRules = [
  periodRule('se.prison.release-notice', {
    title: {
      en: 'Notice of release to the police and Migrationsverket',
      sv: 'Underrättelse om frigivning till Polismyndigheten och Migrationsverket',
      pl: 'Zawiadomienie policji i Migrationsverket o zwolnieniu',
    },
    runsFrom: release,
    versions: [
      {
        from: '2012-05-01',
        pickedBy: 'release',
        period: period(6, 'months', 'before'),
        legalBasis: [uf('7:13')],
        certainty: 'found',
        commencement: 'verify',
      },
    ],
  }),
  periodRule('se.prison.release-notice.nordic', {
    title: {
      en: 'Notice of release of a Nordic citizen',
      sv: 'Underrättelse om frigivning av nordisk medborgare',
      pl: 'Zawiadomienie o zwolnieniu obywatela państwa nordyckiego',
    },
    runsFrom: release,
    versions: [
      {
        from: '2012-05-01',
        pickedBy: 'release',
        period: period(4, 'weeks', 'before'),
        legalBasis: [uf('7:13')],
        certainty: 'found',
        commencement: 'verify',
      },
    ],
  }),
  periodRule('se.court.judgment-copy', {
    title: {
      en: 'Copy of the judgment to Migrationsverket and Kriminalvården',
      sv: 'Kopia av domen till Migrationsverket och Kriminalvården',
      pl: 'Odpis wyroku dla Migrationsverket i Kriminalvården',
    },
    runsFrom: { en: 'the judgment', sv: 'domen', pl: 'wyrok' },
    versions: [
      {
        from: '2012-05-01',
        pickedBy: 'judgment',
        period: period(1, 'weeks', 'unrolled'),
        legalBasis: [uf('7:11')],
        certainty: 'found',
        commencement: 'verify',
        note: {
          en: 'To the police without delay.',
          sv: 'Till Polismyndigheten utan dröjsmål.',
          pl: 'Policji bez zwłoki.',
        },
      },
    ],
  }),
  periodRule('se.impediment.answer', {
    title: {
      en: 'Answer to a reported impediment to enforcement',
      sv: 'Svar på anmält verkställighetshinder',
      pl: 'Odpowiedź na zgłoszoną przeszkodę w wykonaniu',
    },
    runsFrom: { en: 'the report', sv: 'anmälan', pl: 'zgłoszenie' },
    versions: [
      {
        from: '2012-05-01',
        pickedBy: 'act',
        period: adjustable(period(14, 'days', 'unrolled')),
        legalBasis: [houseRule('impediment answer', 'verify'), ul('12:17')],
        certainty: 'verify',
        note: {
          en: 'A service level, not law: no statute gives a time. To be agreed between the authorities.',
          sv: 'En servicenivå, inte lag: ingen författning anger någon tid. Ska överenskommas mellan myndigheterna.',
          pl: 'Poziom usługi, nie prawo: żaden przepis nie określa terminu. Do uzgodnienia między organami.',
        },
      },
    ],
  }),
  periodRule('se.lsu.review', {
    title: {
      en: 'Yearly report on the need of a review in a security case',
      sv: 'Årlig anmälan om behov av omprövning i säkerhetsärende',
      pl: 'Coroczne zgłoszenie potrzeby ponownego badania w sprawie bezpieczeństwa',
    },
    runsFrom: { en: 'the bar to enforcement', sv: 'verkställighetshindret', pl: 'przeszkoda w wykonaniu' },
    versions: [
      {
        from: '2022-07-01',
        pickedBy: 'act',
        period: setByDecision('unrolled'),
        legalBasis: [lsu('2:15')],
        certainty: 'found',
        commencement: 'known',
        note: {
          en: 'Before the end of October each year.',
          sv: 'Före utgången av oktober varje år.',
          pl: 'Przed końcem października każdego roku.',
        },
      },
    ],
  }),
  limitRule('se.permit.temporary.max', {
    title: {
      en: 'Temporary permit because of an obstacle to enforcement',
      sv: 'Tillfälligt uppehållstillstånd vid verkställighetshinder',
      pl: 'Zezwolenie tymczasowe z powodu przeszkody w wykonaniu',
    },
    runsFrom: { en: 'the decision', sv: 'beslutet', pl: 'decyzja' },
    versions: [
      {
        from: '2025-08-01',
        pickedBy: 'decision',
        limit: period(13, 'months', 'unrolled'),
        sense: 'at-most',
        legalBasis: [ul('12:18')],
        certainty: 'found',
        commencement: 'verify',
      },
    ],
  }),
  limitRule('se.permit.persecution.max', {
    title: {
      en: 'Temporary permit because of persecution in the country of return',
      sv: 'Tillfälligt uppehållstillstånd vid förföljelse i återvändandelandet',
      pl: 'Zezwolenie tymczasowe z powodu prześladowań w kraju powrotu',
    },
    runsFrom: { en: 'the decision', sv: 'beslutet', pl: 'decyzja' },
    versions: [
      {
        from: '2025-08-01',
        pickedBy: 'decision',
        limit: period(3, 'years', 'unrolled'),
        sense: 'exactly',
        legalBasis: [ul('12:18 a')],
        certainty: 'found',
        commencement: 'verify',
      },
    ],
  }),
  limitRule('se.lsu.permit.max', {
    title: {
      en: 'Temporary permit in a security case',
      sv: 'Tillfälligt uppehållstillstånd i säkerhetsärende',
      pl: 'Zezwolenie tymczasowe w sprawie bezpieczeństwa',
    },
    runsFrom: { en: 'the decision', sv: 'beslutet', pl: 'decyzja' },
    versions: [
      {
        from: '2022-07-01',
        pickedBy: 'decision',
        limit: period(1, 'years', 'unrolled'),
        sense: 'at-most',
        legalBasis: [lsu('2:14–20')],
        certainty: 'found',
        commencement: 'known',
      },
    ],
  }),
  limitRule('se.biometrics.retention', {
    title: {
      en: 'Keeping of biometrics in the register of Migrationsverket',
      sv: 'Bevarande av biometri i Migrationsverkets register',
      pl: 'Przechowywanie danych biometrycznych w rejestrze Migrationsverket',
    },
    runsFrom: { en: 'entry in the register', sv: 'registreringen', pl: 'wpis do rejestru' },
    versions: [
      {
        from: '2018-01-01',
        pickedBy: 'act',
        limit: period(10, 'years', 'unrolled'),
        sense: 'at-most',
        legalBasis: [udf('3 §')],
        certainty: 'found',
        commencement: 'verify',
        note: {
          en: 'Earlier if the person becomes a citizen.',
          sv: 'Tidigare om personen blir medborgare.',
          pl: 'Wcześniej, jeżeli osoba uzyska obywatelstwo.',
        },
      },
    ],
  }),
  limitRule('se.biometrics.retention.inland-check', {
    title: {
      en: 'Keeping of biometrics from an inland check',
      sv: 'Bevarande av biometri från inre utlänningskontroll',
      pl: 'Przechowywanie danych biometrycznych z kontroli wewnętrznej',
    },
    runsFrom: { en: 'entry in the register', sv: 'registreringen', pl: 'wpis do rejestru' },
    versions: [
      {
        from: '2025-08-01',
        pickedBy: 'act',
        limit: period(6, 'years', 'unrolled'),
        sense: 'at-most',
        legalBasis: [udf('3 §'), ul('9:8')],
        certainty: 'found',
        commencement: 'verify',
      },
    ],
  }),
];
