import type { Text } from '../../../kernel';
import { limitRule, type LimitRule, type Period, period } from '../../rule';
import { lsu, ul } from '../acts';

const detained: Text = {
  en: 'the start of detention on this ground',
  sv: 'början av förvaret på denna grund',
  pl: 'początek detencji na tej podstawie',
};
const firstSpell: Text = {
  en: 'the end of the first spell',
  sv: 'utgången av den första tiden',
  pl: 'koniec pierwszego okresu',
};
const exceptional: Text = {
  en: 'Longer only for exceptional reasons.',
  sv: 'Längre endast vid synnerliga skäl.',
  pl: 'Dłużej tylko z wyjątkowych powodów.',
};
const notForCrime: Text = {
  en: 'Does not apply to an expulsion by a criminal court.',
  sv: 'Gäller inte utvisning som beslutats i brottmål.',
  pl: 'Nie dotyczy wydalenia orzeczonego w sprawie karnej.',
};

const longest = (
  key: string,
  title: Text,
  limit: Period,
  provisions: readonly string[],
  more: { readonly note?: Text; readonly runsFrom?: Text } = {},
): LimitRule =>
  limitRule(key, {
    title,
    runsFrom: more.runsFrom ?? detained,
    versions: [
      {
        from: '2012-05-01',
        pickedBy: 'act',
        limit,
        sense: 'at-most',
        legalBasis: provisions.map(provision => ul(provision)),
        certainty: 'found',
        commencement: 'known',
        ...(more.note && { note: more.note }),
      },
    ],
  });

const longestForSecurity = (key: string, title: Text, limit: Period, runsFrom = detained): LimitRule =>
  limitRule(key, {
    title,
    runsFrom,
    versions: [
      {
        from: '2022-07-01',
        pickedBy: 'act',
        limit,
        sense: 'at-most',
        legalBasis: [lsu('3:8–10')],
        certainty: 'found',
        commencement: 'known',
      },
    ],
  });

/** How long a person may be detained at most, by ground. */
export const detentionLengthRules = [
  longest(
    'se.detention.max.identity',
    {
      en: 'Detention while identity is unclear',
      sv: 'Förvar när identiteten är oklar',
      pl: 'Detencja przy niejasnej tożsamości',
    },
    period(2, 'weeks', 'unrolled'),
    ['10:1', '10:4'],
    { note: exceptional },
  ),
  longest(
    'se.detention.max.inquiry',
    {
      en: 'Detention for an inquiry into the right to stay',
      sv: 'Förvar för utredning om rätten att stanna',
      pl: 'Detencja w celu zbadania prawa pobytu',
    },
    period(48, 'hours', 'elapsed'),
    ['10:1', '10:4'],
  ),
  longest(
    'se.detention.max.probable',
    {
      en: 'Detention when removal is probable',
      sv: 'Förvar vid sannolik avvisning eller utvisning',
      pl: 'Detencja przy prawdopodobnym wydaleniu',
    },
    period(2, 'weeks', 'unrolled'),
    ['10:1', '10:4'],
    { note: exceptional },
  ),
  longest(
    'se.detention.max.enforcement',
    {
      en: 'Detention for enforcement',
      sv: 'Förvar för verkställighet',
      pl: 'Detencja w celu wykonania decyzji',
    },
    period(2, 'months', 'unrolled'),
    ['10:1', '10:4'],
    { note: exceptional },
  ),
  longest(
    'se.detention.max.enforcement.exceptional',
    {
      en: 'Detention for enforcement, exceptional reasons',
      sv: 'Förvar för verkställighet, synnerliga skäl',
      pl: 'Detencja w celu wykonania decyzji, wyjątkowe powody',
    },
    period(3, 'months', 'unrolled'),
    ['10:4'],
    { note: notForCrime },
  ),
  longest(
    'se.detention.max.enforcement.obstructed',
    {
      en: 'Detention for enforcement, no cooperation or documents take time',
      sv: 'Förvar för verkställighet, bristande medverkan eller handlingar som tar tid',
      pl: 'Detencja w celu wykonania decyzji, brak współpracy lub oczekiwanie na dokumenty',
    },
    period(12, 'months', 'unrolled'),
    ['10:4'],
    { note: notForCrime },
  ),
  longest(
    'se.detention.max.child',
    { en: 'Detention of a child', sv: 'Förvar av barn', pl: 'Detencja dziecka' },
    period(72, 'hours', 'elapsed'),
    ['10:2', '10:5'],
  ),
  longest(
    'se.detention.max.child.extension',
    { en: 'Extended detention of a child', sv: 'Förlängt förvar av barn', pl: 'Przedłużona detencja dziecka' },
    period(72, 'hours', 'elapsed'),
    ['10:5'],
    { runsFrom: firstSpell, note: exceptional },
  ),
  longestForSecurity(
    'se.lsu.detention.max',
    {
      en: 'Detention in a security case',
      sv: 'Förvar i säkerhetsärende',
      pl: 'Detencja w sprawie bezpieczeństwa',
    },
    period(1, 'years', 'unrolled'),
  ),
  longestForSecurity(
    'se.lsu.detention.max.extension',
    {
      en: 'Extended detention in a security case',
      sv: 'Förlängt förvar i säkerhetsärende',
      pl: 'Przedłużona detencja w sprawie bezpieczeństwa',
    },
    period(2, 'years', 'unrolled'),
    firstSpell,
  ),
  longestForSecurity(
    'se.lsu.detention.max.total',
    {
      en: 'Detention in a security case, in all',
      sv: 'Förvar i säkerhetsärende, sammanlagt',
      pl: 'Detencja w sprawie bezpieczeństwa, łącznie',
    },
    period(3, 'years', 'unrolled'),
  ),
  longestForSecurity(
    'se.lsu.detention.max.child',
    {
      en: 'Detention of a child in a security case',
      sv: 'Förvar av barn i säkerhetsärende',
      pl: 'Detencja dziecka w sprawie bezpieczeństwa',
    },
    period(72, 'hours', 'elapsed'),
  ),
  longestForSecurity(
    'se.lsu.detention.max.child.extension',
    {
      en: 'Extended detention of a child in a security case',
      sv: 'Förlängt förvar av barn i säkerhetsärende',
      pl: 'Przedłużona detencja dziecka w sprawie bezpieczeństwa',
    },
    period(72, 'hours', 'elapsed'),
    firstSpell,
  ),
];
