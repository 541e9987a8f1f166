import { CivilDate, Flag, Id, Line, Many, Moment, Note, OneOf, Part, Whole } from '../../platform/http/fields';
import { pageOf } from '../../platform/http/paging/page';
import { datumPlaces, noteLiftings, rectificationStatuses } from '../words';
import type { DatumPlace, NoteLifting, RectificationStatus } from '../words';

const optional = (en: string, sv: string) => ({ optional: true, description: { en, sv } }) as const;
const number = (en: string, sv: string) => Whole({ min: 1, max: 1_000_000, ...optional(en, sv) });
const authority = Line({ max: 100, description: 'Authority', example: 'se.polisen' });
export const told = Many(authority, {
  max: 1000,
  description: {
    en: 'To whom it was disclosed earlier and who is told now (GDPR 19); the person is told of them on request',
    sv: 'Till vem den lämnats ut tidigare och som nu underrättas (GDPR 19); personen får veta det på begäran',
  },
  example: ['se.polisen'],
});

export class RectificationReceipt {
  @Id({ description: { en: 'The rectification: one contested datum', sv: 'Rättelsen: en bestridd uppgift' } })
  readonly id!: string;

  @Whole({ min: 1, max: 1_000_000, description: { en: 'Its version, the ETag', sv: 'Dess version, ETag' } })
  readonly version!: number;

  @OneOf(rectificationStatuses, {
    name: 'RectificationStatus',
    description: { en: 'What became of it', sv: 'Vad det blev av den' },
    example: 'open',
  })
  readonly status!: RectificationStatus;

  @Id({ description: { en: 'The person', sv: 'Personen' } })
  readonly personId!: string;

  @Id({ description: { en: 'The request', sv: 'Begäran' } })
  readonly requestId!: string;

  @Whole({ min: 1, max: 1_000_000, ...optional('Version of the request after it', 'Begärans version efteråt') })
  readonly requestVersion?: number;
}

export class CorrectionReceipt extends RectificationReceipt {
  @told
  readonly told!: readonly string[];
}

/** A contested datum in a list, without the words of the person. */
export class RectificationLine extends RectificationReceipt {
  @OneOf(datumPlaces, { name: 'DatumPlace', description: { en: 'Where the datum stands', sv: 'Var uppgiften står' } })
  readonly place!: DatumPlace;

  @number('Number of the statement', 'Uppgiftens nummer')
  readonly statement?: number;

  @Id(optional('The case', 'Ärendet'))
  readonly caseId?: string;

  @Line({ max: 100, ...optional('Part of the case', 'Del av ärendet'), example: 'decision' })
  readonly region?: string;

  @Line({ max: 200, ...optional('Field in that part', 'Fält i delen'), example: 'decidedOn' })
  readonly field?: string;

  @number('Event in the journal', 'Händelse i journalen')
  readonly event?: number;

  @CivilDate({ description: { en: 'Contested since', sv: 'Bestridd sedan' } })
  readonly contestedOn!: string;

  @Line({ max: 200, description: { en: 'Who recorded it', sv: 'Vem som registrerade' }, example: 'supervisor-1' })
  readonly namedBy!: string;

  @Moment({ description: { en: 'When', sv: 'När' } })
  readonly namedAt!: string;

  @Line({ max: 200, ...optional('Who settled it', 'Vem som avgjorde'), example: 'supervisor-1' })
  readonly settledBy?: string;

  @CivilDate(optional('Settled on', 'Avgjord den'))
  readonly settledOn?: string;

  @number('The statement that took its place', 'Uppgiften som tog dess plats')
  readonly correctedStatement?: number;

  @number('The event that corrected it', 'Händelsen som rättade den')
  readonly correctedEvent?: number;

  @Flag({
    description: {
      en: 'A note that the person contests it stands beside the datum',
      sv: 'En anteckning om att personen bestrider den står vid uppgiften',
    },
  })
  readonly noteStands!: boolean;

  @CivilDate(optional('The note was lifted', 'Anteckningen upphävd'))
  readonly noteLiftedOn?: string;

  @OneOf(noteLiftings, { name: 'ContestNoteLifting', ...optional('Why', 'Varför') })
  readonly noteLiftedBecause?: NoteLifting;
}

export class RectificationPage extends pageOf(RectificationLine) {}

export class RectificationItem extends RectificationLine {
  @Note({
    max: 4000,
    ...optional('What the person says of it; gone once erased', 'Vad personen säger; borta när det gallrats'),
  })
  readonly says?: string;

  @Note({ max: 4000, ...optional('Reasons for lifting the note', 'Skäl för att anteckningen upphävdes') })
  readonly liftingReasons?: string;

  @told
  readonly told!: readonly string[];
}

export class RectificationsOfPerson {
  @Many(Part(() => RectificationItem, { description: 'Rectification' }), {
    max: 10_000,
    description: { en: 'Contested data, as they were named', sv: 'Bestridda uppgifter, i den ordning de angavs' },
  })
  readonly items!: readonly RectificationItem[];
}
