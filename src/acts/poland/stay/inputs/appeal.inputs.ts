import { CivilDate, Line, Note, OneOf, Part } from '../../../../platform/http/fields';
import { StayTerms } from './stay.inputs';

export class ServeStayDecision {
  @CivilDate({ description: { en: 'Day of service', sv: 'Delgivningsdag' }, example: '2026-03-16' })
  servedOn!: string;

  @Line({
    max: 200,
    description: { en: 'Who received it, and how that is proven', sv: 'Mottagare och bevis om delgivning' },
    example: 'Signed acknowledgement of receipt',
  })
  receivedBy!: string;
}

export class LodgeStayAppeal {
  @CivilDate({ description: { en: 'Day on which it came in or was posted', sv: 'Dag då det kom in eller postades' } })
  lodgedOn!: string;
}

/** What the second instance makes of the decision on a stay (KPA 138). */
export const stayAppealOutcomes = [
  'decision-upheld',
  'stay-granted',
  'annulled-and-remitted',
  'withdrawn',
  'inadmissible',
] as const;

export class DecideStayAppeal {
  @OneOf(stayAppealOutcomes, {
    name: 'StayAppealOutcome',
    description: { en: 'What became of the decision', sv: 'Vad som blev av beslutet' },
    example: 'decision-upheld',
  })
  outcome!: (typeof stayAppealOutcomes)[number];

  @CivilDate({ description: { en: 'Day of the ruling', sv: 'Dag för avgörandet' } })
  decidedOn!: string;

  @Part(() => StayTerms, {
    optional: true,
    description: {
      en: 'The stay that the second instance grants itself',
      sv: 'Den vistelse som andra instans själv beviljar',
    },
  })
  stay?: StayTerms;

  @Note({
    max: 8000,
    description: { en: 'Reasons', sv: 'Skäl' },
    example: 'The family life was weighed wrongly in the first instance.',
  })
  reasons!: string;
}
