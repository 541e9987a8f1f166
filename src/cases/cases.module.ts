import { Global, Module, type DynamicModule, type Provider } from '@nestjs/common';
import type { CaseFile } from '../case-file';
import type { Procedure } from '../kernel';
import { ActionsController } from './http/actions.controller';
import { CasesController } from './http/cases.controller';
import { EventsController } from './http/events.controller';
import { HandoversController } from './http/handovers.controller';
import { JournalController } from './http/journal.controller';
import { TransportOrdersController } from './http/transport-orders.controller';
import { CaseReader } from './readers/case-reader';
import { HandoverReader } from './readers/handover-reader';
import { TransportOrderReader } from './readers/transport-order-reader';
import { CaseStore } from './record/case-store';
import { Opening } from './spine/opening';
import { PROCEDURES, ProcedureBook } from './spine/procedure-book';
import { Spine } from './spine/spine';

/** The spine and its readers. What it judges by, and whom it knows, is handed in by the composition root. */
@Global()
@Module({})
export class CasesModule {
  static register(procedures: readonly Procedure<CaseFile>[], persons: Provider): DynamicModule {
    return {
      module: CasesModule,
      controllers: [
        CasesController,
        ActionsController,
        JournalController,
        HandoversController,
        TransportOrdersController,
        EventsController,
      ],
      providers: [
        { provide: PROCEDURES, useValue: new ProcedureBook(procedures) },
        persons,
        CaseStore,
        Spine,
        Opening,
        CaseReader,
        HandoverReader,
        TransportOrderReader,
      ],
      exports: [Spine, Opening, CaseReader],
    };
  }
}
