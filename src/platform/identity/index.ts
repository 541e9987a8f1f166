export { IdentityModule } from './identity.module';
export { issuerFaults, loadIssuers } from './issuers';
export { Caller, OpenToAll, type Principal } from './principal';
export { purposes, type Purpose } from './purpose';
export { RecordedProofs } from './proof/spent-proofs';
export { SpentProofEntity } from './proof/spent-proof.entity';
export { RouteScopes, type ScopeRow } from './scopes/route-scopes';
export { TokenVerifier } from './token-verifier';
