/** Signature algorithms that an issuer may be trusted with. Symmetric ones and `none` are not among them. */
export const signatureAlgorithms = ['ES256', 'RS256', 'PS256', 'EdDSA'] as const;
export type SignatureAlgorithm = (typeof signatureAlgorithms)[number];

/** One identity provider that we trust, bound to the one authority whose people it knows. */
export interface IssuerSetting {
  /** Exactly as its tokens say in `iss`. */
  readonly issuer: string;
  /** Id of the authority. It follows from the issuer, never from what a token claims. */
  readonly authority: string;
  /** Where its public keys are published. */
  readonly jwksUri: string;
  readonly audience: string;
  readonly algorithms: readonly SignatureAlgorithm[];
  /** Dot path to the claim that holds the roles, e.g. `realm_access.roles`. */
  readonly rolesClaim: string;
  /** Value of that claim -> role key. Values that are not listed give nothing. */
  readonly roleMapping: Readonly<Record<string, string>>;
  /** Started by us for development; production refuses it. */
  readonly development?: true;
}
