import { CivilDate, Flag, Line, Note, OneOf } from '../../../../platform/http/fields';

/** The note that every decision about a child needs; left out for adults. */
export const BestInterestsNote = () =>
  Note({
    max: 8000,
    description: {
      en: 'Best interests of the child, and how they were weighed; needed where the person is a child',
      sv: 'Barnets bästa och hur det har vägts in; krävs om personen är ett barn',
    },
    example: 'The child has lived with the aunt before; school and health have been looked into.',
    optional: true,
  });

const receivers = ['family-member', 'appointed-guardian', 'reception-unit'] as const;

/** Who receives an unaccompanied child, and how that is known. */
export class ReceptionProof {
  @OneOf(receivers, {
    name: 'ReceptionKind',
    description: { en: 'Who receives the child', sv: 'Vem som tar emot barnet' },
  })
  kind!: (typeof receivers)[number];

  @CivilDate({ description: { en: 'Day of verification', sv: 'Dag då mottagandet säkerställdes' } })
  verifiedOn!: string;

  @Note({
    max: 4000,
    description: { en: 'How it was verified', sv: 'Hur det har säkerställts' },
    example: 'Spoke with the aunt and with the municipality.',
  })
  evidence!: string;
}

export class VerifyReception extends ReceptionProof {}

export class WithdrawReception {
  @OneOf(['receiver-declines', 'receiver-not-found', 'unit-closed', 'circumstances-changed'], {
    name: 'ReceptionWithdrawal',
    description: { en: 'Why the reception is no longer assured', sv: 'Varför mottagandet inte längre är säkerställt' },
  })
  because!: string;

  @CivilDate({ description: { en: 'Day on which that became known', sv: 'Dag då detta blev känt' } })
  withdrawnOn!: string;

  @Note({
    max: 4000,
    description: { en: 'What was learned', sv: 'Vad som framkommit' },
    example: 'The aunt has moved and cannot be reached.',
  })
  note!: string;
}

export class AssessAge {
  @OneOf(['minor', 'adult'], { name: 'AgeResult', description: { en: 'Result', sv: 'Resultat' } })
  result!: 'minor' | 'adult';

  @OneOf(['documents', 'medical-assessment', 'register', 'own-statement', 'court'], {
    name: 'AgeSource',
    description: { en: 'What the assessment rests on', sv: 'Vad bedömningen grundas på' },
  })
  source!: string;

  @CivilDate({ description: { en: 'Day of the decision', sv: 'Beslutsdag' } })
  assessedOn!: string;

  @CivilDate({
    description: {
      en: 'First day of adult age; needed when the person is found to be a child',
      sv: 'Första dag som vuxen; krävs när personen bedöms vara barn',
    },
    example: '2029-05-01',
    optional: true,
  })
  adultFrom?: string;

  @Flag({
    description: { en: 'Is here without a guardian', sv: 'Är utan vårdnadshavare här' },
    example: false,
    optional: true,
  })
  unaccompanied?: boolean;

  @Note({ max: 8000, description: { en: 'Reasons', sv: 'Skäl' }, example: 'The passport was found to be genuine.' })
  reasons!: string;
}

export class AppointGuardian {
  @CivilDate({ description: { en: 'Day of appointment', sv: 'Dag för förordnandet' } })
  appointedOn!: string;

  @Line({
    max: 200,
    description: { en: 'Name of the guardian', sv: 'Den gode mannens namn' },
    example: 'Appointed by the chief guardian of the municipality: A. Andersson',
  })
  name!: string;
}

export class EndGuardianship {
  @CivilDate({ description: { en: 'Day on which it ended', sv: 'Dag då uppdraget upphörde' } })
  endedOn!: string;

  @OneOf(['replaced', 'guardian-of-law-arrived', 'age-assessed', 'came-of-age', 'dismissed'], {
    name: 'GuardianshipEnd',
    description: { en: 'Why', sv: 'Varför' },
  })
  because!: string;
}
