import { StatementOfPerson } from '../../persons/http/persons.inputs';
import { Id, Note, OneOf, Part, Whole } from '../../platform/http/fields';
import { DatumNamed } from '../data/datum.inputs';
import { noteLiftings, type NoteLifting } from '../words';

export class NewRectification extends DatumNamed {
  @Id({ description: { en: 'The open request for rectification', sv: 'Den öppna begäran om rättelse' } })
  requestId!: string;

  @Note({
    max: 4000,
    optional: true,
    description: {
      en: 'What the person says of it, in their own words, kept apart',
      sv: 'Vad personen säger om den, med egna ord, förvarat för sig',
    },
    example: 'I was born in May, not in June.',
  })
  says?: string;
}

/** Exactly one of a new statement, a statement that has taken its place, and an event. */
export class CorrectDatum {
  @Part(() => StatementOfPerson, {
    optional: true,
    description: { en: 'The statement that takes its place', sv: 'Uppgiften som tar dess plats' },
    example: { birthDate: '1990-05', source: 'document', certainty: 'confirmed' },
  })
  statement?: StatementOfPerson;

  @Whole({
    min: 2,
    max: 1_000_000,
    optional: true,
    description: {
      en: 'Number of the statement that has superseded it already',
      sv: 'Nummer på den uppgift som redan har ersatt den',
    },
  })
  supersededBy?: number;

  @Whole({
    min: 1,
    max: 1_000_000,
    optional: true,
    description: {
      en: 'Event of the case that corrects it, by its place in the journal',
      sv: 'Händelse i ärendet som rättar den, efter plats i journalen',
    },
  })
  event?: number;
}

export class LiftContestNote {
  @OneOf(noteLiftings, {
    name: 'ContestNoteLifting',
    description: { en: 'Why it stands no longer', sv: 'Varför den inte längre gäller' },
    example: 'taken-back',
  })
  because!: NoteLifting;

  @Note({
    max: 4000,
    optional: true,
    description: { en: 'Reasons, kept apart', sv: 'Skäl, förvarade för sig' },
    example: 'The person wrote on 2 March that the date is right.',
  })
  reasons?: string;
}
