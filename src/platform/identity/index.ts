export { IdentityModule } from './identity.module';
export { issuerFaults, loadIssuers } from './issuers';
export { Caller, OpenToAll, type Principal } from './principal';
