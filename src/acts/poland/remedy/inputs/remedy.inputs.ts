import { CivilDate, Flag, Note, OneOf, Whole } from '../../../../platform/http/fields';

export class LodgePolishAppeal {
  @CivilDate({
    description: { en: 'Day on which it came in or was posted', sv: 'Dag då det kom in eller postades' },
    example: '2026-03-20',
  })
  lodgedOn!: string;
}

/** What the second instance makes of the decision (KPA 138; art. 321). */
export const appealOutcomes = [
  'decision-upheld',
  'decision-amended',
  'annulled-and-remitted',
  'annulled-and-ended',
  'withdrawn',
  'inadmissible',
] as const;

export class DecidePolishAppeal {
  @OneOf(appealOutcomes, {
    name: 'PolishAppealOutcome',
    description: { en: 'What became of the decision', sv: 'Vad som blev av beslutet' },
    example: 'decision-upheld',
  })
  outcome!: (typeof appealOutcomes)[number];

  @CivilDate({ description: { en: 'Day of the ruling', sv: 'Dag för avgörandet' } })
  decidedOn!: string;

  @CivilDate({ description: { en: 'Day on which it was served', sv: 'Delgivningsdag' } })
  servedOn!: string;

  @Whole({
    min: 1,
    max: 366,
    description: {
      en: 'Days for voluntary departure from this service, if the second instance gives time anew (art. 347c)',
      sv: 'Dagar för frivillig avresa från denna delgivning, om andra instans ger ny tid (art. 347c)',
    },
    example: 14,
    optional: true,
  })
  departureDays?: number;
}

export class LodgeCourtComplaint extends LodgePolishAppeal {
  @Flag({
    description: { en: 'A stay of enforcement is moved for', sv: 'Uppskov med verkställigheten begärs' },
    example: true,
  })
  stayRequested!: boolean;
}

/** What the voivodeship administrative court does (PPSA 145–151). */
export const courtOutcomes = [
  'dismissed',
  'second-instance-quashed',
  'both-quashed',
  'withdrawn',
  'inadmissible',
] as const;

export class RuleOnCourtComplaint {
  @OneOf(courtOutcomes, {
    name: 'AdministrativeCourtOutcome',
    description: { en: 'The judgment', sv: 'Domen' },
    example: 'dismissed',
  })
  outcome!: (typeof courtOutcomes)[number];

  @CivilDate({ description: { en: 'Day of the judgment', sv: 'Domens dag' } })
  decidedOn!: string;

  @CivilDate({
    description: { en: 'Day on which it was served with its reasons', sv: 'Dag då den delgavs med skäl' },
  })
  servedOn!: string;
}

export const cassationOutcomes = ['dismissed', 'judgment-quashed', 'withdrawn', 'inadmissible'] as const;

export class RuleOnCassation {
  @OneOf(cassationOutcomes, {
    name: 'CassationOutcome',
    description: { en: 'The judgment', sv: 'Domen' },
    example: 'dismissed',
  })
  outcome!: (typeof cassationOutcomes)[number];

  @CivilDate({ description: { en: 'Day of the judgment', sv: 'Domens dag' } })
  decidedOn!: string;
}

/** Statuses and permits by which a return decision lapses by law (art. 306), as far as our sources name them. */
export const lapsingStatuses = [
  'refugee-or-subsidiary-protection',
  'permanent-or-long-term-residence',
  'trafficking-victim-permit',
  'temporary-permit',
  'citizenship',
] as const;

export class RecordDecisionLapse {
  @OneOf(lapsingStatuses, {
    name: 'LapsingStatus',
    description: { en: 'What the person was granted', sv: 'Vad personen har beviljats' },
    example: 'refugee-or-subsidiary-protection',
  })
  because!: (typeof lapsingStatuses)[number];

  @CivilDate({ description: { en: 'Day since when', sv: 'Sedan vilken dag' } })
  on!: string;

  @Note({
    max: 2000,
    description: { en: 'On what this rests', sv: 'Vad detta grundas på' },
    example: 'Decision of the Head of the Office.',
  })
  evidence!: string;
}

/** KPA 156: the decision is void from the beginning. */
export class DeclareDecisionVoid {
  @CivilDate({ description: { en: 'Day of the ruling', sv: 'Dag för avgörandet' } })
  decidedOn!: string;

  @Note({ max: 4000, description: { en: 'Reasons', sv: 'Skäl' }, example: 'It was addressed to another person.' })
  reasons!: string;
}
