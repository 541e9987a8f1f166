/** On what the right to reintegration assistance rests (art. 335a). */
export const reintegrationBases = ['assisted-return', 'left-in-period', 'forced-return'] as const;
export type ReintegrationBasis = (typeof reintegrationBases)[number];

/** Dated tariffs by which it can be paid, by their keys; IOM’s own programmes follow their contract. */
export const packages = [
  'pl.reintegration.in-kind',
  'eu.eurp.post-arrival.voluntary',
  'eu.eurp.post-arrival.forced',
  'eu.eurp.post-return.voluntary',
  'eu.eurp.post-return.forced',
  'iom.programme',
] as const;
export type ReintegrationPackage = (typeof packages)[number];

/** Those to whom a programme gives every kind of help: the sick, children alone, victims of trafficking. */
export const fullPackageNeeds: readonly string[] = ['health', 'unaccompanied-minor', 'trafficking'];
