import type { Language, Text } from '../../kernel';

/** What the commonest fields of events are called; others are told by their own name in the program. */
const titles: Readonly<Record<string, Text>> = {
  authority: { en: 'authority', sv: 'myndighet', pl: 'organ' },
  because: { en: 'because', sv: 'skäl', pl: 'przyczyna' },
  bestInterests: { en: 'best interests of the child', sv: 'barnets bästa', pl: 'dobro dziecka' },
  carrier: { en: 'carrier', sv: 'transportör', pl: 'przewoźnik' },
  court: { en: 'court', sv: 'domstol', pl: 'sąd' },
  decidedOn: { en: 'decided on', sv: 'beslutat den', pl: 'data decyzji' },
  destination: { en: 'destination', sv: 'destination', pl: 'cel podróży' },
  destinations: { en: 'destinations', sv: 'destinationer', pl: 'cele podróży' },
  dueAt: { en: 'due', sv: 'senast', pl: 'termin' },
  evidence: { en: 'evidence', sv: 'underlag', pl: 'dowody' },
  facts: { en: 'facts', sv: 'omständigheter', pl: 'okoliczności' },
  family: { en: 'family', sv: 'familj', pl: 'rodzina' },
  finalOn: { en: 'final on', sv: 'laga kraft den', pl: 'ostateczna od' },
  finding: { en: 'finding', sv: 'bedömning', pl: 'ustalenie' },
  ground: { en: 'ground', sv: 'grund', pl: 'podstawa' },
  groups: { en: 'parts of the case', sv: 'delar av ärendet', pl: 'części sprawy' },
  handbackPlan: { en: 'plan for handing back', sv: 'plan för återlämnande', pl: 'plan zwrotu' },
  health: { en: 'health', sv: 'hälsa', pl: 'zdrowie' },
  key: { en: 'which', sv: 'vilken', pl: 'które' },
  kind: { en: 'kind', sv: 'slag', pl: 'rodzaj' },
  languages: { en: 'languages', sv: 'språk', pl: 'języki' },
  legalReasons: { en: 'legal reasons', sv: 'rättsliga skäl', pl: 'uzasadnienie prawne' },
  lodgedOn: { en: 'lodged on', sv: 'inkom den', pl: 'wniesiono' },
  medication: { en: 'medication', sv: 'medicinering', pl: 'leki' },
  method: { en: 'method', sv: 'sätt', pl: 'sposób' },
  minor: { en: 'child', sv: 'barn', pl: 'dziecko' },
  name: { en: 'name', sv: 'namn', pl: 'nazwisko' },
  note: { en: 'note', sv: 'anteckning', pl: 'notatka' },
  number: { en: 'number', sv: 'nummer', pl: 'numer' },
  outcome: { en: 'outcome', sv: 'utfall', pl: 'wynik' },
  period: { en: 'period', sv: 'tid', pl: 'okres' },
  place: { en: 'place', sv: 'plats', pl: 'miejsce' },
  reasons: { en: 'reasons', sv: 'skäl', pl: 'uzasadnienie' },
  receivedBy: { en: 'received by', sv: 'mottaget av', pl: 'odebrał' },
  reception: { en: 'reception', sv: 'mottagande', pl: 'przyjęcie' },
  reference: { en: 'reference', sv: 'beteckning', pl: 'sygnatura' },
  restraintsAllowed: { en: 'restraints', sv: 'tvångsmedel', pl: 'środki przymusu' },
  risk: { en: 'risk', sv: 'risk', pl: 'ryzyko' },
  servedOn: { en: 'served on', sv: 'delgivet den', pl: 'doręczono' },
  startedAt: { en: 'from', sv: 'från', pl: 'od' },
  to: { en: 'to', sv: 'till', pl: 'do' },
  unaccompanied: { en: 'unaccompanied', sv: 'utan vårdnadshavare', pl: 'bez opieki' },
  until: { en: 'until', sv: 'till och med', pl: 'do dnia' },
  validUntil: { en: 'valid until', sv: 'giltigt till', pl: 'ważny do' },
  waivedOn: { en: 'waived on', sv: 'avstått den', pl: 'odstąpiono' },
  weeks: { en: 'weeks', sv: 'veckor', pl: 'tygodnie' },
};

/** `finalBecause` becomes `final because`. */
const spelled = (part: string): string => part.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();

/** The name of a field with the way to it, in the words of a language where they are known. */
export const nameOf = (path: readonly string[], language: Language): string =>
  path.map(part => (Object.hasOwn(titles, part) ? titles[part]?.[language] : undefined) ?? spelled(part)).join(' › ');
