import { Temporal } from 'temporal-polyfill';
import type { Guard, Text } from '../../kernel';
import type { CaseFile } from '../../case-file';

const time: Text = { en: 'time', sv: 'tiden', pl: 'upływ czasu' };

/** The clock may act only once the last moment of a running duty has passed. */
export const deadlineHasPassed = (key: string, legalBasis: Guard<CaseFile>['legalBasis']): Guard<CaseFile> => ({
  code: 'deadline-still-running',
  demand: { en: 'The deadline has passed', sv: 'Tidsfristen har löpt ut', pl: 'Termin upłynął' },
  refusal: {
    en: 'The deadline has not passed.',
    sv: 'Tidsfristen har inte löpt ut.',
    pl: 'Termin jeszcze nie upłynął.',
  },
  legalBasis,
  whoCanClear: [time],
  test: ({ file, now }) => {
    const running = file.deadlines[key];
    if (!running) return false;
    return Temporal.Instant.compare(now, running.dueAt) > 0 ? true : { clearsOn: running.dueAt };
  },
});
