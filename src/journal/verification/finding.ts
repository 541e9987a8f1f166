import type { Text } from '../../kernel';

/** What verification can find. `sealed-erased` is lawful and no fault. */
export type FindingKind =
  | 'event-changed'
  | 'event-missing'
  | 'order-swapped'
  | 'link-broken'
  | 'tail-missing'
  | 'head-differs'
  | 'case-behind'
  | 'case-missing'
  | 'sealed-changed'
  | 'sealed-unknown'
  | 'sealed-erased'
  | 'sealed-missing'
  | 'sealed-returned'
  | 'receipt-changed'
  | 'receipt-missing'
  | 'receipt-swapped'
  | 'receipt-unlinked'
  | 'receipt-tail-missing'
  | 'receipt-of-other'
  | 'row-differs'
  | 'fold-impossible'
  | 'checkpoint-root-differs'
  | 'checkpoint-tail-missing'
  | 'checkpoint-event-differs'
  | 'checkpoint-case-missing'
  | 'checkpoint-receipt-missing'
  | 'checkpoint-receipt-differs'
  | 'checkpoint-signature-invalid'
  | 'checkpoint-key-unknown';

export interface Finding {
  readonly kind: FindingKind;
  /** A note is worth knowing and lawful; a fault is neither. */
  readonly severity: 'fault' | 'note';
  readonly caseId?: string;
  readonly sequence?: number;
  readonly text: Text;
}

interface Place {
  readonly caseId?: string;
  readonly sequence?: number;
}

/** A finding that is a fault, in words. */
export const fault = (kind: FindingKind, { caseId, sequence }: Place, text: Text): Finding => ({
  kind,
  severity: 'fault',
  ...(caseId !== undefined && { caseId }),
  ...(sequence !== undefined && { sequence }),
  text,
});

/** Numbers from one to another. */
export const span = (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`);

/** Every finding, in words. */
export const found = {
  changed: (at: Place): Finding =>
    fault('event-changed', at, {
      en: `Event ${at.sequence} is not as it was written: its content no longer gives its hash.`,
      sv: `Händelse ${at.sequence} är inte som den skrevs: innehållet ger inte längre dess hashvärde.`,
      pl: `Zdarzenie ${at.sequence} nie jest takie, jak je zapisano: jego treść nie daje już jego skrótu.`,
    }),
  missing: (caseId: string, from: number, to: number): Finding =>
    fault(
      'event-missing',
      { caseId, sequence: from },
      {
        en: `Removed from the journal: event ${span(from, to)}.`,
        sv: `Borttaget ur journalen: händelse ${span(from, to)}.`,
        pl: `Usunięto z dziennika: zdarzenie ${span(from, to)}.`,
      },
    ),
  swapped: (at: Place, written: number): Finding =>
    fault('order-swapped', at, {
      en: `The event at place ${at.sequence} was written as event ${written}: the order was changed.`,
      sv: `Händelsen på plats ${at.sequence} skrevs som händelse ${written}: ordningen har ändrats.`,
      pl: `Zdarzenie na miejscu ${at.sequence} zapisano jako zdarzenie ${written}: zmieniono kolejność.`,
    }),
  unlinked: (at: Place): Finding =>
    fault('link-broken', at, {
      en: `Event ${at.sequence} does not follow the event before it: the chain is broken here.`,
      sv: `Händelse ${at.sequence} följer inte på händelsen före den: kedjan är bruten här.`,
      pl: `Zdarzenie ${at.sequence} nie następuje po poprzednim: łańcuch jest tu przerwany.`,
    }),
  tailMissing: (from: number, to: number, caseId?: string): Finding =>
    fault(
      'tail-missing',
      { ...(caseId !== undefined && { caseId }), sequence: from },
      {
        en: `The end of the journal is cut off: event ${span(from, to)} is missing, which the case has recorded.`,
        sv: `Journalens slut är avklippt: händelse ${span(from, to)} saknas, som ärendet har registrerat.`,
        pl: `Koniec dziennika jest ucięty: brakuje zdarzenia ${span(from, to)}, które sprawa odnotowała.`,
      },
    ),
  headDiffers: (at: Place): Finding =>
    fault('head-differs', at, {
      en: `The case keeps another hash for its last event (${at.sequence}) than the journal.`,
      sv: `Ärendet har ett annat hashvärde för sin sista händelse (${at.sequence}) än journalen.`,
      pl: `Sprawa przechowuje inny skrót ostatniego zdarzenia (${at.sequence}) niż dziennik.`,
    }),
  behind: (at: Place, version: number): Finding =>
    fault('case-behind', at, {
      en: `The case row is at version ${version}, but the journal goes on to event ${at.sequence}.`,
      sv: `Ärenderaden är på version ${version}, men journalen fortsätter till händelse ${at.sequence}.`,
      pl: `Wiersz sprawy ma wersję ${version}, a dziennik sięga zdarzenia ${at.sequence}.`,
    }),
  caseMissing: (caseId: string): Finding =>
    fault(
      'case-missing',
      { caseId },
      {
        en: 'The journal knows this case, but its case row is gone.',
        sv: 'Journalen känner till ärendet, men dess ärenderad är borta.',
        pl: 'Dziennik zna tę sprawę, ale jej wiersz zniknął.',
      },
    ),
  sealedChanged: (at: Place): Finding =>
    fault('sealed-changed', at, {
      en: `The sealed part of event ${at.sequence} is not the one whose digest the journal keeps.`,
      sv: `Den förseglade delen av händelse ${at.sequence} är inte den vars kontrollsumma journalen har.`,
      pl: `Zapieczętowana część zdarzenia ${at.sequence} nie jest tą, której skrót zawiera dziennik.`,
    }),
  sealedUnknown: (at: Place): Finding =>
    fault('sealed-unknown', at, {
      en: `Event ${at.sequence} was written without a sealed part and has one now.`,
      sv: `Händelse ${at.sequence} skrevs utan förseglad del och har nu en.`,
      pl: `Zdarzenie ${at.sequence} zapisano bez części zapieczętowanej, a teraz ją ma.`,
    }),
  sealedErased: (at: Required<Place>): Finding => ({
    kind: 'sealed-erased',
    severity: 'note',
    ...at,
    text: {
      en: `The sealed part of event ${at.sequence} has been erased or is not open to the reader; the chain holds without it.`,
      sv: `Den förseglade delen av händelse ${at.sequence} är raderad eller inte öppen för läsaren; kedjan håller utan den.`,
      pl: `Zapieczętowana część zdarzenia ${at.sequence} została usunięta lub jest niedostępna dla czytającego; łańcuch trwa bez niej.`,
    },
  }),
  /** Gone, and nobody has left a receipt for it. */
  sealedMissing: (at: Place): Finding =>
    fault('sealed-missing', at, {
      en: `The sealed part of event ${at.sequence} is gone, and no receipt of a lawful erasure accounts for it.`,
      sv: `Den förseglade delen av händelse ${at.sequence} är borta, och inget kvitto på en lagenlig gallring förklarar det.`,
      pl: `Zapieczętowanej części zdarzenia ${at.sequence} nie ma, a nie wyjaśnia tego żadne pokwitowanie zgodnego z prawem usunięcia.`,
    }),
  /** As after a backup was restored: what was erased must be erased again. */
  sealedReturned: (at: Place): Finding =>
    fault('sealed-returned', at, {
      en: `The sealed part of event ${at.sequence} was erased and is there again.`,
      sv: `Den förseglade delen av händelse ${at.sequence} har gallrats och finns nu igen.`,
      pl: `Zapieczętowana część zdarzenia ${at.sequence} została usunięta, a jest z powrotem.`,
    }),
  rowDiffers: (caseId: string, columns: readonly string[]): Finding =>
    fault(
      'row-differs',
      { caseId },
      {
        en: `The stored case is not what its events give. Different: ${columns.join(', ')}.`,
        sv: `Det lagrade ärendet är inte vad händelserna ger. Avviker: ${columns.join(', ')}.`,
        pl: `Zapisana sprawa nie wynika z jej zdarzeń. Różnice: ${columns.join(', ')}.`,
      },
    ),
  foldImpossible: (caseId: string, why: string): Finding =>
    fault(
      'fold-impossible',
      { caseId },
      {
        en: `The events do not make a case: ${why}.`,
        sv: `Händelserna bildar inget ärende: ${why}.`,
        pl: `Zdarzenia nie tworzą sprawy: ${why}.`,
      },
    ),
} as const;

/** What comparing with a checkpoint finds. `name` is e.g. `checkpoint 3 of 2026-01-02T…`. */
export const foundAgainst = (name: Text) =>
  ({
    root: (was: Count, is: Count): Finding =>
      fault(
        'checkpoint-root-differs',
        {},
        {
          en: `${name.en} does not fit the journal any more: it counted ${was.cases} cases and ${was.events} events, of which ${is.cases} and ${is.events} are there now; something was changed, removed or added below it.`,
          sv: `${name.sv} stämmer inte längre med journalen: den räknade ${was.cases} ärenden och ${was.events} händelser, av vilka ${is.cases} och ${is.events} nu finns; något har ändrats, tagits bort eller lagts till under den.`,
          pl: `${name.pl} nie zgadza się już z dziennikiem: liczba spraw wynosiła ${was.cases}, a zdarzeń ${was.events}; teraz jest ich ${is.cases} i ${is.events}; coś zmieniono, usunięto lub dodano.`,
        },
      ),
    tail: (at: Place, last: number): Finding =>
      fault('checkpoint-tail-missing', at, {
        en: `${name.en} saw event ${at.sequence} of this case; the journal now ends at ${last}.`,
        sv: `${name.sv} såg händelse ${at.sequence} i ärendet; journalen slutar nu vid ${last}.`,
        pl: `${name.pl} obejmuje zdarzenie ${at.sequence} tej sprawy; dziennik kończy się teraz na ${last}.`,
      }),
    event: (at: Place): Finding =>
      fault('checkpoint-event-differs', at, {
        en: `${name.en} saw another event ${at.sequence} in this case: the history was rewritten.`,
        sv: `${name.sv} såg en annan händelse ${at.sequence} i ärendet: historiken har skrivits om.`,
        pl: `${name.pl} obejmuje inne zdarzenie ${at.sequence} tej sprawy: historię napisano na nowo.`,
      }),
    caseGone: (caseId: string): Finding =>
      fault(
        'checkpoint-case-missing',
        { caseId },
        {
          en: `${name.en} saw this case; it is gone from the journal.`,
          sv: `${name.sv} såg ärendet; det är borta ur journalen.`,
          pl: `${name.pl} obejmuje tę sprawę; zniknęła z dziennika.`,
        },
      ),
    signature: (): Finding =>
      fault(
        'checkpoint-signature-invalid',
        {},
        {
          en: `${name.en}: the signature does not fit, so the checkpoint itself was changed.`,
          sv: `${name.sv}: signaturen stämmer inte, så själva kontrollpunkten har ändrats.`,
          pl: `${name.pl}: podpis się nie zgadza, a więc zmieniono sam punkt kontrolny.`,
        },
      ),
    key: (keyId: string): Finding =>
      fault(
        'checkpoint-key-unknown',
        {},
        {
          en: `${name.en} is signed with the key ${keyId}, which is not known here.`,
          sv: `${name.sv} är signerad med nyckeln ${keyId}, som inte är känd här.`,
          pl: `${name.pl} podpisano kluczem ${keyId}, który nie jest tu znany.`,
        },
      ),
  }) as const;

interface Count {
  readonly cases: number;
  readonly events: number;
}

/** One line for a person to read. */
export const lineOf = ({ kind, caseId, text }: Finding, language: keyof Text = 'en'): string =>
  `${caseId === undefined ? '' : `${caseId}  `}${kind}  ${text[language]}`;
