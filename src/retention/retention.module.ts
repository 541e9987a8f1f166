import { Module, type DynamicModule } from '@nestjs/common';
import type { Role } from '../kernel';
import { ErasureWorker } from './erasure-worker';
import { DestructionListsController } from './http/destruction-lists.controller';
import { LegalHoldsController } from './http/legal-holds.controller';
import { RETENTION_REVIEWERS, RetentionRights } from './http/retention-rights';
import { RetentionController } from './http/retention.controller';
import { DestructionLists } from './store/destruction-lists';
import { LegalHolds } from './store/legal-holds';
import { ErasureReceipts } from './store/receipts';
import { RetentionPeriods } from './store/retention-periods';
import { Reviews } from './store/reviews';

/** What is kept, for how long, and how it goes. Needs the database, the clock, the settings and the HTTP platform. */
@Module({})
export class RetentionModule {
  /** @param reviewers roles that review what is due, propose and approve */
  static register(reviewers: readonly Role[]): DynamicModule {
    return {
      module: RetentionModule,
      controllers: [RetentionController, LegalHoldsController, DestructionListsController],
      providers: [
        { provide: RETENTION_REVIEWERS, useValue: reviewers },
        RetentionRights,
        RetentionPeriods,
        Reviews,
        LegalHolds,
        DestructionLists,
        ErasureReceipts,
        ErasureWorker,
      ],
      exports: [ErasureWorker],
    };
  }
}
