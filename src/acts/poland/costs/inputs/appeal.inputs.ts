import { CivilDate, Line, Many, Note, OneOf, Part } from '../../../../platform/http/fields';
import { RecoverableCostItem } from './costs.inputs';

export class ServeCostsDecision {
  @CivilDate({ description: { en: 'Day of service', sv: 'Delgivningsdag' }, example: '2026-06-20' })
  servedOn!: string;

  @Line({
    max: 200,
    description: { en: 'Who received it, and how that is proven', sv: 'Mottagare och bevis om delgivning' },
    example: 'Signed acknowledgement of receipt',
  })
  receivedBy!: string;
}

export class AppealReturnCosts {
  @CivilDate({ description: { en: 'Day of the appeal', sv: 'Dag för överklagandet' } })
  lodgedOn!: string;
}

/** What the second instance makes of the decision on costs (KPA 138). */
export const costsAppealOutcomes = [
  'decision-upheld',
  'decision-amended',
  'annulled-and-remitted',
  'annulled-and-ended',
  'withdrawn',
  'inadmissible',
] as const;

export class DecideCostsAppeal {
  @OneOf(costsAppealOutcomes, {
    name: 'CostsAppealOutcome',
    description: { en: 'What became of the decision', sv: 'Vad som blev av beslutet' },
    example: 'decision-upheld',
  })
  outcome!: (typeof costsAppealOutcomes)[number];

  @CivilDate({ description: { en: 'Day of the ruling', sv: 'Dag för avgörandet' } })
  decidedOn!: string;

  @Many(Part(() => RecoverableCostItem, { description: { en: 'An item', sv: 'En post' } }), {
    min: 1,
    max: 20,
    optional: true,
    description: { en: 'What is to be paid, where it was changed', sv: 'Vad som ska betalas, om det ändrats' },
  })
  items?: RecoverableCostItem[];

  @Note({ max: 4000, description: { en: 'Reasons', sv: 'Skäl' }, example: 'The travel was counted twice.' })
  reasons!: string;
}
