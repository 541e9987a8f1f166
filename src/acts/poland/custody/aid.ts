import { command, record, type Role } from '../../../kernel';
import { aidEnded, aidGranted, type CaseFile } from '../../../case-file';
import { uoc } from '../../../law/poland/acts';
import { deadlineHasPassed } from '../../neutral/deadline';
import { beginningOf, dayOf } from '../time';
import { aidKeepsToItsTime, aidRuns } from './guards/alternatives';
import { EndAidAfterRelease, GrantAidAfterRelease } from './inputs/release.inputs';
import { onCase } from './states';

/** By the Commander-in-Chief through a contractor; it does not stop enforcement. */
export const grantAid = (by: readonly Role[]) =>
  command<CaseFile, GrantAidAfterRelease>({
    name: 'grant-aid-after-release',
    title: { en: 'Grant aid after release', sv: 'Bevilja stöd efter frigivning', pl: 'Przyznaj pomoc po zwolnieniu' },
    by,
    basis: [uoc('400a–400c')],
    advice: {
      en: 'For somebody released, or not detained: social, medical and psychological aid for six months at most, longer for health. It ends after two days of absence and does not stop enforcement.',
      sv: 'För den som frigivits eller inte tagits i förvar: socialt, medicinskt och psykologiskt stöd i högst sex månader, längre av hälsoskäl. Det upphör efter två dagars frånvaro och hindrar inte verkställighet.',
      pl: 'Dla osoby zwolnionej lub nieumieszczonej w detencji: pomoc socjalna, medyczna i psychologiczna do sześciu miesięcy, dłużej ze względu na zdrowie. Ustaje po dwóch dniach nieobecności i nie wstrzymuje wykonania.',
    },
    input: GrantAidAfterRelease,
    from: { ...onCase, custody: ['at-liberty', 'supervised'], whereabouts: 'known' },
    requires: [aidKeepsToItsTime],
    records: [
      record(aidGranted, ({ input: { from, until } }) => ({ from, until }), {
        sealed: ({ input }) => ({ needs: input.needs }),
      }),
    ],
  });

export const endAid = (by: readonly Role[]) =>
  command<CaseFile, EndAidAfterRelease>({
    name: 'end-aid-after-release',
    title: { en: 'End aid after release', sv: 'Avsluta stöd efter frigivning', pl: 'Zakończ pomoc po zwolnieniu' },
    by,
    basis: [uoc('400a–400c')],
    advice: {
      en: 'When the person was away two days, has left, or does not need or want it.',
      sv: 'När personen varit borta två dagar, har rest eller inte behöver eller vill ha stödet.',
      pl: 'Gdy osoba była nieobecna dwa dni, wyjechała albo pomocy nie potrzebuje lub nie chce.',
    },
    input: EndAidAfterRelease,
    from: onCase,
    requires: [aidRuns],
    occurred: input => beginningOf(input.endedOn),
    records: [record(aidEnded, ({ input: { endedOn, because } }) => ({ endedOn, because }))],
  });

export const letAidEnd = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'let-aid-end',
    title: { en: 'Aid after release ran out', sv: 'Stödet efter frigivning löpte ut', pl: 'Upłynął czas pomocy' },
    by,
    basis: [uoc('400a–400c')],
    advice: {
      en: 'Given by the clock after the last day of aid.',
      sv: 'Ges av klockan efter sista dagen med stöd.',
      pl: 'Wykonuje zegar po ostatnim dniu pomocy.',
    },
    from: onCase,
    requires: [deadlineHasPassed('pl.aid.after-release', [uoc('400a–400c')])],
    records: [
      record(aidEnded, ({ file, now }) => ({
        endedOn: file.custody.history?.aid?.until ?? dayOf(now),
        because: 'time-passed',
      })),
    ],
  });
