import { CivilDate, Many, Note, OneOf, Part, Whole } from '../../../../platform/http/fields';
import { FileReference } from '../../decision/inputs/file-reference.field';

/** Who pays (art. 336-347); several are liable together. */
export const costPayers = ['foreigner', 'inviter', 'employer', 'research-or-traineeship-host'] as const;
/** Each has a least sum for a day. */
export const custodyPlaces = ['arrest-room', 'guarded-centre'] as const;
export const recoverableItems = ['proceedings', 'detention', 'medical', 'transit', 'escort', 'travel'] as const;

const grosz = (en: string, sv: string) =>
  Whole({ min: 0, max: 1_000_000_000, description: { en: `${en}, in grosz`, sv: `${sv}, i grosz` }, example: 150_000 });

export class EstimateReturnCosts {
  @CivilDate({ description: { en: 'Day of the estimate', sv: 'Dag för beräkningen' } })
  on!: string;

  @grosz('What is to be secured', 'Vad som ska säkras')
  amount!: number;

  @grosz('What each member of the family keeps', 'Vad varje familjemedlem behåller')
  leftForEach!: number;

  @Whole({
    min: 0,
    max: 60,
    optional: true,
    description: {
      en: 'Months for which a sum is added to what each member keeps',
      sv: 'Månader för vilka ett belopp läggs till vad varje familjemedlem behåller',
    },
    example: 1,
  })
  months?: number;

  @Note({
    max: 2000,
    description: { en: 'How it was reckoned', sv: 'Hur det beräknats' },
    example: 'Ninety days and a ticket.',
  })
  reckoning!: string;
}

export class RecoverableCostItem {
  @OneOf(recoverableItems, { name: 'RecoverableCost', description: { en: 'For what', sv: 'För vad' } })
  item!: (typeof recoverableItems)[number];

  @grosz('How much', 'Hur mycket')
  amount!: number;

  @OneOf(custodyPlaces, {
    name: 'CustodyPlaceOfCosts',
    optional: true,
    description: { en: 'Of detention: where', sv: 'För förvar: var' },
  })
  place?: (typeof custodyPlaces)[number];

  @Whole({
    min: 1,
    max: 1000,
    optional: true,
    description: { en: 'Of detention: for how many days', sv: 'För förvar: under hur många dagar' },
    example: 30,
  })
  days?: number;
}

export class DecideReturnCosts {
  @FileReference({ description: { en: 'Reference', sv: 'Beteckning' }, example: 'NO-PL-123/K/26' })
  reference!: string;

  @CivilDate({ description: { en: 'Day of the decision', sv: 'Beslutsdag' } })
  decidedOn!: string;

  @Many(OneOf(costPayers, { name: 'CostPayer', description: { en: 'Who pays', sv: 'Vem som betalar' } }), {
    min: 1,
    max: costPayers.length,
    unique: true,
    description: { en: 'Everybody who is liable', sv: 'Alla betalningsskyldiga' },
    example: ['foreigner'],
  })
  payers!: (typeof costPayers)[number][];

  @FileReference({
    optional: true,
    description: {
      en: 'For an inviter: number of the invitation',
      sv: 'För den som bjudit in: inbjudans nummer',
    },
    example: 'ZAP-77/25',
  })
  invitation?: string;

  @CivilDate({
    optional: true,
    description: {
      en: 'For a host of research or traineeship: day from which its six months are counted',
      sv: 'För värd för forskning eller praktik: dag från vilken dess sex månader räknas',
    },
  })
  hostedUntil?: string;

  @Many(Part(() => RecoverableCostItem, { description: { en: 'An item', sv: 'En post' } }), {
    min: 1,
    max: 20,
    description: { en: 'What the forced return cost', sv: 'Vad återvändandet kostat' },
  })
  items!: RecoverableCostItem[];

  @Note({ max: 4000, description: { en: 'Reasons', sv: 'Skäl' }, example: 'Escort by charter on 10 June.' })
  reasons!: string;
}

export class SettleReturnCosts {
  @OneOf(['paid', 'state-budget', 'annulled'], {
    name: 'CostSettlement',
    description: { en: 'How the claim ended', sv: 'Hur kravet slutade' },
  })
  how!: 'paid' | 'state-budget' | 'annulled';

  @CivilDate({ description: { en: 'On which day', sv: 'Vilken dag' } })
  on!: string;
}

export class RecordFinalCosts {
  @CivilDate({ description: { en: 'Day on which it became final', sv: 'Dag då det blev slutligt' } })
  finalOn!: string;
}
