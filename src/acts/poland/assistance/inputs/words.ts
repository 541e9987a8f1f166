import type { FieldGroup } from '../../../../case-file';

/** On what the right to assisted return rests. The exact list of art. 334(2) is to be checked in the source. */
export const returnGrounds = [
  'return-decision-with-period',
  'protection-refused',
  'protection-withdrawn',
  'protection-left-unexamined',
  'trafficking-certificate',
  'trafficking-permit',
] as const;
export type ReturnGround = (typeof returnGrounds)[number];

/** Grounds on which somebody is helped home without a return decision. */
export const groundsWithoutDecision: readonly ReturnGround[] = returnGrounds.filter(
  ground => ground !== 'return-decision-with-period',
);
export const traffickingGrounds: readonly ReturnGround[] = ['trafficking-certificate', 'trafficking-permit'];

/** Groups of special needs, as the programmes name them. */
export const vulnerabilities = [
  'health',
  'disability',
  'pregnancy',
  'single-parent',
  'elderly',
  'unaccompanied-minor',
  'trafficking',
  'sexual-or-gender-based-violence',
  'torture',
  'large-family',
] as const;

/** The right to be in Poland, as it is asked of whoever applies. */
export const stayBases = [
  'national-visa',
  'schengen-visa',
  'pole-card',
  'residence-card-of-other-state',
  'family-member-of-union-citizen',
  'visa-free',
  'asylum-certificate',
  'stamp',
  'refugee',
  'temporary-protection',
  'subsidiary-protection',
  'tolerated-stay',
  'humanitarian-stay',
  'undocumented',
] as const;

/** What of a case may be opened to IOM when the person agrees; never the decision, custody, bars or the asylum procedure. */
export const groupsForPartner = [
  'assistance',
  'reintegration',
  'travel-document',
] as const satisfies readonly FieldGroup[];
