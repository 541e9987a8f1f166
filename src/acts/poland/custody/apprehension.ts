import { command, record, type Role } from '../../../kernel';
import { putAtCourtsDisposal, released, takenIntoCustody, type CaseFile } from '../../../case-file';
import { uoc } from '../../../law/poland/acts';
import { deadlineHasPassed } from '../../neutral/deadline';
import {
  apprehensionStillRuns,
  detentionIsNotForbidden,
  noReleaseIsOrdered,
  noTimeToLeaveIsRunning,
  notBeforeTheMeasure,
} from './guards/liberty';
import { ApprehendForeigner, PutAtCourtsDisposal } from './inputs/apprehension.inputs';
import { letsCourtIn, onCase, returnIsAtHand } from './states';

/** Forty-eight hours, to the minute; the police hand over to the Border Guard within them. */
export const apprehend = (by: readonly Role[]) =>
  command<CaseFile, ApprehendForeigner>({
    name: 'apprehend',
    title: { en: 'Apprehend', sv: 'Grip', pl: 'Zatrzymaj cudzoziemca' },
    by,
    basis: [uoc('394')],
    advice: {
      en: 'When circumstances call for a return decision or for carrying it out: give the minute. Within forty-eight hours the person is put at the disposal of the court with a motion, given alternatives, or set free.',
      sv: 'När det finns skäl för ett återvändandebeslut eller för att verkställa det: ange minuten. Inom fyrtioåtta timmar ställs personen till domstolens förfogande med en framställning, får alternativ eller friges.',
      pl: 'Gdy okoliczności uzasadniają decyzję o powrocie lub jej wykonanie: należy podać minutę. W ciągu czterdziestu ośmiu godzin cudzoziemca przekazuje się do dyspozycji sądu z wnioskiem, stosuje środki albo zwalnia.',
    },
    input: ApprehendForeigner,
    from: { ...returnIsAtHand, custody: ['at-liberty', 'supervised'], whereabouts: 'known' },
    requires: [
      noTimeToLeaveIsRunning,
      detentionIsNotForbidden,
      notBeforeTheMeasure<ApprehendForeigner>(({ startedAt }) => startedAt),
    ],
    occurred: input => input.startedAt,
    records: [record(takenIntoCustody, ({ input }) => ({ startedAt: input.startedAt }))],
  });

/** The motion goes to the district court with the person; from then on the court has twenty-four hours. */
export const putAtCourt = (by: readonly Role[]) =>
  command<CaseFile, PutAtCourtsDisposal>({
    name: 'put-at-courts-disposal',
    title: {
      en: 'Put at the disposal of the court',
      sv: 'Ställ till domstolens förfogande',
      pl: 'Przekaż do dyspozycji sądu',
    },
    by,
    basis: [uoc('394'), uoc('401')],
    advice: {
      en: 'With the motion to the district court, before forty-eight hours have passed. If no order is served within twenty-four hours more, the person is free.',
      sv: 'Med framställningen till distriktsdomstolen, innan fyrtioåtta timmar har gått. Delges inget beslut inom ytterligare tjugofyra timmar är personen fri.',
      pl: 'Z wnioskiem do sądu rejonowego, przed upływem czterdziestu ośmiu godzin. Jeżeli w ciągu dalszych dwudziestu czterech godzin nie doręczono postanowienia, cudzoziemiec jest wolny.',
    },
    input: PutAtCourtsDisposal,
    from: { ...onCase, custody: 'held' },
    requires: [apprehensionStillRuns, detentionIsNotForbidden, noReleaseIsOrdered],
    occurred: input => input.at,
    records: [
      letsCourtIn(),
      record(putAtCourtsDisposal, ({ input: { at, asksFor } }) => ({ at, asksFor }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });

export const lapseApprehension = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'lapse-apprehension',
    title: {
      en: 'Apprehension ended by law',
      sv: 'Gripandet upphörde enligt lag',
      pl: 'Zatrzymanie ustało z mocy prawa',
    },
    by,
    basis: [uoc('394')],
    advice: {
      en: 'Given by the clock when the hours have passed without a motion, or without an order served. The person is free.',
      sv: 'Ges av klockan när timmarna har gått utan framställning, eller utan att beslut delgetts. Personen är fri.',
      pl: 'Wykonuje zegar, gdy czas upłynął bez wniosku albo bez doręczenia postanowienia. Cudzoziemiec jest wolny.',
    },
    from: { ...onCase, custody: 'held' },
    requires: [deadlineHasPassed('pl.custody.apprehension', [uoc('394')])],
    records: [
      record(released, ({ file, now }) => ({
        endedAt: file.deadlines['pl.custody.apprehension']?.dueAt ?? now.toString({ fractionalSecondDigits: 3 }),
        because: 'lapsed' as const,
      })),
    ],
  });
