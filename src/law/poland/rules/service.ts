import type { Text } from '../../../kernel';
import { kpa } from '../acts';

export const service: Text = { en: 'service of the decision', sv: 'delgivning av beslutet', pl: 'doręczenie decyzji' };

/** Administrative time: the day of the event is not counted, a last day off moves on. */
export const rolls = kpa('57');
