export { BearerGuard } from './bearer.guard';
export { IdentityModule } from './identity.module';
export { issuerFaults, IssuersFault, loadIssuers } from './issuers';
export { Caller, OpenToAll, type Principal } from './principal';
export { TokenRefused, TokenVerifier } from './token-verifier';
