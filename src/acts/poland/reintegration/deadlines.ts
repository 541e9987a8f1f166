import type { DeadlineRule } from '../../../kernel';
import { toolCaseAnswered, toolCaseOpened, type CaseFile } from '../../../case-file';
import { computeDeadline } from '../../../law';
import { riat } from '../../../law/eu/acts';
import { borderGuard } from '../owners';

export const reintegrationDeadlines: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'pl.riat.retroactive',
    title: {
      en: 'Answer to a reintegration case made afterwards',
      sv: 'Svar på återintegreringsärende skapat i efterhand',
      pl: 'Odpowiedź w sprawie reintegracyjnej założonej później',
    },
    legalBasis: [riat('retroactive case', 'verify')],
    starts: [toolCaseOpened],
    due: ({ reintegration: { tool } }) =>
      tool?.kind === 'retroactive'
        ? computeDeadline('eu.riat.retroactive-reply', { start: tool.openedOn, place: 'PL' })
        : undefined,
    met: [toolCaseAnswered],
    lapse: 'reject-retroactive-tool-case',
    owner: () => borderGuard,
  },
];
