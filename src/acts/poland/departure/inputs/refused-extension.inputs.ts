import { CivilDate, Note, OneOf, Part } from '../../../../platform/http/fields';
import { DepartureExtension } from './departure.inputs';

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

  @Part(() => DepartureExtension, {
    optional: true,
    description: { en: 'The time that is given, where some is', sv: 'Den tid som ges, om någon' },
  })
  extension?: DepartureExtension;

  @reasons('The school year was not weighed.')
  reasons!: string;
}
