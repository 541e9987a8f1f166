import { limitRule, period, periodRule, setByDecision } from '../../rule';
import { uoc, uoo } from '../acts';
import { actOnForeigners, readInTheAct } from '../reforms';

/** Children, and victims of trafficking in human beings. */
export const childRules = [
  periodRule('pl.child.last-day', {
    title: { en: 'Last day as a child', sv: 'Sista dag som barn', pl: 'Ostatni dzień jako dziecko' },
    runsFrom: { en: 'the decision', sv: 'beslutet', pl: 'decyzja' },
    versions: [
      {
        from: actOnForeigners,
        pickedBy: 'decision',
        period: setByDecision('unrolled'),
        legalBasis: [uoc('332', 'verify')],
        certainty: 'verify',
        note: {
          en: 'That a child is somebody under eighteen is known; the provision is still to be read in the source.',
          sv: 'Att barn är den som är under arton år är känt; bestämmelsen återstår att läsa i källan.',
          pl: 'Wiadomo, że dzieckiem jest osoba poniżej osiemnastu lat; przepis wymaga sprawdzenia w źródle.',
        },
      },
    ],
  }),
  periodRule('pl.guardian.appointment', {
    title: {
      en: 'Appointment of a guardian by the guardianship court',
      sv: 'Förordnande av ställföreträdare av förmyndardomstolen',
      pl: 'Ustanowienie kuratora przez sąd opiekuńczy',
    },
    runsFrom: { en: 'the application', sv: 'ansökan', pl: 'wniosek' },
    versions: [
      {
        ...readInTheAct,
        pickedBy: 'application',
        period: period(3, 'days', 'unrolled'),
        legalBasis: [uoo('61', 'known')],
        note: {
          en: 'One guardian for all proceedings. Whether a day off lengthens the time is to be checked; here it does not.',
          sv: 'En ställföreträdare för alla förfaranden. Om en helgdag förlänger tiden ska kontrolleras; här gör den inte det.',
          pl: 'Jeden kurator we wszystkich postępowaniach. Czy dzień wolny wydłuża termin, wymaga sprawdzenia; tu nie.',
        },
      },
    ],
  }),
  periodRule('pl.trafficking.certificate', {
    title: {
      en: 'Certificate of a presumed victim of trafficking',
      sv: 'Intyg för förmodat offer för människohandel',
      pl: 'Zaświadczenie dla domniemanej ofiary handlu ludźmi',
    },
    runsFrom: { en: 'issue of the certificate', sv: 'intygets utfärdande', pl: 'wydanie zaświadczenia' },
    versions: [
      {
        ...readInTheAct,
        pickedBy: 'act',
        period: period(3, 'months', 'unrolled'),
        legalBasis: [uoc('170'), uoc('172')],
      },
    ],
  }),
  periodRule('pl.trafficking.certificate.child', {
    title: {
      en: 'Certificate of a child presumed to be a victim of trafficking',
      sv: 'Intyg för barn som förmodas vara offer för människohandel',
      pl: 'Zaświadczenie dla małoletniej domniemanej ofiary handlu ludźmi',
    },
    runsFrom: { en: 'issue of the certificate', sv: 'intygets utfärdande', pl: 'wydanie zaświadczenia' },
    versions: [
      {
        ...readInTheAct,
        pickedBy: 'act',
        period: period(4, 'months', 'unrolled'),
        legalBasis: [uoc('170'), uoc('172')],
      },
    ],
  }),
  limitRule('pl.trafficking.permit.min', {
    title: {
      en: 'Permit for a victim of trafficking: shortest time',
      sv: 'Tillstånd för offer för människohandel: kortaste tid',
      pl: 'Zezwolenie dla ofiary handlu ludźmi: najkrótszy czas',
    },
    runsFrom: { en: 'the permit', sv: 'tillståndet', pl: 'udzielenie zezwolenia' },
    versions: [
      {
        ...readInTheAct,
        pickedBy: 'decision',
        limit: period(6, 'months', 'unrolled'),
        sense: 'at-least',
        legalBasis: [uoc('176'), uoc('177')],
      },
    ],
  }),
];
