import { Injectable } from '@nestjs/common';
import type { SeenCase } from '../../cases/readers/case-reader';
import { CaseReader } from '../../cases/readers/case-reader';
import { camel } from '../../cases/record/projections';
import { journalOf } from '../../journal';
import { PersonsReader } from '../../persons';
import { Database } from '../../platform/database/database';
import { Problem, problem } from '../../platform/http/problem';
import type { Doing } from '../doors';
import type { Datum } from './datum';

/** A datum with the region to which it belongs, where it is of a case. */
export type PlacedDatum = Datum & { readonly region?: string };

/** That a datum exists and is open to whoever names it; each look leaves its line in the read log. */
@Injectable()
export class DatumCheck {
  constructor(
    private readonly database: Database,
    private readonly persons: PersonsReader,
    private readonly cases: CaseReader,
  ) {}

  /** @throws Problem datum-not-found, person-not-found */
  async placed({ actor, correlationId }: Omit<Doing, 'key'>, personId: string, datum: Datum): Promise<PlacedDatum> {
    if (datum.place === 'person') return datum;
    if (datum.place === 'statement') {
      const { statements } = await this.persons.get(actor, personId, correlationId);
      const found = statements.find(({ number }) => number === datum.statement);
      if (!found || found.supersededBy !== undefined) throw problem('datum-not-found');
      return datum;
    }
    const seen = await this.cases
      .get({ actor, correlationId, operation: 'name-datum' }, datum.caseId)
      .catch((error: unknown) => {
        throw error instanceof Problem && error.code === 'case-not-found' ? problem('datum-not-found') : error;
      });
    if (seen.personId !== personId) throw problem('datum-not-found');
    if (datum.place === 'case') return datum;
    if (datum.place === 'field') {
      const path = [datum.region, ...(datum.field?.split('.') ?? [])];
      if (!isOpen(seen, datum.region) || !seen.sight.seesPath(path) || !stands(seen.file, path))
        throw problem('datum-not-found');
      return datum;
    }
    const [entry] = await journalOf(this.database, actor, datum.caseId, datum.event - 1, 1);
    if (entry?.sequence !== datum.event || !isOpen(seen, entry.region) || !seen.sight.seesEvent(entry.type))
      throw problem('datum-not-found');
    return { ...datum, region: entry.region };
  }
}

const isOpen = ({ groups }: SeenCase, region: string): boolean => groups.map(camel).some(one => one === region);

/** Whether there is something at a place; in a list, in one of its items. */
function stands(value: unknown, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return value !== undefined;
  if (Array.isArray(value)) return value.some((item: unknown) => stands(item, [name, ...rest]));
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, name) &&
    stands((value as Readonly<Record<string, unknown>>)[name], rest)
  );
}
