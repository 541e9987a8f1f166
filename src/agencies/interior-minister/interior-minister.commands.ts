import { decideReturnByMinister } from '../../acts/poland/decision/opening-by-order';
import { lodgeComplaint } from '../../acts/poland/remedy/remedy';
import { ministerialOfficer } from './interior-minister.roles';

export const interiorMinisterCommands = [
  decideReturnByMinister([ministerialOfficer]),
  lodgeComplaint([ministerialOfficer]),
];
