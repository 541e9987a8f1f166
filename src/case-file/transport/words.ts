/** The closed lists in which a transport is told. What needs words is sealed; what is open is one of these. */

/**
 * The legal ground on which somebody is deprived of liberty while being carried (UL 9:12, 10:1, 10:2; LSU ch. 3). The
 * carrier must be able to show it.
 */
export const libertyGrounds = [
  'police-hold',
  'identity',
  'inquiry',
  'probable-expulsion',
  'enforcement',
  'child',
  'security-act',
] as const;
export type LibertyGround = (typeof libertyGrounds)[number];

/** Why Migrationsverket may ask Kriminalvården for help (UL 10:19 a). */
export const helpGrounds = ['powers-likely-needed', 'exceptional-reasons'] as const;
export type HelpGround = (typeof helpGrounds)[number];

/** Risks found in an assessment of this person. An empty list says that it was made and that none was found. */
export const transportRisks = [
  'violence',
  'threats',
  'self-harm',
  'flight',
  'earlier-failed-attempt',
  'attention',
] as const;
export type Risk = (typeof transportRisks)[number];

export const restraintKinds = ['handcuffs', 'body-belt', 'leg-restraint', 'other'] as const;
export type Restraint = (typeof restraintKinds)[number];

/** Who may assess whether somebody can travel. */
export const fitnessAssessors = ['doctor', 'nurse', 'other-health-care'] as const;

export const travelModes = ['road', 'rail', 'air', 'sea'] as const;

/** What came to light when the person was visited before the journey. */
export const preVisitFindings = [
  'informed',
  'will-cooperate',
  'will-resist',
  'health-concern',
  'risk-of-self-harm',
  'new-circumstances-asserted',
  'family-unclear',
  'not-met',
] as const;
export type PreVisitFinding = (typeof preVisitFindings)[number];

/** Why a carrier does not take an order on. */
export const declineReasons = [
  'no-capacity',
  'not-within-the-time',
  'order-incomplete',
  'no-legal-ground-shown',
  'powers-not-needed',
  'health',
  'other',
] as const;

export const cancelReasons = [
  'not-found',
  'documents-missing',
  'stay-of-enforcement',
  'impediment',
  'custody-ended',
  'carrier',
  'airline-refused',
  'destination-refused',
  'health',
  'resistance',
  'operation-cancelled',
  'no-longer-needed',
  'other',
] as const;

export const abortReasons = [
  'resistance',
  'escort-decision',
  'captain-refused',
  'airline-refused',
  'health',
  'documents-not-accepted',
  'identity-not-accepted',
  'transit-refused',
  'stay-of-enforcement',
  'asylum-application',
  'technical',
  'other',
] as const;

export const arrivalRefusals = [
  'identity-not-accepted',
  'documents-not-accepted',
  'destination-refused',
  'not-announced',
  'reception-missing',
  'health',
  'other',
] as const;

/** Where the person is after a journey that failed; the custody itself is unchanged. */
export const placesAfterFailure = [
  'detention-centre',
  'police-custody',
  'prison-or-remand',
  'hospital',
  'still-abroad',
] as const;
export type BroughtTo = (typeof placesAfterFailure)[number];

export const costItems = [
  'ticket',
  'charter-share',
  'escorts',
  'medical',
  'interpreter',
  'document',
  'ground-transport',
  'accommodation',
  'other',
] as const;

/** Who is to bear a cost: the person (UL 19:1), the company that brought the person (12:5, 19:2-5), or the State. */
export const costBearers = ['person', 'carrier-company', 'state'] as const;

/** The police's own sorting: removable within two months, later, or only with great difficulty. */
export const triageColours = ['green', 'yellow', 'red'] as const;

/** By what a group is removed; the law on observers asks for it. */
export const conveyances = ['scheduled-flight', 'charter', 'ship', 'land'] as const;
