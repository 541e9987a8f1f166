/** What can be said of who somebody is. */
export const assertionKinds = ['name', 'birth-date', 'sex', 'nationality', 'language', 'document'] as const;
export type AssertionKind = (typeof assertionKinds)[number];

/** Where a statement comes from. */
export const sources = ['self-declared', 'document', 'authority', 'register', 'consulate', 'expert'] as const;
export type Source = (typeof sources)[number];

/** How sure it is, the least first. */
export const certainties = ['claimed', 'probable', 'confirmed'] as const;
export type Certainty = (typeof certainties)[number];

export const nameKinds = ['official', 'alias', 'at-birth'] as const;
export type NameKind = (typeof nameKinds)[number];

/** `M`, `F` and `X` of travel documents (ICAO Doc 9303-4). */
export const sexes = ['female', 'male', 'unspecified'] as const;
export type Sex = (typeof sexes)[number];

export const documentKinds = [
  'passport',
  'identity-card',
  'birth-certificate',
  'residence-permit',
  'driving-licence',
  'emergency-travel-document',
  'other',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A name as ICAO Doc 9303-3 divides it; who has one name only has no secondary one, and none is invented. */
export interface NameValue {
  readonly kind: NameKind;
  readonly primary: string;
  readonly secondary: string | null;
  /** The whole name in the script of its bearer, untouched. */
  readonly originalScript?: string;
  /** The whole name in Latin letters, as somebody transliterated it. */
  readonly transliteration?: string;
}

export interface DocumentValue {
  readonly kind: DocumentKind;
  readonly number: string;
  /** ISO 3166-1 alpha-3, or the code of an issuing organisation. */
  readonly issuer: string;
  readonly validUntil?: string;
}

interface Values {
  readonly name: NameValue;
  /** `1990`, `1990-05` or `1990-05-14`. */
  readonly 'birth-date': string;
  readonly sex: Sex;
  /** ISO 3166-1 alpha-3, or a code of ICAO Doc 9303-3 §5 such as `XXA`. */
  readonly nationality: string;
  /** ISO 639, two or three letters. */
  readonly language: string;
  readonly document: DocumentValue;
}

/** One statement, with who says so and how surely. */
export type Assertion = {
  readonly [Kind in AssertionKind]: {
    readonly kind: Kind;
    readonly value: Values[Kind];
    readonly source: Source;
    readonly certainty: Certainty;
    /** The day on which the source said so. */
    readonly assertedOn?: string;
  };
}[AssertionKind];

/** A statement as it stands on record. It is never taken away: a later one may supersede it. */
export type RecordedAssertion = Assertion & {
  /** From 1 on, for each person. */
  readonly number: number;
  readonly recordedAt: string;
  /** Authority that recorded it. */
  readonly authority: string;
  readonly supersededBy?: number;
};

export const isCurrent = ({ supersededBy }: RecordedAssertion): boolean => supersededBy === undefined;
