import { command, record, type Role } from '../../../kernel';
import {
  lastReintegration,
  reintegrationApplied,
  reintegrationGranted,
  reintegrationRefused,
  type CaseFile,
} from '../../../case-file';
import { returnProgrammes, uoc } from '../../../law/poland/acts';
import { say } from '../say';
import { beginningOf } from '../time';
import {
  basisIsThere,
  budgetFitsTheTariff,
  isFirstTime,
  isStillFirstTime,
  partnerMayKnow,
} from './guards/reintegration';
import { ApplyForReintegration, GrantReintegration, RefuseReintegration } from './inputs/reintegration.inputs';
import { fullPackageNeeds } from './inputs/words';

/** Also after the person has left and the case is closed. */
const everWhile = { responsibility: ['held', 'in-transit', 'closed'] } as const;

export const applyForReintegration = (by: readonly Role[]) =>
  command<CaseFile, ApplyForReintegration>({
    name: 'apply-for-reintegration',
    title: say(
      'Register an application for reintegration assistance',
      'Registrera ansökan om återintegreringsstöd',
      'Zarejestruj wniosek o pomoc w reintegracji',
    ),
    by,
    basis: [uoc('335a')],
    advice: say(
      'For somebody who was granted assisted return, left in the period, or was removed by force; once in a life. It can be asked for from abroad.',
      'För den som beviljats stöd till frivilligt återvändande, rest inom tidsfristen eller avlägsnats med tvång; en gång. Det kan sökas från utlandet.',
      'Dla osoby, której udzielono pomocy w powrocie, która wyjechała w terminie albo wobec której decyzję wykonano przymusowo; jednokrotnie. Można wnioskować z zagranicy.',
    ),
    input: ApplyForReintegration,
    from: { ...everWhile, reintegration: 'none' },
    looksBeyond: [lastReintegration],
    requires: [isFirstTime, basisIsThere],
    occurred: input => beginningOf(input.appliedOn),
    records: [
      record(
        reintegrationApplied,
        ({ input }) => ({
          appliedOn: input.appliedOn,
          basis: input.basis,
          country: input.country,
          adults: input.adults,
          children: input.children,
          vulnerabilities: input.vulnerabilities,
        }),
        { sealed: ({ input }) => ({ needs: input.plans }) },
      ),
    ],
  });

export const grantReintegration = (by: readonly Role[]) =>
  command<CaseFile, GrantReintegration>({
    name: 'grant-reintegration',
    title: say(
      'Grant reintegration assistance and entrust it',
      'Bevilja återintegreringsstöd och ge uppdraget',
      'Przyznaj pomoc w reintegracji i zleć ją',
    ),
    by,
    basis: [uoc('335a'), returnProgrammes('amounts', 'verify')],
    advice: say(
      'Choose the tariff and who is entrusted. Whether every kind of help is given follows from the person’s needs.',
      'Välj taxa och vem som får uppdraget. Om all slags hjälp ges följer av personens behov.',
      'Wybierz taryfę i podmiot. Czy udziela się pomocy w pełnym zakresie, wynika z potrzeb osoby.',
    ),
    input: GrantReintegration,
    from: { ...everWhile, reintegration: 'applied' },
    looksBeyond: [lastReintegration],
    requires: [isStillFirstTime, budgetFitsTheTariff, partnerMayKnow],
    occurred: input => beginningOf(input.grantedOn),
    records: [
      record(
        reintegrationGranted,
        ({ file, input }) => ({
          grantedOn: input.grantedOn,
          package: input.package,
          entrustedTo: input.entrustedTo,
          budget: input.budget,
          currency: input.currency,
          full: (file.reintegration.vulnerabilities ?? []).some(need => fullPackageNeeds.includes(need)),
        }),
        { sealed: ({ input }) => ({ reasons: input.reasons }) },
      ),
    ],
  });

export const refuseReintegration = (by: readonly Role[]) =>
  command<CaseFile, RefuseReintegration>({
    name: 'refuse-reintegration',
    title: say('Refuse reintegration assistance', 'Avslå återintegreringsstöd', 'Odmów pomocy w reintegracji'),
    by,
    basis: [uoc('335a')],
    advice: say(
      'When the person was helped before, or the basis turns out not to be there.',
      'När personen fått stöd tidigare eller grunden visar sig saknas.',
      'Gdy osoba otrzymała już pomoc albo okazuje się, że brak podstawy.',
    ),
    input: RefuseReintegration,
    from: { ...everWhile, reintegration: 'applied' },
    requires: [],
    occurred: input => beginningOf(input.refusedOn),
    records: [
      record(reintegrationRefused, ({ input }) => ({ because: input.because, refusedOn: input.refusedOn }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });
