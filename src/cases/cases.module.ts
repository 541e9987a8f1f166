import { Global, Module, type DynamicModule, type Provider } from '@nestjs/common';
import type { CaseFile } from '../case-file';
import { dutiesOf } from '../deadlines/duties';
import { ToldDuties } from '../deadlines/told-duties';
import type { Procedure } from '../kernel';
import { ActionsController } from './http/actions.controller';
import { CasesController } from './http/cases.controller';
import { CustodyTimeController } from './http/custody-time.controller';
import { EventsController } from './http/events.controller';
import { HandoversController } from './http/handovers.controller';
import { JournalController } from './http/journal.controller';
import { NoticesController } from './http/notices.controller';
import { TransportOrdersController } from './http/transport-orders.controller';
import { OperationReader } from './operations/operation-reader';
import { OperationRights } from './operations/operation-rights';
import { OperationStore } from './operations/operation-store';
import { OperationsController } from './operations/operations.controller';
import { AssignedReader } from './readers/assigned-reader';
import { CaseReader } from './readers/case-reader';
import { CustodyReader } from './readers/custody-reader';
import { EventsReader } from './readers/events-reader';
import { HandoverReader } from './readers/handover-reader';
import { NoticeReader } from './readers/notice-reader';
import { TransportOrderReader } from './readers/transport-order-reader';
import { CaseStore } from './record/case-store';
import { Opening } from './spine/opening';
import { QueryDigests } from '../read-log/query-digests';
import { PROCEDURES, ProcedureBook } from './spine/procedure-book';
import { Spine } from './spine/spine';

/** The spine and its readers. What it judges by, and whom it knows, is handed in by the composition root. */
@Global()
@Module({})
export class CasesModule {
  /** @param ports who is known, and what bars the disclosure of data */
  static register(procedures: readonly Procedure<CaseFile>[], ...ports: readonly Provider[]): DynamicModule {
    return {
      module: CasesModule,
      controllers: [
        CasesController,
        ActionsController,
        JournalController,
        CustodyTimeController,
        HandoversController,
        NoticesController,
        TransportOrdersController,
        OperationsController,
        EventsController,
      ],
      providers: [
        { provide: PROCEDURES, useValue: new ProcedureBook(procedures) },
        { provide: ToldDuties, useValue: new ToldDuties(dutiesOf(procedures)) },
        ...ports,
        CaseStore,
        Spine,
        Opening,
        CaseReader,
        AssignedReader,
        QueryDigests,
        CustodyReader,
        EventsReader,
        HandoverReader,
        NoticeReader,
        TransportOrderReader,
        OperationRights,
        OperationStore,
        OperationReader,
      ],
      exports: [PROCEDURES, Spine, Opening, CaseReader, EventsReader],
    };
  }
}
