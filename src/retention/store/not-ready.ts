import type { Text } from '../../kernel';
import type { FieldError } from '../../platform/http/problem';

/** A case that cannot be on a list, by its place in the request. */
export interface NotReady {
  readonly at: number;
  readonly code: string;
}

const why: Readonly<Record<string, Text>> = {
  'case-not-found': { en: 'There is no such case.', sv: 'Ärendet finns inte.', pl: 'Nie ma takiej sprawy.' },
  'case-open': { en: 'The case is not closed.', sv: 'Ärendet är inte avslutat.', pl: 'Sprawa nie jest zamknięta.' },
  'not-accountable': {
    en: 'Another authority answered for the case last.',
    sv: 'En annan myndighet ansvarade sist för ärendet.',
    pl: 'Za sprawę odpowiadał ostatnio inny organ.',
  },
  'on-hold': {
    en: 'A legal hold stops the destruction.',
    sv: 'Ett gallringsstopp hindrar att uppgifterna förstörs.',
    pl: 'Zniszczenie jest wstrzymane.',
  },
  listed: {
    en: 'The case waits on another list.',
    sv: 'Ärendet står redan på en annan lista.',
    pl: 'Sprawa jest już na innej liście.',
  },
  erased: { en: 'Erased already.', sv: 'Redan gallrat.', pl: 'Już usunięto.' },
  'not-due': {
    en: 'The time for which it is kept has not passed.',
    sv: 'Bevarandetiden har inte gått ut.',
    pl: 'Okres przechowywania jeszcze nie minął.',
  },
};

export const notReady = ({ at, code }: NotReady): FieldError => ({
  pointer: `/caseIds/${at}`,
  code,
  detail: why[code] ?? code,
});
