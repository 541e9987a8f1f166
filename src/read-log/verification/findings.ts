import type { Text } from '../../kernel';
import type { StoredBlock } from './line-text';

export type ReadLogFindingKind =
  | 'read-log-lines-changed'
  | 'read-log-lines-missing'
  | 'read-log-lines-added'
  | 'read-log-block-changed'
  | 'read-log-chain-broken'
  | 'read-log-tail-missing'
  | 'read-log-checkpoint-differs'
  | 'read-log-month-missing'
  | 'read-log-month-retired'
  | 'read-log-reason-changed';

/** What verification of the read log says; a note is worth knowing and lawful. */
export interface ReadLogFinding {
  readonly kind: ReadLogFindingKind;
  readonly severity: 'fault' | 'note';
  readonly block?: string;
  readonly text: Text;
}

const fault = (kind: ReadLogFindingKind, text: Text, block?: string): ReadLogFinding => ({
  kind,
  severity: 'fault',
  ...(block !== undefined && { block }),
  text,
});

const span = ({ first_at: from, last_at: to }: StoredBlock): string => `${from} – ${to}`;

/** Every finding, in words. */
export const found = {
  content: (block: StoredBlock, lines: number): ReadLogFinding => {
    const { number, lines: sealed } = block;
    const counted = {
      en: `Block ${number} of the read log (${span(block)}) was sealed over ${sealed} lines and holds ${lines}`,
      sv: `Block ${number} i läsloggen (${span(block)}) förseglades över ${sealed} rader och har ${lines}`,
      pl: `Blok ${number} dziennika odczytów (${span(block)}) zapieczętowano nad ${sealed} wierszami, a ma ich ${lines}`,
    };
    if (lines < sealed)
      return fault(
        'read-log-lines-missing',
        {
          en: `${counted.en}: lines were removed.`,
          sv: `${counted.sv}: rader har tagits bort.`,
          pl: `${counted.pl}: usunięto wiersze.`,
        },
        number,
      );
    if (lines > sealed)
      return fault(
        'read-log-lines-added',
        {
          en: `${counted.en}: lines were added.`,
          sv: `${counted.sv}: rader har lagts till.`,
          pl: `${counted.pl}: dodano wiersze.`,
        },
        number,
      );
    return fault(
      'read-log-lines-changed',
      {
        en: `${counted.en}, but not the same or not in the same order.`,
        sv: `${counted.sv}, men inte samma eller inte i samma ordning.`,
        pl: `${counted.pl}, ale nie tych samych albo nie w tej samej kolejności.`,
      },
      number,
    );
  },
  outside: (part: string, lines: number, before: string): ReadLogFinding =>
    fault('read-log-lines-added', {
      en: `${lines} lines in ${part} lie before the end of block ${before}, and no block has sealed them: they were added.`,
      sv: `${lines} rader i ${part} ligger före slutet av block ${before} utan att något block har förseglat dem: de har lagts till.`,
      pl: `${lines} wierszy w ${part} leży przed końcem bloku ${before}, a żaden blok ich nie zapieczętował: dodano je.`,
    }),
  block: ({ number }: StoredBlock): ReadLogFinding =>
    fault(
      'read-log-block-changed',
      {
        en: `Block ${number} of the read log is not as it was sealed.`,
        sv: `Block ${number} i läsloggen är inte som det förseglades.`,
        pl: `Blok ${number} dziennika odczytów nie jest taki, jak go zapieczętowano.`,
      },
      number,
    ),
  link: ({ number }: StoredBlock): ReadLogFinding =>
    fault(
      'read-log-chain-broken',
      {
        en: `Block ${number} of the read log does not follow the block before it: one was removed, added or exchanged.`,
        sv: `Block ${number} i läsloggen följer inte på det före: något har tagits bort, lagts till eller bytts ut.`,
        pl: `Blok ${number} dziennika odczytów nie następuje po poprzednim: któryś usunięto, dodano lub podmieniono.`,
      },
      number,
    ),
  tail: (name: Text, block: number, last: string): ReadLogFinding =>
    fault('read-log-tail-missing', {
      en: `${name.en} saw block ${block} of the read log; it now ends at block ${last}: its end was cut off.`,
      sv: `${name.sv} såg block ${block} i läsloggen, som nu slutar vid block ${last}: slutet är avklippt.`,
      pl: `${name.pl} obejmuje blok ${block} dziennika odczytów, który kończy się teraz na bloku ${last}: koniec ucięto.`,
    }),
  checkpoint: (name: Text, block: number): ReadLogFinding =>
    fault('read-log-checkpoint-differs', {
      en: `${name.en} saw another block ${block} of the read log: it was sealed anew.`,
      sv: `${name.sv} såg ett annat block ${block} i läsloggen: det har förseglats på nytt.`,
      pl: `${name.pl} obejmuje inny blok ${block} dziennika odczytów: zapieczętowano go na nowo.`,
    }),
  monthMissing: (part: string): ReadLogFinding =>
    fault('read-log-month-missing', {
      en: `${part} is gone, and nothing says that its time was over.`,
      sv: `${part} är borta, och inget visar att dess tid var ute.`,
      pl: `${part} zniknął, a nic nie wskazuje, że minął jego czas.`,
    }),
  monthRetired: (part: string, lines: string, at: string): ReadLogFinding => ({
    kind: 'read-log-month-retired',
    severity: 'note',
    text: {
      en: `${part} with ${lines} lines was let go of on ${at}; the heads of its blocks remain.`,
      sv: `${part} med ${lines} rader gallrades ${at}; blockens huvuden finns kvar.`,
      pl: `${part} z ${lines} wierszami usunięto ${at}; nagłówki bloków pozostały.`,
    },
  }),
  reason: (digest: string): ReadLogFinding =>
    fault('read-log-reason-changed', {
      en: `A reason for a look is not the one that was given (${digest.slice(0, 16)}…).`,
      sv: `Ett skäl för en läsning är inte det som angavs (${digest.slice(0, 16)}…).`,
      pl: `Powód odczytu nie jest tym, który podano (${digest.slice(0, 16)}…).`,
    }),
} as const;

/** One line for a person to read. */
export const lineOfReadLog = ({ kind, text }: ReadLogFinding, language: keyof Text = 'en'): string =>
  `${kind}  ${text[language]}`;
