import type { ProblemEntry } from './entry';

/** Cases, persons and what is done to them. */
export const caseProblems = {
  'case-not-found': {
    status: 404,
    title: { en: 'No such case', sv: 'Ärendet finns inte', pl: 'Nie ma takiej sprawy' },
    explanation: {
      en: 'There is no case with this id among those in which your authority takes part.',
      sv: 'Det finns inget ärende med detta id bland dem som din myndighet deltar i.',
      pl: 'Wśród spraw, w których uczestniczy Twój organ, nie ma sprawy o tym identyfikatorze.',
    },
  },
  'person-not-found': {
    status: 404,
    title: { en: 'No such person', sv: 'Personen finns inte', pl: 'Nie ma takiej osoby' },
    explanation: {
      en: 'There is no person with this id in the cases in which your authority takes part.',
      sv: 'Det finns ingen person med detta id i de ärenden som din myndighet deltar i.',
      pl: 'W sprawach, w których uczestniczy Twój organ, nie ma osoby o tym identyfikatorze.',
    },
  },
  'order-not-found': {
    status: 404,
    title: { en: 'No such order', sv: 'Uppdraget finns inte', pl: 'Nie ma takiego zlecenia' },
    explanation: {
      en: 'There is no transport order with this id that concerns your authority.',
      sv: 'Det finns inget transportuppdrag med detta id som rör din myndighet.',
      pl: 'Nie ma zlecenia transportu o tym identyfikatorze, które dotyczy Twojego organu.',
    },
  },
  'operation-not-found': {
    status: 404,
    title: { en: 'No such operation', sv: 'Åtgärden finns inte', pl: 'Nie ma takiej operacji' },
    explanation: {
      en: 'There is no running or finished operation with this id that your authority started.',
      sv: 'Det finns ingen pågående eller avslutad åtgärd med detta id som din myndighet har startat.',
      pl: 'Nie ma trwającej ani zakończonej operacji o tym identyfikatorze rozpoczętej przez Twój organ.',
    },
  },
  'country-profile-not-found': {
    status: 404,
    title: { en: 'No profile of this country', sv: 'Landprofil saknas', pl: 'Nie ma profilu tego kraju' },
    explanation: {
      en: 'Nothing has been recorded about taking people back to this country. Embassy officers and supervisors can begin a profile.',
      sv: 'Inget har registrerats om återtagande till detta land. Ambassadhandläggare och arbetsledare kan börja en profil.',
      pl: 'Nie odnotowano niczego o przyjmowaniu osób przez ten kraj. Profil mogą założyć pracownicy ds. kontaktów z ambasadami i przełożeni.',
    },
  },
  'country-profile-exists': {
    status: 409,
    title: { en: 'The country has a profile', sv: 'Landet har redan en profil', pl: 'Kraj ma już profil' },
    explanation: {
      en: 'Read it, and record a new version with its ETag in If-Match.',
      sv: 'Läs den och registrera en ny version med dess ETag i If-Match.',
      pl: 'Należy go odczytać i zapisać nową wersję, podając jego ETag w nagłówku If-Match.',
    },
  },
  'transport-operation-not-found': {
    status: 404,
    title: {
      en: 'No such transport operation',
      sv: 'Transportinsatsen finns inte',
      pl: 'Nie ma takiej operacji transportowej',
    },
    explanation: {
      en: 'There is no operation with this id that your authority plans or with which a person of yours travels.',
      sv: 'Det finns ingen insats med detta id som din myndighet planerar eller som någon av era personer reser med.',
      pl: 'Nie ma operacji o tym identyfikatorze, którą planuje Twój organ lub w której podróżuje Wasza osoba.',
    },
  },
  'transport-operation-over': {
    status: 409,
    title: { en: 'The operation is over', sv: 'Insatsen är avslutad', pl: 'Operacja jest zakończona' },
    explanation: {
      en: 'It was carried out or cancelled and is not changed any more; only costs are still recorded.',
      sv: 'Den är genomförd eller inställd och ändras inte längre; endast kostnader registreras ännu.',
      pl: 'Została wykonana lub odwołana i nie podlega już zmianom; można jedynie odnotować koszty.',
    },
  },
  'transport-operation-full': {
    status: 409,
    title: {
      en: 'The operation has no seat left',
      sv: 'Insatsen har ingen plats kvar',
      pl: 'Brak wolnych miejsc w operacji',
    },
    explanation: {
      en: 'As many orders travel with it as it has seats. Give it more seats, cancel an order, or plan another journey.',
      sv: 'Lika många beställningar reser med den som den har platser. Ge den fler platser, avbeställ någon eller planera en annan resa.',
      pl: 'Podróżuje w niej tyle zleceń, ile ma miejsc. Zwiększ liczbę miejsc, odwołaj zlecenie albo zaplanuj inną podróż.',
    },
  },
  'transition-not-allowed': {
    status: 409,
    title: {
      en: 'The case does not allow this now',
      sv: 'Ärendet tillåter inte detta nu',
      pl: 'Stan sprawy na to teraz nie pozwala',
    },
    explanation: {
      en: '“blockers” gives every reason with its legal ground, who can clear it and when; “available” names what can be done instead.',
      sv: '”blockers” anger varje skäl med sitt lagrum, vem som kan undanröja det och när; ”available” anger vad som kan göras i stället.',
      pl: '„blockers” podaje każdą przyczynę z podstawą prawną, kto i kiedy może ją usunąć; „available” wskazuje, co można zrobić zamiast tego.',
    },
  },
  'precondition-required': {
    status: 428,
    title: { en: 'If-Match is needed', sv: 'If-Match krävs', pl: 'Wymagany jest nagłówek If-Match' },
    explanation: {
      en: 'Read the case, then send its ETag in If-Match, so that nobody overwrites what another has just done.',
      sv: 'Läs ärendet och skicka dess ETag i If-Match, så att ingen skriver över det någon annan nyss har gjort.',
      pl: 'Odczytaj sprawę i wyślij jej ETag w nagłówku If-Match, aby nikt nie nadpisał tego, co ktoś inny właśnie zrobił.',
    },
  },
  'version-conflict': {
    status: 412,
    title: {
      en: 'The case has changed meanwhile',
      sv: 'Ärendet har ändrats under tiden',
      pl: 'Sprawa w międzyczasie się zmieniła',
    },
    explanation: {
      en: 'Somebody acted on the case after you read it; nothing of yours was recorded. Read it again and decide anew.',
      sv: 'Någon har agerat i ärendet efter att du läste det; inget av ditt har registrerats. Läs det igen och ta ny ställning.',
      pl: 'Ktoś wykonał czynność w sprawie po jej odczytaniu przez Ciebie; nic nie zostało zapisane. Odczytaj ją ponownie i zdecyduj na nowo.',
    },
  },
  'idempotency-key-missing': {
    status: 400,
    title: {
      en: 'Idempotency-Key is needed',
      sv: 'Idempotency-Key krävs',
      pl: 'Wymagany jest nagłówek Idempotency-Key',
    },
    explanation: {
      en: 'Send a new random key of 8 to 128 visible characters with every new command, and the same key when you repeat it.',
      sv: 'Skicka en ny slumpad nyckel på 8 till 128 synliga tecken med varje nytt kommando, och samma nyckel när du upprepar det.',
      pl: 'Z każdym nowym poleceniem wyślij nowy losowy klucz o długości od 8 do 128 widocznych znaków, a przy powtórzeniu ten sam klucz.',
    },
  },
  'idempotency-key-reused': {
    status: 422,
    title: {
      en: 'The key was used for another request',
      sv: 'Nyckeln har använts för ett annat anrop',
      pl: 'Klucz został użyty w innym żądaniu',
    },
    explanation: {
      en: 'This Idempotency-Key already belongs to a request with another content. Take a new key for a new command.',
      sv: 'Den här nyckeln hör redan till ett anrop med annat innehåll. Ta en ny nyckel för ett nytt kommando.',
      pl: 'Ten klucz należy już do żądania o innej treści. Do nowego polecenia użyj nowego klucza.',
    },
  },
  'idempotency-in-progress': {
    status: 409,
    title: {
      en: 'The same request is still running',
      sv: 'Samma anrop pågår fortfarande',
      pl: 'To samo żądanie jest jeszcze wykonywane',
    },
    explanation: {
      en: 'The first request with this key has not finished. Repeat it in a moment to get its answer.',
      sv: 'Det första anropet med nyckeln är inte klart. Upprepa det om en stund för att få svaret.',
      pl: 'Pierwsze żądanie z tym kluczem jeszcze się nie zakończyło. Powtórz je za chwilę, aby otrzymać odpowiedź.',
    },
    headers: { 'Retry-After': '1' },
  },
  'travel-document-incomplete': {
    status: 422,
    title: {
      en: 'The travel document lacks particulars',
      sv: 'Resehandlingen saknar uppgifter',
      pl: 'W dokumencie podróży brakuje danych',
    },
    explanation: {
      en: 'The form demands particulars that are not on record. “errors” points to each place of the document: record statements on the person, or the document with its particulars.',
      sv: 'Formuläret kräver uppgifter som inte är registrerade. ”errors” pekar på varje fält i handlingen: registrera uppgifter om personen, eller handlingen med sina uppgifter.',
      pl: 'Formularz wymaga danych, których nie odnotowano. „errors” wskazuje każde pole dokumentu: należy odnotować dane osoby albo dokument wraz z jego danymi.',
    },
  },
  'no-rule-version': {
    status: 422,
    title: {
      en: 'No rule is recorded for that date',
      sv: 'Ingen regel finns för det datumet',
      pl: 'Brak przepisu dla tej daty',
    },
    explanation: {
      en: 'Samverk holds no version of this rule for the date whose law applies, and it does not guess.',
      sv: 'Samverk har ingen version av regeln för det datum vars lag gäller, och gissar inte.',
      pl: 'Samverk nie zawiera wersji tego przepisu dla daty, według której stosuje się prawo, i nie zgaduje.',
    },
  },
  'rule-not-found': {
    status: 404,
    title: { en: 'No such rule', sv: 'Regeln finns inte', pl: 'Nie ma takiego przepisu' },
    explanation: {
      en: 'No rule of law is kept under this key. The list of rules names every key.',
      sv: 'Ingen regel finns under denna nyckel. Listan över regler anger alla nycklar.',
      pl: 'Pod tym kluczem nie ma żadnego przepisu. Wszystkie klucze podaje lista przepisów.',
    },
  },
  'unanswerable-question': {
    status: 422,
    title: {
      en: 'The rule cannot answer this',
      sv: 'Regeln kan inte besvara detta',
      pl: 'Przepis nie pozwala na to odpowiedzieć',
    },
    explanation: {
      en: 'The question lacks something that the rule needs, or gives something that it does not take. “detail” says what.',
      sv: 'Frågan saknar något som regeln behöver, eller anger något som den inte tar emot. ”detail” säger vad.',
      pl: 'Pytaniu brakuje czegoś, czego wymaga przepis, albo zawiera coś, czego on nie przyjmuje. Wyjaśnia to „detail”.',
    },
  },
  'no-calendar': {
    status: 422,
    title: {
      en: 'No calendar covers that year',
      sv: 'Ingen kalender täcker det året',
      pl: 'Brak kalendarza dla tego roku',
    },
    explanation: {
      en: 'The public holidays of that year are not recorded, so a deadline in it cannot be computed.',
      sv: 'Helgdagarna det året är inte registrerade, så en frist i det kan inte beräknas.',
      pl: 'Dni wolne w tym roku nie są zapisane, więc nie można obliczyć terminu, który w nim przypada.',
    },
  },
  'legal-hold-not-found': {
    status: 404,
    title: { en: 'No such legal hold', sv: 'Gallringsstoppet finns inte', pl: 'Nie ma takiego wstrzymania' },
    explanation: {
      en: 'Your authority has imposed no hold with this id.',
      sv: 'Din myndighet har inte beslutat om något gallringsstopp med detta id.',
      pl: 'Twój organ nie zarządził wstrzymania o tym identyfikatorze.',
    },
  },
  'legal-hold-over': {
    status: 409,
    title: { en: 'The hold was lifted', sv: 'Gallringsstoppet är upphävt', pl: 'Wstrzymanie uchylono' },
    explanation: {
      en: 'It holds nothing any more. Impose a new one if that is needed.',
      sv: 'Det stoppar inget längre. Besluta om ett nytt om det behövs.',
      pl: 'Niczego już nie wstrzymuje. W razie potrzeby zarządź nowe.',
    },
  },
  'destruction-list-not-found': {
    status: 404,
    title: { en: 'No such destruction list', sv: 'Gallringslistan finns inte', pl: 'Nie ma takiej listy zniszczenia' },
    explanation: {
      en: 'Your authority has no list with this id.',
      sv: 'Din myndighet har ingen lista med detta id.',
      pl: 'Twój organ nie ma listy o tym identyfikatorze.',
    },
  },
  'destruction-list-decided': {
    status: 409,
    title: {
      en: 'The list has been decided on',
      sv: 'Beslut om listan är redan fattat',
      pl: 'O liście już zdecydowano',
    },
    explanation: {
      en: 'A list is approved or rejected once. Propose a new one for what remains.',
      sv: 'En lista godkänns eller avslås en gång. Föreslå en ny för det som återstår.',
      pl: 'Listę zatwierdza się lub odrzuca raz. Dla pozostałych spraw zaproponuj nową.',
    },
  },
  'second-person-needed': {
    status: 403,
    title: { en: 'Another person must approve', sv: 'Någon annan måste godkänna', pl: 'Zatwierdzić musi inna osoba' },
    explanation: {
      en: 'Where two must agree, whoever prepared it, or is let in by it, may take it back and may not approve it. Nobody lets oneself in, and nobody reviews oneself.',
      sv: 'Där två måste vara överens får den som har förberett det, eller släpps in genom det, ta tillbaka det men inte godkänna det. Ingen släpper in sig själv och ingen granskar sig själv.',
      pl: 'Gdzie potrzeba zgody dwojga, przygotowujący lub uzyskujący przez to dostęp może to wycofać, lecz nie może zatwierdzić. Nikt nie wpuszcza sam siebie ani nie ocenia sam siebie.',
    },
  },
  'not-ready-for-destruction': {
    status: 409,
    title: {
      en: 'Not everything on the list may be destroyed',
      sv: 'Allt på listan får inte förstöras',
      pl: 'Nie wszystko na liście wolno zniszczyć',
    },
    explanation: {
      en: 'Nothing was recorded. “errors” names each case that is open, not due, on hold, listed elsewhere or another’s to decide on.',
      sv: 'Inget registrerades. ”errors” anger varje ärende som är öppet, inte förfallet, stoppat, redan listat eller en annan myndighets sak.',
      pl: 'Niczego nie zapisano. „errors” wskazuje każdą sprawę otwartą, niewymagalną, wstrzymaną, już ujętą lub należącą do innego organu.',
    },
  },
  'retention-undetermined': {
    status: 409,
    title: {
      en: 'No retention period is known',
      sv: 'Ingen bevarandetid är känd',
      pl: 'Okres przechowywania nie jest znany',
    },
    explanation: {
      en: 'A rule without a period destroys nothing. Record the period that an archive decision gives your authority, with that decision as its source.',
      sv: 'En regel utan tid förstör ingenting. Registrera den tid som ett arkivbeslut ger din myndighet, med beslutet som källa.',
      pl: 'Przepis bez okresu niczego nie niszczy. Zapisz okres, który twojemu organowi daje decyzja archiwalna, z tą decyzją jako źródłem.',
    },
  },
} as const satisfies Record<string, ProblemEntry>;
