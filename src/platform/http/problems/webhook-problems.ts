import type { ProblemEntry } from './entry';

/** What stands in the way of pushing events to another system. */
export const webhookProblems = {
  'webhook-not-found': {
    status: 404,
    title: { en: 'No such webhook', sv: 'Webhooken finns inte', pl: 'Nie ma takiego webhooka' },
    explanation: {
      en: 'Your authority has no webhook with this id, or none of yours.',
      sv: 'Din myndighet har ingen webhook med detta id, eller ingen som är din.',
      pl: 'Twój organ nie ma webhooka o tym identyfikatorze lub nie należy on do Ciebie.',
    },
  },
  'webhooks-off': {
    status: 409,
    title: { en: 'There are no webhooks here', sv: 'Här finns inga webhookar', pl: 'Nie ma tu webhooków' },
    explanation: {
      en: 'Whoever runs this installation has listed no receiver (WEBHOOK_HOSTS). Read the feed instead: GET /events.',
      sv: 'Den som driver installationen har inte listat någon mottagare (WEBHOOK_HOSTS). Läs flödet i stället: GET /events.',
      pl: 'Prowadzący instalację nie wskazał żadnego odbiorcy (WEBHOOK_HOSTS). Zamiast tego czytaj strumień: GET /events.',
    },
  },
  'webhook-limit-reached': {
    status: 409,
    title: {
      en: 'Your authority has no room for another webhook',
      sv: 'Din myndighet har inte plats för fler webhookar',
      pl: 'Twój organ nie może mieć więcej webhooków',
    },
    explanation: {
      en: 'Remove one that nobody needs any more.',
      sv: 'Ta bort någon som inte längre behövs.',
      pl: 'Usuń taki, którego nikt już nie potrzebuje.',
    },
  },
} as const satisfies Record<string, ProblemEntry>;
