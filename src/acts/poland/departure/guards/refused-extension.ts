import type { Computation, Guard } from '../../../../kernel';
import { pendingExtensionAppeal, type CaseFile } from '../../../../case-file';
import { computeDeadline } from '../../../../law';
import { kpa, uoc } from '../../../../law/poland/acts';
import { say } from '../../say';
import { commander, headquarters, nobody, whoeverRecords } from '../../who';
import type { DecideExtensionAppeal, LodgeExtensionAppeal, RefuseExtension } from '../inputs/refused-extension.inputs';
import { extensionKeepsToAYear } from './departure';

/** The last day to appeal about the last refusal: art. 321 has one time for the decision and for this. */
export const lastDayForExtension = ({ extensionRefusal }: CaseFile['departurePeriod']): Computation | undefined =>
  extensionRefusal &&
  computeDeadline('pl.appeal.return', { start: extensionRefusal.servedOn, lawOf: extensionRefusal.decidedOn });

export const noExtensionAppealWaits: Guard<CaseFile> = {
  code: 'extension-appeal-pending',
  demand: say(
    'No appeal about more time waits for the second instance',
    'Inget överklagande om förlängning väntar på andra instans',
    'Żadne odwołanie o przedłużenie nie czeka na drugą instancję',
  ),
  refusal: say(
    'An appeal about more time is before the Commander-in-Chief.',
    'Ett överklagande om förlängning prövas av överbefälhavaren.',
    'Odwołanie o przedłużenie bada Komendant Główny.',
  ),
  legalBasis: [uoc('316'), uoc('321')],
  whoCanClear: [headquarters],
  test: ({ file }) => pendingExtensionAppeal(file.departurePeriod) === undefined,
};

export const servedAfterDecided: Guard<CaseFile, RefuseExtension> = {
  code: 'served-before-decided',
  demand: say(
    'The refusal was served on its day or later',
    'Avslaget delgavs på beslutsdagen eller senare',
    'Odmowę doręczono w dniu jej wydania lub później',
  ),
  refusal: say(
    'Nothing is served before it is decided, nor on a day to come.',
    'Inget delges före beslutet eller en kommande dag.',
    'Nie doręcza się decyzji przed jej wydaniem.',
  ),
  legalBasis: [kpa('109', 'known')],
  whoCanClear: [whoeverRecords],
  test: ({ input }) => input.servedOn >= input.decidedOn,
};

export const extensionWasRefused: Guard<CaseFile> = {
  code: 'no-refused-extension',
  demand: say('More time was refused', 'Förlängning har avslagits', 'Odmówiono przedłużenia terminu'),
  refusal: say(
    'There is no refusal of more time, or it was appealed already.',
    'Det finns inget avslag om förlängning, eller så är det redan överklagat.',
    'Nie ma odmowy przedłużenia albo już ją zaskarżono.',
  ),
  legalBasis: [uoc('316'), uoc('321')],
  whoCanClear: [commander],
  test: ({ file: { departurePeriod } }) =>
    departurePeriod.extensionRefusal !== undefined && departurePeriod.extensionRefusal.appeal === undefined,
};

export const extensionAppealIsInTime: Guard<CaseFile, LodgeExtensionAppeal> = {
  code: 'extension-appeal-too-late',
  demand: say('The appeal comes within its days', 'Överklagandet kommer i tid', 'Odwołanie wpływa w terminie'),
  refusal: say(
    'The days for an appeal have passed.',
    'Tiden för överklagande har gått ut.',
    'Termin odwołania upłynął.',
  ),
  legalBasis: [uoc('321'), kpa('57')],
  whoCanClear: [nobody],
  test: ({ file, input }) => {
    const last = lastDayForExtension(file.departurePeriod);
    return last && input.lodgedOn <= last.dueOn;
  },
};

export const extensionAppealWaits: Guard<CaseFile> = {
  code: 'no-extension-appeal-pending',
  demand: say(
    'An appeal about more time is pending',
    'Ett överklagande om förlängning prövas',
    'Toczy się odwołanie o przedłużenie terminu',
  ),
  refusal: say(
    'No appeal about more time is pending.',
    'Inget överklagande om förlängning prövas.',
    'Nie toczy się odwołanie o przedłużenie terminu.',
  ),
  legalBasis: [uoc('321')],
  whoCanClear: [commander],
  test: ({ file }) => pendingExtensionAppeal(file.departurePeriod) !== undefined,
};

/** Time is given on appeal within the same bounds, and only to somebody who still has a period to prolong. */
export const timeGivenOnAppealFits: Guard<CaseFile, DecideExtensionAppeal> = {
  code: 'time-on-appeal-does-not-fit',
  demand: say(
    'Where more time is given it is said until when, within a year of service, and the period was not revoked',
    'Om mer tid ges anges till när, inom ett år från delgivningen, och fristen är inte upphävd',
    'Gdy daje się więcej czasu, wskazuje się dzień, w ciągu roku od doręczenia, a termin nie został cofnięty',
  ),
  refusal: say(
    'Say until when where more time is given, and only then; within a year of service in all, and never where the period has been revoked or the person has left.',
    'Ange till när om mer tid ges, och bara då; sammanlagt inom ett år från delgivningen, och aldrig om fristen upphävts eller personen rest.',
    'Należy wskazać dzień, gdy daje się więcej czasu, i tylko wtedy; łącznie w ciągu roku od doręczenia i nigdy, gdy termin cofnięto lub cudzoziemiec wyjechał.',
  ),
  legalBasis: [uoc('316'), uoc('321')],
  whoCanClear: [headquarters],
  test: ask => {
    const { file, input } = ask;
    if (input.outcome !== 'extended-on-appeal') return input.extension === undefined;
    return (
      input.extension !== undefined &&
      ['running', 'expired'].includes(file.departurePeriod.state) &&
      file.whereabouts.state !== 'departed' &&
      extensionKeepsToAYear.test?.({ ...ask, input: input.extension })
    );
  },
};
