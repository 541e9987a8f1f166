import { AccessLimitEntity } from './access-limit.entity';
import { DataProtectionNoticeEntity } from './data-protection-notice.entity';
import { DataSubjectRequestEntity } from './data-subject-request.entity';
import { RestrictionEntity, RestrictionExceptionEntity } from './restriction.entity';
import { RightsErasureEntity } from './rights-erasure.entity';
import { RectificationEntity } from './rectification.entity';
import { RightsTextEntity } from './rights-text.entity';
import { SubjectAccessContentEntity, SubjectAccessExportEntity } from './subject-access-export.entity';

export const rightsEntities = [
  DataSubjectRequestEntity,
  RightsTextEntity,
  AccessLimitEntity,
  SubjectAccessExportEntity,
  SubjectAccessContentEntity,
  RightsErasureEntity,
  RectificationEntity,
  DataProtectionNoticeEntity,
  RestrictionEntity,
  RestrictionExceptionEntity,
];
