import { AccessPolicy, type Sight } from '../../src/access';
import { procedures } from '../../src/procedures';
import { roleRights } from '../../src/role-rights';
import { FirstWall } from '../../src/walls/first-wall';

/** The policy as the house has it. */
export const thePolicy = (): AccessPolicy => new AccessPolicy(roleRights, procedures);
export const firstWall = (): FirstWall => new FirstWall(thePolicy());

/** Somebody from whom nothing is kept. */
export const wholeSight: Sight = thePolicy().sightOf({ authority: 'samverk.auditor', roles: [] });
