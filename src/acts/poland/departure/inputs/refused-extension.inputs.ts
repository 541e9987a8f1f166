import { CivilDate, Many, Note, OneOf, Part } from '../../../../platform/http/fields';
import { longerPeriodReasons, periodConditions } from '../../decision/inputs/decision.inputs';

const reasons = (example: string) => Note({ max: 8000, description: { en: 'Reasons', sv: 'Skäl' }, example });

export class RefuseExtension {
  @CivilDate({ description: { en: 'Day of the decision', sv: 'Beslutsdag' } })
  decidedOn!: string;

  @CivilDate({ description: { en: 'Day on which it was served', sv: 'Delgivningsdag' } })
  servedOn!: string;

  @reasons('No exceptional personal situation was shown.')
  reasons!: string;
}

export class LodgeExtensionAppeal {
  @CivilDate({ description: { en: 'Day on which it came in or was posted', sv: 'Dag då det kom in eller postades' } })
  lodgedOn!: string;
}

/** More time that the second instance gives itself (art. 316, 317). */
export class ExtensionOnAppeal {
  @CivilDate({ description: { en: 'New last day', sv: 'Ny sista dag' }, example: '2026-09-30' })
  until!: string;

  @OneOf(longerPeriodReasons, {
    name: 'LongerDeparturePeriodReason',
    description: { en: 'Why more time is given', sv: 'Varför mer tid ges' },
    example: 'child-in-school',
  })
  because!: (typeof longerPeriodReasons)[number];

  @Many(
    OneOf(periodConditions, { name: 'DeparturePeriodCondition', description: { en: 'Condition', sv: 'Villkor' } }),
    {
      min: 1,
      max: 4,
      unique: true,
      description: {
        en: 'What the person must do meanwhile (art. 317)',
        sv: 'Vad personen ska göra under tiden (art. 317)',
      },
      example: ['reporting'],
    },
  )
  conditions!: (typeof periodConditions)[number][];
}

/** What the second instance makes of the refusal (KPA 138). */
export const extensionAppealOutcomes = [
  'refusal-upheld',
  'extended-on-appeal',
  'annulled-and-remitted',
  'withdrawn',
  'inadmissible',
] as const;

export class DecideExtensionAppeal {
  @OneOf(extensionAppealOutcomes, {
    name: 'ExtensionAppealOutcome',
    description: { en: 'What became of the refusal', sv: 'Vad som blev av avslaget' },
    example: 'refusal-upheld',
  })
  outcome!: (typeof extensionAppealOutcomes)[number];

  @CivilDate({ description: { en: 'Day of the ruling', sv: 'Dag för avgörandet' } })
  decidedOn!: string;

  @Part(() => ExtensionOnAppeal, {
    optional: true,
    description: { en: 'The time that is given, where some is', sv: 'Den tid som ges, om någon' },
  })
  extension?: ExtensionOnAppeal;

  @reasons('The school year was not weighed.')
  reasons!: string;
}
