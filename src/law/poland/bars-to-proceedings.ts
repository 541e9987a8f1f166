import type { Citation, Text } from '../../kernel';
import { uoc } from './acts';

/** A circumstance in which the law opens no return proceedings, or ends those that are open (art. 299, 303). */
export interface BarToProceedings {
  readonly title: Text;
  readonly legalBasis: readonly Citation[];
  /** Codes of why a decision may be made in spite of it. */
  readonly exceptions?: readonly string[];
  /** Dated rule that ends it, from the day since when it is there. */
  readonly rule?: string;
}

const bar = (en: string, sv: string, pl: string, ...legalBasis: readonly Citation[]): BarToProceedings => ({
  title: { en, sv, pl },
  legalBasis,
});

/** The points of art. 303(1) as far as our sources name them, pending protection (303(4)) and the times of legal stay. */
export const barsToProceedings = {
  'protection-granted': bar(
    'refugee status or subsidiary protection',
    'flyktingstatus eller alternativt skydd',
    'status uchodźcy lub ochrona uzupełniająca',
    uoc('303(1)(1)'),
  ),
  'humanitarian-or-tolerated-stay': bar(
    'humanitarian or tolerated stay',
    'humanitär eller tolererad vistelse',
    'zgoda na pobyt humanitarny lub tolerowany',
    uoc('303(1)(2)'),
  ),
  'permit-187': bar(
    'a temporary permit under art. 187(6) or (7)',
    'ett tillfälligt tillstånd enligt art. 187(6) eller (7)',
    'zezwolenie na pobyt czasowy z art. 187 pkt 6 lub 7',
    uoc('303(1)(3)'),
  ),
  'spouse-of-citizen-or-resident': {
    ...bar(
      'marriage with a Polish citizen or a permanent or long-term resident',
      'äktenskap med polsk medborgare eller någon med permanent eller varaktig bosättning',
      'małżeństwo z obywatelem polskim lub rezydentem stałym albo długoterminowym',
      uoc('303(1)(4)'),
    ),
    exceptions: ['security', 'sham-marriage'],
  },
  'visa-or-permit-of-victim': bar(
    'a visa under art. 60(1)(23), or a permit under art. 176 or 181(1)',
    'visering enligt art. 60(1)(23) eller tillstånd enligt art. 176 eller 181(1)',
    'wiza z art. 60 ust. 1 pkt 23 lub zezwolenie z art. 176 albo 181 ust. 1',
    uoc('303(1)(5)'),
  ),
  'return-decision-of-another-state': bar(
    'a return decision of another state is being carried out; a written instruction is given instead (art. 314a)',
    'ett återvändandebeslut från en annan stat verkställs; i stället ges en skriftlig anvisning (art. 314a)',
    'wykonywana jest decyzja powrotowa innego państwa; zamiast decyzji wydaje się pouczenie (art. 314a)',
    uoc('303(1)(5a)'),
    uoc('314a'),
  ),
  'permanent-or-long-term-resident': bar(
    'a permanent or long-term residence permit',
    'permanent uppehållstillstånd eller ställning som varaktigt bosatt',
    'zezwolenie na pobyt stały lub rezydenta długoterminowego UE',
    uoc('303(1)(6)'),
  ),
  'permit-of-another-state': {
    ...bar(
      'a permit of another state that applies the Return Directive; the person is told to go there',
      'tillstånd i en annan stat som tillämpar återvändandedirektivet; personen uppmanas att resa dit',
      'zezwolenie innego państwa stosującego dyrektywę powrotową; cudzoziemca poucza się o wyjeździe do niego',
      uoc('303(1)(7)'),
    ),
    exceptions: ['did-not-go-there'],
  },
  'posted-worker': bar(
    'posted to work here from another Member State',
    'utstationerad hit från en annan medlemsstat',
    'delegowanie do pracy z innego państwa członkowskiego',
    uoc('303(1)(8)'),
  ),
  'immediate-handover': bar(
    'immediate handover or readmission to a neighbouring state',
    'omedelbart överlämnande eller återtagande',
    'niezwłoczne przekazanie lub readmisja',
    uoc('303(1)(9)'),
  ),
  'caught-after-illegal-crossing': bar(
    'met right after an illegal crossing of the external border: an order to leave is issued instead (art. 303b)',
    'påträffad strax efter olovlig passage av yttre gräns: i stället utfärdas en order att lämna landet (art. 303b)',
    'ujęcie bezpośrednio po nielegalnym przekroczeniu granicy zewnętrznej: wydaje się postanowienie (art. 303b)',
    uoc('303(1)(9a)'),
    uoc('303b'),
  ),
  'trafficking-certificate': bar(
    'a certificate as a presumed victim of trafficking (art. 170)',
    'intyg som förmodat offer för människohandel (art. 170)',
    'zaświadczenie domniemanej ofiary handlu ludźmi (art. 170)',
    uoc('303(1)', 'verify'),
    uoc('170'),
  ),
  'transfer-under-agreement': bar(
    'transfer to another state under an agreement: a decision of its own is made (art. 303a)',
    'överföring till en annan stat enligt avtal: ett eget beslut fattas (art. 303a)',
    'przekazanie do innego państwa na podstawie umowy: wydaje się odrębną decyzję (art. 303a)',
    uoc('303(1)(11)'),
    uoc('303a'),
  ),
  'responsible-state-transfer': bar(
    'transfer to the state responsible for the application for protection',
    'överföring till den stat som ansvarar för ansökan om skydd',
    'przekazanie do państwa odpowiedzialnego za wniosek o ochronę',
    uoc('303(1)', 'verify'),
  ),
  'criminal-surrender': bar(
    'surrender or extradition in a criminal matter',
    'överlämnande eller utlämning i brottmål',
    'przekazanie lub ekstradycja w sprawie karnej',
    uoc('303(1)', 'verify'),
  ),
  'protection-pending': {
    ...bar(
      'an application for international protection that is being examined',
      'en ansökan om internationellt skydd som prövas',
      'rozpatrywany wniosek o ochronę międzynarodową',
      uoc('303(4)'),
    ),
    exceptions: ['subsequent-application'],
  },
  'legal-stay-after-refusal': {
    ...bar(
      'the time to leave after a final refusal, or after temporary protection has ended, is legal stay',
      'tiden för utresa efter slutligt avslag eller upphört tillfälligt skydd är laglig vistelse',
      'czas na wyjazd po ostatecznej odmowie lub ustaniu ochrony czasowej jest pobytem legalnym',
      uoc('299(6)'),
      uoc('299(6a)'),
      uoc('299(7)'),
    ),
    rule: 'pl.legal-stay.after-refusal',
  },
  'legal-stay-after-obstacle': {
    ...bar(
      'the days after an obstacle to removal has ended are legal stay',
      'dagarna efter att ett hinder mot avlägsnande upphört är laglig vistelse',
      'dni po ustaniu przeszkody do wydalenia są pobytem legalnym',
      uoc('299'),
    ),
    rule: 'pl.legal-stay.after-obstacle',
  },
} as const satisfies Readonly<Record<string, BarToProceedings>>;

export type BarCode = keyof typeof barsToProceedings;
export const barCodes = Object.keys(barsToProceedings) as readonly BarCode[];
export const barExceptions = ['security', 'sham-marriage', 'did-not-go-there', 'subsequent-application'] as const;
export const lawOfBar = (code: BarCode): BarToProceedings => barsToProceedings[code];

/** What each circumstance is called. */
export const barTitles: Readonly<Record<string, Text>> = Object.fromEntries(
  Object.entries(barsToProceedings).map(([code, { title }]) => [code, title]),
);
