import { acknowledgeNotice } from '../../acts/poland/notices/acknowledge';
import { courtRegistrar } from './district-courts.roles';

export const districtCourtCommands = [acknowledgeNotice([courtRegistrar])];
