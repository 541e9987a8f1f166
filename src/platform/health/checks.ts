/** What must answer before this server is ready, by name. */
export type ReadinessChecks = Readonly<Record<string, () => Promise<unknown>>>;

export const READINESS_CHECKS = Symbol('readiness checks');
