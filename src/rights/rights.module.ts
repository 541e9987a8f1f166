import { Module, type DynamicModule } from '@nestjs/common';
import { Doors } from './doors';
import { HandoverReader } from '../cases/readers/handover-reader';
import { NoticeReader } from '../cases/readers/notice-reader';
import { QueryDigests } from '../read-log/query-digests';
import { ReadLogReader } from '../read-log/store/read-log-reader';
import { RetentionPeriods } from '../retention/store/retention-periods';
import { CarriageReader } from './access/carriages';
import { Collector } from './access/collector';
import { ExportsController } from './access/http/exports.controller';
import { Press } from './access/page/press';
import { ExportReader } from './access/store/export-reader';
import { ExportStore } from './access/store/export-store';
import { ExpiryReader } from './expiry/expiry-reader';
import { ExpiryWorker } from './expiry/expiry-worker';
import { ExpiryController } from './expiry/expiry.controller';
import { DatumCheck } from './data/datum-check';
import { LimitStore } from './limits/limit-store';
import { LimitsController } from './limits/limits.controller';
import { DataProtectionNotices } from './recipients/notice-store';
import { DataProtectionNoticesController } from './recipients/notices.controller';
import { RectificationStore } from './rectification/rectification-store';
import { RectificationWorklist } from './rectification/rectification-worklist';
import { RectificationWorklistController } from './rectification/rectification-worklist.controller';
import { RectificationsController } from './rectification/rectifications.controller';
import { Grants } from './requests/grants';
import { RequestStore } from './requests/request-store';
import { RequestsController } from './requests/requests.controller';
import { RestrictionStore } from './restriction/restriction-store';
import { RestrictionWorklist } from './restriction/restriction-worklist';
import { RestrictionWorklistController } from './restriction/restriction-worklist.controller';
import { RestrictionsController } from './restriction/restrictions.controller';
import { RightsRoles, ROLES_OF_RIGHTS, type RolesOfRights } from './rights-roles';

/** What a person may ask about their own data, and what they get. Needs cases, persons, the read log and the platform. */
@Module({})
export class RightsModule {
  static register(roles: RolesOfRights): DynamicModule {
    return {
      module: RightsModule,
      controllers: [
        RequestsController,
        RectificationsController,
        RectificationWorklistController,
        RestrictionsController,
        RestrictionWorklistController,
        DataProtectionNoticesController,
        ExportsController,
        LimitsController,
        ExpiryController,
      ],
      providers: [
        { provide: ROLES_OF_RIGHTS, useValue: roles },
        RightsRoles,
        Doors,
        RequestStore,
        Grants,
        DatumCheck,
        RectificationStore,
        RectificationWorklist,
        RestrictionStore,
        RestrictionWorklist,
        DataProtectionNotices,
        LimitStore,
        ExportReader,
        ExportStore,
        ExpiryReader,
        ExpiryWorker,
        CarriageReader,
        Collector,
        { provide: Press, useFactory: () => new Press() },
        NoticeReader,
        HandoverReader,
        QueryDigests,
        ReadLogReader,
        RetentionPeriods,
      ],
    };
  }
}
