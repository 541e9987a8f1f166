import { Temporal } from 'temporal-polyfill';
import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { returnDirective } from '../../../../law/eu/acts';
import { uoc } from '../../../../law/poland/acts';
import { notBeforeMeasure } from '../../../neutral/custody';
import { commander, court, nobody, time, whoeverRecords } from '../../who';

export const notBeforeTheMeasure = <I>(moment: (input: I) => string | undefined): Guard<CaseFile, I> =>
  notBeforeMeasure(moment, [uoc('394')], [whoeverRecords]);

/** Whoever may still leave freely is not kept; a risk that has arisen ends the period first. */
export const noTimeToLeaveIsRunning: Guard<CaseFile> = {
  code: 'time-to-leave-runs',
  demand: {
    en: 'No period for voluntary departure is running',
    sv: 'Ingen tidsfrist för frivillig avresa löper',
    pl: 'Nie biegnie termin dobrowolnego wyjazdu',
  },
  refusal: {
    en: 'The person may still leave freely: detention needs the period to have ended, by time or because a risk has arisen.',
    sv: 'Personen får ännu lämna landet frivilligt: förvar kräver att tidsfristen är slut, genom tid eller för att en risk uppkommit.',
    pl: 'Cudzoziemiec może jeszcze wyjechać dobrowolnie: detencja wymaga upływu terminu albo powstania ryzyka.',
  },
  legalBasis: [uoc('329'), uoc('398a')],
  whoCanClear: [time, commander],
  states: { departurePeriod: ['none', 'expired', 'revoked'] },
};

/** The ban of art. 400, the certificate of art. 170 or a pending permit of art. 176: whatever the ground. */
export const detentionIsNotForbidden: Guard<CaseFile> = {
  code: 'detention-forbidden',
  demand: {
    en: 'Nothing forbids keeping the person in detention',
    sv: 'Inget hindrar att personen hålls i förvar',
    pl: 'Nic nie zakazuje detencji cudzoziemca',
  },
  refusal: {
    en: 'Detention of this person is forbidden: danger to life or health, signs of violence, or a certificate of a presumed victim of trafficking.',
    sv: 'Personen får inte hållas i förvar: fara för liv eller hälsa, tecken på våld eller intyg som förmodat offer för människohandel.',
    pl: 'Detencja jest niedopuszczalna: zagrożenie życia lub zdrowia, oznaki przemocy albo zaświadczenie domniemanej ofiary handlu ludźmi.',
  },
  legalBasis: [uoc('400'), uoc('406'), uoc('170')],
  whoCanClear: [nobody],
  test: ({ file }) => (file.custody.history?.bars ?? []).length === 0,
};

export const noReleaseIsOrdered: Guard<CaseFile> = {
  code: 'release-is-due',
  demand: {
    en: 'No release is ordered',
    sv: 'Ingen frigivning är beslutad',
    pl: 'Nie zarządzono zwolnienia',
  },
  refusal: {
    en: 'Release is ordered: confirm it.',
    sv: 'Frigivning är beslutad: bekräfta den.',
    pl: 'Zarządzono zwolnienie: należy je potwierdzić.',
  },
  legalBasis: [uoc('406')],
  whoCanClear: [nobody],
  test: ({ file: { custody } }) => custody.releaseOrderedAt === undefined,
};

/** A late act mends nothing: whoever was not brought before the court in time is free. */
export const apprehensionStillRuns: Guard<CaseFile> = {
  code: 'apprehension-has-ended',
  demand: {
    en: 'The hours of the apprehension have not passed',
    sv: 'Gripandets timmar har inte gått ut',
    pl: 'Nie upłynął czas zatrzymania',
  },
  refusal: {
    en: 'The hours have passed: the person is free by law.',
    sv: 'Timmarna har gått: personen är fri enligt lag.',
    pl: 'Czas upłynął: cudzoziemiec jest wolny z mocy prawa.',
  },
  legalBasis: [uoc('394')],
  whoCanClear: [nobody],
  test: ({ file: { custody, deadlines }, now }) => {
    if (custody.state !== 'held') return true;
    const end = deadlines['pl.custody.apprehension']?.dueAt;
    return end === undefined ? undefined : Temporal.Instant.compare(now, end) <= 0;
  },
};

export const courtHasThePerson: Guard<CaseFile> = {
  code: 'not-at-courts-disposal',
  demand: {
    en: 'Somebody apprehended has been put at the disposal of the court',
    sv: 'Den som är gripen har ställts till domstolens förfogande',
    pl: 'Zatrzymanego przekazano do dyspozycji sądu',
  },
  refusal: {
    en: 'The person was not put at the disposal of the court with a motion.',
    sv: 'Personen har inte ställts till domstolens förfogande med en framställning.',
    pl: 'Cudzoziemca nie przekazano do dyspozycji sądu wraz z wnioskiem.',
  },
  legalBasis: [uoc('394'), uoc('401')],
  whoCanClear: [commander],
  test: ({ file: { custody } }) => custody.state !== 'held' || custody.courtSince !== undefined,
};

/** While protection is sought the rules on return do not carry detention: another ground, ordered anew, or freedom. */
export const returnCarriesTheDetention = <I>(
  ground: (file: CaseFile, input: I) => string | undefined,
): Guard<CaseFile, I> => ({
  code: 'protection-needs-own-ground',
  demand: {
    en: 'No application for protection is examined, or detention rests on the act on protection',
    sv: 'Ingen ansökan om skydd prövas, eller förvaret vilar på lagen om skydd',
    pl: 'Nie rozpatruje się wniosku o ochronę albo detencja opiera się na ustawie o ochronie',
  },
  refusal: {
    en: 'An application for protection is examined: detention needs an order on that ground, and its time is counted apart.',
    sv: 'En ansökan om skydd prövas: förvaret kräver ett beslut på den grunden, och tiden räknas för sig.',
    pl: 'Rozpatrywany jest wniosek o ochronę: detencja wymaga postanowienia na tej podstawie, a czas liczy się osobno.',
  },
  legalBasis: [uoc('403'), returnDirective('art. 2(1)', 'known')],
  whoCanClear: [court],
  test: ({ file, input }) =>
    ground(file, input) === 'asylum-application' || !file.holds.set.some(({ kind }) => kind === 'asylum-application'),
});
