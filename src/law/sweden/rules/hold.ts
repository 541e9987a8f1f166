import { limitRule, period, periodRule } from '../../rule';
import { ul } from '../acts';

const heldFrom = {
  en: 'the minute the person was held',
  sv: 'den minut då personen hölls kvar',
  pl: 'minuta zatrzymania',
};
const earlier = {
  en: 'What applied before is not in our sources.',
  sv: 'Vad som gällde tidigare finns inte i våra källor.',
  pl: 'Wcześniejszego stanu prawnego nie ma w naszych źródłach.',
};

/** Short deprivations of liberty, counted in hours that have passed. */
export const holdRules = [
  limitRule('se.hold.inquiry', {
    title: { en: 'Staying for an inquiry', sv: 'Kvarhållande för utredning', pl: 'Zatrzymanie w celu wyjaśnień' },
    runsFrom: heldFrom,
    versions: [
      {
        from: '2024-01-01',
        pickedBy: 'act',
        limit: period(6, 'hours', 'elapsed'),
        sense: 'at-most',
        legalBasis: [ul('9:11')],
        certainty: 'found',
        note: earlier,
      },
    ],
  }),
  limitRule('se.hold.police', {
    title: {
      en: 'Taking into custody by the police',
      sv: 'Omhändertagande av polisen',
      pl: 'Zatrzymanie przez policję',
    },
    runsFrom: heldFrom,
    versions: [
      {
        from: '2017-11-01',
        pickedBy: 'act',
        limit: period(24, 'hours', 'elapsed'),
        sense: 'at-most',
        legalBasis: [ul('9:12')],
        certainty: 'found',
        note: earlier,
      },
    ],
  }),
  limitRule('se.hold.police.extension', {
    title: {
      en: 'Extension of taking into custody by the police',
      sv: 'Förlängt omhändertagande av polisen',
      pl: 'Przedłużenie zatrzymania przez policję',
    },
    runsFrom: {
      en: 'the end of the first twenty-four hours',
      sv: 'utgången av de första tjugofyra timmarna',
      pl: 'upływ pierwszych dwudziestu czterech godzin',
    },
    versions: [
      {
        from: '2017-11-01',
        pickedBy: 'act',
        limit: period(24, 'hours', 'elapsed'),
        sense: 'at-most',
        legalBasis: [ul('9:12')],
        certainty: 'found',
        note: {
          en: 'Only for special reasons.',
          sv: 'Endast vid särskilda skäl.',
          pl: 'Tylko ze szczególnych powodów.',
        },
      },
    ],
  }),
  limitRule('se.placement.transport', {
    title: {
      en: 'Stay in prison, remand or arrest during transport',
      sv: 'Placering i anstalt, häkte eller arrest under transport',
      pl: 'Pobyt w zakładzie karnym lub areszcie podczas transportu',
    },
    runsFrom: { en: 'the placement', sv: 'placeringen', pl: 'umieszczenie' },
    versions: [
      {
        from: '2017-11-01',
        pickedBy: 'act',
        limit: period(3, 'days', 'elapsed'),
        sense: 'at-most',
        legalBasis: [ul('10:20')],
        certainty: 'found',
        note: {
          en: 'Three days, counted here as seventy-two hours, the stricter reading. Before, the time was shorter.',
          sv: 'Tre dagar, här räknade som sjuttiotvå timmar, den strängare läsningen. Tidigare var tiden kortare.',
          pl: 'Trzy dni, liczone tu jako siedemdziesiąt dwie godziny, czyli surowiej. Wcześniej czas był krótszy.',
        },
      },
    ],
  }),
  periodRule('se.counsel.detention', {
    title: {
      en: 'Public counsel for a person in detention',
      sv: 'Offentligt biträde för den som hålls i förvar',
      pl: 'Pełnomocnik z urzędu dla osoby w detencji',
    },
    runsFrom: { en: 'the start of detention', sv: 'förvarets början', pl: 'początek detencji' },
    versions: [
      {
        from: '2012-05-01',
        pickedBy: 'act',
        period: period(3, 'days', 'elapsed'),
        legalBasis: [ul('18:1')],
        certainty: 'found',
        commencement: 'verify',
        note: {
          en: 'Due when detention lasts longer than three days; always for an unaccompanied child.',
          sv: 'När förvaret varar längre än tre dagar; alltid för ett ensamkommande barn.',
          pl: 'Gdy detencja trwa dłużej niż trzy dni; zawsze dla małoletniego bez opieki.',
        },
      },
    ],
  }),
  periodRule('se.isolation.review', {
    title: {
      en: 'New decision on isolation in detention',
      sv: 'Ny prövning av avskildhet i förvar',
      pl: 'Ponowna decyzja o izolacji w detencji',
    },
    runsFrom: {
      en: 'the last decision on isolation',
      sv: 'senaste beslut om avskildhet',
      pl: 'ostatnia decyzja o izolacji',
    },
    versions: [
      {
        from: '2012-05-01',
        pickedBy: 'act',
        period: period(3, 'days', 'unrolled'),
        legalBasis: [ul('11:7')],
        certainty: 'found',
        commencement: 'verify',
      },
    ],
  }),
];
