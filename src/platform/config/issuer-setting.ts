/** Signature algorithms that an issuer may be trusted with. Symmetric ones and `none` are not among them. */
export const signatureAlgorithms = ['ES256', 'RS256', 'PS256', 'EdDSA'] as const;
export type SignatureAlgorithm = (typeof signatureAlgorithms)[number];

/** How a client proves that a token is its own: with a key for each request (RFC 9449), or by its certificate (RFC 8705). */
export const proofKinds = ['dpop', 'certificate', 'either'] as const;
export type ProofKind = (typeof proofKinds)[number];

/** What one client of an issuer is held to, whatever its tokens say. */
export interface ClientSetting {
  /** No token of this client opens more than these scopes. Absent: what its token says. */
  readonly scopes?: readonly string[];
  /** Tokens of this client must be bound to its key. Absent: as the issuer demands of all. */
  readonly proof?: ProofKind;
}

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
  /** Dot path to the claim that names the units of the person. Absent: `units`. */
  readonly unitsClaim?: string;
  /** Dot path to the claim that holds the scopes. Absent: `scope`. */
  readonly scopeClaim?: string;
  /**
   * Value of that claim -> scope. Values that are not listed open nothing. Absent: this issuer gives out no scopes, and
   * roles alone decide.
   */
  readonly scopeMapping?: Readonly<Record<string, string>>;
  /** By client id. Where it is given, tokens of other clients are refused. */
  readonly clients?: Readonly<Record<string, ClientSetting>>;
  /** Every token must be bound to a key of its client. A bound token needs its proof in any case. */
  readonly proof?: ProofKind;
  /** Proofs must hold a nonce that we gave, so that none can be made in advance. */
  readonly nonce?: true;
  /** Tokens must say that they are access tokens (RFC 9068 section 2.1). Absent: `JWT` will do. */
  readonly tokenType?: 'at+jwt';
  /** How long keys that we know still vouch for tokens when the issuer cannot be reached: an ISO 8601 duration. */
  readonly keysOutlive?: string;
  /** Started by us for development; production refuses it. */
  readonly development?: true;
}
