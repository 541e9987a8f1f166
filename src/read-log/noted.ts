interface Notes {
  /** Name of the operation, as the line has it. */
  readonly operation: string;
  /** The parameter that holds `lookText`, e.g. `$9`. */
  readonly look: string;
  /** The column of the answer whose values are the hits. */
  readonly hits?: string;
  /** The same where each row holds an array of them. */
  readonly hitLists?: string;
  /** The case or the person looked at, as SQL. */
  readonly caseId?: string;
  readonly personId?: string;
  /** The parameter that holds the authority, where the reading itself does not leave it set. */
  readonly authority?: string;
  /** The line is written only where this column of some row is there. */
  readonly onlyWith?: string;
}

/**
 * SQL that answers as `reading` does and writes one line into the read log, in one statement: the answer cannot come
 * before its line is durable, and no way of asking forgets it. That something was sought and not found is told too.
 */
export function noted(reading: string, notes: Notes): string {
  const { operation, look, caseId, personId, authority, onlyWith } = notes;
  const enter = authority === undefined ? '' : `, set_config('app.authority', ${authority}, true) as entered`;
  // The inner query is done with before the line is put together: by then it is settled who asks.
  // Who asks is said before a row is looked at: the walls ask which cases are open to that person.
  return `with asked as materialized (select set_config('app.look', ${look}, true)::jsonb as look),
found as materialized (
  select reading.* from asked cross join lateral (select * from (${reading}) as asking_reads where asked.look is not null offset 0) reading
),
noted as (
  insert into read_log (authority, subject, operation, case_id, person_id, hits, correlation_id)
  select asking_authority(), seen.look ->> 'subject', '${operation}', ${caseId ?? 'null::uuid'}, ${personId ?? 'null::uuid'},
         seen.hits, seen.look ->> 'correlationId'
    from (select count(${onlyWith === undefined ? '*' : `f.${onlyWith}`}) as rows,
                 ${hitsOf(notes)} as hits,
                 min(asked.look::text)::jsonb as look${enter}
            from asked left join found f on true offset 0) seen
   where ${onlyWith === undefined ? 'true' : 'seen.rows > 0'}
)
select * from found`;
}

function hitsOf({ hits, hitLists }: Notes): string {
  if (hitLists !== undefined)
    return `(select coalesce(array_agg(distinct h.id), '{}') from found g cross join lateral unnest(g.${hitLists}) as h (id))`;
  if (hits === undefined) return 'null::uuid[]';
  return `coalesce(array_agg(distinct f.${hits}) filter (where f.${hits} is not null), '{}')`;
}
