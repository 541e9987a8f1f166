import { civilDaysOf } from '../../law';

export { dayAfter, dayBefore } from '../../law';

/** Civil days in Poland. */
export const { beginningOf, endOf, dayOf } = civilDaysOf('PL');
