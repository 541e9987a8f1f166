import type { EventType, Procedure, StatePattern } from '../kernel';
import type { CaseFile } from './case-file';

/**
 * A procedure without the states that the law of its country does not know: regions are shared, and another country may
 * have given them more. The events that only lead there go too, so that no row can record one.
 * @param absent states by region that this country does not know
 */
export function procedureWithout(procedure: Procedure<CaseFile>, absent: StatePattern): Procedure<CaseFile> {
  const known = (region: string, states: readonly string[]) =>
    states.filter(state => ![absent[region] ?? []].flat().includes(state));
  const trimmed = (event: EventType): EventType => {
    const { from, to } = event.move;
    return {
      ...event,
      move: {
        ...(from && { from: known(event.region, from) }),
        ...(to !== undefined && { to: typeof to === 'string' ? to : known(event.region, to) }),
      },
    };
  };
  const regions = procedure.machine.regions.map(({ region, events }) => ({
    region: {
      ...region,
      states: Object.fromEntries(
        Object.entries(region.states).filter(([state]) => known(region.name, [state]).length > 0),
      ),
    },
    events: events
      .filter(({ move: { to } }) => to === undefined || known(region.name, [to].flat()).length > 0)
      .map(trimmed),
  }));
  return {
    ...procedure,
    machine: { ...procedure.machine, regions },
    commands: procedure.commands.map(row => ({
      ...row,
      records: row.records.map(effect => ({ ...effect, event: trimmed(effect.event) })),
    })),
  };
}
