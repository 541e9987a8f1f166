import type { ProblemEntry } from './entry';

/** Who inside an authority is let into a case. */
export const circleProblems = {
  'no-mandate': {
    status: 403,
    title: { en: 'You hold no such mandate', sv: 'Du har inget sådant uppdrag', pl: 'Nie masz takiego upoważnienia' },
    explanation: {
      en: 'On-Behalf-Of names a colleague who has given you no mandate that is in force. Ask the colleague or a supervisor.',
      sv: 'On-Behalf-Of anger en kollega som inte har gett dig något uppdrag som gäller. Fråga kollegan eller en arbetsledare.',
      pl: 'On-Behalf-Of wskazuje osobę, która nie udzieliła Ci obowiązującego upoważnienia. Zwróć się do niej lub do przełożonego.',
    },
  },
  'own-name-needed': {
    status: 403,
    title: { en: 'This is done in one’s own name', sv: 'Detta görs i eget namn', pl: 'To robi się we własnym imieniu' },
    explanation: {
      en: 'A mandate is for the work on cases. Neither half of what takes two persons, and nothing about who is let in, is done for somebody else: leave out On-Behalf-Of.',
      sv: 'Ett uppdrag gäller arbetet med ärenden. Ingendera halvan av det som kräver två personer, och inget om vem som släpps in, görs för någon annans räkning: utelämna On-Behalf-Of.',
      pl: 'Upoważnienie dotyczy prowadzenia spraw. Żadnej z czynności wymagających dwóch osób ani decyzji o dostępie nie podejmuje się za kogoś: pomiń On-Behalf-Of.',
    },
  },
  'grant-not-found': {
    status: 404,
    title: { en: 'No such grant', sv: 'Behörigheten finns inte', pl: 'Nie ma takiego uprawnienia' },
    explanation: {
      en: 'Your authority has no grant with this id, or none of yours.',
      sv: 'Din myndighet har ingen behörighet med detta id, eller ingen som rör dig.',
      pl: 'Twój organ nie ma uprawnienia o tym identyfikatorze lub nie dotyczy ono Ciebie.',
    },
  },
  'mandate-not-found': {
    status: 404,
    title: { en: 'No such mandate', sv: 'Uppdraget finns inte', pl: 'Nie ma takiego upoważnienia' },
    explanation: {
      en: 'Your authority has no mandate with this id, or none of yours.',
      sv: 'Din myndighet har inget uppdrag med detta id, eller inget som rör dig.',
      pl: 'Twój organ nie ma upoważnienia o tym identyfikatorze lub nie dotyczy ono Ciebie.',
    },
  },
  'break-glass-not-found': {
    status: 404,
    title: { en: 'No such urgent access', sv: 'Nödåtkomsten finns inte', pl: 'Nie ma takiego dostępu awaryjnego' },
    explanation: {
      en: 'Nobody in your authority has opened a case under this id.',
      sv: 'Ingen vid din myndighet har öppnat ett ärende under detta id.',
      pl: 'Nikt w Twoim organie nie otworzył sprawy pod tym identyfikatorem.',
    },
  },
  'access-over': {
    status: 409,
    title: { en: 'It is decided or over', sv: 'Det är avgjort eller slut', pl: 'To już rozstrzygnięto lub minęło' },
    explanation: {
      en: 'A grant, a mandate and a review are decided once, and end by themselves. Ask anew if it is still needed.',
      sv: 'En behörighet, ett uppdrag och en granskning avgörs en gång och upphör av sig själva. Begär på nytt om det behövs.',
      pl: 'Uprawnienie, upoważnienie i ocenę rozstrzyga się raz i wygasają same. W razie potrzeby poproś ponownie.',
    },
  },
  'case-open-to-you': {
    status: 409,
    title: { en: 'You see this case already', sv: 'Du ser redan ärendet', pl: 'Widzisz już tę sprawę' },
    explanation: {
      en: 'Nothing was opened, and nobody was alerted.',
      sv: 'Inget öppnades och ingen larmades.',
      pl: 'Niczego nie otwarto i nikogo nie powiadomiono.',
    },
  },
  'protection-standing': {
    status: 409,
    title: { en: 'The case is protected already', sv: 'Ärendet är redan skyddat', pl: 'Sprawa jest już chroniona' },
    explanation: {
      en: 'Lift the marking that stands before another is set.',
      sv: 'Häv den markering som gäller innan en annan sätts.',
      pl: 'Uchyl obowiązujące oznaczenie, zanim ustanowisz inne.',
    },
  },
  'protection-not-yours': {
    status: 409,
    title: { en: 'There is nothing for you to lift', sv: 'Du har inget att häva', pl: 'Nie masz czego uchylić' },
    explanation: {
      en: 'The case is not protected, or another authority has marked it; that authority lifts it.',
      sv: 'Ärendet är inte skyddat, eller så har en annan myndighet markerat det; den häver det.',
      pl: 'Sprawa nie jest chroniona albo oznaczył ją inny organ; on ją uchyla.',
    },
  },
  'case-taken': {
    status: 409,
    title: { en: 'The case is not yours to take', sv: 'Du kan inte ta ärendet', pl: 'Nie możesz wziąć tej sprawy' },
    explanation: {
      en: 'A colleague is in charge of it, or it does not wait in a unit of yours. A supervisor can assign it.',
      sv: 'En kollega ansvarar för det, eller så väntar det inte vid någon av dina enheter. En arbetsledare kan tilldela det.',
      pl: 'Prowadzi ją inna osoba albo nie czeka ona w Twojej jednostce. Może ją przydzielić przełożony.',
    },
  },
} as const satisfies Record<string, ProblemEntry>;
