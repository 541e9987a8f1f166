import {
  abortReasons,
  arrivalRefusals,
  cancelReasons,
  placesAfterFailure,
  restraintKinds,
  type BroughtTo,
  type Restraint,
} from '../../../../case-file';
import { Line, Many, Moment, Note, OneOf } from '../../../../platform/http/fields';

const restraintsUsed = () =>
  Many(OneOf(restraintKinds, { name: 'Restraint', description: { en: 'A restraint', sv: 'Ett fängsel' } }), {
    max: restraintKinds.length,
    unique: true,
    optional: true,
    description: {
      en: 'Every kind of restraint that was used; the reasons and the minutes belong in the note',
      sv: 'Varje slags fängsel som användes; skäl och tider anges i anmärkningen',
    },
    example: [],
  });

const ended = () =>
  Moment({
    description: { en: 'The minute at which it ended', sv: 'Minuten då den avslutades' },
    example: '2026-06-10T12:00:00.000Z',
  });

const after = () =>
  OneOf(placesAfterFailure, {
    name: 'PlaceAfterFailure',
    description: {
      en: 'Where the person was brought; the custody itself is unchanged',
      sv: 'Vart personen fördes; frihetsberövandet i sig är oförändrat',
    },
  });

const happened = () =>
  Note({
    max: 4000,
    description: { en: 'What happened', sv: 'Vad som hände' },
    example: 'The captain declined to carry the person.',
  });

export class CompleteTransport {
  @Moment({
    description: { en: 'The minute of handing over at arrival', sv: 'Minuten för överlämning vid ankomst' },
    example: '2026-06-10T16:40:00.000Z',
  })
  endedAt!: string;

  @Line({ max: 200, description: { en: 'Who took over', sv: 'Vem som tog emot' }, example: 'Border police, Tbilisi' })
  handedTo!: string;

  @restraintsUsed()
  restraintsUsed?: Restraint[];

  @Note({
    max: 4000,
    optional: true,
    description: { en: 'Incidents on the way', sv: 'Händelser under resan' },
    example: 'None.',
  })
  note?: string;
}

export class CancelTransport {
  @OneOf(cancelReasons, {
    name: 'TransportCancellation',
    description: { en: 'Why it was cancelled', sv: 'Varför den avbeställs' },
  })
  reason!: (typeof cancelReasons)[number];

  @Note({ max: 2000, description: { en: 'Note', sv: 'Anmärkning' }, example: 'The court ordered a stay.' })
  note!: string;
}

export class AbortTransport {
  @OneOf(abortReasons, {
    name: 'TransportAbortReason',
    description: { en: 'Why it was broken off', sv: 'Varför den avbröts' },
  })
  reason!: (typeof abortReasons)[number];

  @ended()
  endedAt!: string;

  @after()
  broughtTo!: BroughtTo;

  @restraintsUsed()
  restraintsUsed?: Restraint[];

  @happened()
  note!: string;
}

export class RecordRefusalAtArrival {
  @OneOf(arrivalRefusals, {
    name: 'ArrivalRefusal',
    description: { en: 'Why the person was not let in', sv: 'Varför personen inte släpptes in' },
  })
  reason!: (typeof arrivalRefusals)[number];

  @ended()
  endedAt!: string;

  @after()
  broughtTo!: BroughtTo;

  @restraintsUsed()
  restraintsUsed?: Restraint[];

  @happened()
  note!: string;
}
