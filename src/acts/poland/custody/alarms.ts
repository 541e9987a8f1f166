import {
  command,
  record,
  type Command,
  type EventType,
  type Role,
  type StatePattern,
  type Text,
} from '../../../kernel';
import { capNears, holdEndNears, motionMissing, releaseUnconfirmed, type CaseFile } from '../../../case-file';
import { houseRule, uoc } from '../../../law/poland/acts';
import { deadlineHasPassed } from '../../neutral/deadline';
import { onCase } from './states';

interface Alarm {
  readonly name: string;
  readonly title: Text;
  readonly deadline: string;
  readonly article: string;
  readonly from: StatePattern;
  readonly event: EventType;
}

/** The clock calls out; nothing else changes. */
const alarm =
  ({ name, title, deadline, article, from, event }: Alarm) =>
  (by: readonly Role[]): Command<CaseFile> => {
    const basis = [uoc(article), houseRule('custody', 'verify')];
    return command<CaseFile>({
      name,
      title,
      by,
      basis,
      advice: {
        en: 'Given by the clock. Act at once: what follows by law cannot be mended afterwards.',
        sv: 'Ges av klockan. Agera genast: det som följer av lagen kan inte rättas i efterhand.',
        pl: 'Wykonuje zegar. Należy działać natychmiast: skutków z mocy prawa nie da się później naprawić.',
      },
      from: { ...onCase, ...from },
      requires: [deadlineHasPassed(deadline, basis)],
      records: [record(event, () => ({}))],
    });
  };

export const raiseApprehensionAlarm = alarm({
  name: 'raise-apprehension-alarm',
  title: {
    en: 'Alarm: the apprehension soon ends by law',
    sv: 'Larm: gripandet upphör snart enligt lag',
    pl: 'Alarm: zatrzymanie wkrótce ustanie z mocy prawa',
  },
  deadline: 'pl.custody.apprehension-alarm',
  article: '394',
  from: { custody: 'held' },
  event: holdEndNears,
});

export const raiseMotionAlarm = alarm({
  name: 'raise-motion-alarm',
  title: {
    en: 'Alarm: no motion to prolong detention yet',
    sv: 'Larm: ingen framställning om förlängt förvar ännu',
    pl: 'Alarm: nie złożono jeszcze wniosku o przedłużenie detencji',
  },
  deadline: 'pl.detention.motion',
  article: '403',
  from: { custody: 'detained' },
  event: motionMissing,
});

export const raiseTermAlarm = alarm({
  name: 'raise-term-alarm',
  title: {
    en: 'Alarm: a term of detention nears its end',
    sv: 'Larm: en förvarstid går snart ut',
    pl: 'Alarm: zbliża się koniec okresu detencji',
  },
  deadline: 'pl.detention.term-alarm',
  article: '403',
  from: { custody: 'detained' },
  event: capNears,
});

export const raiseReleaseAlarm = alarm({
  name: 'raise-release-alarm',
  title: {
    en: 'Alarm: release is due and not confirmed',
    sv: 'Larm: frigivning ska ske och är inte bekräftad',
    pl: 'Alarm: zwolnienia nie potwierdzono',
  },
  deadline: 'pl.release.confirmation',
  article: '406',
  from: { custody: ['held', 'detained'] },
  event: releaseUnconfirmed,
});
