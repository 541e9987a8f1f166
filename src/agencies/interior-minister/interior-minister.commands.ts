import { decideReturnByMinister } from '../../acts/poland/decision/opening-by-order';
import { acknowledgeNotice } from '../../acts/poland/notices/acknowledge';
import { lodgeComplaint } from '../../acts/poland/remedy/remedy';
import { ministerialOfficer } from './interior-minister.roles';

export const interiorMinisterCommands = [
  decideReturnByMinister([ministerialOfficer]),
  lodgeComplaint([ministerialOfficer]),
  acknowledgeNotice([ministerialOfficer]),
];
