import { command, record, type Guard, type Role } from '../../../kernel';
import { reviewNeedReported, type CaseFile } from '../../../case-file';
import { lsu } from '../../../law/sweden/acts';
import { isResponsibleAuthority } from './guards/responsibility';
import { nobody } from '../who';
import { withBars } from '../holds/holds';
import { ReportReviewNeed } from '../notices/inputs/notices.inputs';
import { beginningOf } from '../time';

const isSecurityExpulsion: Guard<CaseFile> = {
  code: 'not-under-the-security-act',
  demand: {
    en: 'The expulsion was decided under the security act',
    sv: 'Utvisningen har beslutats enligt LSU',
    pl: 'Wydalenie orzeczono na podstawie ustawy o bezpieczeństwie',
  },
  refusal: {
    en: 'Only expulsions under the security act are reported on every year.',
    sv: 'Den årliga anmälan gäller endast utvisning enligt LSU.',
    pl: 'Coroczne zgłoszenie dotyczy tylko wydaleń na podstawie ustawy o bezpieczeństwie.',
  },
  legalBasis: [lsu('2:15')],
  whoCanClear: [nobody],
  test: ({ file }) => file.decision.kind === 'expulsion-under-security-act',
};

/** LSU 2:15: while a stay or a permit bars it, the need of a new examination is reported before the end of October. */
export const reportReviewNeed = (by: readonly Role[]) =>
  command<CaseFile, ReportReviewNeed>({
    name: 'report-review-need',
    title: {
      en: 'Report the yearly need of a review',
      sv: 'Anmäl årligt behov av omprövning',
      pl: 'Zgłoś coroczną potrzebę ponownego badania',
    },
    by,
    basis: [lsu('2:15')],
    advice: {
      en: 'Every year before the end of October, while a stay or a permit bars enforcement. Say whether it should be examined anew.',
      sv: 'Varje år före utgången av oktober, medan inhibition eller tillstånd hindrar verkställighet. Ange om ny prövning behövs.',
      pl: 'Co roku przed końcem października, dopóki wstrzymanie lub zezwolenie stoi na przeszkodzie. Proszę podać, czy potrzebne jest ponowne badanie.',
    },
    input: ReportReviewNeed,
    from: withBars,
    requires: [isResponsibleAuthority, isSecurityExpulsion],
    occurred: input => beginningOf(input.reportedOn),
    records: [record(reviewNeedReported, ({ input: { reportedOn, needed } }) => ({ reportedOn, needed }))],
  });
