import { CivilDate, Flag, OneOf } from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/paging/page';
import { rectificationStatuses, type RectificationStatus } from '../words';

/** What the list is narrowed to; nothing that a case says of a person is among it (UDL 17 §). */
export interface RectificationFilters {
  readonly status?: RectificationStatus;
  readonly noteStands?: boolean;
  /** Contested since this civil day or later. */
  readonly since?: string;
}

export class RectificationQuery extends PageQuery implements RectificationFilters {
  @OneOf(rectificationStatuses, {
    name: 'RectificationStatus',
    optional: true,
    inQuery: true,
    description: { en: 'Only those of which this became', sv: 'Endast de som det blev detta av' },
    example: 'open',
  })
  readonly status?: RectificationStatus;

  @Flag({
    optional: true,
    inQuery: true,
    description: {
      en: 'Only those beside which a note stands, or only the others',
      sv: 'Endast de som en anteckning står vid, eller endast de andra',
    },
    example: true,
  })
  readonly noteStands?: boolean;

  @CivilDate({
    optional: true,
    inQuery: true,
    description: {
      en: 'Only those contested on this day or later',
      sv: 'Endast de som bestridits denna dag eller senare',
    },
    example: '2026-01-01',
  })
  readonly since?: string;
}
