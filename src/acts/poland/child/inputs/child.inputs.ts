import { CivilDate, Flag, Line, Note, OneOf, Whole } from '../../../../platform/http/fields';

export class ApplyForGuardian {
  @CivilDate({ description: { en: 'Day of the application to the court', sv: 'Dag för begäran till domstolen' } })
  requestedOn!: string;

  @Line({ max: 120, description: { en: 'Court', sv: 'Domstol' }, example: 'District Court in Warsaw, family division' })
  court!: string;
}

export class RecordCurator {
  @CivilDate({ description: { en: 'Day of the appointment', sv: 'Dag för förordnandet' } })
  appointedOn!: string;

  @Line({
    max: 120,
    description: { en: 'Name of the guardian', sv: 'Ställföreträdarens namn' },
    example: 'Jan Example',
  })
  name!: string;
}

export class EndCuratorship {
  @CivilDate({ description: { en: 'Day', sv: 'Dag' } })
  endedOn!: string;

  @OneOf(['of-age', 'discharged', 'replaced', 'parent-found'], {
    name: 'CuratorshipEnd',
    description: { en: 'Why it ended', sv: 'Varför det upphörde' },
    example: 'replaced',
  })
  because!: string;
}

export class AssessBestInterests {
  @CivilDate({ description: { en: 'Day of the assessment', sv: 'Dag för bedömningen' } })
  assessedOn!: string;

  @Flag({
    description: {
      en: 'The return is in the interest of the child and safe',
      sv: 'Återvändandet är till barnets bästa och tryggt',
    },
    example: true,
  })
  inFavourOfReturn!: boolean;

  @Note({
    max: 4000,
    description: { en: 'Reasons, with what family tracing showed', sv: 'Skäl, med vad släktforskningen visade' },
    example: 'The mother was found and spoken with; the child wants to go home.',
  })
  reasons!: string;
}

export class VerifyReceptionAbroad {
  @OneOf(['parent', 'adult-relative', 'guardian', 'institution'], {
    name: 'ReceptionAbroad',
    description: { en: 'Who receives the child', sv: 'Vem som tar emot barnet' },
    example: 'parent',
  })
  kind!: string;

  @CivilDate({ description: { en: 'Day', sv: 'Dag' } })
  verifiedOn!: string;

  @Note({
    max: 2000,
    description: { en: 'Evidence', sv: 'Bevisning' },
    example: 'Letter of the mother, checked by IOM Tbilisi.',
  })
  evidence!: string;
}

export class RecordAgeTest {
  @CivilDate({ description: { en: 'Day of the finding', sv: 'Dag för bedömningen' } })
  assessedOn!: string;

  @OneOf(['minor', 'adult'], {
    name: 'AgeTestResult',
    description: { en: 'Finding', sv: 'Bedömning' },
    example: 'minor',
  })
  result!: 'minor' | 'adult';

  @OneOf(['medical-test-with-consent', 'test-refused', 'documents'], {
    name: 'AgeTestSource',
    description: { en: 'What it rests on', sv: 'Vad den grundas på' },
    example: 'documents',
  })
  source!: string;

  @Flag({ description: { en: 'Is here without a guardian', sv: 'Är utan vårdnadshavare här' }, example: true })
  unaccompanied!: boolean;

  @CivilDate({
    optional: true,
    description: { en: 'For a minor: first day of adult age', sv: 'För barn: första dag som vuxen' },
  })
  adultFrom?: string;

  @CivilDate({
    optional: true,
    description: {
      en: 'Of a medical test: day of the consent to it',
      sv: 'För medicinskt test: dag för samtycket',
    },
  })
  consentedOn?: string;

  @Whole({
    min: 0,
    max: 120,
    optional: true,
    description: {
      en: 'Of a medical test: its margin of error, in months',
      sv: 'För medicinskt test: felmarginalen, i månader',
    },
    example: 12,
  })
  marginMonths?: number;

  @Note({
    max: 2000,
    description: { en: 'Reasons', sv: 'Skäl' },
    example: 'Birth certificate seen.',
  })
  reasons!: string;
}
