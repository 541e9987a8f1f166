import type { Text } from '../kernel';

export const signalKinds = [
  'own-relation',
  'public-interest',
  'burst',
  'outside-unit',
  'without-act',
  'unreviewed-glass',
] as const;
export type SignalKind = (typeof signalKinds)[number];

export interface Signal {
  readonly kind: SignalKind;
  /** Whose looks they are. */
  readonly subject: string;
  /** Looks, persons, cases or broken glasses, as the kind says. */
  readonly count: number;
  readonly since: string;
  readonly until: string;
  readonly personId?: string;
  /** Some of the cases, twenty at most. */
  readonly caseIds: readonly string[];
  /** Why the person was flagged. */
  readonly because?: string;
  /** Whether the reader has ever acted in one of the cases. */
  readonly acted?: boolean;
}

interface Thresholds {
  readonly burst: number;
  readonly unused: number;
}

const hasActed = (acted: boolean | undefined): Text =>
  acted === true
    ? {
        en: 'The reader has acted in a case of that person, which may explain it.',
        sv: 'Läsaren har handlagt ett ärende om personen, vilket kan förklara det.',
        pl: 'Czytający prowadził sprawę tej osoby, co może to wyjaśniać.',
      }
    : {
        en: 'The reader has acted in no case of that person.',
        sv: 'Läsaren har inte handlagt något ärende om personen.',
        pl: 'Czytający nie prowadził żadnej sprawy tej osoby.',
      };

/** What a signal rests on, in words; it accuses nobody. */
export function explanationOf({ kind, count, acted }: Signal, { burst, unused }: Thresholds): Text {
  switch (kind) {
    case 'own-relation':
      return {
        en: `Looks at a person whom the reader has declared to be close to them: ${count}.`,
        sv: `Läsningar om en person som läsaren har uppgett som närstående: ${count}.`,
        pl: `Odczyty danych osoby, którą czytający wskazał jako bliską: ${count}.`,
      };
    case 'public-interest': {
      const and = hasActed(acted);
      return {
        en: `Looks at a person who is flagged because many may be curious: ${count}. ${and.en}`,
        sv: `Läsningar om en person som är märkt för att många kan vara nyfikna: ${count}. ${and.sv}`,
        pl: `Odczyty danych osoby oznaczonej, bo może budzić ciekawość: ${count}. ${and.pl}`,
      };
    }
    case 'burst':
      return {
        en: `Different persons opened within one hour: ${count}; the threshold is ${burst}. Pages of a worklist do not count.`,
        sv: `Olika personer öppnade inom en timme: ${count}; gränsen är ${burst}. Sidor i arbetslistor räknas inte.`,
        pl: `Różne osoby otwarte w ciągu godziny: ${count}; próg wynosi ${burst}. Strony list zadań się nie liczą.`,
      };
    case 'outside-unit':
      return {
        en: `Cases in which only other units have acted, opened by somebody who never acted in them: ${count}.`,
        sv: `Ärenden som bara andra enheter har handlagt, öppnade av någon som aldrig har handlagt dem: ${count}.`,
        pl: `Sprawy prowadzone wyłącznie przez inne jednostki, otwarte przez osobę, która ich nie prowadziła: ${count}.`,
      };
    case 'unreviewed-glass':
      return {
        en: `Cases that the person opened at once and that nobody reviewed in time: ${count}. That the review is late is for others to answer.`,
        sv: `Ärenden som personen öppnat genast och som ingen granskat i tid: ${count}. Att granskningen är sen får andra svara för.`,
        pl: `Sprawy otwarte w trybie nagłym, których nikt nie sprawdził w terminie: ${count}. Za opóźnienie odpowiadają inni.`,
      };
    case 'without-act':
      return {
        en: `Cases opened by somebody who has never acted in them: ${count}; the threshold is ${unused}. Reading alone may be the work.`,
        sv: `Ärenden öppnade av någon som aldrig har handlagt dem: ${count}; gränsen är ${unused}. Att bara läsa kan vara arbetet.`,
        pl: `Sprawy otwarte przez osobę, która ich nigdy nie prowadziła: ${count}; próg wynosi ${unused}. Samo czytanie może być pracą.`,
      };
  }
}
