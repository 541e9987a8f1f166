import { CivilDate, Flag, Id, Line, Many, OneOf, Whole } from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/paging/page';
import {
  certainties,
  holdReasons,
  listStatuses,
  periodUnits,
  type HoldReason,
  type ListStatus,
  type PeriodUnit,
} from '../words';

const theCase = { en: 'The case', sv: 'Ärendet' };

export class NewRetentionPeriod {
  @Line({
    max: 80,
    pattern: /^[a-z]{2}(\.[a-z-]+)+$/,
    description: { en: 'The rule that lacks a number', sv: 'Regeln som saknar tid' },
    example: 'se.retention.case-file',
  })
  rule!: string;

  @Whole({
    min: 1,
    max: 1000,
    optional: true,
    description: {
      en: 'Number of the period that this one follows; left out for the first',
      sv: 'Numret på den tid som denna ersätter; utelämnas för den första',
    },
  })
  replaces?: number;

  @CivilDate({ description: { en: 'Applies from', sv: 'Gäller från' }, example: '2026-03-01' })
  validFrom!: string;

  @Whole({ min: 1, max: 1200, description: { en: 'How many', sv: 'Antal' }, example: 5 })
  amount!: number;

  @OneOf(periodUnits, { name: 'RetentionUnit', description: { en: 'Of what', sv: 'Enhet' }, example: 'years' })
  unit!: PeriodUnit;

  @Line({
    max: 200,
    description: { en: 'The archive decision that says so', sv: 'Gallringsbeslutet som anger det' },
    example: 'Gallringsbeslut dnr 1.2.3-2026-100',
  })
  source!: string;

  @OneOf(certainties, {
    name: 'Certainty',
    description: { en: 'How sure it is', sv: 'Hur säkert det är' },
    example: 'verify',
  })
  certainty!: (typeof certainties)[number];
}

export class ReviewQuery extends PageQuery {
  @Flag({
    optional: true,
    inQuery: true,
    description: { en: 'Only what is due, or only what is not', sv: 'Endast förfallna, eller endast inte förfallna' },
    example: true,
  })
  readonly due?: boolean;
}

export class ReceiptQuery extends PageQuery {
  @Id({ optional: true, inQuery: true, description: theCase })
  readonly caseId?: string;
}

export class NewLegalHold {
  @Id({ optional: true, description: { en: 'The case; or else the person', sv: 'Ärendet; annars personen' } })
  caseId?: string;

  @Id({
    optional: true,
    description: { en: 'The person: every case about them', sv: 'Personen: varje ärende om denne' },
    example: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3bb',
  })
  personId?: string;

  @OneOf(holdReasons, { name: 'LegalHoldReason', description: { en: 'Why', sv: 'Varför' }, example: 'litigation' })
  reason!: HoldReason;

  @CivilDate({
    optional: true,
    description: { en: 'Its last day; without one until it is lifted', sv: 'Sista dag; annars tills det upphävs' },
    example: '2031-12-31',
  })
  until?: string;
}

export class NewDestructionList {
  @Many(Id({ description: theCase }), {
    min: 1,
    max: 500,
    unique: true,
    description: { en: 'Closed cases that are due', sv: 'Avslutade ärenden som har förfallit' },
  })
  caseIds!: string[];
}

export class DestructionListQuery extends PageQuery {
  @OneOf(listStatuses, {
    name: 'DestructionListStatus',
    optional: true,
    inQuery: true,
    description: { en: 'Status of the list', sv: 'Listans status' },
  })
  readonly status?: ListStatus;
}
