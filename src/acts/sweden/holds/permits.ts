import { command, record, type Role } from '../../../kernel';
import { holdSet, type CaseFile, type HoldSet } from '../../../case-file';
import { lsu, uf, ul } from '../../../law/sweden/acts';
import { applicationBarsEnforcement, permitKeepsToItsLength } from './guards/holds';
import { bars, standing } from './holds';
import { GrantTemporaryPermit, RegisterAsylumApplication } from './inputs/permits.inputs';
import { tell, thePolice } from '../notices/tell';
import { beginningOf } from '../time';

/** 12:13 b: a temporary permit bars enforcement while it is valid, and not a day longer. */
export const grantTemporaryPermit = (by: readonly Role[]) =>
  command<CaseFile, GrantTemporaryPermit>({
    name: 'grant-temporary-permit',
    title: {
      en: 'Grant a temporary residence permit',
      sv: 'Bevilja tillfälligt uppehållstillstånd',
      pl: 'Udziel tymczasowego zezwolenia na pobyt',
    },
    by,
    basis: [ul('12:13 b'), ul('12:16'), ul('12:18'), ul('12:18 a'), lsu('2:14–20'), uf('7:6')],
    advice: {
      en: 'When an obstacle is temporary. The decision stands and can be enforced again on the day after the permit ends.',
      sv: 'När ett hinder är tillfälligt. Beslutet består och kan verkställas igen dagen efter att tillståndet har gått ut.',
      pl: 'Gdy przeszkoda jest przejściowa. Decyzja pozostaje i można ją wykonać od dnia po wygaśnięciu zezwolenia.',
    },
    input: GrantTemporaryPermit,
    from: standing,
    requires: [permitKeepsToItsLength],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      ...tell<GrantTemporaryPermit>('temporary-permit', thePolice),
      record<CaseFile, GrantTemporaryPermit, HoldSet, { reasons: string }>(
        holdSet,
        ({ input: { until, ground } }) => ({
          kind: 'temporary-permit',
          countries: [],
          endsWith: 'permit-expired',
          until,
          ground: `permit-${ground}`,
        }),
        { sealed: ({ input }) => ({ reasons: input.reasons }) },
      ),
    ],
  });

/** 12:8 a: the first application for asylum bars enforcement by law until it is finally refused. */
export const registerAsylumApplication = (by: readonly Role[]) =>
  command<CaseFile, RegisterAsylumApplication>({
    name: 'register-asylum-application',
    title: {
      en: 'Register an application for asylum',
      sv: 'Registrera asylansökan',
      pl: 'Zarejestruj wniosek o azyl',
    },
    by,
    basis: [ul('12:8 a'), ul('12:8 b'), uf('7:8')],
    advice: {
      en: 'For a first application made after the decision. Enforcement is barred from the day of the application until it is finally refused.',
      sv: 'För en första ansökan som gjorts efter beslutet. Verkställigheten är hindrad från ansökningsdagen till dess ansökan slutligt avslagits.',
      pl: 'Dla pierwszego wniosku złożonego po decyzji. Wykonanie jest wstrzymane od dnia wniosku do ostatecznej odmowy.',
    },
    input: RegisterAsylumApplication,
    from: standing,
    requires: [applicationBarsEnforcement],
    occurred: input => beginningOf(input.appliedOn),
    records: bars<RegisterAsylumApplication>(({ input: { countries } }) => ({
      kind: 'asylum-application',
      countries,
      endsWith: 'asylum-finally-refused',
      ground: 'first-asylum-application',
    })),
  });
