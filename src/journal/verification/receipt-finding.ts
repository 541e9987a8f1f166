import type { Text } from '../../kernel';
import { fault, span, type Finding } from './finding';

/** Of what there are receipts: of erasures that two persons decided, and of words that went by themselves. */
export type ReceiptKind = 'erasure' | 'expiry';

const names: Readonly<Record<ReceiptKind, Text>> = {
  erasure: { en: 'Erasure receipt', sv: 'Gallringskvitto', pl: 'Pokwitowanie usunięcia' },
  expiry: { en: 'Expiry receipt', sv: 'Kvitto på utgången tid', pl: 'Pokwitowanie upływu czasu' },
};

const named = (kind: ReceiptKind, number: number | string): Text => ({
  en: `${names[kind].en} ${number}`,
  sv: `${names[kind].sv} ${number}`,
  pl: `${names[kind].pl} ${number}`,
});

/** What can be wrong with a receipt, in words. */
export const foundOfReceipt = (kind: ReceiptKind, number: number, caseId?: string) => {
  const name = named(kind, number);
  const at = { ...(caseId !== undefined && { caseId }) };
  return {
    changed: (): Finding =>
      fault('receipt-changed', at, {
        en: `${name.en} is not as it was written.`,
        sv: `${name.sv} är inte som det skrevs.`,
        pl: `${name.pl} nie jest takie, jak je zapisano.`,
      }),
    missing: (from: number, to: number): Finding => {
      const gone = named(kind, span(from, to));
      return fault(
        'receipt-missing',
        {},
        {
          en: `Removed: ${gone.en}.`,
          sv: `Borttaget: ${gone.sv}.`,
          pl: `Usunięto: ${gone.pl}.`,
        },
      );
    },
    swapped: (written: number): Finding =>
      fault('receipt-swapped', at, {
        en: `${name.en} was written as number ${written}: the order was changed.`,
        sv: `${name.sv} skrevs som nummer ${written}: ordningen har ändrats.`,
        pl: `${name.pl} zapisano pod numerem ${written}: zmieniono kolejność.`,
      }),
    unlinked: (): Finding =>
      fault('receipt-unlinked', at, {
        en: `${name.en} does not follow the one before it: one was removed or put in.`,
        sv: `${name.sv} följer inte på det föregående: ett har tagits bort eller skjutits in.`,
        pl: `${name.pl} nie następuje po poprzednim: jakieś usunięto lub wstawiono.`,
      }),
    ofOther: (): Finding =>
      fault('receipt-of-other', at, {
        en: `${name.en} tells of other sealed parts than the journal of the case has had.`,
        sv: `${name.sv} avser andra förseglade delar än dem som ärendets journal har haft.`,
        pl: `${name.pl} dotyczy innych części zapieczętowanych niż te z dziennika sprawy.`,
      }),
  } as const;
};

/** The read log tells of it, and no receipt does. */
export const receiptGone = (kind: ReceiptKind, operation: string, at: string, caseId?: string): Finding =>
  fault(
    'receipt-tail-missing',
    { ...(caseId !== undefined && { caseId }) },
    {
      en: `The read log tells of ${operation} on ${at}, and there is no receipt of it: the end of the receipts (${names[kind].en}) was cut off.`,
      sv: `Läsloggen har ${operation} den ${at} utan att det finns ett kvitto: slutet av kvittona (${names[kind].sv}) är avklippt.`,
      pl: `Dziennik odczytów odnotował ${operation} dnia ${at}, a nie ma na to pokwitowania: koniec pokwitowań (${names[kind].pl}) ucięto.`,
    },
  );

/** What comparing with the head that a checkpoint signed finds. */
export const receiptAgainst = (checkpoint: Text, kind: ReceiptKind, number: number) => {
  const name = named(kind, number);
  return {
    missing: (last: number): Finding =>
      fault(
        'checkpoint-receipt-missing',
        {},
        {
          en: `${checkpoint.en} saw receipts up to ${name.en}; they now end at ${last}: their end was cut off.`,
          sv: `${checkpoint.sv} såg kvitton fram till ${name.sv}; nu slutar de vid ${last}: slutet är avklippt.`,
          pl: `${checkpoint.pl} obejmuje pokwitowania do: ${name.pl}; teraz kończą się na ${last}: koniec ucięto.`,
        },
      ),
    differs: (): Finding =>
      fault(
        'checkpoint-receipt-differs',
        {},
        {
          en: `${checkpoint.en} saw another ${name.en}: it was written anew.`,
          sv: `${checkpoint.sv} såg ett annat ${name.sv}: det har skrivits om.`,
          pl: `${checkpoint.pl} obejmuje inne ${name.pl}: napisano je na nowo.`,
        },
      ),
  } as const;
};
