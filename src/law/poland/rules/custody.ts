import type { Text } from '../../../kernel';
import { limitRule, period, periodRule, type LimitRule, type Period } from '../../rule';
import { uoc } from '../acts';
import { actOnForeigners, readInTheAct } from '../reforms';

const placed: Text = { en: 'placement', sv: 'placeringen', pl: 'umieszczenie' };
const service: Text = { en: 'service of the order', sv: 'delgivning av beslutet', pl: 'doręczenie postanowienia' };

const atMost = (key: string, title: Text, runsFrom: Text, limit: Period, provision: string, note?: Text): LimitRule =>
  limitRule(key, {
    title,
    runsFrom,
    versions: [
      {
        ...readInTheAct,
        pickedBy: 'act',
        limit,
        sense: 'at-most',
        legalBasis: [uoc(provision)],
        ...(note && { note }),
      },
    ],
  });

const neverRolls: Text = {
  en: 'That a day off never lengthens it is our cautious reading.',
  sv: 'Att en helgdag aldrig förlänger tiden är vår försiktiga läsning.',
  pl: 'To, że dzień wolny nigdy go nie wydłuża, jest naszą ostrożną wykładnią.',
};
const withoutAsylumTime: Text = {
  en: 'Time during which an application for protection is pending does not count. A day off never lengthens it.',
  sv: 'Tid under vilken en ansökan om skydd prövas räknas inte. En helgdag förlänger aldrig tiden.',
  pl: 'Nie wlicza się czasu rozpatrywania wniosku o ochronę. Dzień wolny nigdy go nie wydłuża.',
};
const criminalTime: Text = {
  en: 'To a criminal court, whose own way of counting is to be checked; here a last day off does not move.',
  sv: 'Till brottmålsdomstol, vars eget sätt att räkna ska kontrolleras; här flyttas en sista helgdag inte.',
  pl: 'Do sądu karnego, którego sposób liczenia wymaga sprawdzenia; tu ostatni dzień wolny się nie przesuwa.',
};

/** How long somebody may be deprived of liberty, from the first minute on. */
export const custodyRules = [
  atMost(
    'pl.arrest',
    { en: 'Arrest of a foreigner', sv: 'Gripande av utlänning', pl: 'Zatrzymanie cudzoziemca' },
    { en: 'apprehension', sv: 'gripandet', pl: 'ujęcie' },
    period(48, 'hours', 'elapsed'),
    '394',
  ),
  atMost(
    'pl.arrest.court',
    {
      en: 'Arrest of a foreigner at the disposal of the court',
      sv: 'Gripande av utlänning till domstolens förfogande',
      pl: 'Zatrzymanie cudzoziemca przekazanego do dyspozycji sądu',
    },
    {
      en: 'being put at the disposal of the court',
      sv: 'överlämnandet till domstolens förfogande',
      pl: 'przekazanie do dyspozycji sądu',
    },
    period(24, 'hours', 'elapsed'),
    '394',
    {
      en: 'Whoever has not been served an order by then is released.',
      sv: 'Den som då inte fått del av ett beslut friges.',
      pl: 'Kto do tego czasu nie otrzymał postanowienia, zostaje zwolniony.',
    },
  ),
  atMost(
    'pl.detention.order.max',
    {
      en: 'One order on placing in a guarded centre',
      sv: 'Ett beslut om placering i bevakad anläggning',
      pl: 'Jedno postanowienie o umieszczeniu w strzeżonym ośrodku',
    },
    placed,
    period(3, 'months', 'unrolled'),
    '403',
    neverRolls,
  ),
  atMost(
    'pl.detention.total.max',
    {
      en: 'Detention in all, before it may be prolonged beyond',
      sv: 'Förvar sammanlagt, innan det får förlängas därutöver',
      pl: 'Detencja łącznie, przed dalszym przedłużeniem',
    },
    placed,
    period(6, 'months', 'unrolled'),
    '403',
    withoutAsylumTime,
  ),
  atMost(
    'pl.detention.further.max',
    {
      en: 'Further detention because of no cooperation or documents of another state',
      sv: 'Ytterligare förvar på grund av bristande medverkan eller handlingar från en annan stat',
      pl: 'Dalsza detencja z powodu braku współpracy lub oczekiwania na dokumenty',
    },
    { en: 'the end of six months', sv: 'utgången av sex månader', pl: 'upływ sześciu miesięcy' },
    period(12, 'months', 'unrolled'),
    '403(3a)',
    withoutAsylumTime,
  ),
  atMost(
    'pl.detention.extension.order.max',
    {
      en: 'One order prolonging detention',
      sv: 'Ett beslut om förlängt förvar',
      pl: 'Jedno postanowienie o przedłużeniu detencji',
    },
    { en: 'the end of the order before', sv: 'utgången av det förra beslutet', pl: 'koniec poprzedniego okresu' },
    period(3, 'months', 'unrolled'),
    '403',
    neverRolls,
  ),
  periodRule('pl.detention.complaint', {
    title: {
      en: 'Complaint to the regional court about detention',
      sv: 'Klagan till regiondomstolen över förvar',
      pl: 'Zażalenie do sądu okręgowego na detencję',
    },
    runsFrom: service,
    versions: [
      {
        ...readInTheAct,
        certainty: 'verify',
        pickedBy: 'service',
        period: period(7, 'days', 'unrolled'),
        legalBasis: [uoc('403')],
        note: criminalTime,
      },
    ],
  }),
  periodRule('pl.alternatives.complaint', {
    title: {
      en: 'Complaint to the district court about alternatives to detention',
      sv: 'Klagan till distriktsdomstolen över alternativ till förvar',
      pl: 'Zażalenie do sądu rejonowego na środki zamiast detencji',
    },
    runsFrom: service,
    versions: [
      {
        ...readInTheAct,
        certainty: 'verify',
        pickedBy: 'service',
        period: period(7, 'days', 'unrolled'),
        legalBasis: [uoc('398')],
        note: criminalTime,
      },
    ],
  }),
  periodRule('pl.alternatives.complaint.ruling', {
    title: {
      en: 'Ruling of the district court on alternatives to detention',
      sv: 'Distriktsdomstolens avgörande om alternativ till förvar',
      pl: 'Rozstrzygnięcie sądu rejonowego o środkach zamiast detencji',
    },
    runsFrom: { en: 'the complaint', sv: 'klagomålet', pl: 'zażalenie' },
    versions: [
      {
        ...readInTheAct,
        certainty: 'verify',
        pickedBy: 'act',
        period: period(7, 'days', 'unrolled'),
        legalBasis: [uoc('398')],
        note: criminalTime,
      },
    ],
  }),
  limitRule('pl.release.complaint.wait', {
    title: {
      en: 'Time since the last order before a refusal to release can be complained of',
      sv: 'Tid sedan senaste beslut innan vägrad frigivning kan överklagas',
      pl: 'Czas od ostatniego postanowienia przed zażaleniem na odmowę zwolnienia',
    },
    runsFrom: { en: 'the last order', sv: 'det senaste beslutet', pl: 'ostatnie postanowienie' },
    versions: [
      {
        ...readInTheAct,
        pickedBy: 'act',
        limit: period(1, 'months', 'unrolled'),
        sense: 'at-least',
        legalBasis: [uoc('406')],
      },
    ],
  }),
  periodRule('pl.release.complaint', {
    title: {
      en: 'Complaint about a refusal to release',
      sv: 'Klagan över vägrad frigivning',
      pl: 'Zażalenie na odmowę zwolnienia',
    },
    runsFrom: service,
    versions: [
      {
        ...readInTheAct,
        certainty: 'verify',
        pickedBy: 'service',
        period: period(7, 'days', 'unrolled'),
        legalBasis: [uoc('406')],
        note: criminalTime,
      },
    ],
  }),
  limitRule('pl.aid.after-release', {
    title: {
      en: 'Social, medical and psychological aid after release',
      sv: 'Socialt, medicinskt och psykologiskt stöd efter frigivning',
      pl: 'Pomoc socjalna, medyczna i psychologiczna po zwolnieniu',
    },
    runsFrom: {
      en: 'release, or the decision not to detain',
      sv: 'frigivningen, eller beslutet att inte ta i förvar',
      pl: 'zwolnienie lub niestosowanie detencji',
    },
    versions: [
      {
        ...readInTheAct,
        pickedBy: 'release',
        limit: period(6, 'months', 'unrolled'),
        sense: 'norm',
        legalBasis: [uoc('400a–400c')],
        note: {
          en: 'Longer where health asks for it.',
          sv: 'Längre om hälsan kräver det.',
          pl: 'Dłużej, jeżeli wymaga tego stan zdrowia.',
        },
      },
    ],
  }),
  periodRule('pl.aid.absence', {
    title: {
      en: 'Absence after which aid after release is lost',
      sv: 'Frånvaro efter vilken stödet efter frigivning upphör',
      pl: 'Nieobecność, po której pomoc po zwolnieniu ustaje',
    },
    runsFrom: { en: 'the beginning of the absence', sv: 'frånvarons början', pl: 'początek nieobecności' },
    versions: [
      {
        from: actOnForeigners,
        certainty: 'verify',
        pickedBy: 'act',
        period: period(2, 'days', 'unrolled'),
        legalBasis: [uoc('400a–400c')],
        note: {
          en: 'Two days are read in the source; how they are counted is to be checked.',
          sv: 'Två dagar är läst i källan; hur de räknas ska kontrolleras.',
          pl: 'Dwa dni odczytano w źródle; sposób liczenia wymaga sprawdzenia.',
        },
      },
    ],
  }),
];
