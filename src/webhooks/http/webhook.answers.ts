import { ApiProperty } from '@nestjs/swagger';
import { Id, Line, Many, Moment, OneOf, Part, Whole } from '../../platform/http/fields';
import { pageOf } from '../../platform/http/paging/page';
import type { SecretReceipt, WebhookReceipt } from '../store/webhooks';
import type { Delivery, Webhook } from '../store/rows';
import { attemptOutcomes, failureKinds, stopGrounds, type AttemptOutcome, type FailureKind } from '../words';

const statuses = ['active', 'stopped', 'expired'] as const;
const httpStatus = { min: 100, max: 599 } as const;
const secretField = {
  max: 100,
  pattern: /^whsec_[A-Za-z0-9+/]+=*$/,
  optional: true,
  description: {
    en: 'Secret by which the receiver verifies. Shown by this answer and never again; absent where the request was answered before',
    sv: 'Hemlighet som mottagaren verifierar med. Visas i detta svar och aldrig mer; saknas om anropet besvarats förut',
  },
  example: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
} as const;

export class WebhookReceiptAnswer implements WebhookReceipt {
  @Id({ description: { en: 'The webhook', sv: 'Webhooken' } })
  readonly id!: string;

  @Line({ max: 60, description: { en: 'Where it stands in the feed', sv: 'Var den står i flödet' }, example: '771-0' })
  readonly position!: string;

  @Moment({ description: { en: 'When it ends unless resumed', sv: 'När den upphör om den inte återupptas' } })
  readonly expiresAt!: string;

  @Line(secretField)
  readonly secret?: string;
}

export class WebhookSecretAnswer implements SecretReceipt {
  @Id({ description: { en: 'The webhook', sv: 'Webhooken' } })
  readonly id!: string;

  @Moment({ description: { en: 'Until when the one before counts too', sv: 'Till när den förra också gäller' } })
  readonly previousValidUntil!: string;

  @Line(secretField)
  readonly secret?: string;
}

export class WebhookFailure {
  @OneOf(failureKinds, { name: 'WebhookFailureKind', description: { en: 'What went wrong', sv: 'Vad som gick fel' } })
  readonly kind!: FailureKind;

  @Whole({
    ...httpStatus,
    optional: true,
    description: { en: 'HTTP status, if one came', sv: 'HTTP-status, om någon kom' },
    example: 503,
  })
  readonly status?: number;

  @Moment({ description: { en: 'When', sv: 'När' } })
  readonly at!: string;
}

export class WebhookSecretDates {
  @Moment({ description: { en: 'When it was made', sv: 'När den skapades' } })
  readonly madeAt!: string;

  @Moment({
    optional: true,
    description: { en: 'Until when it counts, if replaced', sv: 'Till när den gäller, om ersatt' },
  })
  readonly validUntil?: string;
}

export class WebhookView implements Webhook {
  @Id({ description: { en: 'The webhook', sv: 'Webhooken' } })
  readonly id!: string;

  @Line({
    max: 2000,
    format: 'uri',
    description: { en: 'Where events are sent', sv: 'Vart händelser skickas' },
    example: 'https://receiver.example.org/samverk',
  })
  readonly url!: string;

  @Many(Line({ max: 60, description: { en: 'Type of event', sv: 'Händelsetyp' }, example: 'handover-sent' }), {
    max: 500,
    optional: true,
    description: { en: 'Only these types of events', sv: 'Bara dessa händelsetyper' },
    example: ['handover-sent'],
  })
  readonly kinds?: readonly string[];

  @OneOf(statuses, {
    name: 'WebhookStatus',
    description: { en: 'Whether it is delivered to', sv: 'Om det levereras' },
  })
  readonly status!: (typeof statuses)[number];

  @OneOf(stopGrounds, {
    name: 'WebhookStopGround',
    optional: true,
    description: { en: 'Why it is stopped', sv: 'Varför den är stoppad' },
  })
  readonly stoppedBecause?: (typeof stopGrounds)[number];

  @Line({ max: 60, description: { en: 'Where it stands in the feed', sv: 'Var den står i flödet' }, example: '771-0' })
  readonly position!: string;

  @Line({ max: 255, description: { en: 'As whom it reads', sv: 'Som vem den läser' }, example: 'integration@polisen' })
  readonly madeBy!: string;

  @Line({
    max: 255,
    optional: true,
    description: { en: 'Client through which it was made', sv: 'Klient som den skapades genom' },
    example: 'integration',
  })
  readonly client?: string;

  @Many(Line({ max: 200, description: { en: 'Role', sv: 'Roll' }, example: 'se.polisen.enforcement-officer' }), {
    max: 200,
    description: { en: 'With which roles it reads', sv: 'Med vilka roller den läser' },
    example: ['se.polisen.enforcement-officer'],
  })
  readonly roles!: readonly string[];

  @Moment({ description: { en: 'When it was made', sv: 'När den skapades' } })
  readonly madeAt!: string;

  @Moment({ description: { en: 'When it ends unless resumed', sv: 'När den upphör om den inte återupptas' } })
  readonly expiresAt!: string;

  @Whole({
    min: 0,
    max: 1000,
    description: { en: 'Failed attempts in a row', sv: 'Misslyckade försök i rad' },
    example: 0,
  })
  readonly failures!: number;

  @Part(() => WebhookFailure, { optional: true, description: { en: 'The last failure', sv: 'Det senaste felet' } })
  readonly lastFailure?: WebhookFailure;

  @Moment({ optional: true, description: { en: 'When it is tried again', sv: 'När det försöks igen' } })
  readonly nextAttemptAt?: string;

  @Many(Part(() => WebhookSecretDates, { description: { en: 'A secret', sv: 'En hemlighet' } }), {
    max: 2,
    description: { en: 'Secrets that count, without themselves', sv: 'Hemligheter som gäller, utan dem själva' },
  })
  readonly secrets!: readonly WebhookSecretDates[];
}

export class WebhookList {
  @ApiProperty({
    description: 'In the order in which they were made. / I den ordning de skapades.',
    type: () => [WebhookView],
  })
  readonly items!: readonly WebhookView[];
}

export class WebhookDelivery implements Delivery {
  @Whole({ min: 1, max: 2 ** 31 - 1, description: { en: 'Its number', sv: 'Dess nummer' }, example: 7 })
  readonly number!: number;

  @Line({ max: 60, description: { en: 'Id of the event', sv: 'Händelsens id' }, example: '771-1042' })
  readonly event!: string;

  @Whole({ min: 1, max: 1000, description: { en: 'Which attempt in a row', sv: 'Vilket försök i rad' }, example: 1 })
  readonly attempt!: number;

  @OneOf(attemptOutcomes, {
    name: 'WebhookAttemptOutcome',
    description: { en: 'What came of it', sv: 'Hur det gick' },
  })
  readonly outcome!: AttemptOutcome;

  @Whole({
    ...httpStatus,
    optional: true,
    description: { en: 'HTTP status, if one came', sv: 'HTTP-status, om någon kom' },
    example: 204,
  })
  readonly status?: number;

  @Moment({ description: { en: 'When', sv: 'När' } })
  readonly at!: string;
}

export class WebhookDeliveryPage extends pageOf(WebhookDelivery) {}
