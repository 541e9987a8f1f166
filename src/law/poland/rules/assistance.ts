import { limitRule, period, periodRule } from '../../rule';
import { uoc, uoo } from '../acts';
import { actOnForeigners, commanderReform, sinceTheReform } from '../reforms';
import { rolls } from './service';

/** Times of assisted voluntary return. */
export const assistanceRules = [
  periodRule('pl.avr.order', {
    title: {
      en: 'Order on an application for assisted voluntary return',
      sv: 'Beslut om en ansökan om stött frivilligt återvändande',
      pl: 'Postanowienie w sprawie pomocy w dobrowolnym powrocie',
    },
    runsFrom: { en: 'the application', sv: 'ansökan', pl: 'wniosek' },
    versions: [
      {
        ...sinceTheReform,
        pickedBy: 'application',
        period: period(5, 'days', 'kpa-57'),
        legalBasis: [uoc('334a'), rolls],
      },
    ],
  }),
  periodRule('pl.avr.notice', {
    title: {
      en: 'Telling the Head of the Office of the order, or that the application is left unexamined',
      sv: 'Underrättelse till utlänningsmyndighetens chef om beslutet eller om att ansökan inte prövas',
      pl: 'Zawiadomienie Szefa Urzędu o postanowieniu lub pozostawieniu wniosku bez rozpoznania',
    },
    runsFrom: { en: 'the order, or leaving it unexamined', sv: 'beslutet', pl: 'postanowienie lub pozostawienie' },
    versions: [
      { ...sinceTheReform, pickedBy: 'act', period: period(48, 'hours', 'elapsed'), legalBasis: [uoc('334a')] },
    ],
  }),
  periodRule('pl.avr.application.before-stay-ends', {
    title: {
      en: 'Applying for assisted voluntary return before the legal stay after a final refusal ends',
      sv: 'Ansökan om stött frivilligt återvändande innan den lagliga vistelsen efter slutligt avslag upphör',
      pl: 'Wniosek o pomoc w dobrowolnym powrocie przed końcem legalnego pobytu po odmowie',
    },
    runsFrom: {
      en: 'the end of the legal stay, backwards',
      sv: 'den lagliga vistelsens slut, bakåt',
      pl: 'koniec legalnego pobytu, wstecz',
    },
    versions: [
      {
        ...sinceTheReform,
        pickedBy: 'application',
        period: period(7, 'days', 'before'),
        legalBasis: [uoc('334(5–7)'), uoc('299(6)(1)(b)')],
      },
    ],
  }),
  periodRule('pl.avr.application.protection', {
    title: {
      en: 'Applying for assisted voluntary return in a named procedure on protection',
      sv: 'Ansökan om stött frivilligt återvändande i ett angivet skyddsärende',
      pl: 'Wniosek o pomoc w dobrowolnym powrocie we wskazanej sprawie o ochronę',
    },
    runsFrom: { en: 'the event that the law names', sv: 'den händelse som lagen anger', pl: 'wskazane zdarzenie' },
    versions: [
      {
        ...sinceTheReform,
        certainty: 'verify',
        pickedBy: 'application',
        period: period(5, 'days', 'kpa-57'),
        legalBasis: [uoc('334(5–7)'), rolls],
        note: {
          en: 'Five days are read in the source; which procedures and from which event is to be checked.',
          sv: 'Fem dagar är läst i källan; vilka ärenden och från vilken händelse ska kontrolleras.',
          pl: 'Pięć dni odczytano w źródle; jakich spraw dotyczą i od jakiego zdarzenia biegną, wymaga sprawdzenia.',
        },
      },
    ],
  }),
  limitRule('pl.avr.repeat', {
    title: {
      en: 'Time since an earlier assisted voluntary return',
      sv: 'Tid sedan ett tidigare stött frivilligt återvändande',
      pl: 'Czas od wcześniejszej pomocy w dobrowolnym powrocie',
    },
    runsFrom: { en: 'the earlier exit', sv: 'den tidigare utresan', pl: 'wcześniejszy wyjazd' },
    versions: [
      {
        from: actOnForeigners,
        until: '2023-04-06',
        pickedBy: 'application',
        limit: period(2, 'years', 'unrolled'),
        sense: 'at-least',
        legalBasis: [uoc('334(5–6)')],
        certainty: 'found',
        commencement: 'verify',
        note: {
          en: 'Not for victims of trafficking.',
          sv: 'Inte för offer för människohandel.',
          pl: 'Nie dotyczy ofiar handlu ludźmi.',
        },
      },
      {
        from: commanderReform,
        pickedBy: 'application',
        limit: period(2, 'years', 'unrolled'),
        sense: 'at-least',
        legalBasis: [uoc('334(10–11)')],
        certainty: 'found',
        commencement: 'verify',
        note: {
          en: 'With exceptions; which, beyond victims of trafficking, is to be checked.',
          sv: 'Med undantag; vilka, utöver offer för människohandel, ska kontrolleras.',
          pl: 'Z wyjątkami; jakimi poza ofiarami handlu ludźmi, wymaga sprawdzenia.',
        },
      },
    ],
  }),
  limitRule('pl.avr.application.withdrawn-protection', {
    title: {
      en: 'Applying for assisted voluntary return after withdrawing an application for protection',
      sv: 'Ansökan om stött frivilligt återvändande efter återkallad skyddsansökan',
      pl: 'Wniosek o pomoc w dobrowolnym powrocie po wycofaniu wniosku o ochronę',
    },
    runsFrom: { en: 'the final discontinuance', sv: 'den slutliga avskrivningen', pl: 'ostateczne umorzenie' },
    versions: [
      {
        from: actOnForeigners,
        until: '2023-04-06',
        pickedBy: 'application',
        limit: period(30, 'days', 'kpa-57'),
        sense: 'at-most',
        legalBasis: [uoo('75(3)'), rolls],
        certainty: 'found',
        commencement: 'verify',
        note: {
          en: 'To the Head of the Office, from the withdrawal on.',
          sv: 'Till utlänningsmyndighetens chef, från och med återkallelsen.',
          pl: 'Do Szefa Urzędu, od dnia wycofania.',
        },
      },
    ],
  }),
  limitRule('pl.social-aid.declaration', {
    title: {
      en: 'Declaration of voluntary return by which social aid goes on until departure',
      sv: 'Förklaring om frivilligt återvändande genom vilken socialt stöd består till avresan',
      pl: 'Deklaracja dobrowolnego powrotu, dzięki której pomoc socjalna trwa do wyjazdu',
    },
    runsFrom: { en: 'the final refusal', sv: 'det slutliga avslaget', pl: 'ostateczna odmowa' },
    versions: [
      {
        from: actOnForeigners,
        pickedBy: 'finality',
        limit: period(30, 'days', 'kpa-57'),
        sense: 'at-most',
        legalBasis: [uoo('passim', 'verify'), rolls],
        certainty: 'verify',
        note: {
          en: 'An older rule, as the Office for Foreigners explained it; what applies since 2023 is to be checked.',
          sv: 'En äldre regel, enligt utlänningsmyndighetens information; vad som gäller sedan 2023 ska kontrolleras.',
          pl: 'Dawna reguła według informacji Urzędu; stan od 2023 r. wymaga sprawdzenia.',
        },
      },
    ],
  }),
];
