import type { FieldError } from '../../platform/http/problem';

export const oneOfTwo: FieldError = {
  pointer: '',
  code: 'one-of-two',
  detail: {
    en: 'Name a person or a unit, one of the two.',
    sv: 'Ange en person eller en enhet, ett av de två.',
    pl: 'Podaj osobę albo jednostkę, jedno z dwojga.',
  },
};

export const tooLong = (pointer: string, days: number): FieldError => ({
  pointer,
  code: 'too-long-a-time',
  detail: {
    en: `Your installation lets this last ${days} days at most.`,
    sv: `Er installation låter detta gälla högst ${days} dagar.`,
    pl: `Państwa instalacja dopuszcza najwyżej ${days} dni.`,
  },
});

export const endsBeforeItBegins: FieldError = {
  pointer: '/until',
  code: 'not-later',
  detail: {
    en: 'The end lies after the beginning, and not in the past.',
    sv: 'Slutet ligger efter början, och inte i det förflutna.',
    pl: 'Koniec następuje po początku i nie leży w przeszłości.',
  },
};

export const nobodyTakesIn: FieldError = {
  pointer: '/intake',
  code: 'intake-needed',
  detail: {
    en: 'A circle narrower than the authority needs a unit that takes cases in.',
    sv: 'En krets som är snävare än myndigheten behöver en enhet som tar emot ärenden.',
    pl: 'Krąg węższy niż organ wymaga jednostki przyjmującej sprawy.',
  },
};
