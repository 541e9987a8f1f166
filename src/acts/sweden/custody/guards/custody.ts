import { Temporal } from 'temporal-polyfill';
import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { ul } from '../../../../law/sweden/acts';
import { notBeforeMeasure } from '../../../neutral/custody';
import { nobody, whoeverRecords } from '../../who';

export { deadlineHasPassed } from '../../../neutral/deadline';

export const notPast = (dueAt: string | undefined, now: Temporal.Instant): boolean | undefined =>
  dueAt === undefined ? undefined : Temporal.Instant.compare(now, dueAt) <= 0;

export const holdCanBeProlonged: Guard<CaseFile> = {
  code: 'hold-already-prolonged',
  demand: {
    en: 'Police custody still runs and has not been prolonged before',
    sv: 'Omhändertagandet pågår och har inte förlängts tidigare',
    pl: 'Zatrzymanie trwa i nie było przedłużane',
  },
  refusal: {
    en: 'Police custody can be prolonged once, before it ends.',
    sv: 'Omhändertagandet kan förlängas en gång, innan det upphör.',
    pl: 'Zatrzymanie można przedłużyć raz, przed jego końcem.',
  },
  legalBasis: [ul('9:12')],
  whoCanClear: [nobody],
  test: ({ file, now }) =>
    file.custody.holdProlonged !== true && notPast(file.deadlines['se.custody.hold']?.dueAt, now),
};

/** The few hours of an inquiry end; nobody is kept longer on that power. */
export const isHeldForEnforcement: Guard<CaseFile> = {
  code: 'inquiry-hold-ends',
  demand: {
    en: 'The person is held to secure enforcement, not for an inquiry',
    sv: 'Personen är omhändertagen för verkställighet, inte kvarhållen för utredning',
    pl: 'Osoba jest zatrzymana w celu wykonania decyzji, a nie w celu wyjaśnień',
  },
  refusal: {
    en: 'Somebody held for an inquiry is let go or taken into custody; the inquiry hold itself is never prolonged.',
    sv: 'Den som hålls kvar för utredning släpps eller omhändertas; kvarhållandet kan inte förlängas.',
    pl: 'Osobę zatrzymaną w celu wyjaśnień zwalnia się albo zatrzymuje w celu wykonania; zatrzymania tego nie przedłuża się.',
  },
  legalBasis: [ul('9:11'), ul('9:12')],
  whoCanClear: [nobody],
  states: { custody: 'held' },
  test: ({ file }) => file.custody.holdPower !== 'inquiry',
};

/** Whoever is held already was held for the inquiry only. */
export const isNotYetHeldForEnforcement: Guard<CaseFile> = {
  code: 'already-in-police-custody',
  demand: {
    en: 'The person is at liberty, or held for an inquiry only',
    sv: 'Personen är på fri fot, eller endast kvarhållen för utredning',
    pl: 'Osoba jest na wolności albo zatrzymana wyłącznie w celu wyjaśnień',
  },
  refusal: {
    en: 'The person is already in police custody; its hours do not begin anew.',
    sv: 'Personen är redan omhändertagen; timmarna börjar inte om.',
    pl: 'Osoba jest już zatrzymana; czas nie biegnie od nowa.',
  },
  legalBasis: [ul('9:12')],
  whoCanClear: [nobody],
  test: ({ file: { custody } }) => custody.state !== 'held' || custody.holdPower === 'inquiry',
};

/** One measure follows on another: none begins or ends before the one that runs has begun. */
export const notBeforeTheMeasure = <I>(moment: (input: I) => string | undefined): Guard<CaseFile, I> =>
  notBeforeMeasure(moment, [ul('10:9')], [whoeverRecords]);
