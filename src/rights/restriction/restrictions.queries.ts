import { CivilDate, OneOf } from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/paging/page';
import { restrictionGrounds, restrictionStates, type RestrictionGround, type RestrictionState } from '../words';

/** What the list is narrowed to; nothing that a case says of a person is among it (UDL 17 §). */
export interface RestrictionFilters {
  readonly state?: RestrictionState;
  readonly restrictionGround?: RestrictionGround;
  /** Restricted on this civil day or later. */
  readonly since?: string;
}

export class RestrictionQuery extends PageQuery implements RestrictionFilters {
  @OneOf(restrictionStates, {
    name: 'RestrictionState',
    optional: true,
    inQuery: true,
    description: { en: 'Only those that stand, or were lifted', sv: 'Endast de som gäller, eller har upphävts' },
    example: 'standing',
  })
  readonly state?: RestrictionState;

  @OneOf(restrictionGrounds, {
    name: 'RestrictionGround',
    optional: true,
    inQuery: true,
    description: { en: 'Only those on this ground', sv: 'Endast de på denna grund' },
  })
  readonly restrictionGround?: RestrictionGround;

  @CivilDate({
    optional: true,
    inQuery: true,
    description: { en: 'Only those set on this day or later', sv: 'Endast de som beslutats denna dag eller senare' },
    example: '2026-01-01',
  })
  readonly since?: string;
}
