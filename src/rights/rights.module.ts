import { Module, type DynamicModule } from '@nestjs/common';
import { Doors } from './doors';
import { RequestStore } from './requests/request-store';
import { RequestsController } from './requests/requests.controller';
import { RightsRoles, ROLES_OF_RIGHTS, type RolesOfRights } from './rights-roles';

/** What a person may ask about their own data, and what they get. Needs cases, persons, the read log and the platform. */
@Module({})
export class RightsModule {
  static register(roles: RolesOfRights): DynamicModule {
    return {
      module: RightsModule,
      controllers: [RequestsController],
      providers: [{ provide: ROLES_OF_RIGHTS, useValue: roles }, RightsRoles, Doors, RequestStore],
    };
  }
}
