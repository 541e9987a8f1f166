import { cjeu } from '../../eu/acts';
import { limitRule, period, periodRule, setByDecision, type LimitVersion } from '../../rule';
import { ul } from '../acts';

const leaving = {
  en: "departure from the member states' territory",
  sv: 'utresan från medlemsstaternas territorium',
  pl: 'wyjazd z terytorium państw członkowskich',
};
const theBan = { en: 'departure', sv: 'utresan', pl: 'wyjazd' };
const threat = {
  en: 'Longer if the person is a serious threat.',
  sv: 'Längre om personen utgör ett allvarligt hot.',
  pl: 'Dłużej, jeżeli osoba stanowi poważne zagrożenie.',
};

const norm = (limit: LimitVersion['limit']): readonly LimitVersion[] => [
  {
    from: '2022-08-01',
    pickedBy: 'judgment',
    limit,
    sense: 'norm',
    legalBasis: [ul('8 a:10'), ul('8 a:11')],
    certainty: 'found',
    note: {
      en: 'The court may depart from the norm. A change was announced and is not yet seen enacted.',
      sv: 'Domstolen får avvika från normen. En ändring har aviserats men antagen lydelse har inte påträffats.',
      pl: 'Sąd może odstąpić od normy. Zapowiedziano zmianę, której uchwalenia nie stwierdzono.',
    },
  },
];

/** How long an entry ban may be, and from when it runs. */
export const entryBanRules = [
  limitRule('se.ban.no-period.max', {
    title: {
      en: 'Longest entry ban with a decision that gives no departure period',
      sv: 'Längsta återreseförbud när ingen tidsfrist ges',
      pl: 'Najdłuższy zakaz wjazdu, gdy nie wyznaczono terminu wyjazdu',
    },
    runsFrom: theBan,
    versions: [
      {
        from: '2012-05-01',
        pickedBy: 'decision',
        limit: period(5, 'years', 'unrolled'),
        sense: 'at-most',
        legalBasis: [ul('8:23'), ul('8:24')],
        certainty: 'found',
        note: threat,
      },
    ],
  }),
  limitRule('se.ban.overrun.max', {
    title: {
      en: 'Entry ban for overstaying the departure period',
      sv: 'Återreseförbud för att tidsfristen inte följts',
      pl: 'Zakaz wjazdu za przekroczenie terminu wyjazdu',
    },
    runsFrom: theBan,
    versions: [
      {
        from: '2012-05-01',
        until: '2025-03-31',
        pickedBy: 'decision',
        limit: period(1, 'years', 'unrolled'),
        sense: 'exactly',
        legalBasis: [ul('12:15 a')],
        certainty: 'found',
      },
      {
        from: '2025-04-01',
        pickedBy: 'decision',
        limit: period(5, 'years', 'unrolled'),
        sense: 'at-most',
        legalBasis: [ul('12:15 a')],
        certainty: 'found',
        note: threat,
      },
    ],
  }),
  limitRule('se.ban.crime.under-one-year', {
    title: {
      en: 'Entry ban for crime, penal value under one year',
      sv: 'Återreseförbud på grund av brott, straffvärde under ett år',
      pl: 'Zakaz wjazdu za przestępstwo, wartość kary poniżej roku',
    },
    runsFrom: theBan,
    versions: norm(period(5, 'years', 'unrolled')),
  }),
  limitRule('se.ban.crime.under-two-years', {
    title: {
      en: 'Entry ban for crime, penal value from one year to under two',
      sv: 'Återreseförbud på grund av brott, straffvärde ett till under två år',
      pl: 'Zakaz wjazdu za przestępstwo, wartość kary od roku do poniżej dwóch lat',
    },
    runsFrom: theBan,
    versions: norm(period(10, 'years', 'unrolled')),
  }),
  limitRule('se.ban.crime.two-years-or-more', {
    title: {
      en: 'Entry ban for crime, penal value two years or more',
      sv: 'Återreseförbud på grund av brott, straffvärde två år eller mer',
      pl: 'Zakaz wjazdu za przestępstwo, wartość kary dwa lata lub więcej',
    },
    runsFrom: theBan,
    versions: norm('unlimited'),
  }),
  periodRule('se.ban.duration', {
    title: { en: 'The entry ban runs', sv: 'Återreseförbudet löper', pl: 'Bieg zakazu wjazdu' },
    runsFrom: leaving,
    versions: [
      {
        from: '2012-05-01',
        until: '2025-03-31',
        pickedBy: 'departure',
        period: setByDecision('unrolled'),
        legalBasis: [cjeu('C-225/16 Ouhrami'), ul('12:15 a')],
        certainty: 'found',
        commencement: 'verify',
        note: {
          en: 'The start was case law before it was written into the act on 1 April 2025.',
          sv: 'Startpunkten följde av praxis innan den skrevs in i lagen den 1 april 2025.',
          pl: 'Początek biegu wynikał z orzecznictwa, zanim 1 kwietnia 2025 r. wpisano go do ustawy.',
        },
      },
      {
        from: '2025-04-01',
        pickedBy: 'departure',
        period: setByDecision('unrolled'),
        legalBasis: [ul('12:15 b'), cjeu('C-225/16 Ouhrami')],
        certainty: 'found',
      },
    ],
  }),
  periodRule('se.ban.crime.duration', {
    title: {
      en: 'The entry ban for crime runs',
      sv: 'Återreseförbudet på grund av brott löper',
      pl: 'Bieg zakazu wjazdu za przestępstwo',
    },
    runsFrom: leaving,
    versions: [
      {
        from: '2022-08-01',
        pickedBy: 'departure',
        period: setByDecision('unrolled'),
        legalBasis: [ul('8 a:12')],
        certainty: 'found',
      },
    ],
  }),
  periodRule('se.eea.stale-judgment', {
    title: {
      en: 'Age of a judgment after which the police must look for changed circumstances (EEA)',
      sv: 'Domens ålder då polisen måste utreda ändrade förhållanden (EES)',
      pl: 'Wiek wyroku, po którym policja musi zbadać zmianę okoliczności (EOG)',
    },
    runsFrom: { en: 'the judgment', sv: 'domen', pl: 'wyrok' },
    versions: [
      {
        from: '2012-05-01',
        pickedBy: 'act',
        period: period(2, 'years', 'unrolled'),
        legalBasis: [ul('12:17')],
        certainty: 'found',
        commencement: 'verify',
      },
    ],
  }),
];
