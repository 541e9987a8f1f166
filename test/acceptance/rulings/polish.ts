import { computeDeadline, custodyTime, firstDayOver } from '../../../src/law';
import { aCase, usual } from '../../builders';
import { may, type Answers } from './asking';

const stays = [
  { from: '2006-10-02', until: '2007-09-27' },
  { from: '2014-03-07', until: '2014-03-13' },
] as const;

/** What Polish rulings say about Union law and plain counting; their own procedure is not built yet. */
export const polish: Answers = {
  'AO-21': {
    'days-in-all': () => custodyTime(stays, '2014-05-30', 'PL').days,
    'earlier-stay-counts': () =>
      custodyTime(stays, '2014-05-30', 'PL').days === custodyTime([stays[1]], '2014-05-30', 'PL').days + 361,
    'first-day-over': () => firstDayOver(stays, 365, '2014-05-30', 'PL') ?? '',
  },
  'AO-22': {
    'sixtieth-day': () =>
      // The day after is the first; the sixtieth is the first beyond fifty-nine.
      firstDayOver([{ from: '2017-09-07' }], 59, '2018-04-17', 'PL') ?? '',
    'kept-after-purpose': () => {
      const one = aCase().inSweden().decided().served().final().handedOver().detained().at('2026-02-20');
      const fulfilled = { fulfilledOn: one.day, note: 'What he was to be asked has been answered.' };
      const done = one.give('polisen', 'record-purpose-fulfilled', fulfilled);
      return may(done, 'polisen', 'review-detention', usual.review(done.day), ['release-is-due']);
    },
    'illegal-trip-proves-risk': () => {
      const outside = { ...usual.decision('2026-01-07'), abscondingFacts: [] };
      return may(aCase().inSweden(), 'migrationsverket', 'register-decision', outside, ['absconding-facts-missing']);
    },
  },
  'AO-27': {
    'last-day-of-period': () =>
      computeDeadline('pl.departure.voluntary', { start: '2020-07-07', length: { amount: 15, unit: 'days' } }).dueOn,
  },
};
