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
  'datum-not-found': {
    status: 404,
    title: { en: 'No such datum', sv: 'Uppgiften finns inte', pl: 'Nie ma takiej danej' },
    explanation: {
      en: 'What is named does not stand in what you may see of this person. A statement that was superseded stands no longer.',
      sv: 'Det som anges finns inte i det du får se om personen. En uppgift som har ersatts gäller inte längre.',
      pl: 'Wskazanej danej nie ma wśród tego, co wolno ci widzieć o tej osobie. Zastąpione oświadczenie już nie obowiązuje.',
    },
  },
  'rectification-not-found': {
    status: 404,
    title: { en: 'No such rectification', sv: 'Rättelsen finns inte', pl: 'Nie ma takiego sprostowania' },
    explanation: {
      en: 'Your authority keeps no contested datum with this id for this person.',
      sv: 'Din myndighet har ingen bestridd uppgift med detta id för personen.',
      pl: 'Twój organ nie ma zakwestionowanej danej tej osoby o tym identyfikatorze.',
    },
  },
  'rectification-settled': {
    status: 409,
    title: { en: 'It is settled', sv: 'Den är avgjord', pl: 'Została rozstrzygnięta' },
    explanation: {
      en: 'The datum was corrected, refused or withdrawn. What the person says anew is a new request.',
      sv: 'Uppgiften har rättats, avslagits eller återkallats. Det personen säger på nytt är en ny begäran.',
      pl: 'Daną sprostowano, odmówiono tego albo żądanie cofnięto. Nowe twierdzenie osoby jest nowym żądaniem.',
    },
  },
  'not-a-correction': {
    status: 409,
    title: { en: 'This corrects nothing', sv: 'Detta rättar inget', pl: 'To niczego nie prostuje' },
    explanation: {
      en: 'A statement is corrected by one of its own kind that takes its place; a field or an event by a later event in the same part of the case, recorded since the request was received.',
      sv: 'En uppgift om personen rättas av en av samma slag som tar dess plats; ett fält eller en händelse av en senare händelse i samma del av ärendet, registrerad efter att begäran togs emot.',
      pl: 'Oświadczenie prostuje inne tego samego rodzaju, które je zastępuje; pole lub zdarzenie – późniejsze zdarzenie w tej samej części sprawy, zapisane po otrzymaniu żądania.',
    },
  },
  'no-note-stands': {
    status: 409,
    title: { en: 'No note stands', sv: 'Ingen anteckning gäller', pl: 'Nie ma obowiązującej adnotacji' },
    explanation: {
      en: 'A note stands beside a datum whose rectification was refused, until it is lifted.',
      sv: 'En anteckning står vid en uppgift vars rättelse avslogs, tills den upphävs.',
      pl: 'Adnotacja towarzyszy danej, której sprostowania odmówiono, dopóki jej się nie uchyli.',
    },
  },
  'grant-not-carried-out': {
    status: 409,
    title: {
      en: 'What is granted has not been done',
      sv: 'Det som beviljas är inte gjort',
      pl: 'Tego, co się uwzględnia, nie wykonano',
    },
    explanation: {
      en: 'A rectification is granted once every contested datum is corrected, and in part once one is; a restriction once one stands by this request.',
      sv: 'En rättelse beviljas när alla bestridda uppgifter är rättade, och delvis när någon är det; en begränsning när en sådan gäller på grund av begäran.',
      pl: 'Sprostowanie uwzględnia się, gdy sprostowano wszystkie kwestionowane dane, a częściowo – gdy choć jedną; ograniczenie, gdy obowiązuje na podstawie tego żądania.',
    },
  },
  'restriction-not-found': {
    status: 404,
    title: { en: 'No such restriction', sv: 'Begränsningen finns inte', pl: 'Nie ma takiego ograniczenia' },
    explanation: {
      en: 'Your authority has restricted nothing of this person under this id.',
      sv: 'Din myndighet har inte begränsat något om personen med detta id.',
      pl: 'Twój organ nie ograniczył przetwarzania danych tej osoby pod tym identyfikatorem.',
    },
  },
  'restriction-over': {
    status: 409,
    title: { en: 'The restriction was lifted', sv: 'Begränsningen är upphävd', pl: 'Ograniczenie uchylono' },
    explanation: {
      en: 'It bars nothing any more. Restrict anew if that is needed.',
      sv: 'Den hindrar inget längre. Begränsa på nytt om det behövs.',
      pl: 'Niczego już nie wstrzymuje. W razie potrzeby ogranicz ponownie.',
    },
  },
  'person-not-told': {
    status: 409,
    title: { en: 'The person has not been told', sv: 'Personen är inte underrättad', pl: 'Osoby nie powiadomiono' },
    explanation: {
      en: 'Before a restriction ends the person is told of it (GDPR 18(3)); record that first.',
      sv: 'Innan en begränsning upphör underrättas personen (GDPR 18.3); registrera det först.',
      pl: 'Przed uchyleniem ograniczenia powiadamia się osobę (RODO 18 ust. 3); najpierw to odnotuj.',
    },
  },
  'processing-restricted': {
    status: 409,
    title: {
      en: 'The processing of these data is restricted',
      sv: 'Behandlingen av uppgifterna är begränsad',
      pl: 'Przetwarzanie tych danych jest ograniczone',
    },
    explanation: {
      en: 'Your authority keeps them and opens them to nobody new; nothing was recorded. “blockers” gives every ground. Lift the restriction, or record an exception of the law for the recipient (GDPR 18(2)).',
      sv: 'Din myndighet bevarar dem och öppnar dem inte för någon ny; inget registrerades. ”blockers” anger varje grund. Upphäv begränsningen, eller registrera ett lagligt undantag för mottagaren (GDPR 18.2).',
      pl: 'Twój organ je przechowuje i nikomu nowemu nie udostępnia; niczego nie zapisano. „blockers” podaje każdą podstawę. Uchyl ograniczenie albo odnotuj ustawowy wyjątek dla odbiorcy (RODO 18 ust. 2).',
    },
  },
  'data-protection-notice-not-found': {
    status: 404,
    title: { en: 'No such notice', sv: 'Underrättelsen finns inte', pl: 'Nie ma takiego zawiadomienia' },
    explanation: {
      en: 'No notice with this id was sent to your authority, nor by it to a body outside.',
      sv: 'Ingen underrättelse med detta id har skickats till din myndighet, eller av den till någon utanför.',
      pl: 'Zawiadomienia o tym identyfikatorze nie wysłano do twojego organu ani przez niego do podmiotu z zewnątrz.',
    },
  },
  'data-protection-notice-acknowledged': {
    status: 409,
    title: { en: 'It is acknowledged', sv: 'Den är kvitterad', pl: 'Zostało potwierdzone' },
    explanation: {
      en: 'The recipient has confirmed this notice already.',
      sv: 'Mottagaren har redan kvitterat underrättelsen.',
      pl: 'Odbiorca już potwierdził to zawiadomienie.',
    },
  },
} as const satisfies Record<string, ProblemEntry>;
