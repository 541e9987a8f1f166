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
  'cases-not-all-open': {
    status: 409,
    title: {
      en: 'Not every case is open to you',
      sv: 'Alla ärenden är inte öppna för dig',
      pl: 'Nie wszystkie sprawy są dla ciebie dostępne',
    },
    explanation: {
      en: 'An extract tells all that the authority holds. Somebody who may look into every case of the person prepares it.',
      sv: 'Ett utdrag visar allt som myndigheten har. Det framställs av någon som får se alla personens ärenden.',
      pl: 'Wyciąg obejmuje wszystko, co ma organ. Sporządza go ktoś, kto ma wgląd we wszystkie sprawy osoby.',
    },
  },
  'subject-access-export-not-found': {
    status: 404,
    title: { en: 'No such extract', sv: 'Utdraget finns inte', pl: 'Nie ma takiego wyciągu' },
    explanation: {
      en: 'Your authority has no extract of this person with this id, or it is not released yet.',
      sv: 'Din myndighet har inget utdrag om personen med detta id, eller så är det inte utlämnat än.',
      pl: 'Twój organ nie ma wyciągu tej osoby o tym identyfikatorze albo nie został on jeszcze wydany.',
    },
  },
  'subject-access-export-released': {
    status: 409,
    title: { en: 'The extract is released', sv: 'Utdraget är utlämnat', pl: 'Wyciąg został wydany' },
    explanation: {
      en: 'What has gone out is not changed any more. Prepare a new one.',
      sv: 'Det som har lämnats ut ändras inte mer. Framställ ett nytt.',
      pl: 'Wydanego wyciągu już się nie zmienia. Sporządź nowy.',
    },
  },
  'texts-unreviewed': {
    status: 409,
    title: {
      en: 'Nobody has read every text',
      sv: 'Alla texter är inte granskade',
      pl: 'Nie wszystkie teksty sprawdzono',
    },
    explanation: {
      en: 'Others may stand in what people wrote. Each text is read, and passages about others are masked, before it goes out.',
      sv: 'Andra kan nämnas i det som någon har skrivit. Varje text läses, och det som rör andra maskeras, innan den lämnas ut.',
      pl: 'W tekstach mogą być wzmianki o innych. Każdy tekst czyta się i ukrywa w nim dane innych, zanim zostanie wydany.',
    },
  },
  'access-limit-not-found': {
    status: 404,
    title: { en: 'No such limit', sv: 'Begränsningen finns inte', pl: 'Nie ma takiego ograniczenia' },
    explanation: {
      en: 'Your authority has set no limit with this id for this person.',
      sv: 'Din myndighet har inte beslutat om någon sådan begränsning för personen.',
      pl: 'Twój organ nie ustanowił takiego ograniczenia wobec tej osoby.',
    },
  },
  'access-limit-over': {
    status: 409,
    title: { en: 'The limit was lifted', sv: 'Begränsningen är upphävd', pl: 'Ograniczenie uchylono' },
    explanation: {
      en: 'It limits nothing any more. Set a new one if that is needed.',
      sv: 'Den begränsar inget längre. Besluta om en ny om det behövs.',
      pl: 'Niczego już nie ogranicza. W razie potrzeby ustanów nowe.',
    },
  },
} as const satisfies Record<string, ProblemEntry>;
