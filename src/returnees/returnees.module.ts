import { Module, type DynamicModule } from '@nestjs/common';
import { QueryDigests } from '../read-log/query-digests';
import { REGISTER, ReturneeRights, type RegisterSettings } from './http/returnee-rights';
import { ReturneesController } from './http/returnees.controller';
import { ToolCaseController } from './http/tool-case.controller';
import { ReturneeReader } from './store/returnee-reader';

/** The register of returnees. Needs the database, the spine's readers and the HTTP platform. */
@Module({})
export class ReturneesModule {
  /** @param register who may read it, and from how many persons on a number is told */
  static register(register: RegisterSettings): DynamicModule {
    return {
      module: ReturneesModule,
      controllers: [ReturneesController, ToolCaseController],
      providers: [{ provide: REGISTER, useValue: register }, ReturneeRights, ReturneeReader, QueryDigests],
    };
  }
}
