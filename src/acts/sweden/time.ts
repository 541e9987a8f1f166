import { civilDaysOf } from '../../law';

export { dayAfter, dayBefore } from '../../law';

/** Civil days in Sweden. */
export const { beginningOf, endOf, dayOf } = civilDaysOf('SE');
