import { Id, Line, Moment, OneOf } from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/paging/page';
import { interests, type Interest } from '../entities/public-interest-person.entity';

export class ReadLogQuery extends PageQuery {
  @Id({
    optional: true,
    inQuery: true,
    description: { en: 'Only looks at this case', sv: 'Endast läsningar av detta ärende' },
  })
  readonly case?: string;

  @Id({
    optional: true,
    inQuery: true,
    description: {
      en: 'Only looks at this person and their cases',
      sv: 'Endast läsningar om denna person och dess ärenden',
    },
  })
  readonly person?: string;

  @Line({
    max: 200,
    optional: true,
    inQuery: true,
    description: {
      en: 'Only looks by this officer, by the subject of the token',
      sv: 'Endast läsningar av denna handläggare, enligt biljettens subject',
    },
    example: 'polisen-enforcement-officer-1',
  })
  readonly subject?: string;

  @Moment({
    optional: true,
    inQuery: true,
    description: {
      en: 'From this moment on; without it, of a case or person everything, else the last 30 days',
      sv: 'Från denna tidpunkt; utan den allt om ett ärende eller en person, annars de senaste 30 dagarna',
    },
    example: '2026-03-01T00:00:00.000Z',
  })
  readonly from?: string;

  @Moment({
    optional: true,
    inQuery: true,
    description: { en: 'Before this moment', sv: 'Före denna tidpunkt' },
    example: '2026-04-01T00:00:00.000Z',
  })
  readonly to?: string;
}

export class SignalQuery {
  @Moment({
    optional: true,
    inQuery: true,
    description: {
      en: 'From this moment on; without it, seven days before the end',
      sv: 'Från denna tidpunkt; utan den sju dagar före slutet',
    },
    example: '2026-03-01T00:00:00.000Z',
  })
  readonly from?: string;

  @Moment({
    optional: true,
    inQuery: true,
    description: {
      en: 'Before this moment; without it, now. At most 31 days after the beginning',
      sv: 'Före denna tidpunkt; utan den nu. Högst 31 dagar efter början',
    },
    example: '2026-03-08T00:00:00.000Z',
  })
  readonly to?: string;
}

export class FlagPerson {
  @OneOf(interests, {
    name: 'PublicInterest',
    description: { en: 'Why many may be curious', sv: 'Varför många kan vara nyfikna' },
  })
  readonly because!: Interest;
}
