import { CivilDate, Flag, Line, Moment, Note, OneOf, Whole } from '../../../../platform/http/fields';
import { legalReasons, reasons, reportingPlace, supervisionDuties, supervisionStart } from './liberty.fields';

export class OrderRelease {
  @Moment({
    description: { en: 'The minute of the decision', sv: 'Minuten för beslutet' },
    example: '2026-06-01T09:30:00.000Z',
  })
  orderedAt!: string;

  @reasons()
  reasons!: string;

  @legalReasons()
  legalReasons!: string;
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

export class AppointCounsel {
  @CivilDate({ description: { en: 'Day of appointment', sv: 'Dag för förordnandet' } })
  appointedOn!: string;

  @Line({
    max: 200,
    description: { en: 'Name of the public counsel', sv: 'Det offentliga biträdets namn' },
    example: 'Advokat Exempel',
  })
  name!: string;
}

export class PlaceInPrison {
  @Moment({
    description: { en: 'The minute at which the stay began', sv: 'Minuten då placeringen började' },
    example: '2026-05-04T16:30:00.000Z',
  })
  startedAt!: string;

  @OneOf(['expulsion-for-crime', 'isolated-for-security', 'transport', 'exceptional'], {
    name: 'PlacementGround',
    description: { en: 'Ground of the placement', sv: 'Grund för placeringen' },
  })
  ground!: 'expulsion-for-crime' | 'isolated-for-security' | 'transport' | 'exceptional';

  @Flag({
    description: { en: 'Kept apart from other inmates', sv: 'Hålls avskild från övriga intagna' },
  })
  keptApart!: boolean;

  @Line({ max: 200, description: { en: 'Place', sv: 'Plats' }, example: 'Remand prison, Sollentuna' })
  place!: string;

  @reasons()
  reasons!: string;
}

export class EndPlacement {
  @Moment({ description: { en: 'The minute at which the stay ended', sv: 'Minuten då placeringen upphörde' } })
  endedAt!: string;
}

export class DecideIsolation {
  @Moment({ description: { en: 'The minute of the decision', sv: 'Minuten för beslutet' } })
  decidedAt!: string;

  @reasons()
  reasons!: string;
}

export class EndIsolation {
  @Moment({ description: { en: 'The minute at which isolation ended', sv: 'Minuten då avskildheten upphörde' } })
  endedAt!: string;
}

export class RecordFamilyChange {
  @CivilDate({ description: { en: 'Day of the change', sv: 'Dag för ändringen' } })
  changedOn!: string;

  @OneOf(['relative-arrived', 'relative-left', 'child-born', 'separated', 'guardian-changed', 'illness-or-death'], {
    name: 'FamilyChange',
    description: { en: 'What changed', sv: 'Vad som ändrades' },
  })
  change!: 'relative-arrived' | 'relative-left' | 'child-born' | 'separated' | 'guardian-changed' | 'illness-or-death';

  @Note({
    max: 2000,
    description: { en: 'Description', sv: 'Beskrivning' },
    example: 'The father has come to Sweden and can care for the children.',
  })
  note!: string;
}

export class RecordPurposeFulfilled {
  @CivilDate({ description: { en: 'Day on which the purpose was fulfilled', sv: 'Dag då syftet uppfylldes' } })
  fulfilledOn!: string;

  @Note({
    max: 2000,
    description: { en: 'What was achieved', sv: 'Vad som har uppnåtts' },
    example: 'The identity is confirmed; the inquiry is complete.',
  })
  note!: string;
}

export class AppealDetention {
  @CivilDate({ description: { en: 'Day on which the appeal came in', sv: 'Dag då överklagandet kom in' } })
  lodgedOn!: string;
}

export class RuleOnDetentionAppeal {
  @Whole({
    min: 1,
    max: 1000,
    description: { en: 'Number of the appeal against custody', sv: 'Nummer på överklagandet av förvar eller uppsikt' },
  })
  appeal!: number;

  @CivilDate({ description: { en: 'Day of the ruling', sv: 'Dag för avgörandet' } })
  decidedOn!: string;

  @OneOf(['upheld', 'supervision-instead', 'released', 'extended', 'moot'], {
    name: 'CustodyRuling',
    description: {
      en: 'What the court puts in the place of the measure; `upheld` leaves it',
      sv: 'Vad domstolen sätter i stället för åtgärden; `upheld` lämnar den',
    },
  })
  outcome!: 'upheld' | 'supervision-instead' | 'released' | 'extended' | 'moot';

  @Flag({
    description: { en: 'An oral hearing was held before the ruling', sv: 'Muntlig förhandling hölls före avgörandet' },
    optional: true,
  })
  oralHearing?: boolean;

  @OneOf(['exceptional-grounds', 'non-cooperation-or-documents'], {
    name: 'Prolongation',
    description: { en: 'Why the ordinary cap may be exceeded', sv: 'Varför ordinarie längsta tid får överskridas' },
    optional: true,
  })
  prolongation?: 'exceptional-grounds' | 'non-cooperation-or-documents';

  @Flag({
    description: {
      en: 'There is a reasonable prospect that the purpose of detention will be reached',
      sv: 'Det finns rimliga utsikter att syftet med förvaret uppnås',
    },
    optional: true,
  })
  prospectRemains?: boolean;

  @supervisionStart(true)
  startedAt?: string;

  @supervisionDuties(true)
  duties?: ('reporting' | 'surrender-of-documents')[];

  @reportingPlace(true)
  reporting?: string;

  @reasons()
  reasons!: string;

  @legalReasons()
  legalReasons!: string;
}
