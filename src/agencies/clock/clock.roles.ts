import { clock, roleOf } from '../../kernel';

/** Time itself: it acts when a last moment has passed, and nobody can hold its role. */
export const time = roleOf(clock, 'time', { en: 'The clock', sv: 'Klockan', pl: 'Zegar' });
