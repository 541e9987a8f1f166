import type { Quantity } from '../quantity';
import { uoc } from './acts';
import { actOnForeigners, readInTheAct } from './reforms';

const wage = {
  en: 'The wage itself changes every year and is not in our sources: whoever sets the deposit names it.',
  sv: 'Lönen ändras varje år och finns inte i våra källor: den som bestämmer säkerheten anger den.',
  pl: 'Samo wynagrodzenie zmienia się co roku i nie ma go w naszych źródłach: podaje je ustalający kaucję.',
};

/** Numbers of Polish law that are not lengths of time. */
export const polishQuantities: readonly Quantity[] = [
  {
    key: 'pl.departure.deposit',
    title: {
      en: 'Deposit for a longer departure period',
      sv: 'Säkerhet vid förlängd tidsfrist',
      pl: 'Zabezpieczenie pieniężne przy przedłużeniu terminu wyjazdu',
    },
    unit: 'minimum-wages',
    versions: [{ ...readInTheAct, amount: 2, sense: 'at-least', legalBasis: [uoc('317')], note: wage }],
  },
  {
    key: 'pl.alternatives.deposit',
    title: {
      en: 'Deposit instead of detention',
      sv: 'Säkerhet i stället för förvar',
      pl: 'Zabezpieczenie pieniężne zamiast detencji',
    },
    unit: 'minimum-wages',
    versions: [{ ...readInTheAct, amount: 2, sense: 'at-least', legalBasis: [uoc('398(2)')], note: wage }],
  },
  {
    key: 'pl.centre.age',
    title: {
      en: 'Age from which an unaccompanied child may be placed in a guarded centre',
      sv: 'Ålder från vilken ett ensamkommande barn får placeras i bevakad anläggning',
      pl: 'Wiek, od którego małoletniego bez opieki można umieścić w strzeżonym ośrodku',
    },
    unit: 'years-of-age',
    versions: [{ ...readInTheAct, amount: 15, sense: 'at-least', legalBasis: [uoc('397')] }],
  },
  {
    key: 'pl.vetting.age',
    title: {
      en: 'Age from which the security services are asked',
      sv: 'Ålder från vilken säkerhetstjänsterna tillfrågas',
      pl: 'Wiek, od którego pyta się służby',
    },
    unit: 'years-of-age',
    versions: [{ ...readInTheAct, amount: 13, sense: 'at-least', legalBasis: [uoc('359')] }],
  },
  {
    key: 'pl.observers.group',
    title: {
      en: 'Persons removed by ship or charter from which observers travel at the cost of the state',
      sv: 'Antal avlägsnade med fartyg eller charter från vilket observatörer reser på statens bekostnad',
      pl: 'Liczba osób doprowadzanych statkiem lub czarterem, od której przejazd obserwatorów opłaca państwo',
    },
    unit: 'persons',
    versions: [{ ...readInTheAct, amount: 5, sense: 'at-least', legalBasis: [uoc('333')] }],
  },
  {
    key: 'pl.observers.paid',
    title: {
      en: 'Observers whose travel the state pays',
      sv: 'Observatörer vars resa staten betalar',
      pl: 'Obserwatorzy, których przejazd opłaca państwo',
    },
    unit: 'persons',
    versions: [{ ...readInTheAct, amount: 2, sense: 'at-most', legalBasis: [uoc('333')] }],
  },
  {
    key: 'pl.costs.arrest-day',
    title: {
      en: 'Cost of a day in an arrest room',
      sv: 'Kostnad för ett dygn i arrest',
      pl: 'Koszt dnia pobytu w areszcie',
    },
    unit: 'PLN-per-day',
    versions: [{ ...readInTheAct, amount: 30, sense: 'at-least', legalBasis: [uoc('336–347')] }],
  },
  {
    key: 'pl.costs.centre-day',
    title: {
      en: 'Cost of a day in a guarded centre',
      sv: 'Kostnad för ett dygn i bevakad anläggning',
      pl: 'Koszt dnia pobytu w strzeżonym ośrodku',
    },
    unit: 'PLN-per-day',
    versions: [{ ...readInTheAct, amount: 20, sense: 'at-least', legalBasis: [uoc('336–347')] }],
  },
  {
    key: 'pl.costs.left',
    title: {
      en: 'What each member of a family keeps when costs are secured',
      sv: 'Vad varje familjemedlem behåller när kostnader säkras',
      pl: 'Kwota pozostawiana każdemu członkowi rodziny przy zabezpieczeniu kosztów',
    },
    unit: 'PLN',
    versions: [{ ...readInTheAct, amount: 600, sense: 'at-least', legalBasis: [uoc('336–347')] }],
  },
  {
    key: 'pl.costs.left.month',
    title: {
      en: 'What is added to it for each month',
      sv: 'Vad som läggs till för varje månad',
      pl: 'Kwota doliczana za każdy miesiąc',
    },
    unit: 'PLN-per-month',
    versions: [
      {
        from: actOnForeigners,
        amount: 100,
        sense: 'at-least',
        legalBasis: [uoc('336–347')],
        certainty: 'verify',
        note: {
          en: 'The sum is read in the source; for whom and from which month it is added is to be checked.',
          sv: 'Beloppet är läst i källan; för vem och från vilken månad det läggs till ska kontrolleras.',
          pl: 'Kwotę odczytano w źródle; komu i od którego miesiąca się ją dolicza, wymaga sprawdzenia.',
        },
      },
    ],
  },
  {
    key: 'pl.ban.withdrawal.share',
    title: {
      en: 'Share of an entry ban that must have run before it may be withdrawn',
      sv: 'Andel av ett återreseförbud som måste ha löpt innan det får upphävas',
      pl: 'Część zakazu wjazdu, która musi upłynąć przed jego cofnięciem',
    },
    unit: 'share',
    versions: [{ ...readInTheAct, amount: 0.5, sense: 'at-least', legalBasis: [uoc('320')] }],
  },
];
