import { WebhookDeliveryEntity } from './webhook-delivery.entity';
import { WebhookSecretEntity } from './webhook-secret.entity';
import { WebhookEntity } from './webhook.entity';

export const webhookEntities = [WebhookEntity, WebhookSecretEntity, WebhookDeliveryEntity];
