/** One step by which an application for protection was left, or taken up again. */
export interface ProtectionStep {
  readonly step: 'withdrawn' | 'discontinued' | 'appealed' | 'discontinuance-final' | 'resumed';
  readonly on: string;
}

/** A person who is presumed to have been trafficked. */
export interface Trafficking {
  readonly referredOn?: string;
  /** The certificate that makes the stay legal while the person recovers and decides. */
  readonly certificate?: {
    readonly issuedOn: string;
    readonly validUntil: string;
    readonly endedOn?: string;
  };
  readonly permit?: {
    readonly status: 'applied' | 'granted' | 'refused';
    readonly on: string;
    readonly validUntil?: string;
  };
}

/** The certificate that stands on this civil day. */
export const certificateOn = ({ trafficking }: { readonly trafficking?: Trafficking }, day: string) => {
  const certificate = trafficking?.certificate;
  return certificate &&
    certificate.endedOn === undefined &&
    day >= certificate.issuedOn &&
    day <= certificate.validUntil
    ? certificate
    : undefined;
};
