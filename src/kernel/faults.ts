import type { FileBase, Procedure } from './procedure';
import { regionNames, type StatePattern } from './region';
import type { Text } from './text';

/**
 * What is wrong with a procedure, all of it together; an empty list means that it may boot.
 * Looks only at the rows: what follows from them together is the matter of `walk`.
 */
export function faultsOf<F extends FileBase>(procedure: Procedure<F>): string[] {
  const { machine, commands, deadlines } = procedure;
  const states = new Map(machine.regions.map(({ region }) => [region.name, new Set(regionNames(region))]));
  const events = new Set(machine.regions.flatMap(({ events }) => events.map(({ type }) => type)));
  const faults: string[] = [];
  const fault = (text: string) => faults.push(`${procedure.country}: ${text}`);

  const checkPattern = (pattern: StatePattern | undefined, where: string) => {
    for (const [region, wanted] of Object.entries(pattern ?? {})) {
      const known = states.get(region);
      if (!known) fault(`${where} names the region ${region}, which does not exist`);
      for (const state of [wanted].flat())
        if (known && !known.has(state)) fault(`${where} names the state ${region}:${state}, which does not exist`);
    }
  };

  for (const name of duplicates(machine.regions.map(({ region }) => region.name)))
    fault(`two regions are called ${name}`);
  for (const name of duplicates(machine.regions.flatMap(({ events }) => events.map(({ type }) => type))))
    fault(`two events are called ${name}`);
  for (const name of duplicates(commands.map(row => `${row.by[0]?.authority.slug ?? 'nobody'}/${row.name}`)))
    fault(`two rows of one authority and name: ${name}`);
  for (const { region, events: taken } of machine.regions) {
    if (!states.get(region.name)?.has(region.blank.state))
      fault(`${region.name} starts in a state that it does not have`);
    for (const event of taken) {
      if (event.region !== region.name) fault(`${event.type} belongs to ${event.region}, not to ${region.name}`);
      checkPattern(
        { [region.name]: [...(event.move.from ?? []), ...[event.move.to ?? []].flat()] },
        `event ${event.type}`,
      );
    }
  }

  for (const row of commands) {
    const where = `${row.by[0]?.authority.id ?? 'nobody'} ${row.name}`;
    if (row.by.length === 0) fault(`nobody may give ${row.name}`);
    if (new Set(row.by.map(role => role.authority.id)).size > 1) fault(`${where} belongs to several authorities`);
    for (const role of row.by)
      if (!procedure.roles.some(({ key }) => key === role.key))
        fault(`${where} names the role ${role.key}, which nobody holds`);
    if (row.basis.length === 0) fault(`${where} cites no legal ground`);
    if (saysNothing(row.advice)) fault(`${where} gives no advice`);
    if (row.records.length === 0) fault(`${where} records nothing`);
    checkPattern(row.from, where);
    for (const { event, when } of row.records) {
      if (!events.has(event.type)) fault(`${where} records ${event.type}, which no region takes`);
      checkPattern(when, `${where} → ${event.type}`);
    }
    for (const guard of row.requires) {
      if (guard.legalBasis.length === 0) fault(`guard ${guard.code} of ${where} cites no legal ground`);
      if (saysNothing(guard.demand)) fault(`guard ${guard.code} of ${where} demands nothing in words`);
      if (!guard.states && !guard.test) fault(`guard ${guard.code} of ${where} asks nothing`);
      checkPattern(guard.states, `guard ${guard.code}`);
    }
  }

  for (const key of duplicates(deadlines.map(rule => rule.key))) fault(`two deadlines are called ${key}`);
  for (const rule of deadlines) {
    if (rule.legalBasis.length === 0) fault(`deadline ${rule.key} cites no legal ground`);
    if (rule.lapse !== undefined && !commands.some(row => row.name === rule.lapse))
      fault(`deadline ${rule.key} lapses by ${rule.lapse}, which is no row`);
    for (const { type } of [...rule.starts, ...(rule.met ?? []), ...(rule.void ?? [])])
      if (!events.has(type)) fault(`deadline ${rule.key} waits for ${type}, which no region takes`);
  }
  checkPattern(procedure.final, 'the end of the procedure');
  for (const invariant of procedure.invariants) {
    checkPattern(invariant.never, `invariant “${invariant.name}”`);
    checkPattern(invariant.neverDuring?.states, `invariant “${invariant.name}”`);
  }
  return faults;
}

const saysNothing = (text: Text): boolean => Object.values(text).some(said => said.trim() === '');

const duplicates = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];
