import { acknowledgeNotice } from '../../acts/poland/notices/acknowledge';
import { counsellor } from './iom.roles';

export const iomCommands = [acknowledgeNotice([counsellor])];
