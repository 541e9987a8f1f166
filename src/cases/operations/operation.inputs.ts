import { costItems, type TransportCost } from '../../case-file';
import { CountryCode, Flag, Line, Many, Moment, OneOf, Part, Whole } from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/paging/page';
import {
  operationCancelReasons,
  operationCarriers,
  operationKinds,
  operationStatuses,
  type OperationStatus,
} from './operation';

/** An operation as it is planned; a change says all of it anew. */
export class OperationPlan {
  @OneOf(operationKinds, {
    name: 'OperationKind',
    description: {
      en: 'Several on a scheduled journey, a chartered one, or one shared with other countries',
      sv: 'Flera på en reguljär resa, en chartrad resa, eller en gemensam med andra länder',
    },
    example: 'charter',
  })
  kind!: (typeof operationKinds)[number];

  @Many(CountryCode({ description: { en: 'Country', sv: 'Land' } }), {
    min: 1,
    max: 10,
    unique: true,
    description: { en: 'Where it goes', sv: 'Vart den går' },
    example: ['GEO'],
  })
  destinations!: string[];

  @OneOf(operationCarriers, {
    name: 'OperationCarrier',
    description: { en: 'By what it goes', sv: 'Färdmedel' },
    example: 'chartered-flight',
  })
  carrierKind!: (typeof operationCarriers)[number];

  @Moment({ description: { en: 'Departs', sv: 'Avgår' }, example: '2026-06-10T07:30:00.000Z' })
  departsAt!: string;

  @Whole({
    min: 1,
    max: 500,
    description: { en: 'Seats for persons who are returned', sv: 'Platser för personer som återförs' },
    example: 30,
  })
  seats!: number;

  @Flag({
    optional: true,
    description: {
      en: 'A monitor of forced returns is present; left out while it is not known. Who monitors in Sweden is to be verified',
      sv: 'En observatör av påtvingade återvändanden är med; utelämnas så länge det inte är känt. Vem som utövar tillsynen i Sverige ska verifieras',
    },
  })
  monitorPresent?: boolean;

  @Flag({ description: { en: 'Frontex coordinates it', sv: 'Frontex samordnar den' }, example: false })
  frontexCoordinated!: boolean;
}

export class CancelOperation {
  @OneOf(operationCancelReasons, {
    name: 'OperationCancelReason',
    description: { en: 'Why it is cancelled', sv: 'Varför den ställs in' },
  })
  because!: (typeof operationCancelReasons)[number];
}

export class OperationCostInput {
  @OneOf(costItems, { name: 'CostItem', description: { en: 'What was paid for', sv: 'Vad kostnaden avser' } })
  item!: TransportCost['item'];

  @Whole({
    min: 1,
    max: 100_000_000_000,
    description: { en: 'Amount in minor units (öre, cents)', sv: 'Belopp i minsta enhet (öre, cent)' },
    example: 120_000_000,
  })
  amount!: number;

  @Line({
    max: 3,
    pattern: /^[A-Z]{3}$/,
    description: { en: 'Currency (ISO 4217)', sv: 'Valuta (ISO 4217)' },
    example: 'SEK',
  })
  currency!: string;
}

export class OperationCosts {
  @Many(Part(() => OperationCostInput, { description: { en: 'A cost', sv: 'En kostnad' } }), {
    min: 1,
    max: 50,
    description: { en: 'Costs of the whole operation', sv: 'Kostnader för hela insatsen' },
  })
  items!: OperationCostInput[];
}

export class OperationQuery extends PageQuery {
  @OneOf(operationStatuses, {
    name: 'OperationStatus',
    optional: true,
    inQuery: true,
    description: { en: 'Status of the operation', sv: 'Insatsens status' },
  })
  status?: OperationStatus;
}
