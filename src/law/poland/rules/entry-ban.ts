import type { Text } from '../../../kernel';
import { limitRule, period, periodRule, setByDecision, type LimitRule, type Period } from '../../rule';
import { uoc } from '../acts';
import { actOnForeigners, readInTheAct, waiverReform } from '../reforms';

const banStart: Text = { en: 'the start of the ban', sv: 'förbudets början', pl: 'początek zakazu' };

interface Span {
  readonly key: string;
  readonly title: Text;
  readonly least: Period;
  readonly most: Period;
  readonly provision: string;
}

const years = (amount: number) => period(amount, 'years', 'unrolled');
const months = (amount: number) => period(amount, 'months', 'unrolled');

/** By the ground of the decision; which ground belongs to which class is in `entry-ban.ts` of the country. */
const spans: readonly Span[] = [
  {
    key: 'a',
    title: { en: 'Entry ban, class A', sv: 'Återreseförbud, klass A', pl: 'Zakaz wjazdu, grupa A' },
    least: months(6),
    most: years(3),
    provision: '319',
  },
  {
    key: 'b',
    title: {
      en: 'Entry ban, class B (work or business)',
      sv: 'Återreseförbud, klass B (arbete eller näring)',
      pl: 'Zakaz wjazdu, grupa B (praca lub działalność)',
    },
    least: years(1),
    most: years(3),
    provision: '319',
  },
  {
    key: 'c',
    title: {
      en: 'Entry ban, class C (sentence or public health)',
      sv: 'Återreseförbud, klass C (straff eller folkhälsa)',
      pl: 'Zakaz wjazdu, grupa C (kara lub zdrowie publiczne)',
    },
    least: years(3),
    most: years(5),
    provision: '319',
  },
  {
    key: 'd',
    title: {
      en: 'Entry ban, class D (security)',
      sv: 'Återreseförbud, klass D (säkerhet)',
      pl: 'Zakaz wjazdu, grupa D (bezpieczeństwo)',
    },
    least: years(5),
    most: years(10),
    provision: '319',
  },
  {
    key: 'border-order',
    title: {
      en: 'Entry ban with an order to leave after crossing the border',
      sv: 'Återreseförbud vid order att lämna landet efter gränspassage',
      pl: 'Zakaz wjazdu przy postanowieniu o opuszczeniu terytorium',
    },
    least: months(6),
    most: years(3),
    provision: '303b',
  },
];

const bound = (
  { key, title, provision }: Span,
  end: 'min' | 'max',
  sense: 'at-least' | 'at-most',
  limit: Period,
): LimitRule =>
  limitRule(`pl.ban.${key}.${end}`, {
    title: {
      en: `${title.en}: ${end === 'min' ? 'shortest' : 'longest'}`,
      sv: `${title.sv}: ${end === 'min' ? 'kortaste' : 'längsta'} tid`,
      pl: `${title.pl}: ${end === 'min' ? 'najkrótszy' : 'najdłuższy'} czas`,
    },
    runsFrom: banStart,
    versions: [{ ...readInTheAct, pickedBy: 'decision', limit, sense, legalBasis: [uoc(provision)] }],
  });

/** How long somebody may not come back, and what may be done about it. */
export const entryBanRules = [
  ...spans.flatMap(span => [bound(span, 'min', 'at-least', span.least), bound(span, 'max', 'at-most', span.most)]),
  periodRule('pl.ban.duration', {
    title: { en: 'Entry ban', sv: 'Återreseförbud', pl: 'Zakaz ponownego wjazdu' },
    runsFrom: banStart,
    versions: [
      {
        from: actOnForeigners,
        pickedBy: 'departure',
        period: setByDecision('unrolled'),
        legalBasis: [uoc('438', 'verify')],
        certainty: 'verify',
        note: {
          en: 'The start depends on the ground and on whether the decision was performed; which event it is, is to be checked. It is therefore recorded and never assumed.',
          sv: 'Början beror på grunden och på om beslutet följts; vilken händelse det är ska kontrolleras. Den registreras därför och antas aldrig.',
          pl: 'Początek zależy od podstawy i wykonania decyzji; od którego zdarzenia biegnie, wymaga sprawdzenia. Dlatego się go zapisuje, a nie zakłada.',
        },
      },
    ],
  }),
  limitRule('pl.ban.costs.max', {
    title: {
      en: 'Longest entry ban that lasts because costs are unpaid',
      sv: 'Längsta återreseförbud som består därför att kostnader är obetalda',
      pl: 'Najdłuższy zakaz wjazdu przedłużony z powodu nieuiszczonych kosztów',
    },
    runsFrom: banStart,
    versions: [
      {
        ...readInTheAct,
        pickedBy: 'decision',
        limit: years(5),
        sense: 'at-most',
        legalBasis: [uoc('319(2)')],
        note: {
          en: 'In all, and only for classes A to C: the ban runs on by law until the costs are paid.',
          sv: 'Sammanlagt, och bara för klasserna A till C: förbudet löper vidare enligt lag tills kostnaderna är betalda.',
          pl: 'Łącznie i tylko dla grup A–C: zakaz trwa z mocy prawa do uiszczenia kosztów.',
        },
      },
    ],
  }),
  limitRule('pl.ban.waiver.wait', {
    title: {
      en: 'Time since an earlier decision to refrain from an entry ban',
      sv: 'Tid sedan ett tidigare beslut att avstå från återreseförbud',
      pl: 'Czas od wcześniejszego odstąpienia od zakazu wjazdu',
    },
    runsFrom: { en: 'the earlier decision', sv: 'det tidigare beslutet', pl: 'wcześniejsze odstąpienie' },
    versions: [
      {
        from: waiverReform,
        pickedBy: 'decision',
        limit: years(2),
        sense: 'at-least',
        legalBasis: [uoc('318(1a–1d)')],
        certainty: 'found',
        commencement: 'verify',
        note: {
          en: 'The text applies from 1 June 2025; whether a ban could be left out before is to be checked, and here it could not.',
          sv: 'Texten gäller från den 1 juni 2025; om ett förbud kunde utebli tidigare ska kontrolleras, och här kunde det inte.',
          pl: 'Tekst obowiązuje od 1 czerwca 2025 r.; czy wcześniej można było odstąpić, wymaga sprawdzenia – tu nie można było.',
        },
      },
    ],
  }),
  limitRule('pl.ban.withdrawal.wait', {
    title: {
      en: 'Time since an earlier withdrawal of an entry ban',
      sv: 'Tid sedan ett tidigare upphävande av återreseförbud',
      pl: 'Czas od wcześniejszego cofnięcia zakazu wjazdu',
    },
    runsFrom: { en: 'the earlier withdrawal', sv: 'det tidigare upphävandet', pl: 'wcześniejsze cofnięcie' },
    versions: [
      {
        ...readInTheAct,
        pickedBy: 'decision',
        limit: years(2),
        sense: 'at-least',
        legalBasis: [uoc('320')],
        note: {
          en: 'A new ban within this time cannot be withdrawn, but for humanitarian re-entry.',
          sv: 'Ett nytt förbud inom denna tid kan inte upphävas, utom för inresa av humanitära skäl.',
          pl: 'Nowego zakazu w tym czasie nie można cofnąć, chyba że dla wjazdu ze względów humanitarnych.',
        },
      },
    ],
  }),
];
