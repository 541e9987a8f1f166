import { orderAlternatives } from '../../acts/poland/custody/alternatives';
import { complain, ruleOnComplaint } from '../../acts/poland/custody/complaint';
import { ruleOnExtension } from '../../acts/poland/custody/extension';
import { orderPlacement, placeChildInCare } from '../../acts/poland/custody/placement';
import { orderRelease } from '../../acts/poland/custody/release';
import { courtRegistrar } from './district-courts.roles';

/** What the courts that decide on liberty may do; the regional court hears complaints in the same registry. */
export const districtCourtCommands = [
  orderPlacement([courtRegistrar]),
  placeChildInCare([courtRegistrar]),
  orderAlternatives([courtRegistrar]),
  ruleOnExtension([courtRegistrar]),
  orderRelease([courtRegistrar]),
  complain([courtRegistrar]),
  ruleOnComplaint([courtRegistrar]),
];
