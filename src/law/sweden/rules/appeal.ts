import { fl, lag1930173, ra, uf, ul } from '../acts';
import { period, periodRule } from '../../rule';

const threeWeeks = period(3, 'weeks', 'lag-1930-173');

/** How long a decision or judgment can be appealed. */
export const appealRules = [
  periodRule('se.appeal.admin', {
    title: {
      en: 'Appeal against a decision of an authority',
      sv: 'Överklagande av en myndighets beslut',
      pl: 'Odwołanie od decyzji organu',
    },
    runsFrom: { en: 'service of the decision', sv: 'delgivning av beslutet', pl: 'doręczenie decyzji' },
    versions: [
      {
        from: '1999-03-16',
        until: '2018-06-30',
        pickedBy: 'service',
        period: threeWeeks,
        legalBasis: [ra('1999 not 181'), lag1930173('1–2 §§')],
        certainty: 'found',
        commencement: 'verify',
        note: {
          en: 'Three weeks as a ruling of 1999 counted them; the span is what our sources reach, not when the older act began.',
          sv: 'Tre veckor så som ett avgörande från 1999 räknade dem; spannet visar hur långt våra källor når, inte när den äldre lagen trädde i kraft.',
          pl: 'Trzy tygodnie, jak liczono je w orzeczeniu z 1999 r.; zakres wyznaczają nasze źródła, a nie wejście w życie dawnej ustawy.',
        },
      },
      {
        from: '2018-07-01',
        pickedBy: 'service',
        period: threeWeeks,
        legalBasis: [fl('44 §'), uf('8:12'), lag1930173('1–2 §§')],
        certainty: 'found',
        commencement: 'known',
      },
    ],
  }),
  periodRule('se.appeal.overrun-ban', {
    title: {
      en: 'Appeal against an entry ban for overstaying the departure period',
      sv: 'Överklagande av återreseförbud för att tidsfristen inte följts',
      pl: 'Odwołanie od zakazu wjazdu za przekroczenie terminu wyjazdu',
    },
    runsFrom: { en: 'the day the ban was issued', sv: 'den dag förbudet meddelades', pl: 'dzień wydania zakazu' },
    versions: [
      {
        from: '2018-01-01',
        pickedBy: 'decision',
        period: threeWeeks,
        legalBasis: [ul('14:7 a'), fl('44 §'), lag1930173('1–2 §§')],
        certainty: 'found',
        commencement: 'verify',
        note: {
          en: 'The wording dates from SFS 2017:22; its day of commencement is still to be checked.',
          sv: 'Lydelsen kommer av SFS 2017:22; dagen för ikraftträdande återstår att kontrollera.',
          pl: 'Brzmienie pochodzi z SFS 2017:22; dzień wejścia w życie wymaga sprawdzenia.',
        },
      },
    ],
  }),
  periodRule('se.appeal.migration-court', {
    title: {
      en: 'Appeal from the migration court to the migration court of appeal',
      sv: 'Överklagande från migrationsdomstol till Migrationsöverdomstolen',
      pl: 'Apelacja od wyroku sądu migracyjnego do migracyjnego sądu apelacyjnego',
    },
    runsFrom: { en: 'service of the judgment', sv: 'delgivning av domen', pl: 'doręczenie wyroku' },
    versions: [
      {
        from: '2018-07-01',
        pickedBy: 'service',
        period: threeWeeks,
        legalBasis: [fl('44 §', 'known'), ul('16:11', 'known'), lag1930173('1–2 §§')],
        certainty: 'known',
      },
    ],
  }),
  periodRule('se.appeal.criminal', {
    title: {
      en: 'Appeal against a criminal judgment',
      sv: 'Överklagande av brottmålsdom',
      pl: 'Apelacja od wyroku karnego',
    },
    runsFrom: { en: 'delivery of the judgment', sv: 'dagen då domen meddelades', pl: 'ogłoszenie wyroku' },
    versions: [
      {
        from: '2012-05-01',
        pickedBy: 'judgment',
        period: threeWeeks,
        legalBasis: [ul('12:8', 'known'), lag1930173('1–2 §§')],
        certainty: 'known',
        commencement: 'verify',
        note: {
          en: 'Three weeks are known from practice; the provision of the code of judicial procedure is still to be added.',
          sv: 'Tre veckor är känt från praxis; rättegångsbalkens bestämmelse återstår att ange.',
          pl: 'Trzy tygodnie znane z praktyki; należy jeszcze wskazać przepis kodeksu postępowania sądowego.',
        },
      },
    ],
  }),
];
