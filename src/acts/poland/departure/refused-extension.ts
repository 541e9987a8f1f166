import { command, record, type Role } from '../../../kernel';
import {
  departurePeriodExtended,
  extensionAppealRuled,
  extensionRefusalAppealed,
  extensionRefused,
  type CaseFile,
} from '../../../case-file';
import { kpa, uoc } from '../../../law/poland/acts';
import { tell } from '../notices/tell';
import { isResponsibleAuthority } from '../responsibility/guards/responsibility';
import { say } from '../say';
import { beginningOf } from '../time';
import { notYetExtended } from './guards/departure';
import {
  extensionAppealIsInTime,
  extensionAppealWaits,
  extensionWasRefused,
  noExtensionAppealWaits,
  servedAfterDecided,
  timeGivenOnAppealFits,
} from './guards/refused-extension';
import { DecideExtensionAppeal, LodgeExtensionAppeal, RefuseExtension } from './inputs/refused-extension.inputs';

const onCase = { responsibility: ['held', 'in-transit'], decision: ['served', 'final'] } as const;

/** 316: whoever asks for more time gets a decision, also when the answer is no. */
export const refuseExtension = (by: readonly Role[]) =>
  command<CaseFile, RefuseExtension>({
    name: 'refuse-departure-extension',
    title: say('Refuse more time to leave', 'Avslå förlängning av tidsfristen', 'Odmów przedłużenia terminu wyjazdu'),
    advice: say(
      'When the person has asked for more time and no ground of art. 316 is met. The period ends as it was; seven days for an appeal begin.',
      'När personen begärt mer tid och ingen grund i art. 316 är uppfylld. Fristen slutar som den var; sju dagar för överklagande börjar.',
      'Gdy cudzoziemiec wnosił o więcej czasu, a nie ma podstaw z art. 316. Termin kończy się bez zmian; biegnie siedem dni na odwołanie.',
    ),
    by,
    basis: [uoc('316'), uoc('321')],
    input: RefuseExtension,
    from: { ...onCase, responsibility: 'held', departurePeriod: 'running' },
    requires: [isResponsibleAuthority, notYetExtended, noExtensionAppealWaits, servedAfterDecided],
    occurred: input => beginningOf(input.servedOn),
    records: [
      record(extensionRefused, ({ input: { decidedOn, servedOn } }) => ({ decidedOn, servedOn }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });

export const lodgeExtensionAppeal = (by: readonly Role[]) =>
  command<CaseFile, LodgeExtensionAppeal>({
    name: 'lodge-extension-appeal',
    title: say(
      'Register an appeal about more time',
      'Registrera överklagande om förlängning',
      'Zarejestruj odwołanie o przedłużenie terminu',
    ),
    advice: say(
      'When an appeal against the refusal of more time has come in to the body that decided. It goes to the Commander-in-Chief and stops no period.',
      'När ett överklagande av avslaget om förlängning har kommit in till det organ som beslutat. Det går till överbefälhavaren och stoppar ingen frist.',
      'Gdy odwołanie od odmowy przedłużenia wpłynęło do organu, który orzekł. Trafia do Komendanta Głównego i nie wstrzymuje terminu.',
    ),
    by,
    basis: [uoc('321')],
    input: LodgeExtensionAppeal,
    from: onCase,
    requires: [extensionWasRefused, extensionAppealIsInTime],
    occurred: input => beginningOf(input.lodgedOn),
    records: [record(extensionRefusalAppealed, ({ input }) => ({ lodgedOn: input.lodgedOn }))],
  });

/** KPA 138: upheld, more time given in its place, or sent back. */
export const decideExtensionAppeal = (by: readonly Role[]) =>
  command<CaseFile, DecideExtensionAppeal>({
    name: 'decide-extension-appeal',
    title: say(
      'Rule on the appeal about more time',
      'Avgör överklagandet om förlängning',
      'Rozstrzygnij odwołanie o przedłużenie terminu',
    ),
    advice: say(
      'When the Commander-in-Chief has ruled. Time that is given opens the period again, a year in all at most, with a condition.',
      'När överbefälhavaren har avgjort. Tid som ges öppnar fristen igen, högst ett år sammanlagt, med villkor.',
      'Gdy Komendant Główny orzekł. Przyznany czas otwiera termin na nowo, łącznie najwyżej rok, z obowiązkiem.',
    ),
    by,
    basis: [uoc('316'), uoc('317'), uoc('321'), uoc('347c'), kpa('138', 'known')],
    input: DecideExtensionAppeal,
    from: onCase,
    requires: [extensionAppealWaits, timeGivenOnAppealFits],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      record(extensionAppealRuled, ({ input: { outcome, decidedOn } }) => ({ outcome, decidedOn }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
      record<
        CaseFile,
        DecideExtensionAppeal,
        { until: string; because?: string; conditions?: readonly string[] },
        { reasons: string }
      >(
        departurePeriodExtended,
        ({ input: { extension, decidedOn } }) => ({
          until: extension?.until ?? decidedOn,
          ...(extension && { because: extension.because, conditions: extension.conditions }),
        }),
        {
          when: { departurePeriod: ['running', 'expired'] },
          provided: ({ input }) => input.extension !== undefined,
          sealed: ({ input }) => ({ reasons: input.reasons }),
        },
      ),
      ...tell<DecideExtensionAppeal>(
        'return-alert-updated',
        () => 'pl.kgp.sirene',
        ({ input }) => input.extension !== undefined,
      ),
    ],
  });
