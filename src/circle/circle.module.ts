import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AlertsController } from './http/alerts.controller';
import { AssignmentsController } from './http/assignments.controller';
import { BreakGlassController } from './http/break-glass.controller';
import { CIRCLE_ROLES, CircleRights, type CircleRoles } from './http/circle-rights';
import { GrantsController } from './http/grants.controller';
import { MandatesController } from './http/mandates.controller';
import { RegimesController } from './http/regimes.controller';
import { OnBehalfGuard } from './on-behalf.guard';
import { SEPARATIONS, type Separation } from './separations';
import { Alerts } from './store/alerts';
import { Glasses } from './store/glasses';
import { Grants } from './store/grants';
import { Mandates } from './store/mandates';
import { Places } from './store/places';
import { Protections } from './store/protections';
import { Regimes } from './store/regimes';

/** Who inside an authority is let into a case. Needs the database, the settings, identity and the HTTP platform. */
@Module({})
export class CircleModule {
  static register(roles: CircleRoles, separations: readonly Separation[]): DynamicModule {
    return {
      module: CircleModule,
      controllers: [
        AssignmentsController,
        GrantsController,
        MandatesController,
        BreakGlassController,
        AlertsController,
        RegimesController,
      ],
      providers: [
        { provide: CIRCLE_ROLES, useValue: roles },
        { provide: SEPARATIONS, useValue: separations },
        CircleRights,
        Places,
        Protections,
        Grants,
        Mandates,
        Glasses,
        Alerts,
        Regimes,
        { provide: APP_GUARD, useClass: OnBehalfGuard },
      ],
    };
  }
}
