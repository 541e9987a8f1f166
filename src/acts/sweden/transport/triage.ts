import { command, record, type Role } from '../../../kernel';
import { caseTriaged, type CaseFile } from '../../../case-file';
import { houseRule, ul } from '../../../law/sweden/acts';
import { isResponsibleAuthority } from '../responsibility/guards/responsibility';
import { TriageCase } from './inputs/triage.inputs';

/** The police's public sorting of their return cases. It binds nobody and bars nothing. */
export const triageCase = (by: readonly Role[]) =>
  command<CaseFile, TriageCase>({
    name: 'triage-case',
    title: { en: 'Sort the case by its prospect', sv: 'Kategorisera ärendet', pl: 'Sklasyfikuj sprawę' },
    advice: {
      en: 'When the case has come in, and whenever its prospect changes: green within two months, yellow later, red very hard. It tells where to put the work first.',
      sv: 'När ärendet kommit in och när utsikten ändras: grön inom två månader, gul senare, röd mycket svårt. Det visar var arbetet bör sättas in först.',
      pl: 'Po wpłynięciu sprawy i przy każdej zmianie widoków: zielony w dwa miesiące, żółty później, czerwony bardzo trudno. Wskazuje, czym zająć się najpierw.',
    },
    by,
    basis: [ul('12:14'), houseRule('triage by the police', 'verify')],
    input: TriageCase,
    from: { responsibility: ['held', 'in-transit'] },
    requires: [isResponsibleAuthority],
    records: [
      record(caseTriaged, ({ input: { colour, assessedOn } }) => ({ colour, assessedOn }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });
