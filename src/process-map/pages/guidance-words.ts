import type { Text } from '../../kernel';

/** What the pages of guidance say themselves. */
export const guidanceWords = {
  title: { en: 'Guidance for caseworkers', sv: 'Vägledning för handläggare', pl: 'Wskazówki dla prowadzących sprawy' },
  about: {
    en: 'One page for each role: every step that it may take, when, and what the law demands before it. The number is how many steps there are.',
    sv: 'En sida för varje roll: varje steg som rollen får ta, när, och vad lagen kräver före steget. Siffran är antalet steg.',
    pl: 'Jedna strona dla każdej roli: każdy krok, kiedy można go podjąć i czego wymaga prawo. Liczba oznacza liczbę kroków.',
  },
  forRole: {
    en: 'Every step that this role may take in a case. What a case itself demands now is told by `GET /api/v1/cases/{caseId}/guidance`.',
    sv: 'Varje steg som rollen får ta i ett ärende. Vad ett visst ärende kräver nu visas av `GET /api/v1/cases/{caseId}/guidance`.',
    pl: 'Każdy krok, jaki ta rola może podjąć w sprawie. Czego sprawa wymaga teraz, podaje `GET /api/v1/cases/{caseId}/guidance`.',
  },
  version: { en: 'Version', sv: 'Version', pl: 'Wersja' },
  when: { en: 'When', sv: 'När', pl: 'Kiedy' },
  opens: { en: 'it opens the case', sv: 'det öppnar ärendet', pl: 'otwiera sprawę' },
  checklist: { en: 'Check before', sv: 'Kontrollera innan', pl: 'Sprawdź przedtem' },
  ground: { en: 'Ground', sv: 'Lagrum', pl: 'Podstawa' },
  meets: { en: 'Meets', sv: 'Uppfyller', pl: 'Dotrzymuje terminu' },
  starts: { en: 'Starts', sv: 'Startar', pl: 'Rozpoczyna bieg terminu' },
  records: { en: 'Records', sv: 'Registrerar', pl: 'Odnotowuje' },
  send: { en: 'Sent to', sv: 'Skickas till', pl: 'Wysyłane do' },
} as const satisfies Record<string, Text>;
