import { costBearers, costItems, type TransportCost } from '../../../../case-file';
import { Line, Many, Note, OneOf, Part, Whole } from '../../../../platform/http/fields';

/** One cost of a transport. */
export class TransportCostInput implements Omit<TransportCost, 'number' | 'by'> {
  @Whole({
    min: 1,
    max: 10_000,
    description: { en: 'Number of the order that it belongs to', sv: 'Nummer på den beställning som den hör till' },
    example: 1,
  })
  order!: number;

  @OneOf(costItems, { name: 'CostItem', description: { en: 'What was paid for', sv: 'Vad kostnaden avser' } })
  item!: TransportCost['item'];

  @Whole({
    min: 1,
    max: 100_000_000_000,
    description: { en: 'Amount in minor units (öre, cents)', sv: 'Belopp i minsta enhet (öre, cent)' },
    example: 845_000,
  })
  amount!: number;

  @Line({
    max: 3,
    pattern: /^[A-Z]{3}$/,
    description: { en: 'Currency (ISO 4217)', sv: 'Valuta (ISO 4217)' },
    example: 'SEK',
  })
  currency!: string;

  @OneOf(costBearers, {
    name: 'CostBearer',
    description: {
      en: 'Who is to bear it: the person (UL 19:1), the company that brought the person (UL 12:5, 19:2–5) or the State',
      sv: 'Vem som ska svara för den: personen (19 kap. 1 § UL), transportören (12 kap. 5 §, 19 kap. 2–5 §§ UL) eller staten',
    },
  })
  bornBy!: TransportCost['bornBy'];
}

export class RecordTransportCosts {
  @Many(Part(() => TransportCostInput, { description: { en: 'A cost', sv: 'En kostnad' } }), {
    min: 1,
    max: 50,
    description: { en: 'The costs', sv: 'Kostnaderna' },
  })
  items!: TransportCostInput[];

  @Note({
    max: 2000,
    optional: true,
    description: { en: 'Note', sv: 'Anmärkning' },
    example: 'Invoice of the travel agency.',
  })
  note?: string;
}
