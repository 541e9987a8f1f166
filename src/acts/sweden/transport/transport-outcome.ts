import { command, record, type Role } from '../../../kernel';
import {
  openTransportStates,
  refusedAtArrival,
  transportAborted,
  transportCancelled,
  transportCompleted,
  type CaseFile,
} from '../../../case-file';
import { kriminalvardensInstruktion, ul } from '../../../law/sweden/acts';
import { mayEnforce } from '../responsibility/guards/responsibility';
import { isCarrierOfOrder } from '../identity/guards/travel-document';
import {
  AbortTransport,
  CancelTransport,
  CompleteTransport,
  RecordRefusalAtArrival,
} from './inputs/transport-outcome.inputs';
import { onCase } from './transport-order';

export const completeTransport = (by: readonly Role[]) =>
  command<CaseFile, CompleteTransport>({
    name: 'complete-transport',
    title: {
      en: 'Report the transport as completed',
      sv: 'Anmäl genomförd transport',
      pl: 'Zgłoś zakończenie transportu',
    },
    advice: {
      en: 'When the person has been handed over at arrival; every use of restraint belongs in the report. The responsible authority then confirms the departure.',
      sv: 'När personen har överlämnats vid ankomst; all användning av fängsel ska framgå. Den ansvariga myndigheten bekräftar därefter utresan.',
      pl: 'Gdy osobę przekazano na miejscu; w raporcie należy podać każde użycie środków przymusu. Organ odpowiedzialny potwierdza następnie wyjazd.',
    },
    by,
    basis: [kriminalvardensInstruktion('6 §'), ul('12:21')],
    input: CompleteTransport,
    from: { ...onCase, transport: 'underway' },
    requires: [isCarrierOfOrder],
    occurred: input => input.endedAt,
    records: [
      record(
        transportCompleted,
        ({ input: { endedAt, restraintsUsed } }) => ({ endedAt, ...(restraintsUsed && { restraintsUsed }) }),
        { sealed: ({ input: { handedTo, note } }) => ({ handedTo, ...(note !== undefined && { note }) }) },
      ),
    ],
  });

/** 25. Before it has left, the orderer or the carrier may cancel. */
export const cancelTransport = (by: readonly Role[], who: 'orderer' | 'carrier') =>
  command<CaseFile, CancelTransport>({
    name: 'cancel-transport',
    title: { en: 'Cancel the transport', sv: 'Avbeställ transporten', pl: 'Odwołaj transport' },
    advice: {
      en: 'Before departure, when the journey will not take place: choose the reason. Custody goes on only while its own grounds last; a new order can follow.',
      sv: 'Före avresa, när resan inte blir av: ange skälet. Frihetsberövandet fortsätter endast så länge dess egna grunder finns; en ny beställning kan följa.',
      pl: 'Przed wyjazdem, gdy podróż się nie odbędzie: wybierz powód. Pozbawienie wolności trwa tylko tak długo, jak jego podstawy; można zlecić ponownie.',
    },
    by,
    basis: [ul('10:19 a'), kriminalvardensInstruktion('6 §')],
    input: CancelTransport,
    from: { ...onCase, transport: openTransportStates.filter(state => state !== 'underway') },
    requires: [who === 'carrier' ? isCarrierOfOrder : mayEnforce],
    records: [
      record(transportCancelled, ({ input }) => ({ reason: input.reason }), {
        sealed: ({ input }) => ({ note: input.note }),
      }),
    ],
  });

const failureOf = ({ reason, endedAt, broughtTo, restraintsUsed }: AbortTransport | RecordRefusalAtArrival) => ({
  ...{ reason, endedAt, broughtTo },
  ...(restraintsUsed && { restraintsUsed }),
});

/** 25. Custody stays as it was, and the case where it was; whoever answers for it orders anew or releases. */
export const abortTransport = (by: readonly Role[]) =>
  command<CaseFile, AbortTransport>({
    name: 'abort-transport',
    title: { en: 'Report the transport as aborted', sv: 'Anmäl avbruten transport', pl: 'Zgłoś przerwanie transportu' },
    advice: {
      en: 'When the journey has begun and was broken off: say why, where the person now is, and any restraint used. The orderer must look at the custody again.',
      sv: 'När resan har påbörjats men avbrutits: ange varför, var personen nu är och eventuella fängsel. Beställaren ska pröva frihetsberövandet på nytt.',
      pl: 'Gdy rozpoczętą podróż przerwano: podaj powód, miejsce pobytu osoby i użyte środki przymusu. Zlecający musi ponownie ocenić pozbawienie wolności.',
    },
    by,
    basis: [kriminalvardensInstruktion('6 §')],
    input: AbortTransport,
    from: { ...onCase, transport: 'underway' },
    requires: [isCarrierOfOrder],
    occurred: input => input.endedAt,
    records: [
      record(transportAborted, ({ input }) => failureOf(input), { sealed: ({ input }) => ({ note: input.note }) }),
    ],
  });

/** 25. The other country does not let the person in. */
export const recordRefusalAtArrival = (by: readonly Role[]) =>
  command<CaseFile, RecordRefusalAtArrival>({
    name: 'record-refusal-at-arrival',
    title: {
      en: 'Report refusal at arrival',
      sv: 'Anmäl nekad inresa vid ankomst',
      pl: 'Zgłoś odmowę przyjęcia na miejscu',
    },
    advice: {
      en: 'When the country did not let the person in: say why and where the person now is. If it was the identity, the acceptance was for somebody else.',
      sv: 'När landet inte släppte in personen: ange varför och var personen nu är. Om det gällde identiteten avsåg mottagandet någon annan.',
      pl: 'Gdy państwo nie wpuściło osoby: podaj powód i miejsce jej pobytu. Jeśli chodziło o tożsamość, zgoda dotyczyła kogoś innego.',
    },
    by,
    basis: [kriminalvardensInstruktion('6 §')],
    input: RecordRefusalAtArrival,
    from: { ...onCase, transport: 'underway' },
    requires: [isCarrierOfOrder],
    occurred: input => input.endedAt,
    records: [
      record(refusedAtArrival, ({ input }) => failureOf(input), { sealed: ({ input }) => ({ note: input.note }) }),
    ],
  });
