import { Temporal } from 'temporal-polyfill';
import type { Citation, Guard, WhoCanClear } from '../../kernel';
import type { CaseFile } from '../../case-file';

/** One measure follows on another: none begins or ends before the one that runs has begun. */
export const notBeforeMeasure = <I>(
  moment: (input: I) => string | undefined,
  legalBasis: readonly Citation[],
  whoCanClear: readonly WhoCanClear[],
): Guard<CaseFile, I> => ({
  code: 'before-the-present-measure',
  demand: {
    en: 'The minute is not earlier than the start of the present measure',
    sv: 'Minuten är inte tidigare än början av den nuvarande åtgärden',
    pl: 'Podana minuta nie jest wcześniejsza niż początek obecnego środka',
  },
  refusal: {
    en: 'The minute lies before the start of the measure that runs now.',
    sv: 'Minuten ligger före början av den åtgärd som nu pågår.',
    pl: 'Podana minuta poprzedza początek obecnego środka.',
  },
  legalBasis,
  whoCanClear,
  test: ({ file: { custody }, input }) => {
    const at = moment(input);
    return at === undefined || custody.since === undefined || Temporal.Instant.compare(at, custody.since) >= 0;
  },
});
