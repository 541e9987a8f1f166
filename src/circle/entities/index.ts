import { AccessRegimeEntity } from './access-regime.entity';
import { AccessAlertEntity, BreakGlassEntity } from './break-glass.entity';
import { CaseAssignmentEntity } from './case-assignment.entity';
import { CaseGrantEntity } from './case-grant.entity';
import { CaseProtectionEntity } from './case-protection.entity';
import { MandateEntity } from './mandate.entity';

/** Tables of who is let into a case. */
export const circleEntities = [
  AccessRegimeEntity,
  CaseProtectionEntity,
  CaseAssignmentEntity,
  CaseGrantEntity,
  MandateEntity,
  BreakGlassEntity,
  AccessAlertEntity,
];
