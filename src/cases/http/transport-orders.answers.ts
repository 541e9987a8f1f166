import { ApiProperty } from '@nestjs/swagger';
import { pageOf } from '../../platform/http/paging/page';

const moment = { format: 'date-time', example: '2026-06-10T07:30:00.000Z' } as const;
const id = { format: 'uuid', example: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa' } as const;

export class TransportOrderItem {
  @ApiProperty({ ...id, description: 'The case. / Ärendet.' })
  readonly caseId!: string;

  @ApiProperty({
    description: 'Counts the orders of the case. / Löpnummer i ärendet.',
    type: 'integer',
    format: 'int32',
    example: 1,
  })
  readonly number!: number;

  @ApiProperty({ ...id, description: 'The person who is carried. / Personen som transporteras.' })
  readonly personId!: string;

  @ApiProperty({ description: 'Who ordered it. / Beställare.', example: 'se.polisen' })
  readonly orderer!: string;

  @ApiProperty({ description: 'Who carries it out. / Utförare.', example: 'se.kriminalvarden' })
  readonly carrier!: string;

  @ApiProperty({ description: 'Country of destination (ISO 3166-1 alpha-3). / Destinationsland.', example: 'GEO' })
  readonly destination!: string;

  @ApiProperty({ description: 'Status. / Status.', example: 'ordered' })
  readonly status!: string;

  @ApiProperty({ ...moment, description: 'Ordered. / Beställd.' })
  readonly orderedAt!: string;

  @ApiProperty({ ...moment, description: 'Not before. / Tidigast.' })
  readonly notBefore!: string;

  @ApiProperty({ ...moment, description: 'Not after. / Senast.' })
  readonly notAfter!: string;

  @ApiProperty({
    description:
      'Legal ground of the deprivation of liberty; like all of the person here, absent where your role may not know it. / Grund för frihetsberövandet; saknas, som allt om personen, där din roll inte får veta det.',
    required: false,
    example: 'enforcement',
  })
  readonly custodyGround?: string;

  @ApiProperty({
    ...moment,
    description: 'Next review of the custody, as known at the order. / Nästa omprövning, känd vid beställningen.',
    required: false,
  })
  readonly custodyReviewDueAt?: string;

  @ApiProperty({ ...moment, description: 'Planned departure. / Planerad avresa.', required: false })
  readonly departsAt?: string;

  @ApiProperty({ description: 'Escorts. / Ledsagare.', type: 'integer', format: 'int32', required: false, example: 2 })
  readonly escorts?: number;

  @ApiProperty({ ...moment, description: 'Left. / Avgick.', required: false })
  readonly startedAt?: string;

  @ApiProperty({ ...moment, description: 'Ended. / Avslutades.', required: false })
  readonly endedAt?: string;

  @ApiProperty({
    description: 'Why it did not succeed. / Varför den inte lyckades.',
    required: false,
    example: 'captain-refused',
  })
  readonly outcomeReason?: string;

  @ApiProperty({ ...id, description: 'The operation that it travels with. / Insatsen den reser med.', required: false })
  readonly operationId?: string;
}

export class TransportOrderPage extends pageOf(TransportOrderItem) {}

/** What the carrier needs to know of the person, as the orderer wrote it. */
export class CarriageNeedsView {
  @ApiProperty({ required: false, description: 'Languages. / Språk.', type: [String], example: ['ka'] })
  readonly languages?: readonly string[];

  @ApiProperty({ required: false, description: 'Risks. / Risker.', example: 'Calm.' })
  readonly risk?: string;

  @ApiProperty({
    required: false,
    description: 'Health and fitness to travel. / Hälsa och resbarhet.',
    example: 'Fit to travel.',
  })
  readonly health?: string;

  @ApiProperty({ required: false, description: 'Medication. / Medicinering.', example: 'None.' })
  readonly medication?: string;

  @ApiProperty({ required: false, description: 'Restraints allowed. / Tillåtna fängsel.', example: 'None.' })
  readonly restraintsAllowed?: string;

  @ApiProperty({ required: false, description: 'Family. / Familj.', example: 'Travels alone.' })
  readonly family?: string;

  @ApiProperty({ required: false, description: 'Reception. / Mottagande.', example: 'Border police.' })
  readonly reception?: string;

  @ApiProperty({
    required: false,
    description: 'If it fails. / Om den misslyckas.',
    example: 'Back to the detention centre.',
  })
  readonly handbackPlan?: string;

  @ApiProperty({
    description: 'Best interests of a child that is carried. / Barnets bästa, om personen är ett barn.',
    required: false,
    example: 'Travels with both parents.',
  })
  readonly bestInterests?: string;
}

export class LegView {
  @ApiProperty({ description: 'From (UN/LOCODE). / Från.', example: 'SEARN' })
  readonly from!: string;

  @ApiProperty({ description: 'To (UN/LOCODE). / Till.', example: 'GETBS' })
  readonly to!: string;

  @ApiProperty({ description: 'By. / Färdsätt.', example: 'air' })
  readonly mode!: string;

  @ApiProperty({ description: 'Flight, train or voyage. / Flyg, tåg eller tur.', required: false, example: 'TK1796' })
  readonly service?: string;

  @ApiProperty({ ...moment, description: 'Departs. / Avgår.' })
  readonly departsAt!: string;

  @ApiProperty({ ...moment, description: 'Arrives. / Ankommer.' })
  readonly arrivesAt!: string;
}

export class FitToTravelView {
  @ApiProperty({ description: 'Fit to travel. / Resbar.', example: true })
  readonly fit!: boolean;

  @ApiProperty({ description: 'Who assessed it. / Vem som bedömt.', example: 'doctor' })
  readonly by!: string;

  @ApiProperty({ description: 'Day. / Dag.', format: 'date', example: '2026-06-02' })
  readonly assessedOn!: string;

  @ApiProperty({ description: 'Last day. / Sista dag.', format: 'date', example: '2026-06-16' })
  readonly validUntil!: string;
}

export class PreVisitView {
  @ApiProperty({ description: 'Day. / Dag.', format: 'date', example: '2026-06-09' })
  readonly visitedOn!: string;

  @ApiProperty({
    description:
      'What came to light; absent where you may not know of it. / Vad som framkom; saknas där du inte får veta det.',
    type: [String],
    required: false,
    example: ['will-cooperate'],
  })
  readonly found?: readonly string[];
}

export class TransportOrderView extends TransportOrderItem {
  @ApiProperty({ description: 'Transit. / Transit.', type: [String], required: false, example: ['TUR'] })
  readonly transit?: readonly string[];

  @ApiProperty({
    description: 'Why help is asked for. / Varför hjälp begärs.',
    required: false,
    example: 'powers-likely-needed',
  })
  readonly helpGround?: string;

  @ApiProperty({
    description: 'Why it can be enforced. / Varför det är verkställbart.',
    required: false,
    example: 'not-appealed',
  })
  readonly enforceable?: string;

  @ApiProperty({
    description: 'Last day of the travel document. / Resehandlingens sista dag.',
    format: 'date',
    required: false,
    example: '2026-10-06',
  })
  readonly documentValidUntil?: string;

  @ApiProperty({
    description: 'Risks that were found. / Konstaterade risker.',
    type: [String],
    required: false,
    example: ['flight'],
  })
  readonly risks?: readonly string[];

  @ApiProperty({ description: 'Restraints allowed. / Tillåtna fängsel.', type: [String], required: false, example: [] })
  readonly restraintsAllowed?: readonly string[];

  @ApiProperty({
    description: 'Children along. / Barn som reser med.',
    type: 'integer',
    format: 'int32',
    required: false,
    example: 0,
  })
  readonly children?: number;

  @ApiProperty({
    description: 'The journey may do harm; a doctor has to agree. / Resan kan skada; läkare måste medge den.',
    required: false,
    example: false,
  })
  readonly mayHarmHealth?: boolean;

  @ApiProperty({ description: 'Fitness to travel. / Resbarhet.', type: () => FitToTravelView, required: false })
  readonly fitToTravel?: FitToTravelView;

  @ApiProperty({
    description: 'Visits before the journey. / Förbesök.',
    type: () => PreVisitView,
    isArray: true,
    required: false,
  })
  readonly preVisits?: readonly PreVisitView[];

  @ApiProperty({ description: 'Legs. / Delsträckor.', type: () => LegView, isArray: true, required: false })
  readonly legs?: readonly LegView[];

  @ApiProperty({
    description: 'Health care staff. / Vårdpersonal.',
    type: 'integer',
    format: 'int32',
    required: false,
    example: 0,
  })
  readonly medics?: number;

  @ApiProperty({
    description: 'Interpreters. / Tolkar.',
    type: 'integer',
    format: 'int32',
    required: false,
    example: 0,
  })
  readonly interpreters?: number;

  @ApiProperty({ description: 'It was never taken on. / Den togs aldrig emot.', required: false, example: true })
  readonly declined?: boolean;

  @ApiProperty({
    description: 'Where the person was brought. / Vart personen fördes.',
    required: false,
    example: 'detention-centre',
  })
  readonly broughtTo?: string;

  @ApiProperty({
    description: 'Restraints that were used. / Fängsel som användes.',
    type: [String],
    required: false,
    example: [],
  })
  readonly restraintsUsed?: readonly string[];

  @ApiProperty({
    description:
      'What the carrier needs to know; absent for the carrier once the journey is over, and for all once erased. / Vad utföraren behöver veta; saknas för utföraren när resan är över, och för alla efter gallring.',
    type: () => CarriageNeedsView,
    required: false,
  })
  readonly needs?: CarriageNeedsView;

  @ApiProperty({
    description: 'Version for If-Match while the order is open. / Version för If-Match medan beställningen är öppen.',
    type: 'integer',
    format: 'int32',
    required: false,
    example: 19,
  })
  readonly version?: number;
}
