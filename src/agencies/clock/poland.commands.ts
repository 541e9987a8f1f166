import { recordAdulthood } from '../../acts/poland/child/child';
import { expireReturnDocument, noteSilentConsulate } from '../../acts/poland/identity/document';
import { rejectRetroactiveToolCase } from '../../acts/poland/reintegration/tool';
import { letCertificateEnd } from '../../acts/poland/victims/victims';
import type { Command } from '../../kernel';
import type { CaseFile } from '../../case-file';
import { time } from './clock.roles';

/** What happens in a Polish case by the mere passing of time. */
export const polishClockCommands = [
  recordAdulthood([time]),
  letCertificateEnd([time]),
  expireReturnDocument([time]),
  noteSilentConsulate([time]),
  rejectRetroactiveToolCase([time]),
] as readonly Command<CaseFile>[];
