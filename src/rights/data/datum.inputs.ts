import { caseMachine } from '../../case-file';
import { fieldPattern } from '../../marks/marks.answers';
import { Id, Line, OneOf, Whole } from '../../platform/http/fields';

const regions = caseMachine.regions.map(({ region }) => region.name);

/** Names the data that are meant: a statement; or a case with a region and perhaps a field; or a case with an event. */
export class DatumNamed {
  @Whole({
    min: 1,
    max: 1_000_000,
    optional: true,
    description: { en: 'Number of a statement on the person', sv: 'Nummer på en uppgift om personen' },
    example: 1,
  })
  statement?: number;

  @Id({ optional: true, description: { en: 'A case', sv: 'Ett ärende' } })
  caseId?: string;

  @OneOf(regions, {
    name: 'CaseRegion',
    optional: true,
    description: { en: 'A part of the case', sv: 'En del av ärendet' },
    example: 'decision',
  })
  region?: string;

  @Line({
    max: 200,
    pattern: fieldPattern,
    optional: true,
    description: { en: 'A field in that part', sv: 'Ett fält i delen' },
    example: 'decidedOn',
  })
  field?: string;

  @Whole({
    min: 1,
    max: 1_000_000,
    optional: true,
    description: { en: 'An event in the journal of the case', sv: 'En händelse i ärendets journal' },
    example: 2,
  })
  event?: number;
}

const caseId = '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa';

/** Examples of bodies that name one datum each. @param more what stands beside it */
export const datumExamples = (more: object) => ({
  statement: { summary: 'A statement on the person / En uppgift om personen', value: { statement: 1, ...more } },
  field: {
    summary: 'A field of a case / Ett fält i ett ärende',
    value: { caseId, region: 'decision', field: 'decidedOn', ...more },
  },
  event: { summary: 'An event of a case / En händelse i ett ärende', value: { caseId, event: 2, ...more } },
});
