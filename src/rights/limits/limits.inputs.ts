import { dataClasses, type DataClass } from '../../access';
import { CivilDate, Flag, Id, Many, Note, OneOf } from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/paging/page';
import { limitGrounds, type LimitGround } from '../words';

export class NewAccessLimit {
  @OneOf(limitGrounds, {
    name: 'AccessLimitGround',
    description: {
      en: 'Why the person is not told (GDPR 23, LED 15)',
      sv: 'Varför personen inte får veta (GDPR 23, LED 15)',
    },
    example: 'ongoing-operation',
  })
  ground!: LimitGround;

  @Many(OneOf(dataClasses, { name: 'DataClass', description: 'Kind of data' }), {
    max: dataClasses.length,
    unique: true,
    description: { en: 'Kinds of data that are left out', sv: 'Slag av uppgifter som utelämnas' },
    example: ['whereabouts', 'security'],
  })
  classes!: DataClass[];

  @Flag({
    description: { en: 'Who has looked is left out, too', sv: 'Även vem som har läst utelämnas' },
    example: false,
  })
  looks!: boolean;

  @Flag({
    description: {
      en: 'Not even that something is left out is told, where the law allows that',
      sv: 'Inte ens att något utelämnats får framgå, där lagen tillåter det',
    },
    example: false,
  })
  untold!: boolean;

  @CivilDate({ description: { en: 'Its last day', sv: 'Sista dag' }, example: '2026-06-30' })
  until!: string;

  @CivilDate({ description: { en: 'Looked at again on', sv: 'Omprövas' }, example: '2026-04-01' })
  reviewOn!: string;

  @Note({
    max: 4000,
    description: {
      en: 'The reasons, kept apart and never told',
      sv: 'Skälen, som förvaras för sig och inte lämnas ut',
    },
    example: 'The person is to be met at an address.',
  })
  reasons!: string;
}

export class LiftAccessLimit {
  @Note({ max: 4000, description: { en: 'Why', sv: 'Varför' }, example: 'The operation is over.' })
  reasons!: string;
}

export class AccessLimitQuery extends PageQuery {
  @Id({ optional: true, inQuery: true, description: { en: 'Only those for this person', sv: 'Endast denna persons' } })
  readonly person?: string;

  @Flag({
    optional: true,
    inQuery: true,
    description: {
      en: 'Only those in force whose review is overdue',
      sv: 'Endast gällande vars omprövning är försenad',
    },
    example: true,
  })
  readonly reviewDue?: boolean;
}
