import { CivilDate, Moment } from '../../../../platform/http/fields';
import { reasons } from './liberty.fields';

export class TakeIntoCustody {
  @Moment({
    description: { en: 'The minute at which liberty was taken', sv: 'Minuten för frihetsberövandet' },
    example: '2026-05-04T08:15:00.000Z',
  })
  startedAt!: string;
}

export class ProlongHold {
  @reasons()
  reasons!: string;
}

export class RecordSentenceStart {
  @Moment({ description: { en: 'Start of the sentence', sv: 'Straffets början' } })
  startedAt!: string;

  @CivilDate({
    description: { en: 'Planned day of release', sv: 'Planerad frigivningsdag' },
    optional: true,
  })
  endsOn?: string;
}

export class RecordSentenceEnd {
  @Moment({ description: { en: 'End of the sentence', sv: 'Straffets slut' } })
  endedAt!: string;
}
