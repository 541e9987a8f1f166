/** Pieces of functions in the owner's name that write once and answer the same to whoever asks again. */
export const inOwnersName = `LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp`;

export const outcome = `RETURNS TABLE (outcome text, stored_fingerprint text, stored_answer jsonb) ${inOwnersName}`;

/** First as whoever calls, so that the walls answer. */
export const whoAsks = `PERFORM set_config('app.authority', p_authority, true), set_config('app.acting_on', '', true);
        v_me := asking_authority();`;

/** From here on as the auditor, until the transaction ends with the call. */
export const asOwner = `PERFORM set_config('app.authority', 'samverk.auditor', true);`;

/** An answer that was given before comes first of all, also to what the act itself has made impossible. */
export const replay = `
        RETURN QUERY
          SELECT 'replayed', k.fingerprint, k.answer FROM idempotency_keys k
          WHERE k.authority = v_me AND k.subject = p_subject AND k.key = p_answer->>'key';
        IF FOUND THEN RETURN; END IF;`;

export const refused = (fault: string): string => `RETURN QUERY SELECT ${fault}, null::text, null::jsonb;
          RETURN;`;

export const answered = (location: string, version: string): string => `
        INSERT INTO idempotency_keys (authority, subject, key, fingerprint, status, answer, location, version)
        VALUES (v_me, p_subject, p_answer->>'key', p_answer->>'fingerprint', (p_answer->>'status')::smallint, v_body,
                ${location}, ${version});
        RETURN QUERY SELECT 'recorded', p_answer->>'fingerprint', v_body;`;

/** Who did what to whom may see a case stands in the log of looks, beside the record itself. */
export const told = (operation: string, caseId: string, kind = 'alteration'): string => `
        INSERT INTO read_log (authority, subject, operation, class, case_id, correlation_id)
        VALUES (v_me, p_subject, '${operation}', '${kind}', ${caseId}, coalesce(look_part('correlationId'), ''));`;
