import { Module, type DynamicModule } from '@nestjs/common';
import type { Role } from '../kernel';
import { Deliverer } from './delivery/deliverer';
import { Targets } from './delivery/targets';
import { WEBHOOK_OVERSEERS, WebhookRights } from './http/webhook-rights';
import { WebhooksController } from './http/webhooks.controller';
import { SecretBox } from './secrets/secret-box';
import { WebhookQueue } from './store/webhook-queue';
import { Webhooks } from './store/webhooks';

/** The feed, pushed to other systems. Needs cases, the database, the settings, identity and the HTTP platform. */
@Module({})
export class WebhooksModule {
  /** @param overseers roles that see and remove every webhook of their authority */
  static register(overseers: readonly Role[]): DynamicModule {
    return {
      module: WebhooksModule,
      controllers: [WebhooksController],
      providers: [
        { provide: WEBHOOK_OVERSEERS, useValue: overseers },
        WebhookRights,
        Webhooks,
        WebhookQueue,
        SecretBox,
        Targets,
        Deliverer,
      ],
    };
  }
}
