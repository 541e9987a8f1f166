import { CivilDate, Line, OneOf } from '../../../platform/http/fields';

export class LodgeAppeal {
  @CivilDate({
    description: { en: 'Day on which the appeal came in', sv: 'Dag då överklagandet kom in' },
    example: '2026-03-20',
  })
  lodgedOn!: string;

  @Line({
    max: 120,
    description: { en: 'Court or authority that examines it', sv: 'Prövande instans' },
    example: 'Migrationsdomstolen i Göteborg',
  })
  court!: string;
}

export class DecideAppeal {
  @OneOf(['dismissed', 'upheld', 'leave-refused', 'withdrawn', 'inadmissible'], {
    name: 'AppealOutcome',
    description: { en: 'Outcome; upheld means that the appeal succeeded', sv: 'Utgång; upheld betyder bifall' },
  })
  outcome!: 'dismissed' | 'upheld' | 'leave-refused' | 'withdrawn' | 'inadmissible';

  @CivilDate({ description: { en: 'Day on which the ruling became final', sv: 'Dag då avgörandet fick laga kraft' } })
  decidedOn!: string;
}

export class AcceptDecision {
  @CivilDate({ description: { en: 'Day of the declaration', sv: 'Dag för nöjdförklaringen' } })
  acceptedOn!: string;

  @OneOf(['decider', 'police', 'prison-or-remand', 'other-body'], {
    name: 'AcceptedBefore',
    description: { en: 'Before whom it was declared', sv: 'Inför vem den avgavs' },
  })
  before!: 'decider' | 'police' | 'prison-or-remand' | 'other-body';

  @Line({
    max: 120,
    description: {
      en: 'Witness; required before another body than the decider',
      sv: 'Vittne; krävs inför annan än beslutsmyndigheten',
    },
    example: 'Witness present, name on the record',
    optional: true,
  })
  witness?: string;
}

export class RecordFinality {
  @CivilDate({ description: { en: 'Day on which the decision became final', sv: 'Dag då beslutet fick laga kraft' } })
  finalOn!: string;

  @Line({
    max: 200,
    description: {
      en: 'Evidence of finality, and who verified it',
      sv: 'Bevis om laga kraft och vem som kontrollerat det',
    },
    example: 'Notice from the court, checked against the judgment',
  })
  evidence!: string;
}
