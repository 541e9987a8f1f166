import { caseMachine } from '../../case-file';
import { regionNames } from '../../kernel';
import { Flag, Line, OneOf } from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/paging/page';
import { assignments, type Assigned } from '../readers/assigned-reader';

const statesOfRegion = (name: string): readonly string[] =>
  caseMachine.regions.filter(({ region }) => region.name === name).flatMap(({ region }) => regionNames(region));

const stateOf = (region: string, title: { en: string; sv: string }) =>
  OneOf(statesOfRegion(region), {
    name: `${region.charAt(0).toUpperCase()}${region.slice(1)}State`,
    description: title,
    optional: true,
    inQuery: true,
  });

/** Filters of the case list. People are never selected by health, crime or coercive measures (UDL 17 §). */
export class CaseQuery extends PageQuery {
  @OneOf(['-openedAt', 'nextDueAt'], {
    name: 'CaseSort',
    description: {
      en: 'Newest first (default), or what falls due first among the cases for which you are accountable',
      sv: 'Nyast först (förvalt), eller det som först förfaller bland ärenden som du ansvarar för',
    },
    optional: true,
    inQuery: true,
  })
  sort?: '-openedAt' | 'nextDueAt';

  @OneOf(assignments, {
    name: 'AssignedTo',
    description: {
      en: 'Only cases given to you, or to your units; of the other filters it takes `open` alone',
      sv: 'Endast ärenden som är dina, eller dina enheters; av övriga filter tar den bara `open`',
    },
    optional: true,
    inQuery: true,
  })
  assigned?: Assigned;

  @Line({
    max: 60,
    description: { en: 'Reference of the decision', sv: 'Beslutets beteckning' },
    example: '52-123456',
    optional: true,
    inQuery: true,
  })
  reference?: string;

  @Flag({
    description: { en: 'Open cases only, or closed ones only', sv: 'Endast öppna, eller endast avslutade' },
    optional: true,
    inQuery: true,
  })
  open?: boolean;

  @stateOf('decision', { en: 'State of the decision', sv: 'Beslutets tillstånd' })
  decision?: string;

  @stateOf('departurePeriod', { en: 'State of the period for voluntary departure', sv: 'Tidsfristens tillstånd' })
  departurePeriod?: string;

  @stateOf('responsibility', { en: 'State of responsibility', sv: 'Ansvarets tillstånd' })
  responsibility?: string;

  @stateOf('travelDocument', { en: 'State of the travel document', sv: 'Resehandlingens tillstånd' })
  travelDocument?: string;

  @stateOf('holds', { en: 'Bars to enforcement', sv: 'Verkställighetshinder' })
  holds?: string;

  @stateOf('transport', { en: 'State of the transport', sv: 'Transportens tillstånd' })
  transport?: string;
}

export class TransportOrderQuery extends PageQuery {
  @stateOf('transport', { en: 'Status of the order', sv: 'Beställningens status' })
  status?: string;
}
