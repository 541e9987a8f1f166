import { Flag, Id, Line, Many, Moment, OneOf, Whole } from '../../platform/http/fields';
import { pageOf, PageQuery } from '../../platform/http/paging/page';
import { datumPlaces, noticeKeys, type DataProtectionNoticeKey, type DatumPlace } from '../words';

const optional = (en: string, sv: string) => ({ optional: true, description: { en, sv } }) as const;
const basis = Line({ max: 200, description: 'Legal ground', example: 'Regulation (EU) 2016/679 art. 19' });

export const noticeDirections = ['in', 'out'] as const;

export class DataProtectionNoticeQuery extends PageQuery {
  @OneOf(noticeDirections, {
    name: 'NoticeDirection',
    optional: true,
    inQuery: true,
    description: { en: 'To your authority (as by default), or from it', sv: 'Till er (förvalt), eller från er' },
  })
  readonly direction?: 'in' | 'out';

  @Flag({
    optional: true,
    inQuery: true,
    description: {
      en: 'Only those without confirmation, or only those with it',
      sv: 'Endast okvitterade, eller kvitterade',
    },
    example: true,
  })
  readonly open?: boolean;
}

export class DataProtectionNoticeReceipt {
  @Id({ description: { en: 'The notice', sv: 'Underrättelsen' } })
  readonly id!: string;

  @Id({ description: { en: 'The person', sv: 'Personen' } })
  readonly personId!: string;
}

/** Word to a recipient of data that they were wrong, or that their processing is restricted. */
export class DataProtectionNotice extends DataProtectionNoticeReceipt {
  @OneOf(noticeKeys, { name: 'DataProtectionNoticeKey', description: { en: 'What is told', sv: 'Vad som meddelas' } })
  readonly key!: DataProtectionNoticeKey;

  @Line({ max: 100, description: { en: 'Who tells', sv: 'Vem som underrättar' }, example: 'se.migrationsverket' })
  readonly from!: string;

  @Line({ max: 100, description: { en: 'Who is told', sv: 'Vem som underrättas' }, example: 'se.polisen' })
  readonly to!: string;

  @Id({ description: { en: 'The rectification or restriction', sv: 'Rättelsen eller begränsningen' } })
  readonly about!: string;

  @OneOf(datumPlaces, { name: 'DatumPlace', description: { en: 'Where the datum stands', sv: 'Var uppgiften står' } })
  readonly place!: DatumPlace;

  @Whole({ min: 1, max: 1_000_000, ...optional('Number of the statement', 'Uppgiftens nummer') })
  readonly statement?: number;

  @Id(optional('The case', 'Ärendet'))
  readonly caseId?: string;

  @Line({ max: 100, ...optional('Part of the case', 'Del av ärendet'), example: 'decision' })
  readonly region?: string;

  @Line({ max: 200, ...optional('Field in that part', 'Fält i delen'), example: 'decidedOn' })
  readonly field?: string;

  @Whole({ min: 1, max: 1_000_000, ...optional('Event in the journal', 'Händelse i journalen') })
  readonly event?: number;

  @Many(basis, { max: 20, description: { en: 'Legal grounds', sv: 'Lagrum' } })
  readonly legalBasis!: readonly string[];

  @Moment({ description: { en: 'Sent', sv: 'Skickad' } })
  readonly sentAt!: string;

  @Moment(optional('Confirmed', 'Kvitterad'))
  readonly acknowledgedAt?: string;
}

export class DataProtectionNoticePage extends pageOf(DataProtectionNotice) {}
