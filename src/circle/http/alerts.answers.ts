import { Flag, Id, Line, Many, Moment, OneOf } from '../../platform/http/fields';
import { pageOf, PageQuery } from '../../platform/http/paging/page';
import { glassCodes, type GlassCode } from '../words';

export class AccessAlertQuery extends PageQuery {
  @Flag({
    optional: true,
    inQuery: true,
    description: { en: 'Only those that wait, or only those that do not', sv: 'Endast väntande, eller endast övriga' },
    example: true,
  })
  readonly open?: boolean;
}

export class AccessAlertItem {
  @Id({ description: { en: 'The broken glass', sv: 'Nödåtkomsten' } })
  readonly id!: string;

  @Id({ description: { en: 'The case', sv: 'Ärendet' } })
  readonly caseId!: string;

  @Line({ max: 200, description: { en: 'Who opened it', sv: 'Vem som öppnade' }, example: 'officer-1@polisen' })
  readonly subject!: string;

  @OneOf(glassCodes, {
    name: 'BreakGlassCode',
    description: { en: 'Why it could not wait', sv: 'Varför det inte kunde vänta' },
  })
  readonly code!: GlassCode;

  @Moment({ description: { en: 'When', sv: 'När' } })
  readonly openedAt!: string;

  @Moment({ description: { en: 'By when it is reviewed', sv: 'När den senast ska granskas' } })
  readonly reviewDueAt!: string;

  @Flag({ description: { en: 'It waits to be acknowledged or reviewed', sv: 'Väntar på kvittering eller granskning' } })
  readonly open!: boolean;

  @Flag({ description: { en: 'The review is late', sv: 'Granskningen är försenad' } })
  readonly overdue!: boolean;

  @Many(Line({ max: 100, description: 'Role', example: 'se.polisen.supervisor' }), {
    max: 20,
    description: { en: 'Your roles that were alerted', sv: 'Dina roller som larmats' },
  })
  readonly roles!: readonly string[];

  @Line({
    max: 200,
    optional: true,
    description: { en: 'Who acknowledged it', sv: 'Vem som kvitterade' },
    example: 'supervisor-1@polisen',
  })
  readonly acknowledgedBy?: string;

  @Moment({ optional: true, description: { en: 'When it was acknowledged', sv: 'När den kvitterades' } })
  readonly acknowledgedAt?: string;
}

export class AccessAlertPage extends pageOf(AccessAlertItem) {}

export class AccessAlertReceipt {
  @Id({ description: { en: 'The broken glass', sv: 'Nödåtkomsten' } })
  readonly id!: string;

  @Moment({ description: { en: 'When it was acknowledged', sv: 'När den kvitterades' } })
  readonly acknowledgedAt!: string;
}
