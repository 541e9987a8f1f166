const me = 'asking_authority()';

/** Columns that say which datum is meant: a statement on the person, or a field or an event of a case. */
export const datum = `
      place text NOT NULL,
      statement integer,
      case_id uuid,
      region text,
      field text,
      event integer,`;

/** Regions are named in camel case, groups of fields with hyphens: `entryBan`, `entry-ban`. */
export const groupOf = (region: string): string => `lower(regexp_replace(${region}, '([A-Z])', '-\\1', 'g'))`;

/** Whether whoever asks is let into the part of a case that a row names. */
export const partOpen = (caseId: string, region: string): string => `EXISTS (
          SELECT FROM case_access a WHERE a.case_id = ${caseId} AND a.authority = ${me}
            AND (${region} IS NULL OR ${groupOf(region)} = ANY (a.groups)))`;

/** Whether whoever asks sees the datum that a row of this table names. */
export const seesDatum = (table: string): string => `CASE ${table}.place
          WHEN 'statement' THEN EXISTS (SELECT FROM person_assertions s
            WHERE s.person_id = ${table}.person_id AND s.number = ${table}.statement)
          ELSE ${partOpen(`${table}.case_id`, `${table}.region`)} END`;

/** Of somebody whose identity is protected only those know who may know the person; of a case, who may see the case. */
export const circle = (table: string): string => `is_system()
         OR ((NOT identity_protected(${table}.person_id) OR EXISTS (SELECT FROM persons p WHERE p.id = ${table}.person_id))
           AND (${table}.case_id IS NULL OR EXISTS (SELECT FROM cases c WHERE c.id = ${table}.case_id)))`;

/**
 * What stands beside the data of a person, or of one case, as far as whoever asks sees those data: codes and days alone.
 * `kept` says that there is or was something, so that an answer held by a client may be out of date.
 * @param more SQL of further kinds of marks: `, 'restricted', (…)`
 * @param orKept SQL of what else says that there is or was something: ` OR EXISTS (…)`
 */
export const marks = (more = '', orKept = ''): string => `
      CREATE OR REPLACE FUNCTION marks_of(p_authority text, p_person_id uuid, p_case_id uuid) RETURNS jsonb LANGUAGE plpgsql AS $$
      DECLARE
        v_marks jsonb;
      BEGIN
        PERFORM set_config('app.authority', p_authority, true), set_config('app.acting_on', '', true);
        SELECT jsonb_build_object(
          'contested', coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
              'id', r.id, 'requestId', r.request_id, 'authority', r.authority, 'since', r.contested_on, 'place', r.place,
              'statement', r.statement, 'region', r.region, 'field', r.field, 'event', r.event))
            ORDER BY r.contested_on, r.id) FILTER (WHERE r.status = 'refused' AND r.note_lifted_on IS NULL), '[]'),
          'kept', (count(*) FILTER (WHERE r.status = 'refused') > 0)${orKept}${more})
        INTO v_marks FROM rectifications r
        WHERE r.person_id = p_person_id AND CASE WHEN p_case_id IS NULL THEN r.place = 'statement' ELSE r.case_id = p_case_id END;
        RETURN v_marks;
      END $$`;
