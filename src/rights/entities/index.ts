import { DataSubjectRequestEntity } from './data-subject-request.entity';
import { RightsTextEntity } from './rights-text.entity';

export const rightsEntities = [DataSubjectRequestEntity, RightsTextEntity];
