import { DatabaseError } from 'pg';
import type { Text } from '../../kernel';
import { problem } from '../../platform/http/problem';

const notThere: Text = {
  en: 'No operation of yours with this id is planned.',
  sv: 'Ingen insats med detta id är planerad av er.',
  pl: 'Nie planujecie operacji o tym identyfikatorze.',
};
const full: Text = {
  en: 'The operation has no seat left.',
  sv: 'Insatsen har ingen plats kvar.',
  pl: 'W operacji nie ma już wolnego miejsca.',
};
const elsewhere: Text = {
  en: 'The operation does not go to the destination that was ordered.',
  sv: 'Insatsen går inte till den beställda destinationen.',
  pl: 'Operacja nie prowadzi do zleconego miejsca docelowego.',
};

const reasons: Readonly<Record<string, { readonly code: string; readonly detail: Text }>> = {
  transport_orders_operation: { code: 'unknown-operation', detail: notThere },
  transport_orders_destination: { code: 'other-destination', detail: elsewhere },
  transport_orders_seats: { code: 'no-seat-left', detail: full },
};

/**
 * Which operation an order may join stands in a table of its own, which no row can look at: the database judges it in
 * the moment of recording. Nothing is recorded when it refuses.
 * @throws Problem invalid-input; any other error as it came
 */
export function toldByTheWalls(error: unknown): never {
  const reason = error instanceof DatabaseError ? reasons[error.constraint ?? ''] : undefined;
  if (reason) throw problem('invalid-input', { errors: [{ pointer: '/operation', ...reason }] });
  throw error;
}
