import { CivilDate, Many, Note, OneOf, Part, Whole } from '../../../../platform/http/fields';
import { FileReference } from '../../decision/inputs/file-reference.field';

/** Who pays (art. 336-347); several are liable together. */
export const costPayers = ['foreigner', 'inviter', 'employer', 'research-or-traineeship-host'] as const;
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
