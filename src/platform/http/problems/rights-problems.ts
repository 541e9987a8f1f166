import type { ProblemEntry } from './entry';

/** What stands in the way of a person's rights in their data. */
export const rightsProblems = {
  'data-subject-request-not-found': {
    status: 404,
    title: { en: 'No such request', sv: 'Begäran finns inte', pl: 'Nie ma takiego żądania' },
    explanation: {
      en: 'Your authority has no request of a person about their data with this id.',
      sv: 'Din myndighet har ingen begäran från en registrerad med detta id.',
      pl: 'Twój organ nie ma żądania osoby o tym identyfikatorze.',
    },
  },
  'data-subject-request-closed': {
    status: 409,
    title: { en: 'The request is closed', sv: 'Begäran är avslutad', pl: 'Żądanie jest zakończone' },
    explanation: {
      en: 'It was answered, refused or withdrawn. A new request of the person is recorded as a new one.',
      sv: 'Den har besvarats, avslagits eller återkallats. En ny begäran registreras för sig.',
      pl: 'Udzielono odpowiedzi, odmówiono albo je cofnięto. Nowe żądanie rejestruje się osobno.',
    },
  },
  'identity-unchecked': {
    status: 409,
    title: {
      en: 'It is not recorded who asks',
      sv: 'Vem som begär är inte kontrollerat',
      pl: 'Nie odnotowano, kto pyta',
    },
    explanation: {
      en: 'Nothing goes out before it is recorded how the identity of whoever asks was checked.',
      sv: 'Inget lämnas ut innan det är antecknat hur identiteten hos den som begär har kontrollerats.',
      pl: 'Nic się nie wydaje, zanim nie odnotowano, jak sprawdzono tożsamość pytającego.',
    },
  },
  'extension-not-open': {
    status: 409,
    title: {
      en: 'The time cannot be extended',
      sv: 'Tiden kan inte förlängas',
      pl: 'Terminu nie można przedłużyć',
    },
    explanation: {
      en: 'Once, within the first month, and only for a request under the General Data Protection Regulation (art. 12(3)).',
      sv: 'En gång, inom den första månaden, och bara för en begäran enligt dataskyddsförordningen (art. 12.3).',
      pl: 'Raz, w ciągu pierwszego miesiąca i tylko dla żądania na podstawie RODO (art. 12 ust. 3).',
    },
  },
} as const satisfies Record<string, ProblemEntry>;
