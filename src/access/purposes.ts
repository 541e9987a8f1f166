import type { Text } from '../kernel';
import { dataClasses, type DataClass } from './classes';

interface PurposeRow {
  readonly title: Text;
  /** What a look for this purpose can need at most, whatever the role. */
  readonly reaches: readonly DataClass[];
}

/**
 * What each purpose of a look reaches. The purposes are those of `Purpose-Of-Use`; who names none looks for the case.
 * What statistics and support reach is the narrowest that they can work with; no source sets it.
 */
export const purposeRows: Readonly<Record<string, PurposeRow>> = {
  'case-work': {
    title: { en: 'Work on the case', sv: 'Handläggning av ärendet', pl: 'Prowadzenie sprawy' },
    reaches: dataClasses,
  },
  'urgent-case': { title: { en: 'Urgent case', sv: 'Brådskande ärende', pl: 'Sprawa pilna' }, reaches: dataClasses },
  'detention-decision': {
    title: { en: 'Decision on detention', sv: 'Beslut om förvar', pl: 'Decyzja o detencji' },
    reaches: dataClasses,
  },
  'court-proceedings': {
    title: { en: 'Court proceedings', sv: 'Domstolsprocess', pl: 'Postępowanie sądowe' },
    reaches: dataClasses,
  },
  complaint: { title: { en: 'Complaint', sv: 'Klagomål', pl: 'Skarga' }, reaches: dataClasses },
  'data-protection': {
    title: {
      en: 'Request of the person, incident',
      sv: 'Den registrerades begäran, incident',
      pl: 'Żądanie osoby, incydent',
    },
    reaches: dataClasses,
  },
  supervision: {
    title: { en: 'Supervision of the work', sv: 'Tillsyn över handläggningen', pl: 'Nadzór nad pracą' },
    reaches: ['operational', 'identity', 'whereabouts', 'liberty'],
  },
  statistics: { title: { en: 'Statistics', sv: 'Statistik', pl: 'Statystyka' }, reaches: ['operational'] },
  'technical-support': {
    title: { en: 'Technical support', sv: 'Teknisk support', pl: 'Wsparcie techniczne' },
    reaches: ['operational'],
  },
};

export const usualPurpose = 'case-work';
/** The only purpose for which people may be selected by deprivation of liberty (UDL 17 §). */
export const detentionPurpose = 'detention-decision';

export const reachOf = (purpose: string = usualPurpose): readonly DataClass[] =>
  (Object.hasOwn(purposeRows, purpose) ? purposeRows[purpose]?.reaches : undefined) ?? [];
