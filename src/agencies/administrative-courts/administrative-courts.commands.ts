import { acknowledgeNotice } from '../../acts/poland/notices/acknowledge';
import { courtRegistrar } from './administrative-courts.roles';

export const administrativeCourtCommands = [acknowledgeNotice([courtRegistrar])];
