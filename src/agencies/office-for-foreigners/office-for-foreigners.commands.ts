import { acknowledgeNotice } from '../../acts/poland/notices/acknowledge';
import { caseworker } from './office-for-foreigners.roles';

export const officeForForeignersCommands = [acknowledgeNotice([caseworker])];
