import { computeDeadline, custodyTime, firstDayOver } from '../../../src/law';
import { aCase, polishUsual as usual } from '../../builders';
import { may, type Answers } from './asking';

const stays = [
  { from: '2006-10-02', until: '2007-09-27' },
  { from: '2014-03-07', until: '2014-03-13' },
] as const;

/** Somebody whom a district court has placed in a centre. */
const kept = () => aCase().inPoland('2026-02-02T09:00:00Z').opened().detained('2026-03-31');

const ruled = (outcome: string, on: string) => ({ outcome, decidedOn: on, servedOn: on });

/** The supreme court set a judgment aside and dismissed the complaint itself: here the voivodeship court says so anew. */
const throughEveryInstance = () =>
  aCase()
    .inPoland('2020-07-07T09:00:00Z')
    .opened()
    .decided({ departureDays: 15, entryBan: { months: 6, area: 'union' } })
    .served()
    .appealed()
    .at('2022-01-19')
    .give('udsc', 'decide-appeal', ruled('inadmissible', '2022-01-19'))
    .give('udsc', 'lodge-court-complaint', { lodgedOn: '2022-01-19', stayRequested: false })
    .at('2022-05-24')
    .give('sad-administracyjny', 'rule-on-court-complaint', ruled('second-instance-quashed', '2022-05-24'))
    .give('sad-administracyjny', 'lodge-cassation', { lodgedOn: '2022-05-24' })
    .at('2023-04-13')
    .give('sad-administracyjny', 'rule-on-cassation', { outcome: 'judgment-quashed', decidedOn: '2023-04-13' })
    .give('sad-administracyjny', 'rule-on-court-complaint', ruled('dismissed', '2023-04-13'));

/** What Polish rulings say, through the Polish rows and the dated law. */
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
      const one = kept();
      const done = {
        orderedAt: one.moment,
        because: 'cause-gone',
        reasons: 'What he was to be asked has been answered.',
      };
      const over = one.give('straz-graniczna', 'order-release', done);
      const motion = { filedOn: over.day, until: '2026-05-01', reasons: 'To ask more.' };
      return may(over, 'straz-graniczna', 'move-for-extension', motion, ['release-is-due']);
    },
    'illegal-trip-proves-risk': () => {
      const one = aCase().inPoland('2026-02-02T09:00:00Z').opened().informed();
      const outside = { ...usual.returnDecision(one.day), ...usual.withoutPeriod, abscondingFacts: undefined };
      return may(one, 'straz-graniczna', 'decide-return', outside, ['absconding-indicators-missing']);
    },
  },
  'AO-27': {
    'appeal-inadmissible': () => {
      const { decision, remedy } = throughEveryInstance().file;
      const [appeal, , , anew] = remedy.appeals;
      expect([appeal?.court, anew?.court, anew?.outcome, decision.state]).toEqual([
        'szef-udsc',
        'wsa',
        'dismissed',
        'final',
      ]);
      return appeal?.outcome === 'inadmissible';
    },
    'last-day-of-period': () =>
      computeDeadline('pl.departure.voluntary', { start: '2020-07-07', length: { amount: 15, unit: 'days' } }).dueOn,
  },
};
