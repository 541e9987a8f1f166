/** What a person may ask for. */
export const requestKinds = ['access', 'rectification', 'erasure', 'restriction'] as const;
export type RequestKind = (typeof requestKinds)[number];

/** Under which law the data are processed: `led` where a competent authority acts for purposes of criminal law. */
export const regimes = ['gdpr', 'led'] as const;
export type Regime = (typeof regimes)[number];

export const requestStatuses = ['open', 'answered', 'refused', 'withdrawn'] as const;
export type RequestStatus = (typeof requestStatuses)[number];

export const identityMeans = [
  'identity-document',
  'known-to-the-officer',
  'representative-with-mandate',
  'electronic-identification',
] as const;
export type IdentityMeans = (typeof identityMeans)[number];

/** GDPR 12(3). */
export const extensionReasons = ['complexity', 'number-of-requests'] as const;
export type ExtensionReason = (typeof extensionReasons)[number];

export const answers = ['granted', 'granted-in-part'] as const;
export type Answer = (typeof answers)[number];

/** GDPR 12(5) and (6), 17(3), 23; LED 15, 16(4). */
export const refusalGrounds = [
  'manifestly-unfounded',
  'excessive',
  'identity-not-established',
  'exempted-by-law',
  'limited-by-law',
] as const;
export type RefusalGround = (typeof refusalGrounds)[number];

/** Of what the person is told when they are refused: GDPR 12(4). */
export const remedies = ['supervisory-authority', 'court'] as const;
export type Remedy = (typeof remedies)[number];

/** Which words of a request, a restriction or a limit a text holds. */
export const textParts = ['asked', 'extension', 'answer', 'refusal', 'note', 'ground', 'lifting'] as const;

export const listed = (column: string, values: readonly string[]): string =>
  `${column} IN (${values.map(value => `'${value}'`).join(', ')})`;

/** GDPR 23(1), LED 15(1); secrecy by national law. */
export const limitGrounds = [
  'ongoing-operation',
  'national-security',
  'public-order',
  'rights-of-others',
  'secrecy',
] as const;
export type LimitGround = (typeof limitGrounds)[number];

/** A draft is worked on; what is released is not touched any more. */
export const exportStatuses = ['draft', 'released'] as const;
export type ExportStatus = (typeof exportStatuses)[number];

export const exportLanguages = ['en', 'sv', 'pl'] as const;

/** To whom it goes. */
export const recipients = ['data-subject', 'representative'] as const;
export type Recipient = (typeof recipients)[number];

/** Of what the words go by themselves, once the time is over for which the authority keeps them. */
export const expiredKinds = ['request', 'limit', 'rectification', 'restriction'] as const;
export type ExpiredKind = (typeof expiredKinds)[number];
/** One datum that is contested: what became of it. */
export const rectificationStatuses = ['open', 'corrected', 'refused', 'withdrawn'] as const;
export type RectificationStatus = (typeof rectificationStatuses)[number];

/** Why the note on a datum stands no longer. */
export const noteLiftings = ['taken-back', 'corrected-since', 'set-aside'] as const;
export type NoteLifting = (typeof noteLiftings)[number];

/** Of what those to whom data were disclosed are told: GDPR 19. */
export const noticeKeys = ['rectified', 'restricted', 'restriction-lifted'] as const;
export type DataProtectionNoticeKey = (typeof noticeKeys)[number];

/** Where a datum stands: a statement on the person, a field or an event of a case; or all of a case, or of the person. */
export const datumPlaces = ['statement', 'field', 'event', 'case', 'person'] as const;
export type DatumPlace = (typeof datumPlaces)[number];

/** Why data are kept and not used: GDPR 18(1)(a)–(d); LED 16(3)(a)–(b). */
export const restrictionGroundsOf = {
  gdpr: ['accuracy-contested', 'unlawful-not-erased', 'needed-for-legal-claims', 'objection-pending'],
  led: ['accuracy-undetermined', 'kept-as-evidence'],
} as const;
export const restrictionGrounds = [...restrictionGroundsOf.gdpr, ...restrictionGroundsOf.led];
export type RestrictionGround = (typeof restrictionGrounds)[number];

export const restrictionStates = ['standing', 'lifted'] as const;
export type RestrictionState = (typeof restrictionStates)[number];

/** What lets restricted data pass all the same: GDPR 18(2). */
export const restrictionExceptionGrounds = [
  'consent',
  'legal-claims',
  'rights-of-another',
  'important-public-interest',
] as const;
export type RestrictionExceptionGround = (typeof restrictionExceptionGrounds)[number];
