import { preVisitFindings, travelModes, type Leg, type PreVisitFinding } from '../../../../case-file';
import { CivilDate, Id, Line, Many, Moment, Note, OneOf, Part, Whole } from '../../../../platform/http/fields';

const place = (en: string, sv: string, example: string) =>
  Line({
    max: 5,
    pattern: /^[A-Z]{2}[A-Z2-9]{3}$/,
    description: { en: `${en} (UN/LOCODE)`, sv: `${sv} (UN/LOCODE)` },
    example,
  });

/** One stretch of the journey. It names places and services, never persons. */
export class LegInput implements Leg {
  @place('From', 'Från', 'SEARN')
  from!: string;

  @place('To', 'Till', 'GETBS')
  to!: string;

  @OneOf(travelModes, { name: 'TravelMode', description: { en: 'By', sv: 'Färdsätt' }, example: 'air' })
  mode!: Leg['mode'];

  @Line({
    max: 10,
    pattern: /^[A-Z0-9]{2,10}$/,
    optional: true,
    description: { en: 'Flight, train or voyage', sv: 'Flyg, tåg eller tur' },
    example: 'TK1796',
  })
  service?: string;

  @Moment({ description: { en: 'Departs', sv: 'Avgår' }, example: '2026-06-10T07:30:00.000Z' })
  departsAt!: string;

  @Moment({ description: { en: 'Arrives', sv: 'Ankommer' }, example: '2026-06-10T12:10:00.000Z' })
  arrivesAt!: string;
}

export class PlanTransport {
  @Many(Part(() => LegInput, { description: { en: 'A leg', sv: 'En delsträcka' } }), {
    min: 1,
    max: 20,
    description: { en: 'The legs of the journey, in order', sv: 'Resans delsträckor, i ordning' },
  })
  legs!: LegInput[];

  @Whole({ min: 0, max: 20, description: { en: 'Number of escorts', sv: 'Antal ledsagare' }, example: 2 })
  escorts!: number;

  @Whole({
    min: 0,
    max: 10,
    optional: true,
    description: { en: 'Health care staff along', sv: 'Medföljande vårdpersonal' },
    example: 0,
  })
  medics?: number;

  @Whole({
    min: 0,
    max: 10,
    optional: true,
    description: { en: 'Interpreters along', sv: 'Medföljande tolkar' },
    example: 0,
  })
  interpreters?: number;

  @Many(Line({ max: 200, description: { en: 'Name', sv: 'Namn' } }), {
    max: 30,
    optional: true,
    description: { en: 'Who escorts', sv: 'Vilka som ledsagar' },
    example: ['An escort'],
  })
  escortNames?: string[];

  @Id({
    optional: true,
    description: {
      en: 'The operation with which the person travels, where several travel together',
      sv: 'Den insats som personen reser med, där flera reser tillsammans',
    },
  })
  operation?: string;

  @Note({
    max: 2000,
    description: { en: 'Route and means in words', sv: 'Rutt och färdmedel i ord' },
    example: 'Arlanda – Istanbul – Tbilisi, scheduled flights.',
  })
  route!: string;
}

export class RecordPreVisit {
  @CivilDate({ description: { en: 'Day of the visit', sv: 'Dag för förbesöket' }, example: '2026-06-09' })
  visitedOn!: string;

  @Many(
    OneOf(preVisitFindings, {
      name: 'PreVisitFinding',
      description: { en: 'Something that was found', sv: 'Något som framkom' },
    }),
    {
      min: 1,
      max: preVisitFindings.length,
      unique: true,
      description: { en: 'What came to light', sv: 'Vad som framkom' },
      example: ['informed', 'will-cooperate'],
    },
  )
  found!: PreVisitFinding[];

  @Note({
    max: 4000,
    description: { en: 'The visit in words', sv: 'Förbesöket i ord' },
    example: 'Was told of the journey; asked for time to pack.',
  })
  note!: string;
}

export class StartTransport {
  @Moment({
    description: { en: 'The minute of boarding', sv: 'Minuten för ombordstigning' },
    example: '2026-06-10T07:30:00.000Z',
  })
  startedAt!: string;
}
