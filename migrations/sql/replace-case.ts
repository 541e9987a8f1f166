/** Columns of a case that a recording replaces; what it is about and when it was opened stay. */
const columns: readonly string[] = [
  'version',
  'procedure_version',
  'accountable',
  'parties',
  'carriers',
  'decision_state',
  'remedy_state',
  'departure_period_state',
  'responsibility_state',
  'whereabouts_state',
  'custody_state',
  'identity_state',
  'travel_document_state',
  'holds_state',
  'transport_state',
  'entry_ban_state',
  'assistance_state',
  'notices_state',
  'next_due_at',
  'changed_at',
  'closed_at',
  'head_hash',
  'file',
];

/** The statement that makes `replace_case` set these columns as well. */
export const replaceCase = (added: readonly string[]): string => {
  const all = [...columns, ...added];
  return `
      CREATE OR REPLACE FUNCTION replace_case(p_case_id uuid, p_expected integer, p_row jsonb) RETURNS integer
      LANGUAGE plpgsql AS $$
      DECLARE
        replaced integer;
      BEGIN
        UPDATE cases c SET (${all.join(', ')}) =
          (SELECT ${all.map(column => `r.${column}`).join(', ')} FROM jsonb_populate_record(null::cases, p_row) r)
        WHERE c.id = p_case_id AND c.version = p_expected;
        GET DIAGNOSTICS replaced = ROW_COUNT;
        RETURN replaced;
      END $$`;
};
