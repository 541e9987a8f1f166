import { CivilDate, CountryCode, Flag, Many, Note, OneOf, Whole } from '../../../../platform/http/fields';

export const evidenceKinds = [
  'passport',
  'identity-card',
  'civil-registry-document',
  'other-document',
  'fingerprints',
  'facial-comparison',
  'language-analysis',
  'statement-by-consulate',
  'delegation-interview',
  'statement-by-another-state',
  'social-media',
  'statement-by-relative',
  'own-statement',
] as const;

const number = Whole({ min: 1, max: 1000, description: { en: 'Number of the evidence', sv: 'Bevisningens nummer' } });

export class RecordEvidence {
  @OneOf(evidenceKinds, {
    name: 'EvidenceKind',
    description: { en: 'What it is', sv: 'Vad det är' },
    example: 'civil-registry-document',
  })
  kind!: (typeof evidenceKinds)[number];

  @CivilDate({ description: { en: 'Day on which it was obtained', sv: 'Dag då det kom in' } })
  obtainedOn!: string;

  @Note({
    max: 4000,
    description: { en: 'What it says, and how it was examined', sv: 'Vad det visar och hur det har granskats' },
    example: 'Birth certificate handed in by the person; the form agrees with known originals.',
  })
  note!: string;
}

export class SetHypothesis {
  @CountryCode({ description: { en: 'Country of presumed nationality', sv: 'Land för antaget medborgarskap' } })
  country!: string;

  @OneOf(['weak', 'fair', 'strong', 'discarded'], {
    name: 'HypothesisStrength',
    description: { en: 'How strongly the evidence speaks for it', sv: 'Hur starkt bevisningen talar för det' },
    example: 'strong',
  })
  strength!: 'weak' | 'fair' | 'strong' | 'discarded';

  @Many(number, {
    min: 1,
    max: 50,
    unique: true,
    description: { en: 'Evidence that it rests on', sv: 'Bevisning som den bygger på' },
    example: [1],
  })
  evidence!: number[];

  @Note({ max: 4000, description: { en: 'Reasoning', sv: 'Resonemang' }, example: 'Dialect and document agree.' })
  note!: string;
}

export class RecordIdentityFinding {
  @OneOf(['unknown', 'claimed', 'probable', 'confirmed'], {
    name: 'IdentityFinding',
    description: { en: 'Finding', sv: 'Bedömning' },
    example: 'confirmed',
  })
  finding!: 'unknown' | 'claimed' | 'probable' | 'confirmed';

  @OneOf(['document', 'biometrics', 'consulate', 'language-analysis', 'own-statement', 'other'], {
    name: 'IdentityEvidence',
    description: { en: 'What the finding rests on', sv: 'Vad bedömningen bygger på' },
  })
  evidence!: string;

  @Flag({
    optional: true,
    description: {
      en: 'Whether it is the same identity as before. Must be said once another state has been asked: its answer is bound to the identity it was asked about',
      sv: 'Om det är samma identitet som tidigare. Ska anges när en annan stat har tillfrågats: svaret är bundet till den identitet som frågan gällde',
    },
    example: true,
  })
  sameIdentity?: boolean;

  @OneOf(
    ['document-examination', 'fingerprint-match', 'consulate', 'delegation', 'authority-of-another-state', 'court'],
    {
      name: 'IdentityConfirmer',
      optional: true,
      description: { en: 'Who or what confirmed it', sv: 'Vem eller vad som har styrkt den' },
      example: 'consulate',
    },
  )
  confirmedBy?: string;

  @CountryCode({ optional: true, description: { en: 'Nationality found', sv: 'Bedömt medborgarskap' } })
  nationality?: string;

  @Note({
    max: 4000,
    description: { en: 'Assessment', sv: 'Värdering' },
    example: 'Passport examined and found genuine.',
  })
  note!: string;
}
