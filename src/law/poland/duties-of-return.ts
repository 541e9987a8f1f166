import type { Citation, Text } from '../../kernel';
import { uoc } from './acts';

interface Duty {
  readonly title: Text;
  readonly legalBasis: readonly Citation[];
}

/** What is owed to the person before the decision, or before it is served. */
export const dutiesOfReturn = {
  'asylum-information': {
    title: {
      en: 'The person was informed of the right to ask for international protection',
      sv: 'Personen har upplysts om rätten att söka internationellt skydd',
      pl: 'Pouczono o możliwości złożenia wniosku o ochronę międzynarodową',
    },
    legalBasis: [uoc('304')],
  },
  'organisations-information': {
    title: {
      en: 'The person was informed of organisations that give help',
      sv: 'Personen har upplysts om organisationer som ger hjälp',
      pl: 'Poinformowano o organizacjach udzielających pomocy',
    },
    legalBasis: [uoc('328')],
  },
  'voluntary-return-information': {
    title: {
      en: 'The person was informed of assisted voluntary return',
      sv: 'Personen har upplysts om stöd vid frivilligt återvändande',
      pl: 'Poinformowano o pomocy w dobrowolnym powrocie',
    },
    legalBasis: [uoc('335(3)')],
  },
  translation: {
    title: {
      en: 'Ground, outcome and remedy were translated into a language that the person understands',
      sv: 'Grund, utgång och hur man överklagar har översatts till ett språk som personen förstår',
      pl: 'Podstawę prawną, rozstrzygnięcie i pouczenie przetłumaczono na zrozumiały język',
    },
    legalBasis: [uoc('327')],
  },
  fingerprints: {
    title: {
      en: 'Fingerprints and photograph are taken, and the police have the data',
      sv: 'Fingeravtryck och fotografi är tagna och polisen har uppgifterna',
      pl: 'Pobrano odciski linii papilarnych i fotografię oraz przekazano dane Policji',
    },
    legalBasis: [uoc('324')],
  },
  'document-and-entry-record': {
    title: {
      en: 'The decision is noted in the travel document and in the Entry/Exit System',
      sv: 'Beslutet är antecknat i resehandlingen och i in- och utresesystemet',
      pl: 'Decyzję odnotowano w dokumencie podróży i w systemie wjazdu/wyjazdu',
    },
    legalBasis: [uoc('323')],
  },
} as const satisfies Readonly<Record<string, Duty>>;

export type DutyCode = keyof typeof dutiesOfReturn;
export const dutyCodes = Object.keys(dutiesOfReturn) as readonly DutyCode[];
export const lawOfDuty = (code: DutyCode): Duty => dutiesOfReturn[code];
/** What stands before the decision; the rest stands before its service. */
export const dutiesBeforeDecision: readonly DutyCode[] = [
  'asylum-information',
  'organisations-information',
  'fingerprints',
];
export const dutiesBeforeService: readonly DutyCode[] = dutyCodes.filter(code => !dutiesBeforeDecision.includes(code));
