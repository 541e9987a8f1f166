import { eventFields } from '../../access';
import { Line, Many, OneOf } from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/paging/page';

const eventKinds = [...eventFields.keys()];

const position = {
  max: 60,
  optional: true,
  example: '771-1042',
} as const;

export class NewWebhook {
  @Line({
    max: 2000,
    format: 'uri',
    description: {
      en: 'Where events are sent: https, a host that your installation lists, no user name, no fragment',
      sv: 'Vart händelser skickas: https, en värd som installationen listar, inget användarnamn, inget fragment',
    },
    example: 'https://receiver.example.org/samverk',
  })
  readonly url!: string;

  @Many(
    OneOf(eventKinds, {
      name: 'EventKind',
      description: { en: 'Type of event', sv: 'Händelsetyp' },
      example: 'handover-sent',
    }),
    {
      min: 1,
      max: eventKinds.length,
      unique: true,
      optional: true,
      description: {
        en: 'Only events of these types; all that you may see if left out. None by which nobody may be selected',
        sv: 'Bara händelser av dessa typer; alla som du får se om det utelämnas. Ingen som man inte får göra urval efter',
      },
      example: ['handover-sent', 'handover-received'],
    },
  )
  readonly kinds?: readonly string[];

  @Line({
    ...position,
    description: {
      en: 'Position in the feed to begin after; `0-0` is its beginning. From now on if left out',
      sv: 'Position i flödet att börja efter; `0-0` är dess början. Från och med nu om det utelämnas',
    },
  })
  readonly after?: string;
}

export class WebhookResumptionInput {
  @Line({
    ...position,
    description: {
      en: 'Position in the feed to go on after, also an earlier one; where the webhook stands if left out',
      sv: 'Position i flödet att fortsätta efter, även en tidigare; där webhooken står om det utelämnas',
    },
  })
  readonly after?: string;
}

export class WebhookDeliveryQuery extends PageQuery {}
