import { Flag, Line, Moment, OneOf } from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/paging/page';

/** Filters and order of the worklist of what falls due. */
export class DeadlineQuery extends PageQuery {
  @OneOf(['dueAt', '-dueAt'], {
    name: 'DeadlineSort',
    optional: true,
    inQuery: true,
    description: { en: 'What falls due first (default), or last', sv: 'Det som förfaller först (förvalt), eller sist' },
  })
  readonly sort?: 'dueAt' | '-dueAt';

  @Moment({
    optional: true,
    inQuery: true,
    description: { en: 'Only what falls due before this moment', sv: 'Endast det som förfaller före tidpunkten' },
    example: '2026-04-01T00:00:00.000Z',
  })
  readonly dueBefore?: string;

  @Line({
    max: 80,
    pattern: /^[a-z]{2}\.[a-z0-9.-]+$/,
    optional: true,
    inQuery: true,
    description: { en: 'Only this duty, by its key', sv: 'Endast denna frist, efter dess nyckel' },
    example: 'se.detention.review',
  })
  readonly key?: string;

  @Flag({
    optional: true,
    inQuery: true,
    description: {
      en: 'Only what has passed, or only what has not',
      sv: 'Endast det som har löpt ut, eller endast det som inte har det',
    },
    example: false,
  })
  readonly overdue?: boolean;
}
