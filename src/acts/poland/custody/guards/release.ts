import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { uoc } from '../../../../law/poland/acts';
import { nobody } from '../../who';

/** What a doctor or psychologist finds, and finds to be over. */
export const bansForHealth = ['danger-to-life-or-health', 'signs-of-violence'] as const;
const ofHealth: readonly string[] = bansForHealth;

export const barStandsForHealth: Guard<CaseFile> = {
  code: 'no-ban-for-health',
  demand: {
    en: 'Detention is forbidden because of health or violence',
    sv: 'Förvar är otillåtet på grund av hälsa eller våld',
    pl: 'Detencja jest zakazana ze względu na zdrowie lub przemoc',
  },
  refusal: {
    en: 'Nothing that a doctor could lift forbids detention.',
    sv: 'Inget som en läkare kan häva hindrar förvar.',
    pl: 'Nie ma zakazu, który mógłby uchylić lekarz.',
  },
  legalBasis: [uoc('400')],
  whoCanClear: [nobody],
  test: ({ file: { custody } }) => (custody.history?.bars ?? []).some(({ because }) => ofHealth.includes(because)),
};
