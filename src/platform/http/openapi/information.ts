import { apiVersion } from '../api-version';

/** What the document says about the API as a whole, in English and Swedish (DIGG DOK.06). */
const description = `
Samverk carries a return case from the decision to a confirmed and documented end, through the hands of several
authorities, each acting only where the law lets it. One command is one POST; what is refused is refused with every
reason, its legal ground, and who can clear it.

**How to begin.** Get a token from the issuer of your authority and send it as \`Authorization: Bearer\`. Read a case, then
send its \`ETag\` in \`If-Match\` and a fresh \`Idempotency-Key\` with every command. \`?dryRun=true\` tells what would happen.
Fields, codes and enumerated values may be added within the same major version: clients skip what they do not know.

**Limitations.** Samverk supports decisions and does not make them. Rows of law marked \`verify\` have not been checked
against the source. Each caller has an allowance of requests (\`RateLimit\` headers); a body has at most 256 KiB, 12 levels
and lists of 1000 items. Times are UTC with milliseconds; days are days in the country of the case.

---

Samverk för ett återvändandeärende från beslutet till ett bekräftat och dokumenterat slut, genom flera myndigheters
händer, där var och en agerar bara där lagen medger det. Ett kommando är ett POST-anrop; det som nekas nekas med alla
skäl, deras lagrum och vem som kan undanröja dem.

**Så börjar du.** Hämta en åtkomstbiljett (token) hos din myndighets utfärdare och skicka den som
\`Authorization: Bearer\`. Läs ett ärende och skicka sedan dess \`ETag\` i \`If-Match\` och en ny \`Idempotency-Key\` med varje
kommando. \`?dryRun=true\` visar vad som skulle hända. Fält, koder och uppräknade värden kan tillkomma inom samma
huvudversion: klienter hoppar över det som de inte känner till.

**Begränsningar.** Samverk stödjer beslut men fattar dem inte. Lagregler märkta \`verify\` har inte kontrollerats mot
källan. Varje anropare har ett utrymme för anrop (\`RateLimit\`-huvuden); ett innehåll har högst 256 KiB, 12 nivåer och
listor om 1000 poster. Tider är UTC med millisekunder; dagar är dagar i ärendets land.
`.trim();

export const information = {
  title: 'Samverk',
  version: apiVersion,
  description,
  contact: { name: 'Samverk', url: 'https://samverk.example.org', email: 'api@samverk.example.org' },
  license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/sv/' },
  sla: {
    availability: 'Set by the authority that runs the service / Sätts av den myndighet som driver tjänsten',
    responseTime: 'Set by the authority that runs the service / Sätts av den myndighet som driver tjänsten',
    support: 'Set by the authority that runs the service / Sätts av den myndighet som driver tjänsten',
  },
  externalDocs: {
    description: 'Guide and source / Vägledning och källkod',
    url: 'https://samverk.example.org/docs',
  },
} as const;
