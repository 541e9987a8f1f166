import { command, record, type Role } from '../../../kernel';
import { transportCostsRecorded, type CaseFile } from '../../../case-file';
import { kriminalvardensInstruktion, ul } from '../../../law/sweden/acts';
import { takesPartInTransport } from './guards/transport';
import { RecordTransportCosts, type TransportCostInput } from './inputs/costs.inputs';

const costOf = ({ order, item, amount, currency, bornBy }: TransportCostInput) => ({
  ...{ order, item, amount, currency, bornBy },
});

/** Costs come in late: also when the journey, and the case, are over. */
export const recordTransportCosts = (by: readonly Role[]) =>
  command<CaseFile, RecordTransportCosts>({
    name: 'record-transport-costs',
    title: {
      en: 'Record costs of the transport',
      sv: 'Registrera transportkostnader',
      pl: 'Odnotuj koszty transportu',
    },
    advice: {
      en: 'When the invoices are there: one line each, with who is to bear it. The person pays the fare; a company that brought somebody without papers may be liable.',
      sv: 'När fakturorna finns: en rad för varje, med vem som ska svara för den. Personen betalar sin resa; ett transportföretag kan vara kostnadsansvarigt.',
      pl: 'Gdy są rachunki: po jednym wierszu, z podaniem, kto ponosi koszt. Osoba płaci za swój przejazd; przewoźnik może odpowiadać za koszty.',
    },
    by,
    basis: [ul('19:1'), ul('19:2'), ul('19:3'), ul('19:4'), ul('19:5'), ul('12:5'), kriminalvardensInstruktion('6 §')],
    input: RecordTransportCosts,
    from: {
      responsibility: ['held', 'in-transit', 'closed'],
      transport: [
        ...['ordered', 'accepted', 'planned', 'underway'],
        ...['completed', 'cancelled', 'aborted', 'refused-at-arrival'],
      ],
    },
    requires: [takesPartInTransport],
    records: [
      record(transportCostsRecorded, ({ input }) => ({ items: input.items.map(costOf) }), {
        sealed: ({ input: { note } }) => (note === undefined ? {} : { note }),
      }),
    ],
  });
