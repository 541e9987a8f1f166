import { record } from '../../../kernel';
import { needFound, type CaseFile } from '../../../case-file';

const need = 'trafficking';

/** Whoever prepares a journey learns that its risk has to be assessed first, also after the application was made. */
export const journeyNeedsRiskCheck = <I>() =>
  record<CaseFile, I, { need: string }, never>(needFound, () => ({ need }), {
    when: { assistance: ['applied', 'granted', 'pre-departure'] },
    provided: ({ file }) => file.assistance.journey?.vulnerabilities.includes(need) === false,
  });
