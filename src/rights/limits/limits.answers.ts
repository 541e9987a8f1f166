import { dataClasses, type DataClass } from '../../access';
import { CivilDate, Flag, Id, Line, Many, Moment, Note, OneOf } from '../../platform/http/fields';
import { pageOf } from '../../platform/http/paging/page';
import { limitGrounds, type LimitGround } from '../words';

export class AccessLimitReceipt {
  @Id({ description: { en: 'The limit', sv: 'Begränsningen' } })
  readonly id!: string;

  @Id({ description: { en: 'The person', sv: 'Personen' } })
  readonly personId!: string;
}

export class AccessLimitItem extends AccessLimitReceipt {
  @OneOf(limitGrounds, { name: 'AccessLimitGround', description: { en: 'Ground', sv: 'Grund' } })
  readonly ground!: LimitGround;

  @Many(OneOf(dataClasses, { name: 'DataClass', description: 'Kind of data' }), {
    max: dataClasses.length,
    description: { en: 'Kinds of data that are left out', sv: 'Slag av uppgifter som utelämnas' },
    example: ['whereabouts'],
  })
  readonly classes!: readonly DataClass[];

  @Flag({ description: { en: 'Who has looked is left out, too', sv: 'Även vem som har läst utelämnas' } })
  readonly looks!: boolean;

  @Flag({ description: { en: 'Not even told that something is left out', sv: 'Utelämnandet framgår inte' } })
  readonly untold!: boolean;

  @CivilDate({ description: { en: 'Its last day', sv: 'Sista dag' } })
  readonly until!: string;

  @CivilDate({ description: { en: 'Looked at again on', sv: 'Omprövas' } })
  readonly reviewOn!: string;

  @Flag({ description: { en: 'It limits today', sv: 'Den gäller i dag' } })
  readonly inForce!: boolean;

  @Flag({ description: { en: 'In force, and its review is overdue', sv: 'Gäller, och omprövningen är försenad' } })
  readonly reviewDue!: boolean;

  @Line({ max: 200, description: { en: 'Who set it', sv: 'Vem som beslutade' }, example: 'polisen-supervisor-1' })
  readonly setBy!: string;

  @Moment({ description: { en: 'When', sv: 'När' } })
  readonly setAt!: string;

  @Line({
    max: 200,
    optional: true,
    description: { en: 'Who lifted it', sv: 'Vem som upphävde' },
    example: 'polisen-supervisor-2',
  })
  readonly liftedBy?: string;

  @Moment({ optional: true, description: { en: 'When it was lifted', sv: 'När den upphävdes' } })
  readonly liftedAt?: string;

  @Note({
    max: 4000,
    optional: true,
    description: { en: 'The reasons; gone once erased', sv: 'Skälen; borta när de gallrats' },
  })
  readonly reasons?: string;
}

export class AccessLimitPage extends pageOf(AccessLimitItem) {}
