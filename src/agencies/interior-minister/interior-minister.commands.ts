import { acknowledgeNotice } from '../../acts/poland/notices/acknowledge';
import { ministerialOfficer } from './interior-minister.roles';

export const interiorMinisterCommands = [acknowledgeNotice([ministerialOfficer])];
