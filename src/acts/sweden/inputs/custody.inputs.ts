import { CivilDate, Flag, Moment, Note, OneOf } from '../../../platform/http/fields';

const reasons = () =>
  Note({
    max: 8000,
    description: {
      en: 'Reasons in fact and law, and why less intrusive measures do not suffice',
      sv: 'Skäl, och varför mindre ingripande åtgärder inte räcker',
    },
    example: 'Has twice left the assigned address; supervision was tried and failed.',
  });

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

export class DecideDetention {
  @OneOf(['identity', 'inquiry', 'probable-expulsion', 'enforcement', 'child'], {
    name: 'CustodyGround',
    description: { en: 'Ground of detention', sv: 'Förvarsgrund' },
    example: 'enforcement',
  })
  ground!: 'identity' | 'inquiry' | 'probable-expulsion' | 'enforcement' | 'child';

  @CivilDate({ description: { en: 'Day of the order', sv: 'Beslutsdag' } })
  decidedOn!: string;

  @Moment({
    description: {
      en: 'Start, if the person is already deprived of liberty; otherwise record it when the order is carried out',
      sv: 'Start, om personen redan är frihetsberövad',
    },
    optional: true,
    example: '2026-05-04T16:30:00.000Z',
  })
  startedAt?: string;

  @Flag({
    description: {
      en: 'A risk of absconding, hiding, hindering or crime is found',
      sv: 'Risk för avvikande, undanhållande, försvårande eller brott föreligger',
    },
  })
  riskFound!: boolean;

  @Flag({
    description: { en: 'Supervision was considered and does not suffice', sv: 'Uppsikt har övervägts och räcker inte' },
  })
  supervisionInsufficient!: boolean;

  @reasons()
  reasons!: string;
}

export class ExecuteDetention {
  @Moment({
    description: { en: 'The minute at which detention began in fact', sv: 'Minuten då förvaret verkställdes' },
    example: '2026-05-04T16:30:00.000Z',
  })
  startedAt!: string;
}

export class ReviewDetention {
  @CivilDate({ description: { en: 'Day of the review', sv: 'Dag för omprövningen' } })
  heldOn!: string;

  @Flag({
    description: { en: 'An oral hearing was held before the decision', sv: 'Muntlig förhandling hölls före beslutet' },
  })
  oralHearing!: boolean;

  @OneOf(['exceptional-grounds', 'non-cooperation-or-documents'], {
    name: 'Prolongation',
    description: { en: 'Why the ordinary cap may be exceeded', sv: 'Varför ordinarie längsta tid får överskridas' },
    optional: true,
  })
  prolongation?: 'exceptional-grounds' | 'non-cooperation-or-documents';

  @Note({
    max: 4000,
    description: {
      en: 'Prospect of removal, and steps taken since the last review',
      sv: 'Utsikt till verkställighet och åtgärder sedan förra prövningen',
    },
    example: 'Embassy interview booked for 12 June.',
  })
  prospect!: string;

  @reasons()
  reasons!: string;
}

export class Release {
  @Moment({
    description: { en: 'The minute at which liberty was restored', sv: 'Minuten för frigivningen' },
    example: '2026-06-01T10:00:00.000Z',
  })
  releasedAt!: string;

  @reasons()
  reasons!: string;
}

export class OrderSupervision {
  @Moment({ description: { en: 'Start of supervision', sv: 'Uppsiktens början' } })
  startedAt!: string;

  @Note({
    max: 500,
    description: {
      en: 'What the person must do: where and when to report, documents surrendered',
      sv: 'Anmälningsskyldighet, plats, omhändertagna handlingar',
    },
    example: 'Reports at the police in Malmö on Tuesdays.',
  })
  reporting!: string;

  @reasons()
  reasons!: string;
}

export class ReviewSupervision {
  @CivilDate({ description: { en: 'Day of the review', sv: 'Dag för omprövningen' } })
  heldOn!: string;

  @reasons()
  reasons!: string;
}

export class RecordSentenceStart {
  @Moment({ description: { en: 'Start of the sentence', sv: 'Straffets början' } })
  startedAt!: string;
}

export class RecordSentenceEnd {
  @Moment({ description: { en: 'End of the sentence', sv: 'Straffets slut' } })
  endedAt!: string;
}
